import { requireObject } from '../given/require-shape.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { isCalendarDay } from '../kernel/calendar-day.ts';
import { ContractError } from '../kernel/contract-error.ts';
import { dayAt, isZone } from '../kernel/local-time.ts';
import type { Labels } from '../model/labels.ts';
import { filled } from './wording.ts';

/** The words a moment is told with. */
export type ClockWords = Pick<Labels, 'locale' | 'clock'>;

/**
 * A day in words.
 *
 * @throws ContractError where it is not a day that exists.
 *
 * @example
 * ```ts
 * dayInWords('2026-04-01', fr); // 'mercredi 1er avril 2026'
 * dayInWords('2025-11-14', en); // 'Friday 14 November 2025'
 * ```
 */
export function dayInWords(day: CalendarDay, labels: ClockWords): string {
  if (!isCalendarDay(day)) throw new ContractError('dayInWords', 'day', 'a day that exists (YYYY-MM-DD)', day);
  return dateInWords(new Date(`${day}T12:00:00Z`), 'UTC', labels);
}

/**
 * An instant in words, as the clocks of a zone show it; seconds only where there are some.
 *
 * @param at - A Date, or an instant as results tell it.
 * @throws ContractError where the instant or the zone is none.
 *
 * @example
 * ```ts
 * momentInWords('2025-11-12T16:00:00.000Z', nice2026, en); // 'Wednesday 12 November 2025 at 17:00'
 * ```
 */
export function momentInWords(at: Date | string, session: { readonly zone: string }, labels: ClockWords): string {
  requireObject('momentInWords', 'session', session);
  const { zone } = session;
  const instant = instantGiven('momentInWords', at, zone);
  return filled(labels.clock.at, {
    day: dateInWords(instant, zone, labels),
    time: timeInWords(instant, zone, labels),
  });
}

/** The end of a time in words: an hour, « avant » an hour that is too late itself, or the whole of the last day. */
export function endInWords(at: string, included: boolean, zone: string, labels: ClockWords): string {
  const instant = instantGiven('explain', at, zone);
  const lastDay = dayAt(instant.getTime() - 1, zone);
  if (!included && lastDay !== dayAt(instant.getTime(), zone)) {
    return filled(labels.clock['whole-day'], { day: dayInWords(lastDay, labels) });
  }
  return filled(included ? labels.clock.at : labels.clock.before, {
    day: dateInWords(instant, zone, labels),
    time: timeInWords(instant, zone, labels),
  });
}

function instantGiven(rule: string, at: Date | string, zone: string): Date {
  const instant = new Date(typeof at === 'string' || at instanceof Date ? at : Number.NaN);
  if (Number.isNaN(instant.getTime())) throw new ContractError(rule, 'at', 'an instant', at);
  if (!isZone(zone)) throw new ContractError(rule, 'zone', 'a known IANA zone', zone);
  return instant;
}

function dateInWords(at: Date, zone: string, { locale, clock }: ClockWords): string {
  // Intl writes « 1 avril »; French says « 1er avril ».
  return spoken(locale, zone)
    .date.formatToParts(at)
    .map(({ type, value }) => (type === 'literal' ? value.replace(',', '') : value === '1' ? clock.first : value))
    .join('');
}

function timeInWords(at: Date, zone: string, { locale, clock }: ClockWords): string {
  const parts = spoken(locale, zone).time.formatToParts(at);
  const { hour, minute = '', second = '' } = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  const precision = Number(second) > 0 ? 'hour-second' : Number(minute) > 0 ? 'hour-minute' : 'hour';
  return filled(clock[precision], { hour: Number(hour), minute, second });
}

interface Spoken {
  readonly date: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
}

/** A memory of formatters and nothing else: making one takes a thousand times as long as using it. */
const known = new Map<string, Spoken>();

function spoken(locale: string, timeZone: string): Spoken {
  const key = `${locale} ${timeZone}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const numeric = 'numeric';
  const made = {
    date: new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', day: numeric, month: 'long', year: numeric }),
    time: new Intl.DateTimeFormat(locale, {
      timeZone,
      hourCycle: 'h23',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }),
  };
  known.set(key, made);
  return made;
}
