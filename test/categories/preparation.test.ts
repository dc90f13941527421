import { describe, expect, test } from 'vitest';
import type { Answer, CandidateFacts } from '../../src/index.ts';
import { nice2026, preparation, withReadings } from '../../src/index.ts';

const school = {
  route: 'school',
  practicePeriod: true,
  entryDiploma: 'bac-general',
  trainingDecision: 'none',
  claimsExemption: false,
} as const;
const apprentice = { ...school, route: 'apprenticeship' } as const;
const idsOf = ({ because }: Answer) => because.map(({ reason }) => reason);

const schooled = ['had-a-practice-period', 'schooled-long-enough', 'entry-diploma-held'];

test.each<[CandidateFacts, Answer['answer'], readonly string[], string]>([
  [{ ...school, schoolYears: 1.9 }, 'no', ['schooled-too-briefly'], 'below two years'],
  [{ ...school, schoolYears: 2 }, 'yes', schooled, 'two years'],
  [{ ...school, schoolYears: 2.5 }, 'yes', schooled, 'above; years may have a fraction'],
  [{ ...school, schoolYears: 2, entryDiploma: 'none' }, 'no', ['no-entry-diploma'], 'school needs an entry diploma'],
  [
    { ...school, schoolYears: 1, entryDiploma: 'none' },
    'no',
    ['schooled-too-briefly', 'no-entry-diploma'],
    'both reasons',
  ],
  [{ ...school, schoolYears: 2, practicePeriod: false }, 'no', ['had-no-practice-period'], 'practice is always needed'],
  [
    { ...school, schoolYears: 2, practicePeriod: false, claimsExemption: true },
    'unknown',
    ['practice-perhaps-exempted'],
    'unless an exemption makes it needless: only the office can tell',
  ],
  [{ ...school, schoolYears: 2, claimsExemption: true }, 'yes', schooled, 'with practice an exemption changes nothing'],
  [
    { ...school, schoolYears: 1, practicePeriod: false, claimsExemption: true },
    'no',
    ['schooled-too-briefly'],
    'the office is not asked where all else fails',
  ],
  [
    { ...school, schoolYears: 2, entryDiploma: 'foreign' },
    'unknown',
    ['foreign-diploma'],
    'a foreign diploma: only the office can tell',
  ],
  [{ ...school, schoolYears: 1, entryDiploma: 'foreign' }, 'no', ['schooled-too-briefly'], 'no wins over the office'],
  [
    { ...school, schoolYears: 2, entryDiploma: 'foreign', practicePeriod: false, claimsExemption: true },
    'unknown',
    ['practice-perhaps-exempted', 'foreign-diploma'],
    'all that the office has to tell, in the order of the text',
  ],
  [
    { ...apprentice, contractMonths: 12, trainingCentreHours: 675, entryDiploma: 'none' },
    'no',
    ['no-entry-diploma'],
    'so do apprentices',
  ],
  [
    { ...apprentice, contractMonths: 36, entryDiploma: 'foreign' },
    'unknown',
    ['contract-length-unlisted', 'foreign-diploma'],
    'two matters for the office',
  ],
  [{ ...apprentice, contractMonths: 36, entryDiploma: 'none' }, 'no', ['no-entry-diploma'], 'no wins over the office'],
  [
    { route: 'continuing', practicePeriod: true },
    'yes',
    ['had-a-practice-period', 'in-continuing-training'],
    'no hours, no diploma',
  ],
  [
    { route: 'continuing', practicePeriod: false, claimsExemption: false },
    'no',
    ['had-no-practice-period'],
    'but practice',
  ],
  [{ route: 'none', practicePeriod: true }, 'no', ['no-preparation'], 'no route'],
  [
    { route: 'none', practicePeriod: false, claimsExemption: false },
    'no',
    ['had-no-practice-period', 'no-preparation'],
    'neither',
  ],
  [
    { route: 'none', practicePeriod: false, claimsExemption: true },
    'no',
    ['no-preparation'],
    'an exemption is no preparation',
  ],
  [{ practicePeriod: false, claimsExemption: false }, 'no', ['had-no-practice-period'], 'decided whatever the route'],
])('%j: %s because %j (%s)', (facts, answer, because) => {
  const found = preparation(facts, nice2026);
  expect(found.answer).toBe(answer);
  expect(idsOf(found)).toEqual(because);
  if (found.answer === 'unknown') expect(found.missing).toEqual([]);
});

