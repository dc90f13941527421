import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod/mini';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';
import { ndrc } from '../../src/regulations/ndrc.ts';
import type { FormInput } from '../../src/schema/index.ts';
import {
  candidateFactsSchema,
  employmentSchema,
  experienceSchema,
  formOf,
  resultsSchema,
  schemaIssues,
  sessionSchema,
  submissionSchema,
} from '../../src/schema/index.ts';
import { aForm } from './a-form.ts';
import { issuesOf } from './issues.ts';

const form = formOf(candidateFactsSchema);

test.each<[unknown, unknown, string]>([
  [{}, {}, 'nothing answered yet'],
  [{ department: '', route: '', schoolYears: '', french: '', bornOn: '' }, {}, 'empty inputs are absent facts'],
  [{ department: '  ', schoolYears: '\u00a0' }, {}, 'and so are blank ones'],
  [{ department: undefined }, {}, 'what is absent stays absent'],
  [{ route: ' school ' }, { route: 'school' }, 'outer blanks are not part of an answer'],
  [{ schoolYears: 2, french: true }, { schoolYears: 2, french: true }, 'typed values are left unchanged'],
  [{ birthPlace: { country: '', city: ' ', arrondissement: '' } }, {}, 'a group left empty is absent'],
  [{ birthPlace: {} }, {}, 'and so is a group without inputs'],
  [
    { birthPlace: { country: 'FR', city: '', arrondissement: '' } },
    { birthPlace: { country: 'FR' } },
    'of a group begun, the empty parts are absent: civilStatusGaps reports them',
  ],
])('%j is %j: %s', (input, facts) => expect(form.parse(input)).toStrictEqual(facts));

