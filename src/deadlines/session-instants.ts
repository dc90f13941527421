import { requireSession } from '../given/require-session.ts';
import { addDays } from '../kernel/calendar-day.ts';
import { ContractError } from '../kernel/contract-error.ts';
import type { LocalDateTime } from '../kernel/local-time.ts';
import { instantOf } from '../kernel/local-time.ts';
import { oncePer } from '../kernel/once-per.ts';
import type { Session } from '../model/session.ts';

/** The instants that a session's clock times name, in milliseconds. */
export interface SessionInstants {
  readonly opens: number;
  readonly closes: number;
  /** The day that is said to be the last, and its first instant. */
  readonly lastDay: string;
  readonly lastDayBegins: number;
  /** The first instant that is too late for an upload. */
  readonly uploadEnds: number;
  /** The first instant after the exam season. */
  readonly seasonEnds: number;
}

/**
 * The instants of a session, by reading `upload-day`.
 *
 * @throws ContractError where a clock time is skipped or repeated by a change of the clocks, or is none.
 */
export const sessionInstants: (rule: string, session: Session) => SessionInstants = /* @__PURE__ */ oncePer(instantsOf);

function instantsOf(rule: string, session: Session): SessionInstants {
  requireSession(rule, session);
  const { registration, uploads, examSeason, readings, zone } = session;
  const at = (argument: string, local: LocalDateTime): number => {
    const instant = instantOf(local, zone);
    if (typeof instant === 'number') return instant;
    throw new ContractError(rule, `session.${argument}`, `a time that clocks in ${zone} show once`, local);
  };
  const onTheEve = readings['upload-day'] === 'eve';
  const lastDay = onTheEve ? addDays(uploads.lastDay, -1) : uploads.lastDay;
  const wholeDay = onTheEve || uploads.closes === undefined;
  return {
    opens: at('registration.opens', registration.opens),
    closes: at('registration.closes', registration.closes),
    lastDay,
    lastDayBegins: at('uploads.lastDay', `${lastDay}T00:00`),
    uploadEnds: wholeDay
      ? at('uploads.lastDay', `${addDays(lastDay, 1)}T00:00`)
      : at('uploads.closes', `${lastDay}T${uploads.closes}`),
    seasonEnds: at('examSeason.to', `${addDays(examSeason.to, 1)}T00:00`),
  };
}

/** An instant as results tell it. */
export function isoInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
