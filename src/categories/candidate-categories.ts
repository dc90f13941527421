import type { Condition } from '../logic/condition.ts';
import { all, any, atLeast, choose, isOneOf, isTrue, office } from '../logic/condition.ts';
import { isEnd, OFFICE, YES } from '../logic/diagram.ts';
import { factsIn, questions } from '../logic/question.ts';
import type { Category } from '../model/codes.ts';
import { categories } from '../model/codes.ts';
import type { CandidateFacts, FactName } from '../model/facts.ts';
import type { Session } from '../model/session.ts';

/** The categories that surely apply, those that still may, and the facts that would decide. */
export interface CandidateCategories {
  readonly certain: readonly Category[];
  /** None of these is certain. */
  readonly possible: readonly Category[];
  /** In the order of the form. */
  readonly missing: readonly FactName[];
}

/**
 * The categories to which a candidate belongs. One is enough to register; all that apply are listed.
 *
 * @throws ContractError where a fact has an impossible value, such as `workMonths: -1`.
 *
 * @example Eleven months of work are not yet a year.
 * ```ts
 * candidateCategories({ previousOutcome: 'absent', workStatus: 'employee', workMonths: 11, experienceMonths: 0 }, nice2026);
 * // { certain: ['former-candidate'], possible: ['distance-learner'], missing: ['distanceLearner'] }
 * ```
 *
 * @see circular §2, clauses `2.former`, `2.employee`, `2.distance`
 */
export function candidateCategories(facts: CandidateFacts, session: Session): CandidateCategories {
  const form = inOrder('candidateCategories', facts, session);
  const rests = form.statements.map(({ diagram }) => form.rest(diagram));
  const outcomes = rests.map((rest) => (isEnd(rest) ? rest.outcome : undefined));
  const missing = new Set(rests.flatMap((rest) => factsIn(rest, form)));
  return {
    certain: categories.filter((_, index) => outcomes[index] === YES),
    possible: categories.filter((_, index) => outcomes[index] === OFFICE || outcomes[index] === undefined),
    missing: form.groups.map(({ fact }) => fact).filter((fact) => missing.has(fact)),
  };
}

/** `2.former`: refused, eliminated, without final decision or absent; having passed is not among them. */
export function formerCandidate(): Condition {
  return isOneOf('previousOutcome', attempts, {
    no: 'not-a-former-candidate',
    yes: 'former-candidate',
    clause: '2.former',
  });
}

/** How an earlier attempt without the diploma can have ended. */
export const attempts = ['refused', 'eliminated', 'undecided', 'absent'] as const;

/**
 * `2.employee`: works or has worked (reading `past-employment`) for as long as the session requires; of self-employed people
 * only the office can tell.
 */
export function employee(session: Session): Condition {
  const clause = '2.employee';
  const longEnough = workedLongEnough(session);
  const pastCounts = session.readings['past-employment'] === 'counts';
  const counting = pastCounts ? (['employee', 'former-employee'] as const) : (['employee'] as const);
  return choose('workStatus', {
    employee: longEnough,
    'former-employee': pastCounts ? longEnough : isOneOf('workStatus', counting, { no: 'no-longer-employed', clause }),
    'self-employed': all(office(isOneOf('workStatus', ['self-employed']), 'self-employed', clause), longEnough),
    none: isOneOf('workStatus', counting, { no: 'never-worked', clause }),
  });
}

/** Either number of months will do: months of experience are months of work. */
function workedLongEnough({ experience }: Session): Condition {
  const reasons = {
    no: 'employed-with-too-little-experience',
    yes: 'employed-with-experience',
    clause: '2.employee',
  } as const;
  return any(
    atLeast('workMonths', experience.months, reasons),
    atLeast('experienceMonths', experience.months, reasons),
  );
}

/** `2.distance`: follows or has followed this BTS in distance education. */
export function distanceLearner(): Condition {
  return isTrue('distanceLearner', { no: 'not-a-distance-learner', yes: 'distance-learner', clause: '2.distance' });
}

const inOrder = /* @__PURE__ */ questions((session) => [formerCandidate(), employee(session), distanceLearner()]);
