import { assess } from '../assess.ts';
import { readingValues } from '../given/reading-values.ts';
import { oncePer } from '../kernel/once-per.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { ReadingId, Session } from '../model/session.ts';
import { withReadings } from '../sessions/with-readings.ts';

/**
 * The doubtful readings that matter to a candidate at an instant: exactly those of which another value would change
 * something in {@link assess}.
 *
 * @throws ContractError as {@link assess} does.
 *
 * @example Whoever relies on an earlier attempt relies on a reading.
 * ```ts
 * const repeating = { previousOutcome: 'refused', sameSpeciality: true, basis: 'earlier-attempt' } as const;
 * decisiveReadings(repeating, new Date('2025-11-05T10:00:00+01:00'), nice2026).includes('repeat-justifies'); // true
 * ```
 *
 * @see docs/decisions
 */
export function decisiveReadings(facts: CandidateFacts, at: Date, session: Session): readonly ReadingId[] {
  const told = JSON.stringify(assess(facts, at, session));
  return otherwiseRead('decisiveReadings', session)
    .filter(({ sessions }) => sessions.some((other) => JSON.stringify(assess(facts, at, other)) !== told))
    .map(({ id }) => id);
}

/** A session under every other value of every reading; made once, so that what rules remember of it serves again. */
const otherwiseRead = /* @__PURE__ */ oncePer((_, session: Session) =>
  // as: Object.keys forgets that the keys of readingValues are readings.
  (Object.keys(readingValues) as ReadingId[]).map((id) => {
    const others = readingValues[id].filter((value) => value !== session.readings[id]);
    return { id, sessions: others.map((value) => withReadings(session, { [id]: value })) };
  }),
);
