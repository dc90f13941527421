import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { ndrc } from '../../src/regulations/ndrc.ts';
import type { FormInput } from '../../src/schema/index.ts';
import {
  candidateFactsSchema,
  experienceSchema,
  formOf,
  resultsSchema,
  schemaIssues,
  submissionSchema,
} from '../../src/schema/index.ts';
import { aCompleteForm } from '../arbitraries/forms.ts';
import { issuesOf } from './issues.ts';

const form = formOf(candidateFactsSchema);

test.each<[unknown, unknown, string]>([
  [{}, {}, 'nothing asked yet'],
  [{ department: '', route: '', schoolYears: '', french: '', bornOn: '' }, {}, 'empty inputs are absent facts'],
  [{ department: '  ', schoolYears: ' ' }, {}, 'and so are blank ones'],
  [{ department: undefined }, {}, 'what is absent stays so'],
  [{ department: ' 06 ' }, { department: '06' }, 'outer blanks are nobody’s answer'],
  [{ schoolYears: '2' }, { schoolYears: 2 }, 'a whole number'],
  [{ schoolYears: '1,5' }, { schoolYears: 1.5 }, 'a French comma'],
  [{ schoolYears: '1,25' }, { schoolYears: 1.25 }, 'and what stands behind it'],
  [{ schoolYears: ' 1.5 ' }, { schoolYears: 1.5 }, 'a point, and blanks'],
  [{ schoolYears: 2, french: true }, { schoolYears: 2, french: true }, 'what is a value already'],
  [{ experienceMonths: '012' }, { experienceMonths: 12 }, 'a zero in front'],
  [{ french: 'true', employed: 'false' }, { french: true, employed: false }, 'radio buttons'],
  [{ bornOn: ' 2001-05-17' }, { bornOn: '2001-05-17' }, 'a day'],
  [{ birthPlace: { country: '', city: ' ', arrondissement: '' } }, {}, 'a group left empty is absent'],
  [{ birthPlace: {} }, {}, 'a group without inputs too'],
  [
    { birthPlace: { country: 'FR', city: '', arrondissement: '' } },
    { birthPlace: { country: 'FR', city: '' } },
    'a group begun is kept: its gaps are for civilStatusGaps',
  ],
  [
    { employment: [{ from: '2025-01-01', to: ' 2025-02-01', time: 'full' }] },
    { employment: [{ from: '2025-01-01', to: '2025-02-01', time: 'full' }] },
    'rows of a list',
  ],
])('%j is %j: %s', (given, facts) => expect(form.parse(given)).toStrictEqual(facts));

test.each<[unknown, readonly string[], string]>([
  [{ schoolYears: 'two' }, ['schoolYears: not-a-number'], 'a word'],
  [{ schoolYears: '1e3' }, ['schoolYears: not-a-number'], 'an exponent'],
  [{ schoolYears: '0x10' }, ['schoolYears: not-a-number'], 'no decimal digits'],
  [{ schoolYears: '1 350' }, ['schoolYears: not-a-number'], 'a blank inside: 1350, or a slip?'],
  [{ schoolYears: '9'.repeat(400) }, ['schoolYears: not-a-number'], 'beyond every number'],
  [{ schoolYears: '-1' }, ['schoolYears: below-zero'], 'a negative number'],
  [{ experienceMonths: '1,5' }, ['experienceMonths: not-whole'], 'half a month'],
  [{ french: 'on' }, ['french: not-true-or-false'], 'a checkbox, which cannot say no'],
  [{ bornOn: '2001-02-29' }, ['bornOn: day-does-not-exist'], 'an impossible day'],
  [
    { employment: [{ from: '', to: '', time: '' }] },
    ['employment.0.from', 'employment.0.to', 'employment.0.time'].map((path) => `${path}: missing`),
    'a row left empty',
  ],
  [{ departement: '' }, ['departement: unknown-key'], 'an unknown input, even empty'],
  [
    { employment: 'none', birthPlace: 'Nice' },
    ['birthPlace: not-an-object', 'employment: not-a-list'],
    'texts for groups',
  ],
  [
    JSON.parse('{"__proto__": "", "constructor": ""}'),
    ['__proto__: unknown-key', 'constructor: unknown-key'],
    'every object’s keys',
  ],
  [{ route: {}, department: {} }, ['department: not-a-text', 'route: not-one-of'], 'empty groups where none is asked'],
  [null, [': not-an-object'], 'no form'],
  ['', [': missing'], 'an empty text for a form'],
  [[], [': not-an-object'], 'a list for a form'],
])('%j: %j (%s)', (given, told) => expect(issuesOf(form, given)).toEqual(told));

law.prop([aCompleteForm()])('reads every form back from its texts, and every value as itself', (facts) => {
  const texts = Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, String(value)]));
  expect(form.parse(texts)).toEqual(facts);
  expect(form.parse(facts)).toEqual(facts);
});

law.prop([fc.jsonValue()])('never throws', (value) => {
  expect(() => schemaIssues(form.safeParse(value))).not.toThrow();
});

test('serves every other schema as well', () => {
  expect(formOf(experienceSchema).parse({ experienceMonths: '12' })).toEqual({ experienceMonths: 12 });
  expect(formOf(resultsSchema(ndrc)).parse({ E1: ' 12,5 ', E2: '', E3: 'absent' })).toEqual({
    E1: '12,5',
    E3: 'absent',
  });
  const at = new Date('2025-11-03T10:00:00Z');
  expect(formOf(submissionSchema).parse({ pieces: ['transcripts'], at, by: '' })).toEqual({
    pieces: ['transcripts'],
    at,
  });
});

test('its input type says that inputs give texts', () => {
  expectTypeOf<FormInput<number | undefined>>().toEqualTypeOf<number | string | undefined>();
  expectTypeOf<FormInput<boolean | undefined>>().toEqualTypeOf<boolean | 'true' | 'false' | '' | undefined>();
  expectTypeOf<FormInput<'a' | 'b'>>().toEqualTypeOf<'a' | 'b' | ''>();
  expectTypeOf<FormInput<{ readonly from: string; readonly years?: number }[]>>().toEqualTypeOf<
    readonly { readonly from: string; readonly years?: number | string }[]
  >();
});
