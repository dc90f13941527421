import { distanceLearner, formerCandidate } from '../categories/candidate-categories.ts';
import { requireList } from '../given/require-shape.ts';
import type { Reads } from '../given/require-sound.ts';
import { reads, requireSound } from '../given/require-sound.ts';
import { settled } from '../given/settled.ts';
import { all, any, ask, no, not, yes } from '../kernel/three-valued.ts';
import type { Answer } from '../model/answer.ts';
import type { ReasonId } from '../model/codes.ts';
import type { CandidateFacts, FactName } from '../model/facts.ts';
import type { Piece } from '../model/piece.ts';
import type { Session } from '../model/session.ts';

/** What {@link heightWork} reads. */
export const heightWorkReads: Reads = /* @__PURE__ */ reads([
  'heightWorkSpeciality',
  'previousOutcome',
  'distanceLearner',
]);

/**
 * Whether the candidate may sit the exams as far as work at height goes, with the pieces provided: the R408 attestation,
 * or both documents of the waiver, unless not concerned. Which specialities are concerned is not in the circular: not
 * known is unknown, never "not concerned".
 *
 * @throws ContractError where a fact or the reading `height-work-scope` is not what it can be.
 *
 * @example One of the two waiver documents is not enough.
 * ```ts
 * heightWork({ heightWorkSpeciality: true }, ['disabled-worker-recognition'], nice2026);
 * // { answer: 'no', because: ['height-work-unproven'] }
 * heightWork({}, [], nice2026).answer; // 'unknown'
 * ```
 *
 * @see circular §7, clauses `7.height-work`, `7.height-waiver`
 */
export function heightWork(facts: CandidateFacts, provided: readonly Piece[], session: Session): Answer {
  requireSound('heightWork', facts, session, heightWorkReads);
  requireList('heightWork', 'provided', provided);
  const attested = provided.includes('height-work-attestation');
  const waived =
    provided.includes('disabled-worker-recognition') && provided.includes('height-work-medical-certificate');
  return settled(facts, session, (form) => {
    const unproven = 'height-work-unproven';
    return any<ReasonId, FactName>(
      attested ? yes('height-work-attested') : no(unproven),
      waived ? yes('height-work-waiver-documented') : no(unproven),
      not(concernedByHeightWork(form, session), unproven, 'height-work-not-concerned'),
    );
  });
}

/** Whether the rules on work at height concern a candidate at all, in every category or in two rows of the table only. */
export function concernedByHeightWork(facts: CandidateFacts, session: Pick<Session, 'readings'>): Answer {
  const speciality = ask(facts, 'heightWorkSpeciality', (concerned) => concerned, 'height-work-not-concerned');
  if (session.readings['height-work-scope'] === 'everyone') return speciality;
  return all<ReasonId, FactName>(speciality, any<ReasonId, FactName>(formerCandidate(facts), distanceLearner(facts)));
}
