import { ContractError } from '../contract/contract-error.ts';
import { requireReadings } from '../contract/require-readings.ts';
import { requireObject } from '../contract/require-shape.ts';
import type { Readings } from '../model/readings.ts';
import { readingIds, readingValues } from '../model/readings.ts';
import type { Session } from '../model/session.ts';

/**
 * A copy of a session with other readings of its doubtful wordings.
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
      throw new ContractError('withReadings', 'readings', `made of ${readingIds.join(', ')}`, id);
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
