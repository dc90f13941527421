import type { Condition } from '../logic/condition.ts';
import { any, isOneOf, office } from '../logic/condition.ts';
import type { Question } from '../logic/question.ts';
import { question } from '../logic/question.ts';
import type { Answer } from '../model/answer.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { Session } from '../model/session.ts';

/**
 * Whether the candidate lives where this academy registers candidates; elsewhere in France they register with their own academy,
 * and who lives abroad must ask the exams office.
 *
 * @throws ContractError where `facts.department` is not the code of a department or `'abroad'`: `'6'` is not `'06'`.
 *
 * @example
 * ```ts
 * residence({ department: '83' }, nice2026).answer; // 'yes'
 * residence({ department: '2A' }, nice2026).answer; // 'no'
 * residence({}, nice2026); // { answer: 'unknown', missing: ['department'], because: [] }
 * ```
 *
 * @see circular §2, clause `2.residence`
 */
export function residence(facts: CandidateFacts, session: Session): Answer {
  return answer('residence', facts, session);
}

/** `2.residence`: lives in a department of the academy; only the office can tell of someone who lives abroad. */
export function livesHere({ departments }: Session): Condition {
  return any(
    isOneOf('department', departments, {
      no: 'lives-in-another-academy',
      yes: 'lives-in-this-academy',
      clause: '2.residence',
    }),
    office(isOneOf('department', ['abroad']), 'lives-abroad', '2.residence'),
  );
}

const answer: Question = /* @__PURE__ */ question(livesHere);
