import { exactNumber } from '../exact/exact-number.ts';
import type { Fraction } from '../exact/fraction.ts';
import type { Exam } from '../model/exam.ts';

/** The exact coefficient of an exam, by default 1 for an optional one; `undefined` if it is not a number above 0. */
export function exactCoefficient({ domain, coefficient }: Pick<Exam, 'domain' | 'coefficient'>): Fraction | undefined {
  const exact = exactNumber(domain === 'optional' ? (coefficient ?? 1) : coefficient);
  return exact?.numerator ? exact : undefined;
}
