import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fraction } from '../../src/index.ts';
import { ContractError, formatAverage } from '../../src/index.ts';
import { bigMark, fromFraction, less } from '../oracles/slow-result.ts';

const of = (numerator: number, denominator: number): Fraction => ({ numerator, denominator });

test.each<[Parameters<typeof formatAverage>, string, string]>([
  [[of(10, 1)], '10,00', 'all digits, always'],
  [[of(9999, 1000)], '9,99', 'cut, never rounded up to a threshold'],
  [[of(7999999, 1000000), 'en'], '7.99', 'an English point'],
  [[of(29, 3), 'fr', 5], '9,66666', 'as many digits as asked'],
  [[of(29, 3), 'fr', 0], '9', 'no digits, no comma'],
  [[of(29, 3), 'fr', 100], `9,${'6'.repeat(100)}`, 'as many as there may be'],
  [[of(1, 20), 'fr', 1], '0,0', 'less than a digit shows'],
  [[of(1, 20)], '0,05', 'a zero before the digit'],
  [[of(20, 2)], '10,00', 'lowest terms are not needed'],
  [[of(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1), 'en', 3], '1.000', 'large parts stay exact'],
])('%j is %s: %s', (given, shown) => expect(formatAverage(...given)).toBe(shown));

test.each<[string, unknown[]]>([
  ['average', [of(1, 0)]],
  ['average', [of(-1, 2)]],
  ['average', [of(0.5, 1)]],
  ['locale', [of(1, 1), 'de']],
  ['digits', [of(1, 1), 'fr', -1]],
  ['digits', [of(1, 1), 'fr', 1.5]],
  ['digits', [of(1, 1), 'fr', 101]],
])('a broken promise names %s: %j', (argument, given) => {
  // as: a caller without a compiler.
  const asked = () => formatAverage(...(given as Parameters<typeof formatAverage>));
  expect(asked).toThrow(ContractError);
  expect(asked).toThrow(expect.objectContaining({ rule: 'formatAverage', argument }));
});

law.prop([fc.maxSafeNat(), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), fc.nat(12), fc.constantFrom(8, 10)])(
  'never shows more than there is, nor a threshold that is not reached',
  (numerator, denominator, digits, threshold) => {
    const average = of(numerator, denominator);
    const shown = bigMark(formatAverage(average, 'en', digits));
    expect(less(fromFraction(average), shown)).toBe(false);
    const bound = bigMark(threshold);
    expect(less(shown, bound)).toBe(less(fromFraction(average), bound));
  },
);
