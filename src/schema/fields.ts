import * as z from 'zod/mini';
import type { DepartmentCode } from '../model/department.ts';
import { departmentCodes } from '../model/department.ts';
import type { NonEmpty } from '../model/non-empty.ts';
import type { SchemaIssueCode } from '../model/schema-issue.ts';
import { isCalendarDay } from '../time/calendar-day.ts';
import { isDayWithoutCentury } from './day-in.ts';
import { isDoubtfulNumber } from './number-in.ts';

/** A schema that returns its input unchanged. */
export type Plain<Value> = z.ZodMiniType<Value, Value>;

/** What zod knows about a value it refuses, as far as a code depends on it. */
interface Refused {
  readonly code?: string | undefined;
  readonly expected?: unknown;
  readonly input?: unknown;
}

/** The code of what a field refuses: a value that does not fit, or `missing` where a required value is absent. */
export function fault(code: SchemaIssueCode | ((refused: Refused) => SchemaIssueCode)): {
  readonly error: (refused: Refused) => SchemaIssueCode;
} {
  return {
    error: (refused) => {
      if (refused.input === undefined) return 'missing';
      return typeof code === 'string' ? code : code(refused);
    },
  };
}

/** Any text, even an empty one. */
export const text: Plain<string> = z.string(fault('not-a-text'));
/** True or false. */
export const either: Plain<boolean> = z.boolean(fault('not-true-or-false'));
/** A number of at least 0. */
export const amount: Plain<number> = z
  .number(fault(notANumber))
  .check(z.nonnegative({ ...fault('below-zero'), abort: true }));
/** A whole number of at least 0. */
export const count: Plain<number> = z
  .int(
    fault((refused) => {
      if (refused.code === 'too_big') return 'too-large';
      return refused.expected === 'number' ? notANumber(refused) : 'not-whole';
    }),
  )
  .check(z.nonnegative(fault('below-zero')));

function notANumber({ input }: Refused): SchemaIssueCode {
  return typeof input === 'string' && isDoubtfulNumber(input) ? 'doubtful-number' : 'not-a-number';
}

/** A day that exists, as text; the pattern knows the leap years, the second look only the year 0. */
export const day: Plain<string> = z.iso
  .date({ ...fault(notADay), abort: true })
  .check(z.refine(isCalendarDay, fault('day-does-not-exist')));

function notADay({ input }: Refused): SchemaIssueCode {
  if (typeof input !== 'string') return 'not-a-day';
  if (isDayWithoutCentury(input)) return 'year-without-century';
  return /^\d{4}-\d\d-\d\d$/.test(input) ? 'day-does-not-exist' : 'not-a-day';
}

/** One of a few words. */
export function oneOf<const Word extends string>(
  words: readonly Word[],
  code: SchemaIssueCode = 'not-one-of',
): Plain<Word> {
  // Not z.enum, which would put the codes that look like numbers before '01'.
  return z.literal(words, fault(code));
}

/** The code of a department that exists. */
export const department: Plain<DepartmentCode> = oneOf(departmentCodes, 'not-a-department');

/** An object of these fields and no others. */
export function only<Shape extends z.core.$ZodShape>(
  shape: Shape,
  unknown: SchemaIssueCode = 'unknown-key',
): z.ZodMiniObject<Shape, z.core.$strict> {
  return z.strictObject(
    shape,
    fault(({ code }) => (code === 'unrecognized_keys' ? unknown : 'not-an-object')),
  );
}

/** A list of values of one kind, which may be empty. */
export function list<Value>(item: Plain<Value>): Plain<Value[]> {
  return z.array(item, fault('not-a-list'));
}

/** A list of at least one value of one kind. */
export function nonEmptyList<Value>(item: Plain<Value>): Plain<NonEmpty<Value>> {
  // as: the check refuses empty lists, which zod's types do not express.
  return list(item).check(z.minLength(1, fault('empty-list'))) as unknown as Plain<NonEmpty<Value>>;
}