describe('the hours of training centre, by the length of the contract', () => {
  const rows: readonly [months: number, hours: number, Answer['answer'], Answer['answer'], string][] = [
    [24, 1349, 'no', 'no', 'an hour short'],
    [24, 1349.5, 'no', 'no', 'half an hour short'],
    [24, 1350, 'yes', 'yes', 'the hours of two years'],
    [24, 1351, 'yes', 'yes', 'above'],
    [12, 674.5, 'no', 'no', 'half an hour short'],
    [12, 675, 'yes', 'yes', 'the hours of a year'],
    [12, 676, 'yes', 'yes', 'above'],
    [6, 337, 'no', 'unknown', 'half an hour short of half a year’s'],
    [6, 337.5, 'yes', 'unknown', 'half a year, exactly: the shortest in proportion'],
    [5, 2000, 'unknown', 'unknown', 'below six months, whatever the hours'],
    [5, 0, 'unknown', 'unknown', 'and without any'],
    [7, 393.74, 'no', 'unknown', 'a hundredth of an hour short of seven twelfths'],
    [7, 393.75, 'yes', 'unknown', 'seven twelfths, exactly'],
    [18, 1012, 'no', 'unknown', 'half an hour short of a year and a half'],
    [18, 1012.5, 'yes', 'unknown', 'a year and a half, exactly'],
    [18, 1013, 'yes', 'unknown', 'above'],
    [23, 1293.7, 'no', 'unknown', 'short of 23 months'],
    [23, 1293.75, 'yes', 'unknown', '23 months, exactly'],
    [25, 2000, 'unknown', 'unknown', 'beyond two years'],
    [36, 5000, 'unknown', 'unknown', 'far beyond'],
    [0, 0, 'unknown', 'unknown', 'no length at all'],
  ];

  test.each(rows)('%i months, %d hours: %s in proportion, %s to be checked (%s)', (months, hours, pro, check) => {
    const facts = { ...apprentice, contractMonths: months, trainingCentreHours: hours };
    const toCheck = withReadings(nice2026, { 'other-contract-lengths': 'to-check' });
    expect(preparation(facts, nice2026).answer).toBe(pro);
    expect(preparation(facts, toCheck).answer).toBe(check);
  });

  test('a shortfall names the hours that the length requires; so does a yes', () => {
    const [clause, fact] = ['2.apprenticeship', 'trainingCentreHours'];
    expect(preparation({ ...apprentice, contractMonths: 18, trainingCentreHours: 800 }, nice2026)).toStrictEqual({
      answer: 'no',
      because: [{ reason: 'too-few-training-centre-hours', clause, fact, given: 800, needed: { atLeast: 1012.5 } }],
    });
    const found = preparation({ ...apprentice, contractMonths: 12, trainingCentreHours: 800 }, nice2026);
    expect(found.because[1]).toStrictEqual({
      reason: 'enough-training-centre-hours',
      clause,
      fact,
      given: 800,
      needed: { atLeast: 675 },
    });
  });

  test('an unlisted length is for the office, by its name and without a bound', () => {
    expect(preparation({ ...apprentice, contractMonths: 36, trainingCentreHours: 2000 }, nice2026)).toStrictEqual({
      answer: 'unknown',
      missing: [],
      because: [{ reason: 'contract-length-unlisted', clause: '2.apprenticeship', fact: 'contractMonths', given: 36 }],
    });
  });

  test('what a session names goes before what is in proportion, also outside it', () => {
    const session = {
      ...nice2026,
      training: {
        ...nice2026.training,
        hours: [
          ...nice2026.training.hours,
          { contractMonths: 18, atLeast: 900 },
          { contractMonths: 36, atLeast: 1800 },
        ],
      },
    };
    const answer = (contractMonths: number, trainingCentreHours: number) =>
      preparation({ ...apprentice, contractMonths, trainingCentreHours }, session).answer;
    expect([answer(18, 899), answer(18, 900)]).toEqual(['no', 'yes']);
    expect([answer(36, 1799), answer(36, 1800)]).toEqual(['no', 'yes']);
    expect([answer(17, 956), answer(17, 956.25), answer(37, 9999)]).toEqual(['no', 'yes', 'unknown']);
  });

  test('where a proportion is no finite decimal, no number below it will do', () => {
    const hours = [{ contractMonths: 7, atLeast: 100 }];
    const session = { ...nice2026, training: { schoolYears: 2, hours, proRata: { from: 1, to: 6, ofMonths: 7 } } };
    // 6 months: 600/7 = 85.714285… hours, which the nearest number falls short of.
    const answer = (trainingCentreHours: number) =>
      preparation({ ...apprentice, contractMonths: 6, trainingCentreHours }, session).answer;
    expect(BigInt((600 / 7) * 2 ** 46) * 7n < 600n * 2n ** 46n).toBe(true);
    expect(answer(600 / 7)).toBe('no');
    expect(answer(600 / 7 + 2 ** -46)).toBe('yes');
  });
});

