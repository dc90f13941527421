import { test as law } from '@fast-check/vitest';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { CandidateFacts, DepartmentCode } from '../../src/index.ts';
import { advancementWork, assess, nice2026 } from '../../src/index.ts';
import { simpleFacts } from '../../src/model/facts.ts';
import type { CandidateFactsInput, FormStep, StepSchema } from '../../src/schema/index.ts';
import { candidateFactsSchema, employmentSchema, formSteps, identitySchema, stepOf } from '../../src/schema/index.ts';
import { anInstant } from '../arbitraries/forms.ts';
import { aForm } from './a-form.ts';
import { issuesOf } from './issues.ts';

law.prop([aForm(), anInstant()])('takes every form that the rules take, unchanged', (facts, at) => {
  expect(candidateFactsSchema.parse(facts)).toEqual(facts);
  expect(assess(candidateFactsSchema.parse(JSON.parse(JSON.stringify(facts))), at, nice2026)).toEqual(
    assess(facts, at, nice2026),
  );
});

test.each<[unknown, readonly string[], string]>([
  [{}, [], 'an empty form'],
  [{ department: undefined }, [], 'undefined is absent'],
  [{ department: '2A' }, [], 'a department with a letter'],
  [{ department: 'abroad' }, [], 'outside France'],
  [{ birthPlace: { country: 'FR', city: 'Paris', arrondissement: '15e' } }, [], 'a place of birth'],
  [{ birthPlace: { city: 'Nice' } }, [], 'a part that is absent is a gap, which civilStatusGaps reports'],
  [{ birthPlace: { country: '', city: '' } }, [], 'and so is an empty part'],
  [{ experienceMonths: 0, schoolYears: 0 }, [], 'nothing is an amount'],
  [{ schoolYears: 1.5 }, [], 'a year and a half'],
  [{ bornOn: '2024-02-29' }, [], 'a leap day'],
  [{ bornOn: '0001-01-01' }, [], 'the first day'],
  [{ bornOn: '2026-02-30' }, ['bornOn: day-does-not-exist'], 'an impossible day'],
  [{ bornOn: '2023-02-29' }, ['bornOn: day-does-not-exist'], 'no leap year'],
  [{ bornOn: '0000-12-31' }, ['bornOn: day-does-not-exist'], 'the year before the first'],
  [{ bornOn: '17/05/2001' }, ['bornOn: not-a-day'], 'a day written the French way: formOf reads this'],
  [{ bornOn: '17/05/01' }, ['bornOn: year-without-century'], '1901 or 2001?'],
  [{ bornOn: '2001-05-17T00:00' }, ['bornOn: not-a-day'], 'a day with an hour'],
  [{ bornOn: '' }, ['bornOn: not-a-day'], 'an empty text is no day here, see formOf'],
  [{ bornOn: new Date(0) }, ['bornOn: not-a-day'], 'a Date is no day'],
  [{ experienceMonths: -1 }, ['experienceMonths: below-zero'], 'negative months'],
  [{ experienceMonths: 1.5 }, ['experienceMonths: not-whole'], 'half a month'],
  [{ experienceMonths: '12' }, ['experienceMonths: not-a-number'], 'months as text'],
  [{ experienceMonths: 2 ** 53 }, ['experienceMonths: too-large'], 'beyond the safe integers'],
  [{ schoolYears: '2' }, ['schoolYears: not-a-number'], 'a number as text'],
  [{ schoolYears: '1.350' }, ['schoolYears: doubtful-number'], 'a text that might be two numbers'],
  [{ schoolYears: -0.5 }, ['schoolYears: below-zero'], 'a negative amount'],
  [{ schoolYears: Number.NaN }, ['schoolYears: not-a-number'], 'no number'],
  [{ schoolYears: Number.POSITIVE_INFINITY }, ['schoolYears: not-a-number'], 'no end'],
  [{ department: '6' }, ['department: not-a-department'], 'a code has both figures: formOf reads this'],
  [{ department: '2a' }, ['department: not-a-department'], 'and a capital'],
  [{ department: '20' }, ['department: not-a-department'], 'Corsica has two departments'],
  [{ department: '96' }, ['department: not-a-department'], 'no such code'],
  [{ department: '06000' }, ['department: not-a-department'], 'a postal code'],
  [{ department: '' }, ['department: not-a-department'], 'an empty text, see formOf'],
  [{ department: 6 }, ['department: not-a-department'], 'a number'],
  [{ department: 'constructor' }, ['department: not-a-department'], 'a word that every object knows'],
  [{ department: null }, ['department: not-a-department'], 'null is not absent'],
  [{ french: 'yes' }, ['french: not-true-or-false'], 'a word for a truth'],
  [{ french: 1 }, ['french: not-true-or-false'], 'a number for a truth'],
  [{ route: 'distance' }, ['route: not-one-of'], 'an unknown value'],
  [{ route: 'constructor' }, ['route: not-one-of'], 'a value that every object knows'],
  [{ birthPlace: { city: 6 } }, ['birthPlace.city: not-a-text'], 'a number for a text'],
  [{ birthPlace: 'Nice' }, ['birthPlace: not-an-object'], 'a text for an object'],
  [
    { birthPlace: { country: 'FR', city: 'Nice', region: 'PACA' } },
    ['birthPlace.region: unknown-key'],
    'an unknown part',
  ],
  [{ employment: [] }, ['employment: unknown-key'], 'employment has a schema of its own'],
  [{ departement: '06' }, ['departement: unknown-key'], 'an unknown fact'],
  [
    { bornOn: 'x', schoolYears: -1, french: 'yes', a: 1, b: 2 },
    ['schoolYears: below-zero', 'bornOn: not-a-day', 'french: not-true-or-false', 'a: unknown-key', 'b: unknown-key'],
    'all issues at once, in the order of the form',
  ],
  [{ bornOn: 'x2026-02-30' }, ['bornOn: not-a-day'], 'something before a day'],
  [{ bornOn: { toString: '' } }, ['bornOn: not-a-day'], 'an object that cannot be made a text'],
  [null, [': not-an-object'], 'no form at all'],
  [undefined, [': missing'], 'nothing at all'],
  [[], [': not-an-object'], 'a list'],
])('%j: %j (%s)', (input, issues) => expect(issuesOf(candidateFactsSchema, input)).toEqual(issues));

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
  test('ask for every fact, each in one step, in the order of the whole', () => {
    const facts = Object.values(formSteps).flatMap((step) => Object.keys(step.shape));
    expect([...facts].sort()).toEqual([...simpleFacts, 'birthPlace'].sort());
    expect(facts).toEqual(Object.keys(candidateFactsSchema.shape));
    expect(facts).toEqual(Object.keys(stepOf));
    expectTypeOf<keyof typeof stepOf>().toEqualTypeOf<keyof CandidateFacts>();
    for (const [name, step] of Object.entries(formSteps)) {
      for (const fact of Object.keys(step.shape)) expect(stepOf[fact as keyof typeof stepOf]).toBe(name);
    }
  });

  law.prop([aForm()])('accept of a form what the whole accepts', (form) => {
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
    expectTypeOf<InputOf<'residence'>>().toEqualTypeOf<{ department?: DepartmentCode | 'abroad' | undefined }>();
    expectTypeOf<keyof InputOf<'past-exams'>>().toEqualTypeOf<'keepsMarks' | 'claimsExemption'>();
    expectTypeOf<CandidateFactsInput>().toExtend<CandidateFacts>();
    expectTypeOf<CandidateFacts>().toExtend<CandidateFactsInput>();
  });
});

test('carries the standard schema interface', () => {
  expect(candidateFactsSchema['~standard']).toMatchObject({ vendor: 'zod', version: 1 });
});

describe('employmentSchema', () => {
  test.each<[unknown, readonly string[], string]>([
    [[], [], 'no employment at all'],
    [[{ from: '2025-01-01', to: '2025-01-01', time: 'part' }], [], 'a single day, both ends included'],
    [[{ from: '2025-02-02', to: '2025-02-01', time: 'full' }], ['0.to: ends-before-it-begins'], 'a day too early'],
    [
      [{ from: '2025-02-02', to: '2025-01-32', time: 'some' }, {}],
      ['0.to: day-does-not-exist', '0.time: not-one-of', '1.from: missing', '1.to: missing', '1.time: missing'],
      'every part of every spell',
    ],
    [{}, [': not-a-list'], 'an object for a list'],
  ])('%j: %j (%s)', (input, issues) => expect(issuesOf(employmentSchema, input)).toEqual(issues));

  test('returns what advancementWork takes', () => {
    const employment = employmentSchema.parse([{ from: '2025-01-01', to: '2025-12-31', time: 'full' }]);
    expect(() => advancementWork(employment, '2026-05-04', nice2026)).not.toThrow();
  });
});
