import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod/mini';
import type { CandidateFacts } from '../../src/index.ts';
import { nice2026 } from '../../src/index.ts';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';
import { ndrc } from '../../src/regulations/ndrc.ts';
import type {
  CandidateFactsInput,
  CandidateFactsOutput,
  SchemaIssue,
  SchemaIssueCode,
  SchemaWithMessages,
} from '../../src/schema/index.ts';
import {
  candidateFactsSchema,
  employmentSchema,
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
  employmentSchema,
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
const anOddValue = fc.constantFrom<unknown>(
  '',
  '2026-02-30',
  '12/11/03',
  '1.350',
  '6',
  -1,
  0.5,
  1 / 3,
  21,
  2 ** 60,
  '25:00',
  'x',
  [],
  {},
  null,
);

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
};
const wholes: readonly (readonly [schema: z.ZodMiniType, whole: object])[] = [
  [candidateFactsSchema, facts],
  [formOf(candidateFactsSchema), facts],
  [employmentSchema, [{ from: '2025-01-01', to: '2025-02-01', time: 'full' }]],
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
  const issues: readonly SchemaIssue[] = [
    { path: ['bornOn'], code: 'not-a-day', parameters: {} },
    { path: ['birthPlace', 'country'], code: 'not-a-text', parameters: {} },
    { path: ['sex'], code: 'unknown-key', parameters: { key: 'sex' } },
  ];
  const input = { bornOn: 'x', birthPlace: { country: 33 }, sex: 'f' };

  test('reads what safeParse returned, a ZodError, and the result of a Standard Schema', async () => {
    const result = identitySchema.safeParse(input);
    expect(schemaIssues(result)).toEqual(issues);
    expect(schemaIssues(result.error ?? {})).toEqual(issues);
    expect(schemaIssues(await identitySchema['~standard'].validate(input))).toEqual(issues);
    expect(schemaIssues(identitySchema.safeParse({}))).toEqual([]);
    expect(schemaIssues(await identitySchema['~standard'].validate({}))).toEqual([]);
  });

  test('lists the values to choose from, those of the domain of an exam too', () => {
    expect(schemaIssues(formSteps.training.safeParse({ basis: 'luck' }))).toEqual([
      {
        path: ['basis'],
        code: 'not-one-of',
        parameters: { options: ['preparation', 'experience', 'earlier-attempt'] },
      },
    ]);
    expect(schemaIssues(employmentSchema.safeParse([{ from: '2025-01-01', to: '2025-01-02' }]))).toEqual([
      { path: [0, 'time'], code: 'missing', parameters: {} },
    ]);
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
  const issueOf = (schema: z.ZodMiniType, input: unknown): SchemaIssue => {
    const [issue] = schemaIssues(schema.safeParse(input));
    if (issue === undefined) throw new Error('an issue was expected');
    return issue;
  };

  test('names the choices of a fact as the form shows them, in the language’s own quotes and list', () => {
    const issue = issueOf(formSteps.experience, { jobLevel: 'chef' });
    const { 'below-technician': below, technician, 'higher-technician': higher } = fr.facts.jobLevel.options;
    expect(issueInWords(issue, fr)).toBe(
      `Choisissez l’une de ces possibilités\u00a0: «\u00a0${below}\u00a0», «\u00a0${technician}\u00a0» ou «\u00a0${higher}\u00a0».`,
    );
    const words = en.facts.jobLevel.options;
    expect(issueInWords(issue, en)).toBe(
      `Choose one of these: “${words['below-technician']}”, “${words.technician}” or “${words['higher-technician']}”.`,
    );
  });

  test.each(Object.keys(candidateFactsSchema.shape))('no sentence about %s has a code in it', (fact) => {
    const issue = issueOf(candidateFactsSchema, { [fact]: 'x y' });
    for (const code of issue.parameters.options ?? []) {
      expect(issueInWords(issue, fr)).not.toContain(`«\u00a0${code}\u00a0»`);
      expect(issueInWords(issue, en)).not.toContain(`“${code}”`);
    }
  });

  test('finds the fact in a form that has the facts as one of its parts', () => {
    const whole = z.object({ candidate: candidateFactsSchema });
    const issue = issueOf(whole, { candidate: { trainingDecision: 'some' } });
    expect(issueInWords(issue, fr)).toContain(fr.facts.trainingDecision.options.none);
  });

  test('names by their codes the choices that no fact has, and all of them without the labels of the facts', () => {
    expect(issueInWords(issueOf(sessionSchema, { ...nice2026, readings: { 'upload-day': 'noon' } }), en)).toContain(
      '.',
    );
    const reading = issueOf(sessionSchema, { ...nice2026, readings: { ...nice2026.readings, 'upload-day': 'noon' } });
    expect(issueInWords(reading, en)).toBe('Choose one of these: “inclusive” or “eve”.');
    const fact = issueOf(formSteps.adjustments, { adjustments: 'some' });
    const { messages, locale } = en;
    expect(issueInWords(fact, { messages, locale })).toBe('Choose one of these: “none”, “granted” or “requested”.');
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
        { path: ['schoolYears'], message: 'Saisissez un nombre.' },
        { path: ['bornOn'], message: 'Ce jour n’existe pas dans le calendrier.' },
        { path: ['age'], message: 'Le champ «\u00a0age\u00a0» n’existe pas.' },
      ],
    });
  });

  test('gives what the schema gives, and leaves the schema as it was', async () => {
    expect(await withMessages(formOf(formSteps.training), en)['~standard'].validate({ schoolYears: '2' })).toEqual({
      value: { schoolYears: 2 },
    });
    expect(residenceSchema.safeParse({ department: 6 }).error?.issues[0]?.message).toBe('not-a-department');
  });

  test('keeps the words of a schema that is not ours, and waits for one that is asynchronous', async () => {
    const mine = z
      .strictObject({ ...residenceSchema.shape, email: z.email('That is no address.') })
      .check(z.refine(async () => false, 'Somebody has registered with it.'));
    expect(await withMessages(mine, fr)['~standard'].validate({ department: '06', email: 'a@b.fr' })).toEqual({
      issues: [{ path: [], message: 'Somebody has registered with it.' }],
    });
    const sync = z.strictObject({ ...residenceSchema.shape, email: z.email('That is no address.') });
    expect(await withMessages(sync, fr)['~standard'].validate({ department: 6, email: 'x' })).toEqual({
      issues: [
        { path: ['department'], message: fr.messages['not-a-department'] },
        { path: ['email'], message: 'That is no address.' },
      ],
    });
  });

  test('keeps the types of the schema', () => {
    const schema = withMessages(candidateFactsSchema, fr);
    expectTypeOf(schema).toEqualTypeOf<SchemaWithMessages<CandidateFactsInput, CandidateFactsOutput>>();
    type Types = NonNullable<(typeof schema)['~standard']['types']>;
    expectTypeOf<Types['output']>().toExtend<CandidateFacts>();
  });

  describe('as vee-validate 4 calls it', () => {
    const schema = withMessages(formOf(submissionSchema), fr);
    const sent = { at: '2025-11-03T10:00:00Z', pieces: ['transcripts'] as const };

    test('returns the value, and no errors', async () => {
      expect(await schema.parse(sent)).toEqual({ value: { ...sent, at: new Date(sent.at) }, errors: [] });
    });

    test('returns errors with paths as vee-validate writes them', async () => {
      expect(await schema.parse({ ...sent, at: 'x', pieces: ['transcripts', ''] })).toEqual({
        errors: [
          { path: 'pieces[1]', errors: [fr.messages.missing] },
          { path: 'at', errors: [fr.messages['not-an-instant']] },
        ],
      });
      const place = withMessages(formOf(identitySchema), en);
      // as: a number is no text, whatever the types say.
      expect(await place.parse({ birthPlace: { city: 33 as unknown as string } })).toEqual({
        errors: [{ path: 'birthPlace.city', errors: [en.messages['not-a-text']] }],
      });
    });

    test('waits for a schema that is asynchronous', async () => {
      const slow = z
        .object({ email: z.string() })
        .check(z.refine(async () => false, 'Somebody has registered with it.'));
      expect(await withMessages(slow, fr).parse({ email: 'a@b.fr' })).toEqual({
        errors: [{ path: '', errors: ['Somebody has registered with it.'] }],
      });
    });
  });
});