describe('numbers', () => {
  test.each<[string, number, string]>([
    ['2', 2, 'a whole number'],
    ['1,5', 1.5, 'a French comma'],
    ['1,25', 1.25, 'two decimals'],
    [' 1.5 ', 1.5, 'a point, and outer blanks'],
    ['1,3500', 1.35, 'four decimals are no thousands'],
    ['1350,125', 1350.125, 'neither are three after more than three figures'],
    ['012', 12, 'a zero in front'],
    ['1 350', 1350, 'a blank between thousands'],
    ['1\u00a0350', 1350, 'a no-break space'],
    ['1\u202f350', 1350, 'a narrow no-break space, as French spreadsheets have it'],
    ['1\u2009350', 1350, 'a thin space'],
    ['1 234 567,5', 1_234_567.5, 'millions and a decimal'],
    ['1 350,125', 1350.125, 'blanks between thousands, so the comma is a decimal one'],
  ])('%j is %d: %s', (text, number) => {
    expect(form.parse({ trainingCentreHours: text })).toStrictEqual({ trainingCentreHours: number });
  });

  test.each<[string, string, string]>([
    ['1.350', 'doubtful-number', '1350 or 1.35?'],
    ['1,350', 'doubtful-number', '1350 or 1.35?'],
    [' 1,350 ', 'doubtful-number', 'with outer blanks too'],
    ['12.000', 'doubtful-number', '12 or 12 000?'],
    ['-1.350', 'doubtful-number', 'with a sign too'],
    ['1.350.000', 'doubtful-number', 'points between thousands'],
    ['two', 'not-a-number', 'a word'],
    ['1e3', 'not-a-number', 'an exponent'],
    ['0x10', 'not-a-number', 'not in tens'],
    ['1 35', 'not-a-number', 'a blank, but not between thousands'],
    ['1350 000', 'not-a-number', 'four figures before a blank'],
    ['1  350', 'not-a-number', 'two blanks'],
    ['1,', 'not-a-number', 'a comma without decimals'],
    ['1.350,5', 'not-a-number', 'a point and a comma'],
    ['9'.repeat(400), 'not-a-number', 'beyond every number'],
    ['-1', 'below-zero', 'a negative number'],
  ])('%j is refused, %s: %s', (text, code) => {
    expect(issuesOf(form, { trainingCentreHours: text })).toEqual([`trainingCentreHours: ${code}`]);
  });

  test.each([
    ['12', []],
    ['1 350', []],
    ['1,5', ['workMonths: not-whole']],
    ['1,350', ['workMonths: doubtful-number']],
  ])('a count %j: %j', (text, issues) => expect(issuesOf(form, { workMonths: text })).toEqual(issues));

  law.prop([fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009')])(
    'a number written as the French write it is read back',
    (number, blank) => {
      const text = new Intl.NumberFormat('fr-FR').format(number).replace(/\s/g, blank);
      expect(form.parse({ workMonths: text })).toStrictEqual({ workMonths: number });
    },
  );

  law.prop([fc.stringMatching(/^[0-9]{1,3}[.,][0-9]{3}$/)])('one that has two readings never gets through', (text) => {
    expect(issuesOf(form, { schoolYears: text })).toEqual(['schoolYears: doubtful-number']);
  });
});

describe('yes and no', () => {
  test.each([
    ...['O', 'o', 'oui', 'Oui', 'OUI', ' oui ', '1', 'true', 'TRUE', 'vrai', 'Vrai'].map(
      (text) => [text, true] as const,
    ),
    ...['N', 'n', 'non', 'Non', '0', 'false', 'FALSE', 'faux', 'FAUX'].map((text) => [text, false] as const),
  ])('%j is %j', (text, answer) => expect(form.parse({ french: text })).toStrictEqual({ french: answer }));

  test('1 and 0 as spreadsheets have them too', () => {
    expect(form.parse({ french: 1, disability: 0 })).toStrictEqual({ french: true, disability: false });
  });

  test.each<[unknown, string]>([
    ['on', 'a checkbox, which cannot say no'],
    ['yes', 'no word of a French form'],
    ['ouais', 'a word that begins like a yes'],
    ['01', 'a number that is neither'],
    [2, 'no more than a text would be'],
    [Number.NaN, 'no number'],
  ])('%j is refused: %s', (input) => {
    expect(issuesOf(form, { french: input })).toEqual(['french: not-true-or-false']);
  });
});

describe('days', () => {
  test.each<[string, string, string]>([
    ['2001-05-17', '2001-05-17', 'as the rules have it'],
    [' 2001-05-17', '2001-05-17', 'with a blank'],
    ['12/11/2003', '2003-11-12', 'the French way: the day comes first'],
    ['1/1/2003', '2003-01-01', 'without zeros'],
    ['01/1/2003', '2003-01-01', 'with one of them'],
    ['12.11.2003', '2003-11-12', 'with points'],
    ['12-11-2003', '2003-11-12', 'with hyphens'],
    ['29/02/2004', '2004-02-29', 'a leap day'],
  ])('%j is %s: %s', (text, day) => expect(form.parse({ bornOn: text })).toStrictEqual({ bornOn: day }));

  test.each<[string, string, string]>([
    ['12/11/03', 'year-without-century', '1903 or 2003?'],
    [' 1-1-03 ', 'year-without-century', 'with hyphens and blanks'],
    ['05/17/2001', 'day-does-not-exist', 'there is no month 17: the American way'],
    ['29/02/2003', 'day-does-not-exist', 'no leap year'],
    ['31/4/2003', 'day-does-not-exist', 'a month of 30 days'],
    ['00/01/2003', 'day-does-not-exist', 'no day 0'],
    ['12/11-2003', 'not-a-day', 'two different signs'],
    ['2003/11/12', 'not-a-day', 'the year first, and slashes'],
    ['12/11', 'not-a-day', 'no year'],
    ['12 novembre 2003', 'not-a-day', 'a month in letters'],
    ['12/11/2003 10:00', 'not-a-day', 'an hour behind it'],
  ])('%j is refused, %s: %s', (text, code) => {
    expect(issuesOf(form, { bornOn: text })).toEqual([`bornOn: ${code}`]);
  });

  law.prop([fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })])(
    'a day written as the French write it is read back',
    (date) => {
      const text = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC' }).format(date);
      expect(form.parse({ bornOn: text })).toStrictEqual({ bornOn: date.toISOString().slice(0, 10) });
    },
  );
});

