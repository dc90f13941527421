import type { Instant } from '../time/instant.ts';
import type { ClockWords } from './moments.ts';
import { momentWords, zoneOf } from './moments.ts';

/**
 * An instant in words, as the clocks of the session's zone show it; seconds only where there are some.
 *
 * @param at - A Date, or an instant as results hold it.
 * @throws ContractError where it is not an instant, the zone is unknown, or words are missing.
 *
 * @example
 * ```ts
 * momentInWords('2025-11-12T16:00:00.000Z', nice2026, en); // 'Wednesday 12 November 2025 at 17:00'
 * ```
 */
export function momentInWords(at: Date | Instant, session: { readonly zone: string }, labels: ClockWords): string {
  const rule = 'momentInWords';
  return momentWords({ rule, labels }, at, zoneOf(rule, session), 'at');
}