test.each(['bac-general', 'bac-technologique', 'bac-professionnel', 'daeu', 'level-4-title'] as const)(
  '%s opens the school and apprenticeship routes',
  (entryDiploma) => {
    expect(preparation({ ...school, schoolYears: 2, entryDiploma }, nice2026).answer).toBe('yes');
    const contract = { contractMonths: 24, trainingCentreHours: 1350 };
    expect(preparation({ ...apprentice, ...contract, entryDiploma }, nice2026).answer).toBe('yes');
  },
);

test.each<[CandidateFacts, Answer['answer'], Answer['answer'], string]>([
  [{ ...school, schoolYears: 0, trainingDecision: 'adapted' }, 'yes', 'no', 'an adapted training of any length'],
  [{ ...school, schoolYears: 0, trainingDecision: 'positioned' }, 'yes', 'no', 'a positioning'],
  [{ ...school, schoolYears: 0, trainingDecision: 'waived' }, 'yes', 'yes', 'a waiver, under any reading'],
  [
    { ...apprentice, contractMonths: 24, trainingCentreHours: 0, trainingDecision: 'adapted' },
    'yes',
    'no',
    'hours replaced',
  ],
  [
    { ...apprentice, contractMonths: 24, trainingCentreHours: 0, trainingDecision: 'waived' },
    'yes',
    'yes',
    'by a waiver too',
  ],
  [
    { ...apprentice, contractMonths: 36, trainingCentreHours: 0, trainingDecision: 'positioned' },
    'yes',
    'unknown',
    'whatever the length',
  ],
  [{ ...apprentice, contractMonths: 36, trainingDecision: 'waived' }, 'yes', 'yes', 'nor does a waiver ask for it'],
  [{ ...apprentice, trainingDecision: 'positioned' }, 'yes', 'unknown', 'the contract need not be known'],
  [{ ...school, schoolYears: 0 }, 'no', 'no', 'no decision, no matter'],
  [
    { ...school, schoolYears: 0, trainingDecision: 'waived', entryDiploma: 'none' },
    'no',
    'no',
    'the diploma is not replaced',
  ],
  [{ ...school, schoolYears: 0, trainingDecision: 'adapted', practicePeriod: false }, 'no', 'no', 'nor is practice'],
  [{ ...school, schoolYears: 0, trainingDecision: undefined }, 'unknown', 'unknown', 'a waiver may still be answered'],
])('%j: %s, without reading adapted-duration %s (%s)', (facts, adapted, literal) => {
  expect(preparation(facts, nice2026).answer).toBe(adapted);
  expect(preparation(facts, withReadings(nice2026, { 'adapted-duration': 'no' })).answer).toBe(literal);
});

