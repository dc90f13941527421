import type { SimpleFact } from '../model/facts.ts';
import { simpleFacts } from '../model/facts.ts';
import { isNonEmpty } from '../model/non-empty.ts';
import type { Builder } from './builder.ts';
import { diagrams } from './builder.ts';
import type { Condition, Test, Value } from './condition.ts';
import { selectedBy } from './condition.ts';
import type { Diagram, Known } from './diagram.ts';
import { NO, OFFICE, YES } from './diagram.ts';
import type { Groups } from './groups.ts';
import { groupsOf, meets } from './groups.ts';

/** A condition with the diagram that it makes under a session. */
export interface Statement {
  readonly condition: Condition;
  readonly diagram: Diagram;
  readonly parts: readonly Statement[];
}

/** Some conditions with the facts that they test, in the order of the form. */
export interface Statements {
  readonly groups: readonly Groups[];
  readonly statements: readonly Statement[];
  readonly builder: Builder;
}

/** A form as some statements see it: the facts that they test, each read once. */
export interface Form extends Statements {
  /** The value of each fact, by its place, and its group. */
  readonly values: readonly (Value | undefined)[];
  readonly known: Known;
  /** What is left of a diagram for this form. */
  readonly rest: (diagram: Diagram) => Diagram;
}

/** What a form knows of a fact. */
export function valueIn({ groups, values }: Form, fact: SimpleFact): Value | undefined {
  return values[groups.findIndex((group) => group.fact === fact)];
}

/** The diagrams of some conditions, on the same facts. */
export function statementsOf(conditions: readonly Condition[]): Statements {
  const tests = conditions.flatMap(testsIn);
  const groups = simpleFacts.flatMap((fact) => {
    const own = tests.filter((test) => test.fact === fact);
    return isNonEmpty(own) ? [groupsOf(fact, own)] : [];
  });
  // What follows from a fork stands once for each of its branches: facts with many groups come last.
  const order = groups.map(({ examples }, place) => (examples.length > MANY ? groups.length + place : place));
  // as: the places of diagrams are those of the groups.
  const builder = diagrams((place) => order[place] as number);
  return { groups, builder, statements: conditions.map((condition) => statementOf(condition, groups, builder)) };
}

const MANY = 8;

/** The tests in a condition; a choice tests its fact for each of its values. */
function testsIn(condition: Condition): readonly Test[] {
  if (condition.kind === 'test') return [condition];
  if (!('parts' in condition)) return [];
  const own =
    condition.kind === 'choice'
      ? condition.values.map((value): Test => ({ kind: 'test', fact: condition.fact, bound: { oneOf: [value] } }))
      : [];
  return [...own, ...condition.parts.flatMap(testsIn)];
}

function statementOf(condition: Condition, groups: readonly Groups[], builder: Builder): Statement {
  const parts = 'parts' in condition ? condition.parts.map((part) => statementOf(part, groups, builder)) : [];
  return { condition, parts, diagram: diagramOf(condition, parts, groups, builder) };
}

function diagramOf(
  condition: Condition,
  parts: readonly Statement[],
  groups: readonly Groups[],
  { end, choose, least, greatest, combine }: Builder,
): Diagram {
  const said = parts.map(({ diagram }) => diagram);
  const forkOn = (fact: Test['fact'], branch: (example: Value) => Diagram): Diagram => {
    const place = groups.findIndex((group) => group.fact === fact);
    // as: every fact that a condition tests has its groups.
    return choose(place, (groups[place] as Groups).examples.map(branch));
  };
  switch (condition.kind) {
    case 'yes':
      return end(YES);
    case 'no':
      return end(NO);
    case 'test':
      return forkOn(condition.fact, (example) => end(meets(example, condition.bound) ? YES : NO));
    case 'all':
      return least(said);
    case 'any':
      return greatest(said);
    case 'not':
      return combine(said, ([outcome = NO]) => YES - outcome);
    case 'office':
      return combine(said, ([outcome]) => (outcome === NO ? NO : OFFICE));
    case 'choice':
      // as: a choice has a part for each value, and one more for all others where some are left.
      return forkOn(condition.fact, (example) => said[selectedBy(example, condition)] as Diagram);
  }
}
