/**
 * The calendar that `src/time/calendar-day.ts` had before it used date-fns. Kept as it was, as the oracle of its tests.
 */

/**
 * A day of the civil calendar, 'YYYY-MM-DD', years 0001 to 9999. Never a Date: a day has no hour and no zone. Two days
 * compare as strings. A result outside the calendar becomes its first or last day.
 */
export type CalendarDay = string;

const FIRST: CalendarDay = '0001-01-01';
const LAST: CalendarDay = '9999-12-31';
const DAY_MS = 86_400_000;
/** The character code of '0'. */
const ZERO_CODE = 48;
const DASH_CODE = 45;

/** Whether a text is a day that exists in the Gregorian calendar. */
export function isCalendarDay(text: unknown): text is CalendarDay {
  if (typeof text !== 'string' || text.length !== 10) return false;
  if (text.charCodeAt(4) !== DASH_CODE || text.charCodeAt(7) !== DASH_CODE) return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

/** The day some days later, or earlier. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayOfInstant(Date.parse(`${day}T00:00Z`) + days * DAY_MS);
}

/** The same day some months later; where that month is too short, its last day. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year, month, dayOfMonth] = parts(day);
  const count = year * 12 + month - 1 + months;
  const inYear = Math.floor(count / 12);
  if (inYear < 1) return FIRST;
  if (inYear > 9999) return LAST;
  const inMonth = (count % 12) + 1;
  return `${padded(inYear, 4)}-${padded(inMonth, 2)}-${padded(Math.min(dayOfMonth, lengthOfMonth(inYear, inMonth)), 2)}`;
}

/** The same day some years later; 29 February becomes 28 February in common years. */
export function addYears(day: CalendarDay, years: number): CalendarDay {
  return addMonths(day, years * 12);
}

/** Age in whole years; a person born on 29 February is a year older on 1 March in common years. */
export function ageOn(day: CalendarDay, bornOn: CalendarDay): number {
  return digits(day, 0, 4) - digits(bornOn, 0, 4) - (monthAndDay(day) < monthAndDay(bornOn) ? 1 : 0);
}

/** Whole months from one day to another, both included, counted from the first day. */
export function wholeMonths(from: CalendarDay, to: CalendarDay): number {
  const end = addDays(to, 1);
  const [fromYear, fromMonth] = parts(from);
  const [endYear, endMonth] = parts(end);
  const months = (endYear - fromYear) * 12 + endMonth - fromMonth;
  return addMonths(from, months) <= end ? months : months - 1;
}

/** The day on which an instant falls in UTC. */
export function dayOfInstant(milliseconds: number): CalendarDay {
  if (milliseconds < Date.parse(`${FIRST}T00:00Z`)) return FIRST;
  if (milliseconds > Date.parse(`${LAST}T00:00Z`)) return LAST;
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** The number that some digits of a text write; -1 if they are not digits. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < to; place++) {
    const digit = text.charCodeAt(place) - ZERO_CODE;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function parts(day: CalendarDay): readonly [year: number, month: number, day: number] {
  return [digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10)];
}

function monthAndDay(day: CalendarDay): number {
  return digits(day, 5, 7) * 100 + digits(day, 8, 10);
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