test('a decision gives its reason where the text has it: after that of the diploma', () => {
  const found = (trainingDecision: 'adapted' | 'waived', years: number) =>
    idsOf(preparation({ ...school, schoolYears: years, trainingDecision }, nice2026));
  expect(found('waived', 0)).toEqual(['had-a-practice-period', 'entry-diploma-held', 'training-duration-waived']);
  expect(found('adapted', 0)).toEqual(['had-a-practice-period', 'entry-diploma-held', 'training-adapted-by-decision']);
  expect(found('waived', 2)).toEqual([...schooled, 'training-duration-waived']);
});

test('each reason carries its clause, its fact, the value and what is enough', () => {
  const diplomas = ['bac-general', 'bac-technologique', 'bac-professionnel', 'daeu', 'level-4-title'];
  expect(preparation({ ...school, schoolYears: 3, trainingDecision: 'waived' }, nice2026).because).toStrictEqual([
    {
      reason: 'had-a-practice-period',
      clause: '2.preparation',
      fact: 'practicePeriod',
      given: true,
      needed: { oneOf: [true] },
    },
    { reason: 'schooled-long-enough', clause: '2.school', fact: 'schoolYears', given: 3, needed: { atLeast: 2 } },
    {
      reason: 'entry-diploma-held',
      clause: '2.entry',
      fact: 'entryDiploma',
      given: 'bac-general',
      needed: { oneOf: diplomas },
    },
    {
      reason: 'training-duration-waived',
      clause: '2.duration-waiver',
      fact: 'trainingDecision',
      given: 'waived',
      needed: { oneOf: ['waived'] },
    },
  ]);
  expect(preparation({ route: 'none', practicePeriod: true }, nice2026).because).toStrictEqual([
    {
      reason: 'no-preparation',
      clause: '2.preparation',
      fact: 'route',
      given: 'none',
      needed: { oneOf: ['school', 'apprenticeship', 'continuing'] },
    },
  ]);
});

test.each<[CandidateFacts, readonly string[], string]>([
  [{ ...school }, ['schoolYears'], 'years'],
  [{ ...apprentice }, ['contractMonths', 'trainingCentreHours'], 'contract and hours'],
  [
    { ...apprentice, trainingCentreHours: 1350 },
    ['contractMonths'],
    'enough for any length that is named or in proportion',
  ],
  [{ ...apprentice, contractMonths: 36, entryDiploma: undefined }, ['entryDiploma'], 'between no and the office'],
  [{ route: 'continuing' }, ['practicePeriod', 'claimsExemption'], 'practice, or an exemption from it'],
  [{ route: 'continuing', claimsExemption: false }, ['practicePeriod'], 'practice alone'],
  [
    { practicePeriod: true, entryDiploma: 'none' },
    ['route'],
    'only the continuing route is left: years and hours no longer matter',
  ],
])('%j asks for %j, and gives no reasons yet (%s)', (facts, missing) => {
  expect(preparation(facts, nice2026)).toStrictEqual({ answer: 'unknown', missing, because: [] });
});

test.each<[object, string]>([
  [{ contractMonths: 1.5 }, '`facts.contractMonths` must be a whole number of at least 0, got 1.5'],
  [{ trainingCentreHours: -1 }, '`facts.trainingCentreHours` must be a number of at least 0, got -1'],
  [{ trainingCentreHours: Number.POSITIVE_INFINITY }, '`facts.trainingCentreHours` must be a number of at least 0'],
  [{ schoolYears: Number.NaN }, '`facts.schoolYears` must be a number of at least 0, got NaN'],
  [{ trainingDecision: 'exempted' }, '`facts.trainingDecision` must be one of none, adapted, positioned, waived'],
])('%j is an error', (facts, message) => {
  expect(() => preparation(facts, nice2026)).toThrow(`preparation: ${message}`);
});
