import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactNumber, isCount } from '../../src/exact/exact-number.ts';
import { bigMark, fromFraction, same } from '../oracles/slow-result.ts';

test.each<[unknown, number, number, string]>([
  [9.1, 91, 10, 'the decimal counts, not the binary fraction next to it'],
  [0.3, 3, 10, 'as it is written'],
  ['13,66', 683, 50, 'a French comma'],
  ['13.66', 683, 50, 'a point'],
  ['999999,999999999', 999999999999999, 1e9, 'fifteen digits, the most that a text can have'],
  ['9,50', 19, 2, 'zeros at the end change nothing'],
  [9.999999999, 9999999999, 1e9, 'nine decimals'],
  [1e-7, 1, 1e7, 'a number that JavaScript writes with an exponent'],
  [99999.123456789, 99999123456789, 1e9, 'fourteen digits'],
  [999999999999999, 999999999999999, 1, 'fifteen digits'],
  [-0, 0, 1, 'minus 0 is 0'],
  [{ numerator: 41, denominator: 3 }, 41, 3, 'a fraction in lowest terms stays as it is'],
  [{ numerator: 60, denominator: 18 }, 10, 3, 'another one is reduced'],
  [{ numerator: 0, denominator: 3 }, 0, 1, 'no thirds at all'],
  [{ numerator: -0, denominator: 3 }, 0, 1, 'minus 0 in a fraction'],
])('%j is %d/%d: %s', (value, numerator, denominator) =>
  expect(exactNumber(value)).toStrictEqual({ numerator, denominator }),
);

test.each<[unknown, string]>([
  [1 / 3, 'finer than nine decimals'],
  [0.1 + 0.2, 'a rounding error of floats'],
  [1e-10, 'ten decimals'],
  [-1, 'below 0'],
  [Number.NaN, 'not a number'],
  [Number.POSITIVE_INFINITY, 'infinite'],
  [1e15, 'sixteen digits'],
  ['1000000', 'more than six digits before the comma'],
  ['', 'an empty text'],
  [' 12', 'a space'],
  ['12,', 'a comma without decimals'],
  ['1e1', 'an exponent in a text'],
  ['٩', 'digits of another script'],
  ['9,0000000001', 'ten decimals in a text'],
  ['1'.repeat(1_000_000), 'a million digits'],
  [{ numerator: 1, denominator: 0 }, 'a denominator of 0'],
  [{ numerator: 1, denominator: -2 }, 'a denominator below 0'],
  [{ numerator: -1, denominator: 2 }, 'a numerator below 0'],
  [{ numerator: 0.5, denominator: 1 }, 'a numerator that is not whole'],
  [{ numerator: 2 ** 53, denominator: 1 }, 'beyond the safe integers'],
  [null, 'null'],
  [true, 'a boolean'],
  [undefined, 'absent'],
])('%j is not an exact number: %s', (value) => expect(exactNumber(value)).toBeUndefined());

law.prop([fc.integer({ min: 0, max: 1e14 }), fc.integer({ min: 0, max: 9 })], { numRuns: 500 })(
  'means the same as a number, as a text and read digit by digit',
  (digits, decimals) => {
    const padded = String(digits).padStart(decimals + 1, '0');
    const text = decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
    fc.pre(/^\d{1,6}(\.|$)/.test(text));
    const exact = exactNumber(text);
    expect(exact).toEqual(exactNumber(Number(text)));
    expect(exact && same(fromFraction(exact), bigMark(text))).toBe(true);
  },
);

test.each<[unknown, boolean, string]>([
  [0, true, 'the least'],
  [-0, true, 'minus 0 is 0'],
  [Number.MAX_SAFE_INTEGER, true, 'the greatest'],
  [Number.MAX_SAFE_INTEGER + 1, false, 'beyond the safe integers'],
  [-1, false, 'below 0'],
  [1.5, false, 'not whole'],
  ['1', false, 'a text'],
])('whether %j is a count is %s: %s', (value, expected) => expect(isCount(value)).toBe(expected));