describe('dotted names, as in a FormData', () => {
  test('are the parts of a group', () => {
    const data = new FormData();
    data.set('department', '06');
    data.set('birthPlace.country', 'FR');
    data.set('birthPlace.city', ' Paris ');
    data.set('birthPlace.arrondissement', '');
    expect(form.parse(Object.fromEntries(data))).toStrictEqual({
      department: '06',
      birthPlace: { country: 'FR', city: 'Paris' },
    });
    expect(form.parse({ 'birthPlace.city': '', 'birthPlace.country': ' ' })).toStrictEqual({});
  });

  test.each<[unknown, readonly string[], string]>([
    [{ 'birthPlace.region': 'PACA' }, ['birthPlace.region: unknown-key'], 'an unknown part, at its own path'],
    [{ 'birthPlace.city.name': 'Nice' }, ['birthPlace.city.name: unknown-key'], 'no part has parts of its own'],
    [{ 'route.school': 'x' }, ['route.school: unknown-key'], 'a fact that is no group'],
    [{ 'place.city': 'Nice' }, ['place.city: unknown-key'], 'an unknown group'],
    [{ '.city': 'Nice' }, ['.city: unknown-key'], 'no group at all'],
    [
      { birthPlace: { city: 'Nice' }, 'birthPlace.city': 'Paris' },
      ['birthPlace.city: unknown-key'],
      'a group twice, as a whole and by parts: neither silently wins',
    ],
    [
      JSON.parse('{"__proto__.city": "x", "birthPlace.__proto__": "y"}'),
      ['birthPlace.__proto__: unknown-key', '__proto__.city: unknown-key'],
      'keys that every object has',
    ],
  ])('%j: %j (%s)', (input, issues) => expect(issuesOf(form, input)).toEqual(issues));

  test('an exam whose name has a dot is an exam', () => {
    const regulation = { ...ndrc, exams: [{ ...ndrc.exams[0], exam: 'U4.1' }] as const };
    expect(formOf(resultsSchema(regulation)).parse({ 'U4.1': ' 12,5 ' })).toEqual({ 'U4.1': '12,5' });
  });
});

test.each<[unknown, readonly string[], string]>([
  [{ departement: '' }, ['departement: unknown-key'], 'an unknown input, even an empty one'],
  [{ birthPlace: 'Nice' }, ['birthPlace: not-an-object'], 'a text for a group'],
  [
    JSON.parse('{"__proto__": "", "constructor": ""}'),
    ['__proto__: unknown-key', 'constructor: unknown-key'],
    'the keys that every object has',
  ],
  [{ route: {}, department: {} }, ['department: not-a-department', 'route: not-one-of'], 'groups for texts'],
  [{ schoolYears: null }, ['schoolYears: not-a-number'], 'null is not absent'],
  [{ workMonths: true }, ['workMonths: not-a-number'], 'a truth for a number'],
  [null, [': not-an-object'], 'no form'],
  ['', [': missing'], 'an empty text for a form'],
  [[], [': not-an-object'], 'a list for a form'],
])('%j: %j (%s)', (input, issues) => expect(issuesOf(form, input)).toEqual(issues));

law.prop([aForm()])('reads every form back from its texts, and every typed value as itself', (facts) => {
  const texts = Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [fact, typeof value === 'object' ? value : String(value)]),
  );
  // A decimal of three figures is doubtful as text; no other number is.
  expect(form.parse(texts)).toEqual(facts);
  expect(form.parse(facts)).toEqual(facts);
});

law.prop([aForm()])('reading once more what was read changes nothing', (facts) => {
  expect(form.parse(form.parse(facts))).toEqual(form.parse(facts));
});

law.prop([fc.jsonValue()])('never throws', (value) => {
  expect(() => schemaIssues(form.safeParse(value))).not.toThrow();
});

