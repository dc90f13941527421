import fc from 'fast-check';
import type { Condition, Test } from '../../src/logic/condition.ts';
import { all, always, any, never, not, office } from '../../src/logic/condition.ts';
import type { CandidateFacts, SimpleFact } from '../../src/model/facts.ts';

/** Values on either side of the bounds that `aTest` sets, of one fact of each kind. */
export const valuesOf = {
  department: ['06', '83', '2A', 'abroad'],
  distanceLearner: [true, false],
  route: ['school', 'apprenticeship', 'continuing', 'none'],
  schoolYears: [0, 1, 1.5, 2, 2.5, 3],
  contractMonths: [0, 11, 12, 13, 24],
  jobRelated: [true, false],
  bornOn: ['1990-01-01', '1999-12-31', '2000-01-01', '2007-06-30', '2007-07-01'],
} as const satisfies { readonly [Fact in SimpleFact]?: readonly CandidateFacts[Fact][] };

export type TestedFact = keyof typeof valuesOf;
export const testedFacts = Object.keys(valuesOf) as TestedFact[];
export type WholeForm = { readonly [Fact in TestedFact]: (typeof valuesOf)[Fact][number] };

export function aWholeForm(): fc.Arbitrary<WholeForm> {
  const values = Object.fromEntries(testedFacts.map((fact) => [fact, fc.constantFrom(...valuesOf[fact])]));
  // as: one of the values of each fact.
  return fc.record(values) as unknown as fc.Arbitrary<WholeForm>;
}

const bounds: { readonly [Fact in TestedFact]: readonly Test['bound'][] } = {
  department: [{ oneOf: ['06'] }, { oneOf: ['06', '83'] }, { oneOf: ['abroad'] }],
  distanceLearner: [{ oneOf: [true] }, { oneOf: [false] }],
  route: [{ oneOf: ['school'] }, { oneOf: ['continuing', 'none'] }, { oneOf: [] }],
  schoolYears: [{ atLeast: 1 }, { atLeast: 2.5 }, { atLeast: 0 }, { oneOf: [2] }],
  contractMonths: [{ atLeast: 12 }, { oneOf: [12, 24] }, { oneOf: [0] }],
  jobRelated: [{ oneOf: [true] }],
  bornOn: [{ atLeast: '2000-01-01' }, { atLeast: '2007-07-01' }, { oneOf: ['1999-12-31'] }],
};

function aTest(): fc.Arbitrary<Test> {
  return fc
    .constantFrom(...testedFacts)
    .chain((fact) => fc.constantFrom(...bounds[fact]).map((bound): Test => ({ kind: 'test', fact, bound })));
}

/** Any condition, some levels deep. */
export function aCondition(): fc.Arbitrary<Condition> {
  return fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'medium', maxDepth: 4, withCrossShrink: true },
      aTest(),
      fc.constantFrom(always, never),
      fc.array(tie('condition'), { maxLength: 3 }).map((parts) => all(...parts)),
      fc.array(tie('condition'), { maxLength: 3 }).map((parts) => any(...parts)),
      tie('condition').map(not),
      tie('condition').map((part) => office(part, 'lives-abroad', '2.residence')),
      fc
        .array(tie('condition'), { minLength: 4, maxLength: 4 })
        .map((parts): Condition => ({ kind: 'choice', fact: 'route', values: [...valuesOf.route], parts })),
      fc
        .array(tie('condition'), { minLength: 3, maxLength: 3 })
        .map((parts): Condition => ({ kind: 'choice', fact: 'contractMonths', values: [12, 24], parts })),
    ),
  })).condition;
}

/** What a condition says of a complete form: 0 for no, 1 for the office, 2 for yes. Written apart from the diagrams. */
export function plainly(condition: Condition, form: WholeForm): number {
  const parts = 'parts' in condition ? condition.parts.map((part) => plainly(part, form)) : [];
  switch (condition.kind) {
    case 'yes':
      return 2;
    case 'no':
      return 0;
    case 'test': {
      const value = form[condition.fact as TestedFact];
      const { bound } = condition;
      const meets = 'atLeast' in bound ? value >= bound.atLeast : bound.oneOf.some((each) => each === value);
      return meets ? 2 : 0;
    }
    case 'all':
      return Math.min(2, ...parts);
    case 'any':
      return Math.max(0, ...parts);
    case 'not':
      return 2 - (parts[0] ?? 0);
    case 'office':
      return parts[0] === 0 ? 0 : 1;
    case 'choice': {
      const value = form[condition.fact as TestedFact];
      const place = (condition.values as readonly unknown[]).indexOf(value);
      return parts[place < 0 ? parts.length - 1 : place] ?? 0;
    }
  }
}
