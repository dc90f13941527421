import { test as law } from '@fast-check/vitest';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { CandidateFacts } from '../../src/index.ts';
import { assess, nice2026 } from '../../src/index.ts';
import { fr } from '../../src/labels/fr.ts';
import type { CandidateFactsInput, FormStep, StepSchema } from '../../src/schema/index.ts';
import { candidateFactsSchema, formSteps, identitySchema, stepOf } from '../../src/schema/index.ts';
import { aCompleteForm, anInstant, someFacts } from '../arbitraries/forms.ts';
import { without } from '../oracles/complete-form.ts';
import { issuesOf } from './issues.ts';

law.prop([aCompleteForm(), someFacts(25), anInstant()])(
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
  [{ department: '' }, [], 'an empty text is a text: no department has that code'],
  [{ employment: [{ from: '2025-01-01', to: '2025-01-01', time: 'part' }] }, [], 'a spell of one day'],
  [{ employment: [] }, [], 'no employment at all'],
  [{ birthPlace: { country: 'FR', city: 'Paris', arrondissement: '15e' } }, [], 'a place of birth'],
  [{ birthPlace: { country: '', city: '' } }, [], 'what is still to be told is for civilStatusGaps'],
  [{ experienceMonths: 0, schoolYears: 0 }, [], 'nothing is an amount'],
  [{ schoolYears: 1.5 }, [], 'a year and a half'],
  [{ bornOn: '2024-02-29' }, [], 'a leap day'],
  [{ bornOn: '0001-01-01' }, [], 'the first day'],
  [{ bornOn: '2026-02-30' }, ['bornOn: day-does-not-exist'], 'an impossible day'],
  [{ bornOn: '2023-02-29' }, ['bornOn: day-does-not-exist'], 'no leap year'],
  [{ bornOn: '0000-12-31' }, ['bornOn: day-does-not-exist'], 'the year before the first'],
  [{ bornOn: '17/05/2001' }, ['bornOn: not-a-day'], 'a day written the French way'],
  [{ bornOn: '2001-05-17T00:00' }, ['bornOn: not-a-day'], 'a day with an hour'],
  [{ bornOn: '' }, ['bornOn: not-a-day'], 'an empty text is no day here, see formOf'],
  [{ bornOn: new Date(0) }, ['bornOn: not-a-day'], 'a Date is no day'],
  [{ experienceMonths: -1 }, ['experienceMonths: below-zero'], 'negative months'],
  [{ experienceMonths: 1.5 }, ['experienceMonths: not-whole'], 'half a month'],
  [{ experienceMonths: '12' }, ['experienceMonths: not-a-number'], 'months as text'],
  [{ experienceMonths: 2 ** 53 }, ['experienceMonths: too-large'], 'beyond the safe integers'],
  [{ schoolYears: '2' }, ['schoolYears: not-a-number'], 'a number as text'],
  [{ schoolYears: -0.5 }, ['schoolYears: below-zero'], 'a negative amount'],
  [{ schoolYears: Number.NaN }, ['schoolYears: not-a-number'], 'no number'],
  [{ schoolYears: Number.POSITIVE_INFINITY }, ['schoolYears: not-a-number'], 'no end'],
  [{ department: 6 }, ['department: not-a-text'], 'a number for a code'],
  [{ department: null }, ['department: not-a-text'], 'null is not absent'],
  [{ french: 'yes' }, ['french: not-true-or-false'], 'a word for a truth'],
  [{ french: 1 }, ['french: not-true-or-false'], 'a number for a truth'],
  [{ route: 'distance' }, ['route: not-one-of'], 'an unknown value'],
  [{ route: 'constructor' }, ['route: not-one-of'], 'a value that every object knows'],
  [{ birthPlace: { city: 'Nice' } }, ['birthPlace.country: missing'], 'a part that must be there'],
  [{ birthPlace: 'Nice' }, ['birthPlace: not-an-object'], 'a text for an object'],
  [
    { birthPlace: { country: 'FR', city: 'Nice', region: 'PACA' } },
    ['birthPlace.region: unknown-key'],
    'an unknown part',
  ],
  [
    { employment: [{ from: '2025-02-02', to: '2025-02-01', time: 'full' }] },
    ['employment.0.to: ends-before-it-begins'],
    'a reversed spell',
  ],
  [
    { employment: [{ from: '2025-02-02', to: '2025-01-32', time: 'some' }, {}] },
    [
      'employment.0.to: day-does-not-exist',
      'employment.0.time: not-one-of',
      'employment.1.from: missing',
      'employment.1.to: missing',
      'employment.1.time: missing',
    ],
    'every part of every spell',
  ],
  [{ employment: {} }, ['employment: not-a-list'], 'an object for a list'],
  [{ departement: '06' }, ['departement: unknown-key'], 'an unknown fact'],
  [
    { bornOn: 'x', schoolYears: -1, french: 'yes', a: 1, b: 2 },
    ['bornOn: not-a-day', 'french: not-true-or-false', 'schoolYears: below-zero', 'a: unknown-key', 'b: unknown-key'],
    'all issues at once, in the order of the form',
  ],
  [{ bornOn: 'x2026-02-30' }, ['bornOn: not-a-day'], 'something before a day'],
  [{ bornOn: { toString: '' } }, ['bornOn: not-a-day'], 'an object that cannot be made a text'],
  [null, [': not-an-object'], 'no form at all'],
  [undefined, [': missing'], 'nothing at all'],
  [[], [': not-an-object'], 'a list'],
])('%j: %j (%s)', (input, told) => expect(issuesOf(candidateFactsSchema, input)).toEqual(told));

