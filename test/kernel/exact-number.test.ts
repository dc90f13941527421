import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactNumber } from '../../src/kernel/exact-number.ts';
import { bigMark, fromFraction, same } from '../oracles/slow-result.ts';

test.each<[unknown, number, number, string]>([
  [9.1, 91, 10, 'a tenth is meant, not the binary fraction beside it'],
  [0.3, 3, 10, 'the text of the number counts'],
  ['13,66', 1366, 100, 'a French comma'],
  ['13.66', 1366, 100, 'a point'],
  ['9,50', 95, 10, 'zeros at the end change nothing'],
  [9.999999999, 9999999999, 1e9, 'nine decimals'],
  [1e-7, 1, 1e7, 'a number whose text has an exponent'],
  [-0, 0, 1, 'minus nothing is nothing'],
  [{ numerator: 41, denominator: 3 }, 41, 3, 'a fraction is taken as it is'],
  [{ numerator: 0, denominator: 3 }, 0, 3, 'no thirds at all'],
])('%s is %d/%d: %s', (value, numerator, denominator) => {
  const exact = exactNumber(value);
  expect(exact && same(fromFraction(exact), { n: BigInt(numerator), d: BigInt(denominator) })).toBe(true);
});

test.each<[unknown, string]>([
  [1 / 3, 'finer than nine decimals'],
  [0.1 + 0.2, 'a slip of floats is not a mark'],
  [1e-10, 'ten decimals'],
  [-1, 'below nothing'],
  [Number.NaN, 'no number'],
  [Number.POSITIVE_INFINITY, 'no end'],
  [1e15, 'sixteen digits'],
  ['', 'an empty text'],
  [' 12', 'a blank'],
  ['12,', 'a comma without decimals'],
  ['1e1', 'an exponent in a text'],
  ['٩', 'digits of another script'],
  ['9,0000000001', 'ten decimals in a text'],
  ['1'.repeat(1_000_000), 'a million digits'],
  [{ numerator: 1, denominator: 0 }, 'nothing below the line'],
  [{ numerator: 1, denominator: -2 }, 'a sign below the line'],
  [{ numerator: -1, denominator: 2 }, 'a fraction below nothing'],
  [{ numerator: 0.5, denominator: 1 }, 'a fraction of no whole numbers'],
  [{ numerator: 2 ** 53, denominator: 1 }, 'beyond the safe integers'],
  [null, 'null'],
  [true, 'a yes'],
  [undefined, 'nothing'],
])('%j is no exact number: %s', (value) => expect(exactNumber(value)).toBeUndefined());

law.prop([fc.integer({ min: 0, max: 1e14 }), fc.integer({ min: 0, max: 9 })], { numRuns: 500 })(
  'means the same as a number, as a text and read letter by letter',
  (digits, decimals) => {
    const padded = String(digits).padStart(decimals + 1, '0');
    const text = decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
    fc.pre(/^\d{1,6}(\.|$)/.test(text));
    const exact = exactNumber(text);
    expect(exact).toEqual(exactNumber(Number(text)));
    expect(exact && same(fromFraction(exact), bigMark(text))).toBe(true);
  },
);
