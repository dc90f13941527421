import type { CandidateCategories } from './categories/candidate-categories.ts';
import { categoriesOf } from './categories/candidate-categories.ts';
import { eligibilityOf } from './categories/eligibility.ts';
import type { AccountToUse } from './deadlines/account-to-use.ts';
import { accountOf } from './deadlines/account-to-use.ts';
import type { Deadline } from './deadlines/deadlines.ts';
import { deadlinesOf } from './deadlines/deadlines.ts';
import type { RegistrationPhase } from './deadlines/registration-phase.ts';
import { registrationAt } from './deadlines/registration-phase.ts';
import type { UploadPhase } from './deadlines/upload-phase.ts';
import { uploadAt } from './deadlines/upload-phase.ts';
import { instantInMs } from './given/instant-in-ms.ts';
import { languageOf } from './languages/compulsory-language.ts';
import type { Answer } from './model/answer.ts';
import type { NoticeId } from './model/codes.ts';
import type { CandidateFacts } from './model/facts.ts';
import type { RequiredPiece } from './model/piece.ts';
import type { Session } from './model/session.ts';
import { noticesOf } from './notices.ts';
import { piecesOf } from './pieces/required-pieces.ts';

/** Everything the rules of registration say of a candidate at an instant. */
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
  readonly notices: readonly NoticeId[];
}

/**
 * Every rule of chapters 1 to 6 and 9 at once; cheap enough to run at every keystroke.
 *
 * @param facts - What the form knows so far; none is required.
 * @param at - The instant at which the question is put.
 * @throws ContractError where a fact is not what it can be, `at` is not a valid Date, or a clock time of the session names
 * no single instant.
 *
 * @example
 * ```ts
 * const { eligibility, upload } = assess({ department: '2A' }, new Date('2025-11-14T12:00:00+01:00'), nice2026);
 * eligibility; // { answer: 'no', because: ['lives-in-another-academy'] }
 * upload.phase; // 'last-day'
 * ```
 *
 * @see circular §1 to §6, §9
 */
export function assess(facts: CandidateFacts, at: Date, session: Session): Assessment {
  const rule = 'assess';
  const now = instantInMs(rule, 'at', at);
  // Asked first, since it looks whether there are facts and a session at all.
  const told = noticesOf(rule, facts, now, session);
  return {
    session: session.id,
    registration: registrationAt(rule, now, session),
    upload: uploadAt(rule, now, session),
    account: accountOf(facts),
    categories: categoriesOf(rule, facts, session),
    eligibility: eligibilityOf(rule, facts, session),
    pieces: piecesOf(rule, facts, session),
    deadlines: deadlinesOf(rule, facts, session),
    language: languageOf(rule, facts, session),
    notices: told,
  };
}
