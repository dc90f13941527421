import * as z from 'zod/mini';
import { clauseIds } from '../model/clause.ts';
import { pieces, situations } from '../model/piece.ts';
import type { Readings } from '../model/readings.ts';
import { readingValues } from '../model/readings.ts';
import type { PieceRow, Session } from '../model/session.ts';
import { isCalendarDay } from '../time/calendar-day.ts';
import { amount, count, day, department, fault, list, nonEmptyList, oneOf, only, type Plain, text } from './fields.ts';

/** A day with an hour or, where a session has none, without. */
const localTime: Plain<string> = z.string(fault('not-a-local-time')).check(
  z.regex(/^\d{4}-\d\d-\d\d(T([01]\d|2[0-3]):[0-5]\d)?$/, { ...fault('not-a-local-time'), abort: true }),
  z.refine((written) => isCalendarDay(written.slice(0, 10)), fault('day-does-not-exist')),
);
const hour: Plain<string> = z
  .string(fault('not-an-hour'))
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, fault('not-an-hour')));

const within = only({ months: count, withinYears: count });
const minutes = only({ preparation: amount, oral: amount });

const row: Plain<PieceRow> = only({
  piece: oneOf(pieces),
  when: oneOf(situations),
  clause: oneOf(clauseIds),
});

function readings(): Plain<Readings> {
  const ids = Object.entries(readingValues);
  // as: every reading has its own values here, which the compiler cannot follow through a loop over names.
  return only(Object.fromEntries(ids.map(([id, values]) => [id, oneOf(values)]))) as unknown as Plain<Readings>;
}

/**
 * The shape of a session read from a file. Whether its parts go together is checked by `sessionFaults`.
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
  departments: nonEmptyList(department),
  registration: only({ opens: localTime, closes: localTime }),
  uploads: only({ lastDay: day, closes: z.exactOptional(hour) }),
  activationHours: count,
  convocationDays: count,
  examSeason: only({ from: day, to: day }),
  agesCountedOn: day,
  defenceDayAges: only({ from: count, to: count, statuteBelow: count }),
  training: only({
    schoolYears: count,
    hours: list(only({ contractMonths: count, atLeast: count })),
    proRata: only({ from: count, to: count, ofMonths: count }),
  }),
  experience: only({ months: count }),
  advancement: only({ full: within, part: within }),
  benefits: only({ years: count, from: amount }),
  result: only({ pass: amount, resitFrom: amount, professionalFrom: amount, orals: count }),
  orals: only({ usual: minutes, language: minutes }),
  pieces: list(row),
  readings: readings(),
});

/** The input of the schema. */
export type SessionInput = z.input<typeof sessionSchema>;
/** The output of the schema. */
export type SessionOutput = z.output<typeof sessionSchema>;
