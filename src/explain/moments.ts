import { ContractError } from '../contract/contract-error.ts';
import { requireObject } from '../contract/require-shape.ts';
import type { Labels } from '../model/labels.ts';
import { isCalendarDay } from '../time/calendar-day.ts';
import { isZone } from '../time/local-time.ts';
import { dates, times } from './formatters.ts';
import type { Wording } from './phrase.ts';
import { filled } from './phrase.ts';

/** The words for days and hours. */
export type ClockWords = Pick<Labels, 'locale' | 'clock'>;

type Clock = Wording<'locale' | 'clock'>;

/** A day: « mercredi 1er avril 2026 ». */
export function dayWords(wording: Clock, day: string, argument: string): string {
  if (!isCalendarDay(day)) throw new ContractError(wording.rule, argument, 'a day that exists (YYYY-MM-DD)', day);
  return dateWords(wording, new Date(`${day}T12:00:00Z`), 'UTC');
}

/** An instant on the clocks of a zone: « mercredi 12 novembre 2025 à 17 h ». */
export function momentWords(wording: Clock, at: Date | string, zone: string, argument: string): string {
  return timed(wording, 'at', instantIn(wording.rule, argument, at), zone);
}

/** The end of a time: an hour, « avant » an hour that is itself too late, or the whole of the last day. */
export function endWords(wording: Clock, at: string, included: boolean, zone: string, argument: string): string {
  const instant = instantIn(wording.rule, argument, at);
  const lastDay = dateWords(wording, new Date(instant.getTime() - 1), zone);
  if (!included && lastDay !== dateWords(wording, instant, zone)) {
    return filled(wording, 'clock', 'whole-day', { day: lastDay });
  }
  return timed(wording, included ? 'at' : 'before', instant, zone);
}

/** The beginning of a time: an hour, or the day alone where that is its first instant. */
export function beginWords(wording: Clock, at: string, zone: string, argument: string): string {
  const instant = instantIn(wording.rule, argument, at);
  const day = dateWords(wording, instant, zone);
  const eve = dateWords(wording, new Date(instant.getTime() - 1), zone);
  return day === eve ? timed(wording, 'at', instant, zone) : day;
}

/** The zone of a session, which must be known here. */
export function zoneOf(rule: string, session: { readonly zone: string }): string {
  requireObject(rule, 'session', session);
  if (isZone(session.zone)) return session.zone;
  throw new ContractError(rule, 'session.zone', 'a known IANA zone', session.zone);
}

function timed(wording: Clock, template: 'at' | 'before', at: Date, zone: string): string {
  const [day, time] = [dateWords(wording, at, zone), timeWords(wording, at, zone)];
  return filled(wording, 'clock', template, { day, time });
}

function instantIn(rule: string, argument: string, at: unknown): Date {
  const instant = new Date(typeof at === 'string' || at instanceof Date ? at : Number.NaN);
  if (!Number.isNaN(instant.getTime())) return instant;
  throw new ContractError(rule, argument, 'an instant', at);
}

function dateWords(wording: Clock, at: Date, zone: string): string {
  // Intl writes « 1 avril »; French says « 1er avril ».
  const first = filled(wording, 'clock', 'first', {});
  return dates(wording, zone)
    .formatToParts(at)
    .map(({ type, value }) => (type === 'literal' ? value.replace(',', '') : value === '1' ? first : value))
    .join('');
}

/** Seconds only where there are some. */
function timeWords(wording: Clock, at: Date, zone: string): string {
  const parts = times(wording, zone).formatToParts(at);
  const { hour, minute = '', second = '' } = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  const precision = Number(second) > 0 ? 'hour-second' : Number(minute) > 0 ? 'hour-minute' : 'hour';
  return filled(wording, 'clock', precision, { hour: Number(hour), minute, second });
}
