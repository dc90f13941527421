/**
 * The clocks that `src/time/local-time.ts` had before date-fns-tz was its dependency: instants from the offsets a day
 * before and a day after. Kept as they were, as the oracle of its tests.
 */
import type { CalendarDay } from './hand-written-calendar.ts';
import { dayOfInstant, isCalendarDay } from './hand-written-calendar.ts';

/** A wall-clock time 'YYYY-MM-DDTHH:mm'. */
export type LocalDateTime = string;
/** Why a wall-clock time names no single instant. */
export type ClockFault = 'not-a-local-time' | 'unknown-zone' | 'skipped' | 'repeated';

const DAY_MS = 86_400_000;

/**
 * The instant at which the clocks of a zone show a time, in milliseconds, or why there is not exactly one.
 *
 * Clocks do not change twice within two days. So the offsets a day before and a day after propose all the instants there
 * can be, and a proposal counts if the zone's clocks really show that time; the host's zone never matters.
 */
export function instantOf(local: LocalDateTime, zone: string): number | ClockFault {
  if (!isLocalDateTime(local)) return 'not-a-local-time';
  if (!isZone(zone)) return 'unknown-zone';
  const asUtc = Date.parse(`${local}Z`);
  const proposals = [-DAY_MS, DAY_MS].map((away) => asUtc - offsetAt(asUtc + away, zone));
  const shown = new Set(proposals.filter((instant) => instant + offsetAt(instant, zone) === asUtc));
  const [instant] = shown;
  if (instant === undefined) return 'skipped';
  return shown.size === 1 ? instant : 'repeated';
}

/** Whether a text is a wall-clock time on a day that exists. */
export function isLocalDateTime(text: unknown): text is LocalDateTime {
  return typeof text === 'string' && /T([01]\d|2[0-3]):[0-5]\d$/.test(text) && isCalendarDay(text.slice(0, -6));
}

/** Whether a name is that of a zone whose clocks are known here. */
export function isZone(zone: unknown): zone is string {
  // Some hosts take an offset for a zone.
  if (typeof zone !== 'string' || !/^[A-Z]/i.test(zone)) return false;
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** The day that the calendars of a zone show at an instant. */
export function dayAt(milliseconds: number, zone: string): CalendarDay {
  return dayOfInstant(milliseconds + offsetAt(milliseconds, zone));
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(milliseconds: number, zone: string): number {
  const shown = new Map(
    clockOf(zone)
      .formatToParts(milliseconds)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes, digits: number): string =>
    String(shown.get(type)).padStart(digits, '0');
  const day = `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
  const wholeSeconds = Math.floor(milliseconds / 1000) * 1000;
  return Date.parse(`${day}T${part('hour', 2)}:${part('minute', 2)}:${part('second', 2)}Z`) - wholeSeconds;
}

/** A cache of one formatter per zone: making one takes a thousand times as long as reading it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const numeric = 'numeric';
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  });
  clocks.set(zone, clock);
  return clock;
}
