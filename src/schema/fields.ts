import * as z from 'zod/mini';
import { isCalendarDay } from '../kernel/calendar-day.ts';
import type { NonEmpty } from '../kernel/non-empty.ts';
import type { SchemaIssueCode } from '../model/schema-issue.ts';

/** A schema that gives what it takes. */
export type Plain<Value> = z.ZodMiniType<Value, Value>;

/** What zod knows of a value it refuses, as far as a code depends on it. */
interface Refused {
  readonly code?: string | undefined;
  readonly expected?: unknown;
  readonly input?: unknown;
}

/** The code of whatever a field refuses: something there that does not fit, or nothing where something is required. */
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
  .number(fault('not-a-number'))
  .check(z.nonnegative({ ...fault('below-zero'), abort: true }));
/** A whole number of at least 0. */
export const count: Plain<number> = z
  .int(fault(({ code, expected }) => (code === 'too_big' ? 'too-large' : notWhole(expected))))
  .check(z.nonnegative(fault('below-zero')));

function notWhole(expected: unknown): SchemaIssueCode {
  return expected === 'number' ? 'not-a-number' : 'not-whole';
}

/** A day that exists, as text; the pattern knows the leap years, the second look only the year 0. */
export const day: Plain<string> = z.iso
  .date({ ...fault(dayFault), abort: true })
  .check(z.refine(isCalendarDay, fault('day-does-not-exist')));

function dayFault({ input }: Refused): SchemaIssueCode {
  return typeof input === 'string' && /^\d{4}-\d\d-\d\d$/.test(input) ? 'day-does-not-exist' : 'not-a-day';
}

/** One of some words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Plain<Word> {
  return z.enum(words, fault('not-one-of'));
}

/** One of the codes of a table that the compiler keeps whole. */
export function codeIn<Code extends string>(known: Readonly<Record<Code, true>>): Plain<Code> {
  // as: Object.keys forgets that the keys of a Record<Code, …> are codes.
  return oneOf(Object.keys(known) as Code[]);
}

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

/** Any number of values of a kind. */
export function list<Value>(item: Plain<Value>): Plain<Value[]> {
  return z.array(item, fault('not-a-list'));
}

/** At least one value of a kind. */
export function nonEmptyList<Value>(item: Plain<Value>): Plain<NonEmpty<Value>> {
  // as: the check leaves no list without a first value, which zod's types do not tell.
  return list(item).check(z.minLength(1, fault('empty-list'))) as unknown as Plain<NonEmpty<Value>>;
}
