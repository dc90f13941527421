import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod/mini';
import type { CandidateFacts, SchemaIssueCode } from '../../src/index.ts';
import { nice2026 } from '../../src/index.ts';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';
import { ndrc } from '../../src/regulations/ndrc.ts';
import type { SchemaIssue, StandardSchema } from '../../src/schema/index.ts';
import {
  candidateFactsSchema,
  formOf,
  formSteps,
  identitySchema,
  issueInWords,
  regulationSchema,
  residenceSchema,
  resultsSchema,
  schemaIssues,
  sessionSchema,
  submissionSchema,
  withMessages,
} from '../../src/schema/index.ts';

const codes = Object.keys(fr.messages) as SchemaIssueCode[];
const schemas: readonly z.ZodMiniType[] = [
  candidateFactsSchema,
  ...Object.values(formSteps),
  submissionSchema,
  resultsSchema(ndrc),
  regulationSchema,
  sessionSchema,
  formOf(candidateFactsSchema),
];

/** Values that are near enough to what a schema takes to be refused for many reasons. */
const almost = (whole: object): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.constantFrom(...paths(whole)), fc.oneof(fc.jsonValue({ maxDepth: 2 }), anOddValue)), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) => changes.reduce<unknown>((value, [path, odd]) => replaced(value, path, odd), whole));
const anOddValue = fc.constantFrom<unknown>('', '2026-02-30', -1, 0.5, 1 / 3, 21, 2 ** 60, '25:00', 'x', [], {}, null);

type Path = readonly string[];
function paths(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inner = Object.entries(value).flatMap(([key, part]) => paths(part).map((path) => [key, ...path]));
  return [...inner, ['stranger']];
}
function replaced(value: unknown, [key, ...others]: Path, odd: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return odd;
  const copy: object = Array.isArray(value) ? [...value] : { ...value };
  return Object.assign(copy, { [key]: replaced(Reflect.get(value, key), others, odd) });
}

const facts: CandidateFacts = {
  bornOn: '2001-05-17',
  birthPlace: { country: 'FR', city: 'Nice' },
  department: '06',
  route: 'school',
  schoolYears: 2,
  experienceMonths: 3,
  french: true,
  employment: [{ from: '2025-01-01', to: '2025-02-01', time: 'full' }],
};
const wholes: readonly (readonly [schema: z.ZodMiniType, whole: object])[] = [
  [candidateFactsSchema, facts],
  [formOf(candidateFactsSchema), facts],
  [submissionSchema, { pieces: ['transcripts'], at: '2025-11-03T10:00:00Z', by: 'upload' }],
  [resultsSchema(ndrc), { E1: 12, E2: '12,5', E3: { numerator: 41, denominator: 3 }, E4: 'absent' }],
  [regulationSchema, ndrc],
  [sessionSchema, nice2026],
];

describe('no word of zod’s reaches anybody', () => {
  law.prop([fc.constantFrom(...schemas), fc.oneof(fc.jsonValue(), fc.anything())], { numRuns: 300 })(
    'whatever is parsed, nothing is thrown and every issue has a code of ours',
    (schema, value) => {
      for (const { code } of schemaIssues(schema.safeParse(value))) expect(codes).toContain(code);
    },
  );

  law.prop([fc.constantFrom(...wholes).chain(([schema, whole]) => fc.tuple(fc.constant(schema), almost(whole)))], {
    numRuns: 1000,
  })('and so when only some of it is wrong; then every sentence is whole', ([schema, value]) => {
    for (const issue of schemaIssues(schema.safeParse(value))) {
      expect(codes).toContain(issue.code);
      expect(JSON.parse(JSON.stringify(issue))).toEqual(issue);
      for (const labels of [fr, en]) expect(issueInWords(issue, labels)).not.toMatch(/\{(key|options)\}/);
    }
  });
});

