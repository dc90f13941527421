import type { Assessment } from '../assess.ts';
import { assess } from '../assess.ts';
import { perSession } from '../contract/per-session.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { NonEmpty } from '../model/non-empty.ts';
import { isNonEmpty } from '../model/non-empty.ts';
import type { Piece, RequiredPiece } from '../model/piece.ts';
import { pieces as allPieces } from '../model/piece.ts';
import type { ReadingId } from '../model/readings.ts';
import { readingIds, readingValues } from '../model/readings.ts';
import type { Session } from '../model/session.ts';
import { withReadings } from '../sessions/with-readings.ts';

/** A doubtful reading of which another value would change something for a candidate. */
export interface DecisiveReading {
  readonly reading: ReadingId;
  /** The parts of an assessment that would differ. */
  readonly changes: NonEmpty<keyof Assessment>;
  /** The pieces whose entry would differ, in the order of the table. */
  readonly pieces: readonly Piece[];
}

/**
 * The doubtful readings that matter to a candidate at an instant, with what another value would change: exactly those of which
 * another value changes something in {@link assess}.
 *
 * @throws ContractError as {@link assess} does.
 *
 * @example Who registers again for the same speciality depends on a reading.
 * ```ts
 * const repeating = { department: '06', previousOutcome: 'refused', sameSpeciality: true, basis: 'earlier-attempt' } as const;
 * const decisive = decisiveReadings(repeating, new Date('2025-11-05T10:00:00+01:00'), nice2026);
 * decisive.find(({ reading }) => reading === 'repeat-justifies'); // { reading: 'repeat-justifies', changes: ['eligibility'], pieces: [] }
 * ```
 *
 * @see docs/decisions
 */
export function decisiveReadings(facts: CandidateFacts, at: Date, session: Session): readonly DecisiveReading[] {
  const before = assess(facts, at, session);
  return otherwiseRead('decisiveReadings', session).flatMap(({ reading, sessions }) => {
    const others = sessions.map((other) => assess(facts, at, other));
    // as: Object.keys forgets that the keys of an assessment are its parts.
    const changes = (Object.keys(before) as (keyof Assessment)[]).filter((part) =>
      others.some((other) => !same(other[part], before[part])),
    );
    const pieces = allPieces.filter((piece) =>
      others.some((other) => !same(entry(piece, other), entry(piece, before))),
    );
    return isNonEmpty(changes) ? [{ reading, changes, pieces }] : [];
  });
}

function entry(piece: Piece, { pieces }: Assessment): RequiredPiece | undefined {
  return pieces.find((required) => required.piece === piece);
}

/** Whether two parts of assessments of one form say the same. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A session under every other value of each reading, made once so that its diagrams are too. */
const otherwiseRead = /* @__PURE__ */ perSession((session) =>
  readingIds.map((reading) => {
    const others = readingValues[reading].filter((value) => value !== session.readings[reading]);
    return { reading, sessions: others.map((value) => withReadings(session, { [reading]: value })) };
  }),
);
