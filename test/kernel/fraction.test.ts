import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fraction } from '../../src/kernel/fraction.ts';
import { difference, product, quotient, reaches, sum } from '../../src/kernel/fraction.ts';
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

test.each<[Fraction, Fraction, Fraction | undefined, string]>([
  [
    { numerator: 91, denominator: 10 },
    { numerator: 7, denominator: 1 },
    { numerator: 13, denominator: 10 },
    'in lowest terms',
  ],
  [
    { numerator: 0, denominator: 7 },
    { numerator: 3, denominator: 1 },
    { numerator: 0, denominator: 1 },
    'nothing is 0/1',
  ],
  [
    { numerator: 1, denominator: Number.MAX_SAFE_INTEGER },
    { numerator: 2, denominator: 1 },
    undefined,
    'none, where its denominator is no safe integer',
  ],
  [over(Number.MAX_SAFE_INTEGER, 1), over(1, 2), undefined, 'nor where its numerator is none'],
])('%j by %j is %j: %s', (one, other, expected) => expect(quotient(one, other)).toEqual(expected));
