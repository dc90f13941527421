import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ContractError } from '../../src/contract/contract-error.ts';
import type { Fraction } from '../../src/exact/fraction.ts';
import { formatAverage } from '../../src/resit/format-average.ts';
import { bigMark, fromFraction, less } from '../oracles/slow-result.ts';

const of = (numerator: number, denominator: number): Fraction => ({ numerator, denominator });

test.each<[Parameters<typeof formatAverage>, string, string]>([
  [[of(10, 1)], '10,00', 'always all decimals'],
  [[of(9999, 1000)], '9,99', 'cut, never rounded up to a threshold'],
  [[of(7999999, 1000000), 'en'], '7.99', 'an English point'],
  [[of(29, 3), 'fr', 5], '9,66666', 'as many decimals as the argument says'],
  [[of(29, 3), 'fr', 0], '9', 'no decimals, no comma'],
  [[of(29, 3), 'fr', 100], `9,${'6'.repeat(100)}`, 'the greatest number of decimals'],
  [[of(1, 20), 'fr', 1], '0,0', 'less than one decimal shows'],
  [[of(1, 20)], '0,05', 'a zero before the digit'],
  [[of(20, 2)], '10,00', 'not in lowest terms'],
  [[of(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1), 'en', 3], '1.000', 'large parts stay exact'],
])('%j is %s: %s', (input, shown) => expect(formatAverage(...input)).toBe(shown));

test.each<[string, unknown[]]>([
  ['average', [of(1, 0)]],
  ['average', [of(-1, 2)]],
  ['average', [of(0.5, 1)]],
  ['locale', [of(1, 1), 'de']],
  ['digits', [of(1, 1), 'fr', -1]],
  ['digits', [of(1, 1), 'fr', 1.5]],
  ['digits', [of(1, 1), 'fr', 101]],
])('a broken contract names %s: %j', (argument, input) => {
  // as: a caller without a compiler.
  const call = () => formatAverage(...(input as Parameters<typeof formatAverage>));
  expect(call).toThrow(ContractError);
  expect(call).toThrow(expect.objectContaining({ rule: 'formatAverage', argument }));
});

law.prop([fc.maxSafeNat(), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), fc.nat(12), fc.constantFrom(8, 10)])(
  'never shows more than the average, nor a threshold that it does not reach',
  (numerator, denominator, digits, threshold) => {
    const average = of(numerator, denominator);
    const shown = bigMark(formatAverage(average, 'en', digits));
    expect(less(fromFraction(average), shown)).toBe(false);
    const bound = bigMark(threshold);
    expect(less(shown, bound)).toBe(less(fromFraction(average), bound));
  },
);
