import { expect, test } from 'vitest';
import { exactMark } from '../../src/contract/exact-mark.ts';

const MOST = Number.MAX_SAFE_INTEGER;
/** Twenty times this is the greatest safe integer that 20 divides. */
const TWENTIETH = Math.floor(MOST / 20);

test.each<[unknown, string]>([
  [0, 'the worst mark'],
  [20, 'the best'],
  ['20', 'the best, as a text'],
  ['20,000000000', 'with nine decimals'],
  [19.99, 'just below it'],
  [{ numerator: 60, denominator: 3 }, 'the best, as a fraction'],
  [{ numerator: 0, denominator: 3 }, 'the worst, as a fraction'],
  [{ numerator: 20 * TWENTIETH, denominator: TWENTIETH }, 'the best, as the greatest fraction'],
  [
    { numerator: MOST, denominator: TWENTIETH + 1 },
    'below the best, where twenty times the denominator is no safe integer',
  ],
  [{ numerator: MOST, denominator: MOST }, 'a 1, written with the greatest numbers'],
])('%j is a mark: %s', (mark) => expect(exactMark('rule', 'mark', mark)).toBeDefined());

test.each<[unknown, string]>([
  [-0.5, 'below 0'],
  [20.01, 'just above the best'],
  ['20,000000001', 'by the least decimal'],
  [{ numerator: 61, denominator: 3 }, 'above the best, as a fraction'],
  [{ numerator: 20 * TWENTIETH + 1, denominator: TWENTIETH }, 'by the least fraction'],
  [{ numerator: MOST, denominator: 1 }, 'far above'],
])('%j is not a mark: %s', (mark) =>
  expect(() => exactMark('rule', 'results.E1', mark)).toThrow('rule: `results.E1` must be a mark between 0 and 20'),
);
