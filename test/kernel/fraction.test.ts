import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fraction, Rational } from '../../src/kernel/fraction.ts';
import { difference, lowestTerms, product, reaches, sum } from '../../src/kernel/fraction.ts';
import { add, big, fromFraction, less, mul, same } from '../oracles/slow-result.ts';

const aFraction = fc.record({
  numerator: fc.oneof(fc.integer({ min: 0, max: 50 }), fc.maxSafeNat()),
  denominator: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })),
});

const over = (numerator: number, denominator: number): Fraction => ({ numerator, denominator });

test.each([
  [over(1, 10), over(2, 10), over(3, 10), 'tenths make tenths'],
  [over(1, 10), over(1, 100), over(11, 100), 'tenths and hundredths make hundredths'],
  [over(1, 100), over(1, 10), over(11, 100), 'in either order'],
  [over(1, 4), over(1, 6), over(10, 24), 'what does not go into the other is multiplied with it'],
])('%j and %j make %j: %s', (one, other, expected) => expect(sum(one, other)).toEqual(expected));

test('what is equal is reached', () => {
  expect(reaches(over(1, 2), over(2, 4))).toBe(true);
  expect(reaches(over(1, 2), over(3, 4))).toBe(false);
});

law.prop([aFraction, aFraction])('reckons as big fractions do', (one, other) => {
  const [first, second] = [fromFraction(one), fromFraction(other)];
  const asBig = (value: { numerator: number | bigint; denominator: number | bigint }) =>
    big(value.numerator, value.denominator);
  expect(same(asBig(sum(one, other)), add(first, second))).toBe(true);
  expect(same(asBig(product(one, other)), mul(first, second))).toBe(true);
  expect(same(add(asBig(difference(one, other)), second), first)).toBe(true);
  expect(reaches(one, other)).toBe(!less(first, second));
});

const BEYOND = 2n ** 53n;

test.each<[Rational, Fraction | undefined, string]>([
  [over(91, 70), over(13, 10), 'what divides both is taken out'],
  [over(13, 10), over(13, 10), 'nothing divides both'],
  [over(0, 21), over(0, 1), 'nothing is 0/1'],
  [{ numerator: 3n * BEYOND, denominator: 2n * BEYOND }, over(3, 2), 'of any size, where the terms are small'],
  [{ numerator: 1, denominator: BEYOND }, undefined, 'none, where the denominator is no safe integer'],
  [{ numerator: BEYOND, denominator: 1 }, undefined, 'nor where the numerator is none'],
])('the lowest terms of %o are %o: %s', (one, expected) => expect(lowestTerms(one)).toEqual(expected));
