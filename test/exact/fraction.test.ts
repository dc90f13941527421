import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fraction, Ratio } from '../../src/exact/fraction.ts';
import { difference, fraction, lowestTerms, product, ratio, reaches, sum, whole } from '../../src/exact/fraction.ts';
import { add, big, fromFraction, less, mul, same } from '../oracles/slow-result.ts';

const over = (numerator: bigint, denominator: bigint): Ratio => ({ numerator, denominator });

test.each([
  [over(1n, 10n), over(2n, 10n), over(3n, 10n), 'tenths and tenths make tenths'],
  [over(1n, 10n), over(1n, 100n), over(11n, 100n), 'tenths and hundredths make hundredths'],
  [over(1n, 100n), over(1n, 10n), over(11n, 100n), 'in either order'],
  [over(1n, 4n), over(1n, 6n), over(5n, 12n), 'over the least common denominator, so that long sums stay small'],
  [over(1n, 2n), over(1n, 2n), over(2n, 2n), 'not reduced'],
])('the sum of %o and %o is %o: %s', (one, other, expected) => expect(sum(one, other)).toEqual(expected));

test.each([
  [over(1n, 2n), over(2n, 4n), true, 'equal, so reached'],
  [over(1n, 2n), over(3n, 4n), false, 'below'],
  [over(3n, 4n), over(1n, 2n), true, 'above'],
  [over(9999n, 1000n), whole(10), false, '9.999 is not 10'],
  [over(-1n, 2n), whole(0), false, 'below 0'],
])('that %o reaches %o is %s: %s', (one, bound, expected) => expect(reaches(one, bound)).toBe(expected));

/** Small and huge parts, so that sums and products go beyond the safe integers. */
const aRatio = fc
  .record({
    numerator: fc.oneof(fc.integer({ min: 0, max: 50 }), fc.maxSafeNat()),
    denominator: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })),
  })
  .map(ratio);

law.prop([aRatio, aRatio])('calculates as the slow fractions of the oracle do', (one, other) => {
  const [first, second] = [fromFraction(one), fromFraction(other)];
  expect(same(fromFraction(sum(one, other)), add(first, second))).toBe(true);
  expect(same(fromFraction(product(one, other)), mul(first, second))).toBe(true);
  expect(same(add(fromFraction(difference(one, other)), second), first)).toBe(true);
  expect(reaches(one, other)).toBe(!less(first, second));
});

const BEYOND = 2n ** 53n;

test.each<[Ratio, Fraction | undefined, string]>([
  [over(91n, 70n), { numerator: 13, denominator: 10 }, 'a common divisor is taken out'],
  [over(13n, 10n), { numerator: 13, denominator: 10 }, 'there is none'],
  [over(0n, 21n), { numerator: 0, denominator: 1 }, 'nothing is 0/1'],
  [over(3n * BEYOND, 2n * BEYOND), { numerator: 3, denominator: 2 }, 'of any size, if the terms are small'],
  [over(BEYOND - 1n, 1n), { numerator: Number(BEYOND) - 1, denominator: 1 }, 'the greatest safe integer'],
  [over(1n, BEYOND), undefined, 'the denominator is not a safe integer'],
  [over(BEYOND, 1n), undefined, 'the numerator is not one'],
])('the lowest terms of %o are %o: %s', (exact, expected) => expect(lowestTerms(exact)).toEqual(expected));

test('minus 0 is written as 0, since JSON and a strict comparison would tell them apart', () => {
  expect(fraction(-0, 3)).toStrictEqual({ numerator: 0, denominator: 1 });
});

law.prop([fc.maxSafeNat(), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), fc.integer({ min: 1, max: 1000 })])(
  'a fraction keeps its value, and both ways to the lowest terms agree',
  (numerator, denominator, factor) => {
    const lowest = fraction(numerator, denominator);
    expect(same(fromFraction(lowest), big(numerator, denominator))).toBe(true);
    const scaled = over(BigInt(numerator) * BigInt(factor), BigInt(denominator) * BigInt(factor));
    expect(lowestTerms(scaled)).toEqual(lowest);
  },
);
