import { expect, test } from 'vitest';
import { exactMark } from '../../src/given/exact-mark.ts';

const MOST = Number.MAX_SAFE_INTEGER;
/** Twenty times this is the last multiple of 20 among the safe integers. */
const TWENTIETH = Math.floor(MOST / 20);

test.each<[unknown, string]>([
  [0, 'the worst mark'],
  [20, 'the best'],
  ['20', 'the best, as a text'],
  ['20,000000000', 'with all decimals there can be'],
  [19.99, 'just below it'],
  [{ numerator: 60, denominator: 3 }, 'the best, as a fraction'],
  [{ numerator: 0, denominator: 3 }, 'the worst, as a fraction'],
  [{ numerator: 20 * TWENTIETH, denominator: TWENTIETH }, 'the best, as great as a fraction can be'],
  [
    { numerator: MOST, denominator: TWENTIETH + 1 },
    'below the best, where twenty times the denominator is no safe integer',
  ],
  [{ numerator: MOST, denominator: MOST }, 'one, of the greatest numbers'],
])('%j is a mark: %s', (mark) => expect(exactMark('rule', mark, 'mark')).toBeDefined());

test.each<[unknown, string]>([
  [-0.5, 'below 0'],
  [20.01, 'just above the best'],
  ['20,000000001', 'by as little as decimals can be'],
  [{ numerator: 61, denominator: 3 }, 'above the best, as a fraction'],
  [{ numerator: 20 * TWENTIETH + 1, denominator: TWENTIETH }, 'by as little as a fraction can be'],
  [{ numerator: MOST, denominator: 1 }, 'far above'],
])('%j is none: %s', (mark) =>
  expect(() => exactMark('rule', mark, 'results', 'E1')).toThrow('rule: `results.E1` must be a mark between 0 and 20'),
);
