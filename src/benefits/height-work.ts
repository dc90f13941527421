import { attempts } from '../categories/candidate-categories.ts';
import { requirePieces } from '../contract/require-pieces.ts';
import type { Condition } from '../logic/condition.ts';
import { all, any, isFalse, isNoneOf } from '../logic/condition.ts';
import type { Question } from '../logic/question.ts';
import { question } from '../logic/question.ts';
import type { Answer, Reason } from '../model/answer.ts';
import type { YesReason } from '../model/codes.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { Piece } from '../model/piece.ts';
import type { Session } from '../model/session.ts';

/**
 * Whether the candidate may sit the exams as far as work at height is concerned, with the pieces they have provided: the R408
 * attestation, or both documents of the waiver, unless the speciality is not concerned. The circular does not list the
 * specialities: where the fact is absent, the answer is unknown, never "not concerned".
 *
 * @throws ContractError where a fact, a reading or a piece does not exist.
 *
 * @example One of the two waiver documents is not enough.
 * ```ts
 * heightWork({ heightWorkSpeciality: true }, ['disabled-worker-recognition'], nice2026).answer; // 'no'
 * heightWork({ heightWorkSpeciality: true }, ['height-work-attestation'], nice2026);
 * // { answer: 'yes', because: [{ reason: 'height-work-attested', clause: '7.height-work' }] }
 * heightWork({}, [], nice2026).answer; // 'unknown'
 * ```
 *
 * @see circular §7, clauses `7.height-work`, `7.height-waiver`
 */
export function heightWork(facts: CandidateFacts, provided: readonly Piece[], session: Session): Answer {
  const exempt = notConcerned('heightWork', facts, session);
  requirePieces('heightWork', 'provided', provided);
  const because: Reason<YesReason>[] = [];
  if (provided.includes('height-work-attestation')) {
    because.push({ reason: 'height-work-attested', clause: '7.height-work' });
  }
  if (exempt.answer === 'yes') because.push(...exempt.because);
  if (provided.includes('disabled-worker-recognition') && provided.includes('height-work-medical-certificate')) {
    because.push({ reason: 'height-work-waiver-documented', clause: '7.height-waiver' });
  }
  return because.length === 0 ? exempt : { answer: 'yes', because };
}

/**
 * `7.height-work`: another speciality, or, where two rows of the table alone require the attestation (reading
 * `height-work-scope`), a category that neither row names.
 */
export function exemptFromHeightWork({ readings }: Session): Condition {
  const yes = { yes: 'height-work-not-concerned', clause: '7.height-work' } as const;
  const otherSpeciality = isFalse('heightWorkSpeciality', { ...yes, no: 'height-work-unproven' });
  if (readings['height-work-scope'] === 'everyone') return otherSpeciality;
  return any(otherSpeciality, all(isNoneOf('previousOutcome', attempts, yes), isFalse('distanceLearner', yes)));
}

const notConcerned: Question = /* @__PURE__ */ question(exemptFromHeightWork);
