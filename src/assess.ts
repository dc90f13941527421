import type { CandidateCategories } from './categories/candidate-categories.ts';
import { candidateCategories } from './categories/candidate-categories.ts';
import { eligibility } from './categories/eligibility.ts';
import { requireFacts } from './contract/fact-guards.ts';
import { instantInMs } from './contract/instant-in-ms.ts';
import { requireSession } from './contract/per-session.ts';
import type { Contradiction } from './contradictions.ts';
import { contradictions } from './contradictions.ts';
import type { AccountToUse } from './deadlines/account-to-use.ts';
import { accountToUse } from './deadlines/account-to-use.ts';
import type { Deadline } from './deadlines/deadlines.ts';
import { deadlines } from './deadlines/deadlines.ts';
import type { RegistrationPhase } from './deadlines/registration-phase.ts';
import { registrationPhase } from './deadlines/registration-phase.ts';
import type { UploadPhase } from './deadlines/upload-phase.ts';
import { uploadPhase } from './deadlines/upload-phase.ts';
import { compulsoryLanguage } from './languages/compulsory-language.ts';
import type { Answer } from './model/answer.ts';
import type { NoticeId } from './model/codes.ts';
import type { CandidateFacts } from './model/facts.ts';
import { simpleFacts } from './model/facts.ts';
import type { CivilStatusGap, RequiredPiece } from './model/piece.ts';
import type { Session } from './model/session.ts';
import { notices } from './notices.ts';
import { civilStatusGaps } from './pieces/civil-status-gaps.ts';
import { requiredPieces } from './pieces/required-pieces.ts';

/**
 * What the rules of registration say of a candidate at an instant.
 *
 * It holds what a form and an instant can tell. Not in it, since they take more than that: an account that waits for its
 * activation (`accountActivation`), the standing of a file (`fileStanding`), kept marks (`benefitValidity`), employment before the
 * exam (`advancementWork`), work at height with pieces provided (`heightWork`), where they stand on their way (`timeline`),
 * convocations and results.
 */
export interface Assessment {
  /** The session's `id`. */
  readonly session: string;
  readonly registration: RegistrationPhase;
  readonly upload: UploadPhase;
  readonly account: AccountToUse;
  readonly categories: CandidateCategories;
  readonly eligibility: Answer;
  readonly pieces: readonly RequiredPiece[];
  readonly deadlines: readonly Deadline[];
  readonly language: Answer;
  /** What is still missing of the place of birth. */
  readonly civilStatus: readonly CivilStatusGap[];
  readonly contradictions: readonly Contradiction[];
  readonly notices: readonly NoticeId[];
}

/**
 * Every rule of chapters 1 to 6 and 9 that a form can answer, in one call; cheap enough to run at every keystroke.
 *
 * @param facts - What the form knows so far; nothing is required.
 * @param at - The current instant: the library never reads the clock.
 * @throws ContractError where a fact has an impossible value, `at` is not a valid Date, or a clock time of the session names no
 * single instant. An invalid fact is reported under the name `assess`.
 *
 * @example
 * ```ts
 * const { eligibility, upload } = assess({ department: '2A' }, new Date('2025-11-14T12:00:00+01:00'), nice2026);
 * eligibility.answer; // 'no'
 * upload.phase; // 'last-day'
 * ```
 *
 * @see circular §1 to §6, §9
 */
export function assess(facts: CandidateFacts, at: Date, session: Session): Assessment {
  instantInMs('assess', 'at', at);
  requireSession('assess', session);
  requireFacts('assess', facts, simpleFacts);
  return {
    session: session.id,
    registration: registrationPhase(at, session),
    upload: uploadPhase(at, session),
    account: accountToUse(facts, session),
    categories: candidateCategories(facts, session),
    eligibility: eligibility(facts, session),
    pieces: requiredPieces(facts, session),
    deadlines: deadlines(facts, session),
    language: compulsoryLanguage(facts, session),
    civilStatus: civilStatusGaps(facts),
    contradictions: contradictions(facts, session),
    notices: notices(facts, at, session),
  };
}
