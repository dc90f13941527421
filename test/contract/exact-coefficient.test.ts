import { expect, test } from 'vitest';
import { exactCoefficient } from '../../src/contract/exact-coefficient.ts';
import type { Exam, Mark } from '../../src/model/exam.ts';

test.each<[Exam['domain'], Mark | undefined, string | undefined, string]>([
  ['general', 3, '3/1', 'a whole number'],
  ['professional', '2,5', '5/2', 'a text'],
  ['general', 21, '21/1', 'unlike a mark, it may be above 20'],
  ['optional', 2, '2/1', 'an optional exam may have one'],
  ['optional', undefined, '1/1', 'an optional exam counts once by default'],
  ['general', undefined, undefined, 'a compulsory exam must have one'],
  ['general', 0, undefined, 'an exam that counts for nothing'],
  ['general', -1, undefined, 'below 0'],
  ['optional', 0, undefined, 'not by default'],
])('%s, %j: %s: %s', (domain, coefficient, expected) => {
  const exact = exactCoefficient({ domain, coefficient });
  expect(exact && `${exact.numerator}/${exact.denominator}`).toBe(expected);
});
