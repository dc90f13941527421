import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as daysAfter } from 'date-fns/addDays';
import { addMonths as monthsAfter } from 'date-fns/addMonths';
import { addYears as yearsAfter } from 'date-fns/addYears';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { differenceInCalendarYears } from 'date-fns/differenceInCalendarYears';

/**
 * A day of the civil calendar, 'YYYY-MM-DD', years 0001 to 9999. Never a Date: a day has no hour and no zone. Two days
 * compare as strings. A result outside the calendar becomes its first or last day.
 */
export type CalendarDay = string;

const FIRST: CalendarDay = '0001-01-01';
const LAST: CalendarDay = '9999-12-31';
/** The instants at which they begin in UTC. */
const FIRST_MS = -62_135_596_800_000;
const LAST_MS = 253_402_214_400_000;

/** Whether a value is a day that exists in the Gregorian calendar. */
export function isCalendarDay(value: unknown): value is CalendarDay {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value) || value < FIRST) return false;
  // Most days need no calendar: every month has 28.
  if (/-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/.test(value)) return true;
  const midnight = new Date(`${value}T00:00Z`);
  // Some hosts read 30 February as 2 March, others as an invalid date.
  return midnight.getUTCDate() === Number(value.slice(8));
}

/** The day a whole number of days later; earlier if the number is negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return shifted(daysAfter, day, days);
}

/** The same day a whole number of months later; the last day of the month if that month is too short. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  return shifted(monthsAfter, day, months);
}

/** The same day a whole number of years later; 29 February becomes 28 February in common years. */
export function addYears(day: CalendarDay, years: number): CalendarDay {
  return shifted(yearsAfter, day, years);
}

/** Age in whole years; a person born on 29 February is a year older on 1 March in common years. */
export function ageOn(day: CalendarDay, bornOn: CalendarDay): number {
  const birthdayIsToCome = day.slice(5) < bornOn.slice(5);
  return differenceInCalendarYears(dateOf(day), dateOf(bornOn)) - (birthdayIsToCome ? 1 : 0);
}

/** Days from one day to another, the second not included; negative if it is the earlier one. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}

/** Whole months from one day to another, both included: 31 July to 29 November is four. */
export function wholeMonths(from: CalendarDay, to: CalendarDay): number {
  const end = addDays(to, 1);
  const months = differenceInCalendarMonths(dateOf(end), dateOf(from));
  // differenceInMonths of date-fns says three: it wants a 31st, even in November.
  return addMonths(from, months) <= end ? months : months - 1;
}

/** The day in UTC at an instant, in milliseconds since 1970. */
export function dayOfInstant(milliseconds: number): CalendarDay {
  if (milliseconds < FIRST_MS) return FIRST;
  if (milliseconds > LAST_MS) return LAST;
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function shifted(by: (date: Date, count: number) => Date, day: CalendarDay, count: number): CalendarDay {
  const instant = by(dateOf(day), count).getTime();
  // A Date is invalid beyond some 270 000 years either way.
  if (Number.isNaN(instant)) return count < 0 ? FIRST : LAST;
  return dayOfInstant(instant);
}

/** Midnight in UTC, with getters and setters in UTC, so that date-fns never sees the host's zone. */
function dateOf(day: CalendarDay): Date {
  return new UTCDateMini(`${day}T00:00Z`);
}