describe('results without a mark, in the words of people and of lists of marks', () => {
  const optional = { exam: 'EF1', title: 'Langue', domain: 'optional' } as const;
  const results = formOf(resultsSchema({ exams: [...ndrc.exams, optional] }));
  test.each([
    ['Abs', 'absent'],
    ['ABS.', 'absent'],
    ['AB', 'absent'],
    ['Absente', 'absent'],
    ['absent', 'absent'],
    ['Disp', 'exempt'],
    ['disp.', 'exempt'],
    ['Dispensé', 'exempt'],
    ['DISPENSEE', 'exempt'],
    ['exemptée', 'exempt'],
    ['Exempt', 'exempt'],
    ['Excusé', 'excused'],
    ['excused', 'excused'],
    ['Force majeure', 'excused'],
    ['Reporté', 'postponed'],
    ['reportee', 'postponed'],
    ['postponed', 'postponed'],
    ['Non présentée', 'not-taken'],
    ['not taken', 'not-taken'],
    ['not-taken', 'not-taken'],
    [' Abs ', 'absent'],
    ['12,5', '12,5'],
    ['', undefined],
  ])('%j is %j', (text, result) => {
    expect(results.parse({ EF1: text })).toEqual(result === undefined ? {} : { EF1: result });
  });

  test.each([
    ['Abs. justifiée', 'it need not be force majeure'],
    ['absents', 'no word for one person'],
    ['presque absent', 'a word among others'],
    ['dispenser', 'another word'],
    ['non', 'it does not say what'],
    ['12-mai', 'a mark that a spreadsheet made a date'],
  ])('%j is not guessed: %s', (text) => expect(issuesOf(results, { E1: text })).toEqual(['E1: not-a-mark']));

  test('a compulsory exam cannot be left untaken, in whatever words', () => {
    expect(issuesOf(results, { E1: 'non présenté' })).toEqual(['E1: exam-is-compulsory']);
  });

  test('they are words of results only', () => {
    for (const other of [z.number(), z.literal('none')]) {
      const ownSchema = formOf(z.object({ note: z.union([other, z.string()]) }));
      expect(ownSchema.parse({ note: 'Abs' })).toEqual({ note: 'Abs' });
    }
  });

  test('every word that a message names is read', () => {
    for (const { messages } of [fr, en]) {
      const [, named = ''] = /: ([^:]+)\.$/.exec(messages['not-a-mark']) ?? [];
      const words = named
        .replace(/ \(.*?\)/g, '')
        .split(/, | ou, pour une épreuve facultative, | or, for an optional exam, /);
      const read = words.map((word) => Object.values(Object(results.parse({ EF1: word }))));
      expect(read).toEqual([['absent'], ['excused'], ['exempt'], ['postponed'], ['not-taken']]);
    }
  });
});

test('works with every other schema', () => {
  expect(formOf(experienceSchema).parse({ experienceMonths: '12' })).toEqual({ experienceMonths: 12 });
  expect(formOf(resultsSchema(ndrc)).parse({ E1: ' 12,5 ', E2: '', E3: 'absent', E4: '13,666' })).toEqual({
    E1: '12,5',
    E3: 'absent',
    // A mark of three decimals is not doubtful: there is none of 13 666.
    E4: '13,666',
  });
  const at = new Date('2025-11-03T10:00:00Z');
  expect(formOf(submissionSchema).parse({ pieces: ['transcripts'], at, by: '' })).toEqual({
    pieces: ['transcripts'],
    at,
  });
  expect(formOf(employmentSchema).parse([{ from: '1/1/2025', to: ' 2025-02-01', time: 'full' }])).toEqual([
    { from: '2025-01-01', to: '2025-02-01', time: 'full' },
  ]);
  expect(issuesOf(formOf(employmentSchema), [{ from: '', to: '', time: '' }])).toEqual([
    '0.from: missing',
    '0.to: missing',
    '0.time: missing',
  ]);
  expect(issuesOf(formOf(employmentSchema), 'none')).toEqual([': not-a-list']);
  // No academy is abroad.
  expect(issuesOf(formOf(sessionSchema), { departments: ['Var', 'Monaco'] })).toContain(
    'departments.1: not-a-department',
  );
});

test('its input type says that inputs hold texts', () => {
  expectTypeOf<FormInput<number | undefined>>().toEqualTypeOf<number | string | undefined>();
  expectTypeOf<FormInput<boolean | undefined>>().toEqualTypeOf<boolean | string | undefined>();
  expectTypeOf<FormInput<'a' | 'b' | undefined>>().toEqualTypeOf<'a' | 'b' | '' | undefined>();
  expectTypeOf<FormInput<string>>().toEqualTypeOf<string>();
  expectTypeOf<FormInput<{ readonly from: string; readonly years?: number }[]>>().toEqualTypeOf<
    readonly { readonly from: string; readonly years?: number | string }[]
  >();
  type Form = NonNullable<(typeof form)['~standard']['types']>['input'];
  expectTypeOf<Form['department']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Form['route']>().toEqualTypeOf<'school' | 'apprenticeship' | 'continuing' | 'none' | '' | undefined>();
});
