import { test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { assess, nice2026 } from '../../src/index.ts';
import { candidateFactsSchema } from '../../src/schema/index.ts';
import { aCompleteForm, anInstant, someFacts } from '../arbitraries/forms.ts';
import { without } from '../oracles/complete-form.ts';

const issues = (input: unknown): readonly string[] => {
  const told = candidateFactsSchema.safeParse(input);
  return told.success ? [] : told.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
};

test.prop([aCompleteForm(), someFacts(25), anInstant()])(
  'takes every form that the rules take, unchanged',
  (form, absent, at) => {
    const facts = without(form, absent);
    expect(candidateFactsSchema.parse(facts)).toEqual(facts);
    expect(assess(candidateFactsSchema.parse(JSON.parse(JSON.stringify(facts))), at, nice2026)).toEqual(
      assess(facts, at, nice2026),
    );
  },
);

test.each<[unknown, readonly string[], string]>([
  [{}, [], 'an empty form'],
  [{ department: undefined }, [], 'undefined is absent'],
  [{ employment: [{ from: '2025-01-01', to: '2025-01-01', time: 'part' }] }, [], 'a spell of one day'],
  [{ birthPlace: { country: 'FR', city: 'Paris', arrondissement: '15e' } }, [], 'a place of birth'],
  [{ bornOn: '2026-02-30' }, ['bornOn: custom'], 'an impossible day'],
  [{ experienceMonths: -1 }, ['experienceMonths: too_small'], 'negative months'],
  [{ experienceMonths: 1.5 }, ['experienceMonths: invalid_type'], 'half a month'],
  [{ schoolYears: '2' }, ['schoolYears: invalid_type'], 'a number as text'],
  [{ route: 'distance' }, ['route: invalid_value'], 'an unknown value'],
  [
    { employment: [{ from: '2025-02-02', to: '2025-02-01', time: 'full' }] },
    ['employment.0.to: custom'],
    'a reversed spell',
  ],
  [{ departement: '06' }, [': unrecognized_keys'], 'an unknown fact'],
  [
    { bornOn: 'x', schoolYears: -1, french: 'yes' },
    ['schoolYears: too_small', 'bornOn: custom', 'french: invalid_type'],
    'all issues at once',
  ],
  [null, [': invalid_type'], 'no form at all'],
  [[], [': invalid_type'], 'a list'],
])('%j: %j (%s)', (input, told) => expect(issues(input)).toEqual(told));

test('carries the standard schema interface', () => {
  expect(candidateFactsSchema['~standard']).toMatchObject({ vendor: 'zod', version: 1 });
});
