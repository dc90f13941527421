import type { CandidateCategories } from './categories/candidate-categories.ts';
import { categoriesOf } from './categories/candidate-categories.ts';
import { eligible } from './categories/eligibility.ts';
import type { AccountToUse } from './deadlines/account-to-use.ts';
import { accountOf } from './deadlines/account-to-use.ts';
import type { Deadline } from './deadlines/deadlines.ts';
import { deadlinesOf } from './deadlines/deadlines.ts';
import type { RegistrationPhase } from './deadlines/registration-phase.ts';
import { registrationAt } from './deadlines/registration-phase.ts';
import type { UploadPhase } from './deadlines/upload-phase.ts';
import { uploadAt } from './deadlines/upload-phase.ts';
import type { SimpleFact } from './given/fact-natures.ts';
import { factNatures } from './given/fact-natures.ts';
import { instantInMs } from './given/instant-in-ms.ts';
import { reads, requireSound } from './given/require-sound.ts';
import { settled } from './given/settled.ts';
import { languageOpen } from './languages/compulsory-language.ts';
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
  requireSound(rule, facts, session, everyFact);
  return {
    session: session.id,
    registration: registrationAt(rule, now, session),
    upload: uploadAt(rule, now, session),
    account: accountOf(facts),
    categories: categoriesOf(facts, session),
    eligibility: settled(facts, session, eligible),
    pieces: piecesOf(rule, facts, session),
    deadlines: deadlinesOf(rule, facts, session),
    language: languageOpen(facts),
    notices: noticesOf(rule, facts, now, session),
  };
}

// as: Object.keys forgets that the keys of the table are facts.
const everyFact = /* @__PURE__ */ reads(/* @__PURE__ */ Object.keys(factNatures) as SimpleFact[]);
