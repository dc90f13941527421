import { ContractError } from '../contract/contract-error.ts';
import { perSession } from '../contract/per-session.ts';
import type { Session } from '../model/session.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { addDays, isCalendarDay } from '../time/calendar-day.ts';
import type { Instant } from '../time/instant.ts';
import { isoInstant } from '../time/instant.ts';
import type { LocalDateTime } from '../time/local-time.ts';
import { instantOf } from '../time/local-time.ts';

/** The instants of a session's clock times, in milliseconds; those that results hold, as text too. */
export interface SessionInstants {
  readonly opens: number;
  readonly opensAt: Instant;
  readonly closes: number;
  readonly closesAt: Instant;
  /** Whether the closing instant itself is in time: never where a day closes as a whole, else by reading `window-close`. */
  readonly closeIncluded: boolean;
  /** The last day on which an upload is in time, and its first instant. */
  readonly lastDay: string;
  readonly lastDayBegins: number;
  /** The first instant that is too late for an upload. */
  readonly uploadEnds: number;
  readonly uploadEndsAt: Instant;
  readonly seasonBegins: number;
  /** The first instant after the exam season. */
  readonly seasonEnds: number;
}

/**
 * The instants of a session, by the readings `window-close` and `upload-day`.
 *
 * @throws ContractError where a clock time is skipped or repeated by a change of the clocks, or is none.
 */
export const sessionInstants: (rule: string, session: Session) => SessionInstants = /* @__PURE__ */ perSession(
  ({ registration, uploads, examSeason, readings, zone }, rule) => {
    const at = (argument: string, local: LocalDateTime): number => instantIn(zone, rule, `session.${argument}`, local);
    const { opens, closes } = registration;
    const onTheEve = readings['upload-day'] === 'eve';
    const lastDay = onTheEve ? addDays(uploads.lastDay, -1) : uploads.lastDay;
    const wholeDay = onTheEve || uploads.closes === undefined;
    const opening = at('registration.opens', isCalendarDay(opens) ? beginningOf(opens) : opens);
    const closing = at('registration.closes', isCalendarDay(closes) ? endOf(closes) : closes);
    const lastDayBegins = at('uploads.lastDay', beginningOf(lastDay));
    const uploadEnds = wholeDay
      ? at('uploads.lastDay', endOf(lastDay))
      : at('uploads.closes', `${lastDay}T${uploads.closes}`);
    return {
      opens: opening,
      opensAt: isoInstant(opening),
      closes: closing,
      closesAt: isoInstant(closing),
      closeIncluded: !isCalendarDay(closes) && readings['window-close'] === 'inclusive',
      lastDay,
      lastDayBegins,
      uploadEnds,
      uploadEndsAt: isoInstant(uploadEnds),
      seasonBegins: at('examSeason.from', beginningOf(examSeason.from)),
      seasonEnds: at('examSeason.to', endOf(examSeason.to)),
    };
  },
);

/** The instant that a clock time names in a zone, in milliseconds; an error where there is not exactly one. */
export function instantIn(zone: string, rule: string, argument: string, local: LocalDateTime): number {
  const instant = instantOf(local, zone);
  if (typeof instant === 'number') return instant;
  throw new ContractError(rule, argument, `a time that clocks in ${zone} show once`, local);
}

function beginningOf(day: CalendarDay): LocalDateTime {
  return `${day}T00:00`;
}

/** The first minute after a day. */
export function endOf(day: CalendarDay): LocalDateTime {
  return beginningOf(addDays(day, 1));
}
