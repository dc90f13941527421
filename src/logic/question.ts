import { requireFact } from '../contract/fact-guards.ts';
import { perSession } from '../contract/per-session.ts';
import { requireObject } from '../contract/require-shape.ts';
import type { Answer } from '../model/answer.ts';
import type { CandidateFacts, FactName } from '../model/facts.ts';
import type { Session } from '../model/session.ts';
import type { Condition } from './condition.ts';
import type { Diagram } from './diagram.ts';
import { isEnd, OFFICE, placesIn, YES } from './diagram.ts';
import type { Groups } from './groups.ts';
import { reasonsFor } from './reasons.ts';
import type { Form, Statement, Statements } from './statement.ts';
import { statementsOf } from './statement.ts';

/** Questions made once per session, to be put to forms. */
export function questions(
  conditions: (session: Session, rule: string) => readonly Condition[],
): (rule: string, facts: CandidateFacts, session: Session) => Form {
  const under = perSession((session, rule) => statementsOf(conditions(session, rule)));
  return (rule, facts, session) => {
    requireObject(rule, 'facts', facts);
    const { groups, statements, builder } = under(rule, session);
    const values: unknown[] = [];
    const known: number[] = [];
    for (const { fact, consequence, groupOf } of groups) {
      let value: unknown = facts[fact];
      if (value === undefined && consequence !== undefined) {
        const origin = facts[consequence.from];
        requireFact(rule, consequence.from, origin);
        if (origin === consequence.when) value = consequence.value;
      }
      values.push(value);
      known.push(groupOf(rule, value));
    }
    // as: every value was found to be one that its fact can have.
    return { groups, statements, builder, values: values as Form['values'], known, rest: builder.restriction(known) };
  };
}

/** Answers one condition for a form; `rule` is the name that errors carry. */
export type Question = (rule: string, facts: CandidateFacts, session: Session) => Answer;

/** The question of one condition. */
export function question(condition: (session: Session) => Condition): Question {
  const put = questions((session) => [condition(session)]);
  return (rule, facts, session) => {
    const form = put(rule, facts, session);
    // as: one condition makes one statement.
    return answerOf(form.statements[0] as Statement, form);
  };
}

/** What a statement says of a form. */
export function answerOf(statement: Statement, form: Form): Answer {
  const rest = form.rest(statement.diagram);
  if (!isEnd(rest)) return { answer: 'unknown', missing: factsIn(rest, form), because: [] };
  const because = reasonsFor(statement, rest.outcome, form);
  // as: every reason of a statement fits its outcome, and whatever says no has one.
  if (rest.outcome === OFFICE) return { answer: 'unknown', missing: [], because } as Answer;
  return { answer: rest.outcome === YES ? 'yes' : 'no', because } as Answer;
}

/** The facts that can change what a diagram says. */
export function factsIn(diagram: Diagram, { groups }: Statements): readonly FactName[] {
  // as: places are those of the groups.
  return placesIn(diagram).map((place) => (groups[place] as Groups).fact);
}
