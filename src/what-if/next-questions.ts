import { eligible } from '../categories/eligibility.ts';
import { isEnd, NO } from '../logic/diagram.ts';
import { factsIn, questions } from '../logic/question.ts';
import type { Statement } from '../logic/statement.ts';
import type { CandidateFacts, FactName } from '../model/facts.ts';
import type { NonEmpty } from '../model/non-empty.ts';
import type { Session } from '../model/session.ts';
import { pieceConditions } from '../pieces/required-pieces.ts';

/**
 * The absent facts that are still worth a question: first those that can change eligibility, then those that can only change
 * which pieces are due, each group in the order of the form. Empty once eligibility is `no`, and where no answer could change
 * anything; a change of clauses alone is not worth a question.
 *
 * @throws ContractError where a fact or a reading has an impossible value.
 *
 * @example
 * ```ts
 * nextQuestions({}, nice2026)[0]; // 'department'
 * nextQuestions({ department: '75' }, nice2026); // []
 * ```
 */
export function nextQuestions(facts: CandidateFacts, session: Session): readonly FactName[] {
  const form = put('nextQuestions', facts, session);
  // as: eligibility is the first statement.
  const [eligibility, ...pieces] = form.statements as NonEmpty<Statement>;
  const rest = form.rest(eligibility.diagram);
  if (isEnd(rest) && rest.outcome === NO) return [];
  const deciding = factsIn(rest, form);
  const ofPieces = new Set<FactName>();
  for (const { diagram } of pieces) for (const fact of factsIn(form.rest(diagram), form)) ofPieces.add(fact);
  for (const fact of deciding) ofPieces.delete(fact);
  return [...deciding, ...form.groups.map(({ fact }) => fact).filter((fact) => ofPieces.has(fact))];
}

/** May the candidate register, and is each piece due? */
const put = /* @__PURE__ */ questions((session, rule) => [eligible(session), ...pieceConditions(session, rule)]);
