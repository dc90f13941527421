import * as z from 'zod/mini';
import { knownClauses, knownPieces, knownSituations } from '../given/known-codes.ts';
import { readingValues } from '../given/reading-values.ts';
import { isCalendarDay } from '../kernel/calendar-day.ts';
import type { PieceRow, Readings, Session } from '../model/session.ts';
import { amount, codeIn, count, day, fault, list, nonEmptyList, oneOf, only, type Plain, text } from './fields.ts';

const localTime: Plain<string> = z.string(fault('not-a-local-time')).check(
  z.regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/, { ...fault('not-a-local-time'), abort: true }),
  z.refine((written) => isCalendarDay(written.slice(0, 10)), fault('day-does-not-exist')),
);
const hour: Plain<string> = z
  .string(fault('not-an-hour'))
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, fault('not-an-hour')));

const within = only({ months: count, withinYears: count });
const minutes = only({ preparation: amount, oral: amount });

const row: Plain<PieceRow> = only({
  piece: codeIn(knownPieces),
  when: codeIn(knownSituations),
  clause: codeIn(knownClauses),
});

function readings(): Plain<Readings> {
  const ids = Object.entries(readingValues);
  // as: every reading was given the values of its own, which a loop over names cannot tell the compiler.
  return only(Object.fromEntries(ids.map(([id, values]) => [id, oneOf(values)]))) as unknown as Plain<Readings>;
}

/**
 * The shape of a session, for those who read one from a file; whether its parts go together is for `sessionFaults`.
 *
 * @example
 * ```ts
 * schemaIssues(sessionSchema.safeParse({ ...nice2026, agesCountedOn: '2025-11-31' }));
 * // [{ path: ['agesCountedOn'], code: 'day-does-not-exist', parameters: {} }]
 * ```
 */
export const sessionSchema: Plain<Session> = only({
  id: text,
  year: count,
  zone: text,
  departments: nonEmptyList(text),
  registration: only({ opens: localTime, closes: localTime }),
  uploads: only({ lastDay: day, closes: z.exactOptional(hour) }),
  activationHours: count,
  convocationDays: count,
  examSeason: only({ from: day, to: day }),
  agesCountedOn: day,
  defenceDayAges: only({ from: count, to: count, statuteBelow: count }),
  training: only({ schoolYears: count, hours: list(only({ contractYears: count, atLeast: count })) }),
  experience: only({ months: count }),
  advancement: only({ full: within, part: within }),
  benefits: only({ years: count, from: amount }),
  result: only({ pass: amount, resitFrom: amount, professionalFrom: amount, orals: count }),
  orals: only({ usual: minutes, language: minutes }),
  pieces: list(row),
  readings: readings(),
});

/** What the schema takes. */
export type SessionInput = z.input<typeof sessionSchema>;
/** What the schema gives. */
export type SessionOutput = z.output<typeof sessionSchema>;
