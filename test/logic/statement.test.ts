import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Condition, Test } from '../../src/logic/condition.ts';
import { all, any, choose, isOneOf, isTrue } from '../../src/logic/condition.ts';
import type { Known } from '../../src/logic/diagram.ts';
import { follow, isEnd, placesIn } from '../../src/logic/diagram.ts';
import type { Statement, Statements } from '../../src/logic/statement.ts';
import { statementsOf } from '../../src/logic/statement.ts';
import { simpleFacts } from '../../src/model/facts.ts';
import type { TestedFact, WholeForm } from './conditions.ts';
import { aCondition, aWholeForm, plainly, testedFacts, valuesOf } from './conditions.ts';
import { partsOf } from './tables.ts';

/** What a form knows of the facts of some statements. */
const knownIn = ({ groups }: Statements, form: Partial<WholeForm>): Known =>
  groups.map(({ fact, groupOf }) => groupOf('test', form[fact as TestedFact]));
const only = ({ statements }: Statements): Statement => {
  const [statement] = statements;
  if (statement === undefined) throw new Error('no statement');
  return statement;
};

test.prop([aCondition(), aWholeForm()], { numRuns: 500 })(
  'the diagram of a condition says of a complete form what the condition says, and so do those of its parts',
  (condition, form) => {
    const under = statementsOf([condition]);
    const known = knownIn(under, form);
    const check = (statement: Statement): void => {
      const end = follow(statement.diagram, known);
      expect(isEnd(end) && end.outcome).toBe(plainly(statement.condition, form));
      statement.parts.forEach(check);
    };
    check(only(under));
  },
);

test.prop([aCondition(), aWholeForm(), fc.subarray([...testedFacts], { maxLength: 3 })], { numRuns: 300 })(
  'and what is left of it for a half-filled form is what all completions agree on, and asks for what alone can change it',
  (condition, form, absent) => {
    const under = statementsOf([condition]);
    const half = Object.fromEntries(Object.entries(form).filter(([fact]) => !absent.some((each) => each === fact)));
    const rest = under.builder.restrict(only(under).diagram, knownIn(under, half));
    const completions = (facts: readonly TestedFact[]): readonly WholeForm[] =>
      facts.reduce<readonly WholeForm[]>(
        (forms, fact) => forms.flatMap((each) => valuesOf[fact].map((value) => ({ ...each, [fact]: value }))),
        [form],
      );
    const outcomes = new Set(completions(absent).map((each) => plainly(condition, each)));
    expect(isEnd(rest) ? [rest.outcome] : 'open').toEqual(outcomes.size === 1 ? [...outcomes] : 'open');
    const changes = (fact: TestedFact) =>
      completions(absent.filter((other) => other !== fact)).some(
        (each) => new Set(valuesOf[fact].map((value) => plainly(condition, { ...each, [fact]: value }))).size > 1,
      );
    const asked = placesIn(rest).map((place) => under.groups[place]?.fact);
    expect(asked).toEqual(
      simpleFacts.filter((fact) => absent.includes(fact as TestedFact) && changes(fact as TestedFact)),
    );
  },
);

test.prop([fc.array(aCondition(), { minLength: 1, maxLength: 3 })], { numRuns: 100 })(
  'conditions that say the same have the same diagram, whatever stands between them',
  (conditions) => {
    const [first = all()] = conditions;
    const twice = statementsOf([...conditions, { kind: 'not', parts: [{ kind: 'not', parts: [first] }] }]);
    expect(twice.statements.at(-1)?.diagram).toBe(twice.statements[0]?.diagram);
  },
);

describe('the facts of some conditions', () => {
  test('come in the order of the form, each once, whatever their order in the conditions', () => {
    const { groups } = statementsOf([
      all(isTrue('jobRelated'), isOneOf('department', ['06'])),
      any(isTrue('distanceLearner'), isTrue('jobRelated')),
    ]);
    expect(groups.map(({ fact }) => fact)).toEqual(['department', 'distanceLearner', 'jobRelated']);
  });

  test('include the fact of a choice, each of whose values is a group of its own', () => {
    const { groups } = statementsOf([
      choose('basis', { preparation: all(), experience: any(), 'earlier-attempt': all() }),
    ]);
    expect(groups.map(({ fact, examples }) => [fact, examples])).toEqual([
      ['basis', ['preparation', 'experience', 'earlier-attempt']],
    ]);
  });

  test('are none where nothing is tested', () => {
    const { groups, statements } = statementsOf([all(), any()]);
    expect(groups).toEqual([]);
    expect(statements.map(({ diagram }) => isEnd(diagram) && diagram.outcome)).toEqual([2, 0]);
  });
});

test('statements share what is equal in them', () => {
  const test: Test = { kind: 'test', fact: 'french', bound: { oneOf: [true] } };
  const either: Condition = any(test, isTrue('jobRelated'));
  const { statements } = statementsOf([either, all(either, isTrue('distanceLearner'))]);
  const [one, other] = statements.map(({ diagram }) => diagram);
  if (one === undefined || other === undefined) throw new Error('two statements');
  expect(partsOf(other)).toContain(one);
});
