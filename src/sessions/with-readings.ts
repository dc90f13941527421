import { readingValues } from '../given/reading-values.ts';
import { requireReadings } from '../given/require-readings.ts';
import { requireObject } from '../given/require-shape.ts';
import { ContractError } from '../kernel/contract-error.ts';
import type { Readings, Session } from '../model/session.ts';

/**
 * The same session under other readings of its doubtful wordings; the argument is not changed.
 *
 * @throws ContractError where a reading, or a value of one, is not known.
 *
 * @example 17:00 sharp is too late under the stricter reading.
 * ```ts
 * const strict = withReadings(nice2026, { 'window-close': 'exclusive' });
 * registrationPhase(new Date('2025-11-12T17:00:00+01:00'), strict).phase; // 'closed'
 * ```
 *
 * @see docs/decisions
 */
export function withReadings(session: Session, readings: Partial<Readings>): Session {
  requireObject('withReadings', 'session', session);
  requireObject('withReadings', 'readings', readings);
  const changed: [string, string][] = [];
  for (const [id, value] of Object.entries(readings)) {
    if (!Object.hasOwn(readingValues, id)) {
      throw new ContractError('withReadings', 'readings', `made of ${Object.keys(readingValues).join(', ')}`, id);
    }
    if (value !== undefined) changed.push([id, value]);
  }
  // as: every key was found to be a reading, and what follows finds every value to be one of its own.
  const other = {
    ...session,
    readings: { ...session.readings, ...(Object.fromEntries(changed) as Partial<Readings>) },
  };
  requireReadings('withReadings', other.readings);
  return other;
}
