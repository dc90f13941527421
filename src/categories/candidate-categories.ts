import type { RuleOnForms } from '../given/per-form.ts';
import { perForm } from '../given/per-form.ts';
import type { Reads } from '../given/require-sound.ts';
import { reads } from '../given/require-sound.ts';
import type { Question } from '../given/settled.ts';
import { all, ask, missingOf } from '../kernel/three-valued.ts';
import type { Answer } from '../model/answer.ts';
import type { Category, ReasonId } from '../model/codes.ts';
import type { CandidateFacts, FactName } from '../model/facts.ts';
import type { Session } from '../model/session.ts';

/** The categories that surely hold, those that still may, and the facts that would tell. */
export interface CandidateCategories {
  readonly certain: readonly Category[];
  /** None of these is certain. */
  readonly possible: readonly Category[];
  readonly missing: readonly FactName[];
}

/** What {@link candidateCategories} reads. */
export const categoriesReads: Reads = /* @__PURE__ */ reads([
  'previousOutcome',
  'employed',
  'distanceLearner',
  'experienceMonths',
]);

/** Each category with the question that tells whether somebody belongs to it, in the order of the text. */
const categories: readonly (readonly [Category, Question<ReasonId>])[] = [
  ['former-candidate', formerCandidate],
  ['employee', experiencedEmployee],
  ['distance-learner', distanceLearner],
];

/**
 * The categories of candidate to which somebody belongs. One is enough to register; all that hold are told.
 *
 * @throws ContractError where a fact is not what it can be, such as `experienceMonths: -1`.
 *
 * @example Eleven months of experience are not yet a year.
 * ```ts
 * candidateCategories({ previousOutcome: 'absent', employed: true, experienceMonths: 11 }, nice2026);
 * // { certain: ['former-candidate'], possible: ['distance-learner'], missing: ['distanceLearner'] }
 * ```
 *
 * @see circular §2, clauses `2.former`, `2.employee`, `2.distance`
 */
export function candidateCategories(facts: CandidateFacts, session: Session): CandidateCategories {
  return categoriesOf('candidateCategories', facts, session);
}

/** {@link candidateCategories}, on behalf of another rule. */
export const categoriesOf: RuleOnForms<CandidateCategories> = /* @__PURE__ */ perForm(
  categoriesReads,
  (_, facts, session) => {
    const certain: Category[] = [];
    const possible: Category[] = [];
    const missing: FactName[] = [];
    for (const [category, question] of categories) {
      const told = question(facts, session);
      if (told.answer === 'yes') certain.push(category);
      if (told.answer === 'unknown') possible.push(category);
      missing.push(...missingOf(told));
    }
    return { certain, possible, missing };
  },
);

/** Came to an earlier session and has no diploma from it. */
export function formerCandidate(facts: CandidateFacts): Answer {
  return ask(facts, 'previousOutcome', wasAnAttempt, 'not-a-former-candidate', 'former-candidate');
}

/** Refused, eliminated, without final decision or absent; having passed is not among them. */
export function wasAnAttempt(outcome: NonNullable<CandidateFacts['previousOutcome']>): boolean {
  return outcome !== 'never-sat' && outcome !== 'passed';
}

/** In paid work, with the experience that the session asks for. */
export function experiencedEmployee(facts: CandidateFacts, session: Pick<Session, 'experience'>): Answer {
  return all<ReasonId, FactName>(
    ask(facts, 'employed', (employed) => employed, 'not-employed'),
    ask(
      facts,
      'experienceMonths',
      (months) => months >= session.experience.months,
      'employed-with-too-little-experience',
      'employed-with-experience',
    ),
  );
}

/** Enrolled in distance education. */
export function distanceLearner(facts: CandidateFacts): Answer {
  return ask(facts, 'distanceLearner', (learner) => learner, 'not-a-distance-learner', 'distance-learner');
}
