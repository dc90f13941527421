import type { CalendarDay } from '../time/calendar-day.ts';
import type { ClockWords } from './moments.ts';
import { dayWords } from './moments.ts';

/**
 * A day in words.
 *
 * @throws ContractError where it is not a day that exists, or words are missing.
 *
 * @example
 * ```ts
 * dayInWords('2026-04-01', fr); // 'mercredi 1er avril 2026'
 * dayInWords('2025-11-14', en); // 'Friday 14 November 2025'
 * ```
 */
export function dayInWords(day: CalendarDay, labels: ClockWords): string {
  return dayWords({ rule: 'dayInWords', labels }, day, 'day');
}
