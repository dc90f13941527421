import { expect, test } from 'vitest';
import type { CandidateFacts } from '../../src/index.ts';
import { nice2026, preparation, withReadings } from '../../src/index.ts';

const school = {
  route: 'school',
  practicePeriod: true,
  entryDiploma: 'bac-general',
  trainingDecision: 'none',
} as const;
const apprentice = { ...school, route: 'apprenticeship' } as const;

test.each<[CandidateFacts, string, readonly string[], string]>([
  [{ ...school, schoolYears: 1.9 }, 'no', ['schooled-too-briefly'], 'below two years'],
  [
    { ...school, schoolYears: 2 },
    'yes',
    ['had-a-practice-period', 'schooled-long-enough', 'entry-diploma-held'],
    'two years',
  ],
  [
    { ...school, schoolYears: 3 },
    'yes',
    ['had-a-practice-period', 'schooled-long-enough', 'entry-diploma-held'],
    'above',
  ],
  [
    { ...school, schoolYears: 1, trainingDecision: 'adapted' },
    'yes',
    ['had-a-practice-period', 'training-adapted-by-decision', 'entry-diploma-held'],
    'a year, by a decision on the training',
  ],
  [{ ...school, schoolYears: 2, entryDiploma: 'none' }, 'no', ['no-entry-diploma'], 'school needs an entry diploma'],
  [
    { ...school, schoolYears: 1, entryDiploma: 'none' },
    'no',
    ['schooled-too-briefly', 'no-entry-diploma'],
    'both reasons',
  ],
  [{ ...school, schoolYears: 2, practicePeriod: false }, 'no', ['had-no-practice-period'], 'practice is always needed'],
  [
    { ...apprentice, contractYears: 2, trainingCentreHours: 1349 },
    'no',
    ['too-few-training-centre-hours'],
    'an hour short',
  ],
  [
    { ...apprentice, contractYears: 2, trainingCentreHours: 1349.5 },
    'no',
    ['too-few-training-centre-hours'],
    'half an hour short',
  ],
  [
    { ...apprentice, contractYears: 2, trainingCentreHours: 1350 },
    'yes',
    ['had-a-practice-period', 'enough-training-centre-hours', 'entry-diploma-held'],
    'hours of a two-year contract',
  ],
  [{ ...apprentice, contractYears: 2, trainingCentreHours: 1351 }, 'yes', expect.anything(), 'above'],
  [
    { ...apprentice, contractYears: 1, trainingCentreHours: 674 },
    'no',
    ['too-few-training-centre-hours'],
    'an hour short',
  ],
  [
    { ...apprentice, contractYears: 1, trainingCentreHours: 675 },
    'yes',
    expect.anything(),
    'hours of a one-year contract',
  ],
  [{ ...apprentice, contractYears: 1, trainingCentreHours: 676 }, 'yes', expect.anything(), 'above'],
  [
    { ...apprentice, contractYears: 1, trainingCentreHours: 675, entryDiploma: 'none' },
    'no',
    ['no-entry-diploma'],
    'entry',
  ],
  [
    { ...apprentice, contractYears: 1.5, trainingCentreHours: 5000 },
    'unknown',
    ['contract-length-unlisted'],
    'never interpolated',
  ],
  [
    { ...apprentice, contractYears: 3, trainingCentreHours: 0 },
    'unknown',
    ['contract-length-unlisted'],
    'nor extrapolated',
  ],
  [
    { ...apprentice, contractYears: 0, trainingCentreHours: 0 },
    'unknown',
    ['contract-length-unlisted'],
    'no length at all',
  ],
  [{ ...apprentice, contractYears: 3, entryDiploma: 'none' }, 'no', ['no-entry-diploma'], 'no wins over unknown'],
  [
    { route: 'continuing', practicePeriod: true },
    'yes',
    ['had-a-practice-period', 'in-continuing-training'],
    'no hours, no diploma',
  ],
  [{ route: 'continuing', practicePeriod: false }, 'no', ['had-no-practice-period'], 'but practice'],
  [{ route: 'none', practicePeriod: true }, 'no', ['no-preparation'], 'no route'],
  [{ route: 'none', practicePeriod: false }, 'no', ['had-no-practice-period', 'no-preparation'], 'neither'],
  [{ practicePeriod: false }, 'no', ['had-no-practice-period'], 'decided whatever the route'],
])('%j: %s because %j (%s)', (facts, answer, because) => {
  expect(preparation(facts, nice2026)).toMatchObject({ answer, because });
});

test.each(['bac-general', 'bac-technologique', 'bac-professionnel', 'daeu', 'level-4-title'] as const)(
  '%s opens the school route',
  (entryDiploma) => {
    expect(preparation({ ...school, schoolYears: 2, entryDiploma }, nice2026).answer).toBe('yes');
  },
);

test.each<[CandidateFacts, 'yes' | 'no' | 'unknown', 'yes' | 'no' | 'unknown', string]>([
  [{ ...school, schoolYears: 0, trainingDecision: 'adapted' }, 'yes', 'no', 'an adapted training of any length'],
  [{ ...school, schoolYears: 0, trainingDecision: 'positioned' }, 'yes', 'no', 'a positioning'],
  [
    { ...apprentice, contractYears: 2, trainingCentreHours: 0, trainingDecision: 'adapted' },
    'yes',
    'no',
    'hours replaced',
  ],
  [
    { ...apprentice, contractYears: 3, trainingCentreHours: 0, trainingDecision: 'adapted' },
    'yes',
    'unknown',
    'whatever the length',
  ],
  [{ ...apprentice, trainingDecision: 'positioned' }, 'yes', 'unknown', 'the contract need not be known'],
  [{ ...school, schoolYears: 0 }, 'no', 'no', 'no decision, no matter'],
  [
    { ...school, schoolYears: 0, trainingDecision: 'adapted', entryDiploma: 'none' },
    'no',
    'no',
    'the diploma is not replaced',
  ],
  [{ ...school, schoolYears: 0, trainingDecision: undefined }, 'unknown', 'no', 'the decision is still to be asked'],
])('%j: %s, without reading adapted-duration %s (%s)', (facts, adapted, literal) => {
  expect(preparation(facts, nice2026).answer).toBe(adapted);
  expect(preparation(facts, withReadings(nice2026, { 'adapted-duration': 'no' })).answer).toBe(literal);
});

test.each<[CandidateFacts, readonly string[], string]>([
  [{ ...school }, ['schoolYears'], 'years'],
  [{ ...apprentice }, ['contractYears', 'trainingCentreHours'], 'contract and hours'],
  [{ ...apprentice, contractYears: 3 }, [], 'only the exams office can tell'],
  [
    { ...apprentice, trainingCentreHours: 1350 },
    ['contractYears'],
    'enough for any listed contract, not for an unlisted one',
  ],
  [{ route: 'continuing' }, ['practicePeriod'], 'practice alone'],
  [
    { practicePeriod: true, entryDiploma: 'none' },
    ['route'],
    'only the continuing route is left: years and hours no longer matter',
  ],
])('%j asks for %j (%s)', (facts, missing) => {
  expect(preparation(facts, nice2026)).toMatchObject({ answer: 'unknown', missing });
});
