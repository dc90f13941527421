import { fromZonedTime } from 'date-fns-tz/fromZonedTime';
import type { CalendarDay } from './calendar-day.ts';
import { dayOfInstant, isCalendarDay } from './calendar-day.ts';

/** A wall-clock time, 'YYYY-MM-DDTHH:mm', in a zone that is stated elsewhere, such as a session's. */
export type LocalDateTime = string;

/** Why a local time is not exactly one instant. */
export type ClockFault = 'not-a-local-time' | 'unknown-zone' | 'skipped' | 'repeated';

const DAY_MS = 86_400_000;

/**
 * The instant at which the clocks of a zone show a local time, in milliseconds since 1970, or why there is not exactly one.
 *
 * `fromZonedTime` is right where there is one. For an hour that clocks skip or show twice it returns some instant nearby,
 * and which one depends on the host's zone; so its answer is checked against the clocks of the zone.
 */
export function instantOf(local: LocalDateTime, zone: string): number | ClockFault {
  if (!isLocalDateTime(local)) return 'not-a-local-time';
  if (!isZone(zone)) return 'unknown-zone';
  const asUtc = Date.parse(`${local}Z`);
  const isShownAt = (instant: number): boolean => wallClockAt(instant, zone) === asUtc;
  const instant = fromZonedTime(local, zone).getTime();
  if (!isShownAt(instant)) return 'skipped';
  // Clocks do not change twice within two days: a second instant would have the offset of the day before or after.
  const nearby = [asUtc - DAY_MS, asUtc + DAY_MS];
  const others = nearby.map((near) => asUtc - (wallClockAt(near, zone) - near));
  return others.some((other) => other !== instant && isShownAt(other)) ? 'repeated' : instant;
}

/** Whether a value is a local time on a day that exists. */
export function isLocalDateTime(value: unknown): value is LocalDateTime {
  return typeof value === 'string' && /T([01]\d|2[0-3]):[0-5]\d$/.test(value) && isCalendarDay(value.slice(0, -6));
}

/** Whether a value is the name of a zone that `Intl` knows on this host. */
export function isZone(zone: unknown): zone is string {
  // Some hosts accept an offset as a zone.
  if (typeof zone !== 'string' || !/^[A-Z]/i.test(zone)) return false;
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** The day on the calendars of a zone at an instant, in milliseconds since 1970, of the years 1 to 9999. */
export function dayAt(milliseconds: number, zone: string): CalendarDay {
  return dayOfInstant(wallClockAt(milliseconds, zone));
}

/** What the clocks of a zone show at an instant, to the second: the instant at which clocks in UTC show the same. */
function wallClockAt(milliseconds: number, zone: string): number {
  const shown = new Map(
    clockOf(zone)
      .formatToParts(milliseconds)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes, digits: number): string =>
    String(shown.get(type)).padStart(digits, '0');
  const day = `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
  return Date.parse(`${day}T${part('hour', 2)}:${part('minute', 2)}:${part('second', 2)}Z`);
}

/** A cache of one formatter per zone: making one takes a thousand times as long as using it. */
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
