import { assess } from '../assess.ts';
import { readingValues } from '../given/reading-values.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { ReadingId, Session } from '../model/session.ts';
import { withReadings } from '../sessions/with-readings.ts';

/**
 * The doubtful readings that matter to a candidate at an instant: exactly those of which another value would change
 * something in {@link assess}.
 *
 * @throws ContractError as {@link assess} does.
 *
 * @example At 17:00 sharp on the last day, and at no other instant, it matters whether 17:00 is inside.
 * ```ts
 * decisiveReadings({ french: false }, new Date('2025-11-12T17:00:00+01:00'), nice2026).includes('window-close'); // true
 * ```
 *
 * @see docs/decisions
 */
export function decisiveReadings(facts: CandidateFacts, at: Date, session: Session): readonly ReadingId[] {
  const told = JSON.stringify(assess(facts, at, session));
  // as: Object.keys forgets that the keys of readingValues are readings.
  return (Object.keys(readingValues) as ReadingId[]).filter((id) =>
    readingValues[id].some(
      (value) => JSON.stringify(assess(facts, at, withReadings(session, { [id]: value }))) !== told,
    ),
  );
}
