import { readingValues } from '../given/reading-values.ts';
import { requireObject } from '../given/require-shape.ts';
import { requireReading } from '../given/require-sound.ts';
import { ContractError } from '../kernel/contract-error.ts';
import type { ReadingId, Readings, Session } from '../model/session.ts';

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
  // as: every key was found to be a reading, and the loop below finds every value to be one of its own.
  const other = {
    ...session,
    readings: { ...session.readings, ...(Object.fromEntries(changed) as Partial<Readings>) },
  };
  for (const id of Object.keys(readingValues)) requireReading('withReadings', other, id as ReadingId);
  return other;
}