test('is safe from the keys that every object has', () => {
  const hostile = JSON.parse('{"__proto__": {"french": true}, "constructor": 1, "toString": 2}');
  expect(issuesOf(candidateFactsSchema, hostile)).toEqual([
    '__proto__: unknown-key',
    'constructor: unknown-key',
    'toString: unknown-key',
  ]);
  expect(Object.hasOwn(Object.prototype, 'french')).toBe(false);
});

describe('the steps of the form', () => {
  test('ask every fact, each in one step, in the order of the whole', () => {
    const asked = Object.values(formSteps).flatMap((step) => Object.keys(step.shape));
    expect([...asked].sort()).toEqual(Object.keys(fr.facts).sort());
    expect(asked).toEqual(Object.keys(candidateFactsSchema.shape));
    expect(asked).toEqual(Object.keys(stepOf));
    expectTypeOf<keyof typeof stepOf>().toEqualTypeOf<keyof CandidateFacts>();
    for (const [name, step] of Object.entries(formSteps)) {
      for (const fact of Object.keys(step.shape)) expect(stepOf[fact as keyof typeof stepOf]).toBe(name);
    }
  });

  law.prop([aCompleteForm()])('say of their facts what the whole says', (form) => {
    const parts = Object.entries(formSteps).map(([name, step]) =>
      step.parse(Object.fromEntries(Object.entries(form).filter(([fact]) => stepOf[fact as 'bornOn'] === name))),
    );
    expect(Object.assign({}, ...parts)).toEqual(form);
  });

  test('refuse the facts of another step', () => {
    expect(issuesOf(identitySchema, { department: '06' })).toEqual(['department: unknown-key']);
  });

  test('are typed as the facts are', () => {
    type InputOf<Step extends FormStep> = NonNullable<StepSchema<Step>['~standard']['types']>['input'];
    expectTypeOf<InputOf<'residence'>>().toEqualTypeOf<{ department?: string | undefined }>();
    expectTypeOf<keyof InputOf<'past-exams'>>().toEqualTypeOf<'keepsMarks' | 'claimsExemption'>();
    expectTypeOf<CandidateFactsInput>().toExtend<CandidateFacts>();
    expectTypeOf<CandidateFacts>().toExtend<CandidateFactsInput>();
  });
});

test('carries the standard schema interface', () => {
  expect(candidateFactsSchema['~standard']).toMatchObject({ vendor: 'zod', version: 1 });
});
