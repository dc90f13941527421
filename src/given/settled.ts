import { overCompletions } from '../kernel/completions.ts';
import type { ThreeValued } from '../kernel/three-valued.ts';
import type { CandidateFacts, FactName } from '../model/facts.ts';
import type { Session } from '../model/session.ts';
import { alternatives } from './alternatives.ts';

/** A question that a rule puts to a form, under a session. */
export type Question<Reason extends string> = (
  facts: CandidateFacts,
  session: Session,
) => ThreeValued<Reason, FactName>;

/** A rule's answer, decided if and only if all completions of the missing facts agree. */
export function settled<Reason extends string>(
  facts: CandidateFacts,
  session: Session,
  question: Question<Reason>,
): ThreeValued<Reason, FactName> {
  const answer = question(facts, session);
  if (answer.answer !== 'unknown' || answer.missing.length === 0) return answer;
  return overCompletions(facts, (completed) => question(completed, session), alternatives(session), answer);
}
