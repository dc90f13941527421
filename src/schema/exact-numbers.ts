import * as z from 'zod/mini';
import { exactNumber } from '../exact/exact-number.ts';
import type { Fraction } from '../exact/fraction.ts';
import type { Mark } from '../model/exam.ts';
import type { SchemaIssueCode } from '../model/schema-issue.ts';
import { count, fault, only, type Plain } from './fields.ts';

// Where one member of a union fits except for its checks, zod reports the issues of those checks; so no check here may abort.

const isExact = (value: unknown): boolean => exactNumber(value) !== undefined;

const fraction: Plain<Fraction> = only({
  numerator: count,
  denominator: count.check(z.positive(fault('not-above-zero'))),
});

/** A mark from 0 to 20, left as it was written: a number, a text with a comma or a point, or a fraction. */
export const mark: Plain<Mark> = z.union(
  [
    z.number().check(
      z.minimum(0, fault('mark-out-of-range')),
      z.maximum(20, fault('mark-out-of-range')),
      z.refine((value) => value < 0 || value > 20 || isExact(value), fault('mark-too-fine')),
    ),
    z.string().check(
      z.regex(
        /^0{0,4}([01]?\d([.,]\d{1,9})?|20([.,]0{1,9})?)$/,
        fault(({ input }) => markFault(String(input))),
      ),
    ),
    fraction.check(
      z.refine(
        ({ numerator, denominator }) => denominator < 1 || numerator <= 20 * denominator,
        fault('mark-out-of-range'),
      ),
    ),
  ],
  fault('not-a-mark'),
);

/** Why a text is not a mark; only an optional exam can be not taken. */
function markFault(written: string): SchemaIssueCode {
  if (written === 'not-taken') return 'exam-is-compulsory';
  if (!/^-?\d+([.,]\d+)?$/.test(written)) return 'not-a-mark';
  const value = Number(written.replace(',', '.'));
  return value < 0 || value > 20 ? 'mark-out-of-range' : 'mark-too-fine';
}

/** A coefficient above 0, left as it was written. */
export const coefficient: Plain<Mark> = z.union(
  [
    z.number().check(
      z.positive(fault('not-above-zero')),
      z.refine((value) => value <= 0 || isExact(value), fault('not-an-exact-number')),
    ),
    z.string().check(
      z.regex(
        /^(?=.*[1-9])\d{1,6}([.,]\d{1,9})?$/,
        fault(({ input }) => coefficientFault(String(input))),
      ),
    ),
    fraction.check(z.refine(({ numerator }) => numerator > 0, fault('not-above-zero'))),
  ],
  fault('not-an-exact-number'),
);

function coefficientFault(written: string): SchemaIssueCode {
  return /^0+([.,]0+)?$/.test(written) ? 'not-above-zero' : 'not-an-exact-number';
}