describe('schemaIssues', () => {
  const told: readonly SchemaIssue[] = [
    { path: ['bornOn'], code: 'not-a-day', parameters: {} },
    { path: ['birthPlace', 'country'], code: 'missing', parameters: {} },
    { path: ['sex'], code: 'unknown-key', parameters: { key: 'sex' } },
  ];
  const input = { bornOn: 'x', birthPlace: { city: 'Nice' }, sex: 'f' };

  test('reads what safeParse returned, a ZodError, and what a Standard Schema said', async () => {
    const result = identitySchema.safeParse(input);
    expect(schemaIssues(result)).toEqual(told);
    expect(schemaIssues(result.error ?? {})).toEqual(told);
    expect(schemaIssues(await identitySchema['~standard'].validate(input))).toEqual(told);
    expect(schemaIssues(identitySchema.safeParse({}))).toEqual([]);
    expect(schemaIssues(await identitySchema['~standard'].validate({}))).toEqual([]);
  });

  test('tells the values there are to choose from, in a domain of an exam too', () => {
    expect(schemaIssues(formSteps.training.safeParse({ basis: 'luck' }))).toEqual([
      {
        path: ['basis'],
        code: 'not-one-of',
        parameters: { options: ['preparation', 'experience', 'earlier-attempt'] },
      },
    ]);
    expect(
      schemaIssues(formSteps.experience.safeParse({ employment: [{ from: '2025-01-01', to: '2025-01-02' }] })),
    ).toEqual([{ path: ['employment', 0, 'time'], code: 'missing', parameters: {} }]);
    const exams = [{ exam: 'E1', title: 'Épreuve', domain: 'oral' }];
    expect(schemaIssues(regulationSchema.safeParse({ id: 'x', title: 'X', exams }))).toEqual([
      {
        path: ['exams', 0, 'domain'],
        code: 'not-one-of',
        parameters: { options: ['general', 'professional', 'optional'] },
      },
    ]);
  });

  test('takes the paths of other libraries: segments as objects, symbols, none at all', () => {
    const issues = [{ message: 'missing', path: [{ key: 'a' }, 0, Symbol('b')] }, { message: 'not-a-text' }];
    expect(schemaIssues({ issues })).toEqual([
      { path: ['a', 0, 'Symbol(b)'], code: 'missing', parameters: {} },
      { path: [], code: 'not-a-text', parameters: {} },
    ]);
  });
});

describe('issueInWords', () => {
  test('fills in the values, listed as the language lists', () => {
    const [issue] = schemaIssues(formSteps.adjustments.safeParse({ adjustments: 'some' }));
    if (issue === undefined) throw new Error('an issue was expected');
    expect(issueInWords(issue, fr)).toBe('Il faut l’une de ces valeurs\u00a0: "none", "granted" ou "requested".');
    expect(issueInWords(issue, en)).toBe('This must be one of these values: "none", "granted" or "requested".');
  });

  test('takes a key as it is, whatever it looks like', () => {
    const key = '$& {options} {key}';
    expect(issueInWords({ path: [key], code: 'unknown-key', parameters: { key } }, en)).toBe(
      `There is no field “${key}”.`,
    );
    expect(issueInWords({ path: [], code: 'unknown-key', parameters: {} }, en)).toBe('There is no field “{key}”.');
  });

  test('only the words that need a key or values have a gap for them', () => {
    for (const { messages } of [fr, en]) {
      const gaps = codes.filter((code) => messages[code].includes('{'));
      expect(gaps).toEqual(['unknown-key', 'not-one-of', 'unknown-exam']);
    }
  });
});

describe('withMessages', () => {
  test('shows sentences where form libraries show an issue’s message', async () => {
    const french = withMessages(formOf(candidateFactsSchema), fr);
    expect(french['~standard']).toMatchObject({ vendor: 'candidat-bts', version: 1 });
    expect(await french['~standard'].validate({ bornOn: '2026-02-30', schoolYears: 'deux', age: '' })).toEqual({
      issues: [
        { path: ['bornOn'], message: 'Ce jour n’existe pas dans le calendrier.' },
        { path: ['schoolYears'], message: 'Il faut un nombre.' },
        { path: ['age'], message: 'Le champ «\u00a0age\u00a0» n’existe pas.' },
      ],
    });
  });

  test('gives what the schema gives, and leaves the schema as it was', async () => {
    expect(await withMessages(formOf(formSteps.training), en)['~standard'].validate({ schoolYears: '2' })).toEqual({
      value: { schoolYears: 2 },
    });
    expect(residenceSchema.safeParse({ department: 6 }).error?.issues[0]?.message).toBe('not-a-text');
  });

  test('keeps the words of a schema that is not ours, and waits for one that asks elsewhere', async () => {
    const mine = z
      .strictObject({ ...residenceSchema.shape, email: z.email('That is no address.') })
      .check(z.refine(async () => false, 'Somebody has registered with it.'));
    expect(await withMessages(mine, fr)['~standard'].validate({ department: '06', email: 'a@b.fr' })).toEqual({
      issues: [{ path: [], message: 'Somebody has registered with it.' }],
    });
    const sync = z.strictObject({ ...residenceSchema.shape, email: z.email('That is no address.') });
    expect(await withMessages(sync, fr)['~standard'].validate({ department: 6, email: 'x' })).toEqual({
      issues: [
        { path: ['department'], message: 'Il faut un texte.' },
        { path: ['email'], message: 'That is no address.' },
      ],
    });
  });

  test('keeps the types of the schema', () => {
    const schema = withMessages(candidateFactsSchema, fr);
    expectTypeOf(schema).toEqualTypeOf<StandardSchema<typeof candidateFactsSchema>>();
    type Types = NonNullable<(typeof schema)['~standard']['types']>;
    expectTypeOf<Types['output']>().toExtend<CandidateFacts>();
  });
});
