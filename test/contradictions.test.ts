import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { CandidateFacts } from '../src/index.ts';
import { ContractError, contradictions, eligibility, nice2026 } from '../src/index.ts';
import { aCompleteForm, someFacts } from './arbitraries/forms.ts';
import { without } from './oracles/complete-form.ts';

/** What clashes, with the facts that do, and the nearest that does not. The season ends on 10 July 2026. */
describe('each contradiction alone, and what is none', () => {
  test.each<[string, readonly string[], CandidateFacts, CandidateFacts, string]>([
    [
      'never-sat-but-same-speciality',
      ['previousOutcome', 'sameSpeciality'],
      { previousOutcome: 'never-sat', sameSpeciality: true },
      { previousOutcome: 'never-sat', sameSpeciality: false },
      'which follows anyway',
    ],
    [
      'never-sat-but-same-speciality',
      ['previousOutcome', 'sameSpeciality'],
      { previousOutcome: 'never-sat', sameSpeciality: true },
      { previousOutcome: 'passed', sameSpeciality: true },
      'whoever passed has sat it',
    ],
    [
      'never-sat-but-earlier-attempt',
      ['previousOutcome', 'basis'],
      { previousOutcome: 'never-sat', basis: 'earlier-attempt' },
      { previousOutcome: 'never-sat', basis: 'experience' },
      'another ground',
    ],
    [
      'never-sat-but-earlier-attempt',
      ['previousOutcome', 'basis'],
      { previousOutcome: 'never-sat', basis: 'earlier-attempt' },
      { previousOutcome: 'refused', basis: 'earlier-attempt' },
      'there was an attempt',
    ],
    [
      'never-sat-but-keeps-marks',
      ['previousOutcome', 'keepsMarks'],
      { previousOutcome: 'never-sat', keepsMarks: true },
      { previousOutcome: 'never-sat', keepsMarks: false },
      'keeps none',
    ],
    [
      'never-sat-but-keeps-marks',
      ['previousOutcome', 'keepsMarks'],
      { previousOutcome: 'never-sat', keepsMarks: true },
      { previousOutcome: 'absent', keepsMarks: true },
      'from an exam',
    ],
    [
      'never-sat-but-registered',
      ['previousOutcome', 'registeredIndividualLastSession'],
      { previousOutcome: 'never-sat', registeredIndividualLastSession: true },
      { previousOutcome: 'never-sat', registeredIndividualLastSession: false },
      'was not registered',
    ],
    [
      'never-sat-but-registered',
      ['previousOutcome', 'registeredIndividualLastSession'],
      { previousOutcome: 'never-sat', registeredIndividualLastSession: true },
      { previousOutcome: 'absent', registeredIndividualLastSession: true },
      'registered, and absent',
    ],
    [
      'no-work-but-months',
      ['workStatus', 'workMonths'],
      { workStatus: 'none', workMonths: 1 },
      { workStatus: 'none', workMonths: 0 },
      'none',
    ],
    [
      'no-work-but-months',
      ['workStatus', 'workMonths'],
      { workStatus: 'none', workMonths: 1 },
      { workStatus: 'former-employee', workMonths: 1 },
      'has worked',
    ],
    [
      'no-work-but-months',
      ['workStatus', 'experienceMonths'],
      { workStatus: 'none', experienceMonths: 1 },
      { workStatus: 'none', experienceMonths: 0 },
      'the other months clash too, unless there are none',
    ],
    [
      'no-work-but-months',
      ['workStatus', 'experienceMonths'],
      { workStatus: 'none', experienceMonths: 1 },
      { workStatus: 'self-employed', experienceMonths: 1 },
      'works',
    ],
    [
      'more-experience-than-work',
      ['workMonths', 'experienceMonths'],
      { workMonths: 11, experienceMonths: 12 },
      { workMonths: 12, experienceMonths: 12 },
      'all of the work was in the field',
    ],
    [
      'more-experience-than-work',
      ['workMonths', 'experienceMonths'],
      { workMonths: 0, experienceMonths: 1 },
      { experienceMonths: 12 },
      'only where both are present',
    ],
    [
      'profile-on-another-route',
      ['route', 'continuingProfile'],
      { route: 'school', continuingProfile: 'retraining' },
      { route: 'continuing', continuingProfile: 'retraining' },
      'the route it belongs to',
    ],
    [
      'profile-on-another-route',
      ['route', 'continuingProfile'],
      { route: 'none', continuingProfile: 'advancement' },
      { continuingProfile: 'advancement' },
      'only where both are present',
    ],
    ['impossible-birth', ['bornOn'], { bornOn: '1899-12-31' }, { bornOn: '1900-01-01' }, 'the first day that may be'],
    ['impossible-birth', ['bornOn'], { bornOn: '2026-07-11' }, { bornOn: '2026-07-10' }, 'the last day of the exams'],
    [
      'more-experience-than-life',
      ['experienceMonths', 'bornOn'],
      // 14 on 11 July 2010: 192 whole months up to 10 July 2026, that day included.
      { experienceMonths: 193, bornOn: '1996-07-11' },
      { experienceMonths: 192, bornOn: '1996-07-11' },
      'as long as the life since 14',
    ],
    [
      'more-experience-than-life',
      ['experienceMonths', 'bornOn'],
      { experienceMonths: 192, bornOn: '1996-07-12' },
      { experienceMonths: 191, bornOn: '1996-07-12' },
      'a day later born, a month less',
    ],
    [
      'more-experience-than-life',
      ['experienceMonths', 'bornOn'],
      { experienceMonths: 1, bornOn: '2012-07-01' },
      { experienceMonths: 0, bornOn: '2012-07-01' },
      'fourteen for days only',
    ],
    [
      'more-experience-than-life',
      ['experienceMonths', 'bornOn'],
      { experienceMonths: 1, bornOn: '2020-01-01' },
      { experienceMonths: 0, bornOn: '2020-01-01' },
      'not fourteen yet at the exams: no months at all',
    ],
    [
      'waiver-without-height-work',
      ['heightWorkSpeciality', 'heightWorkWaiver'],
      { heightWorkSpeciality: false, heightWorkWaiver: true },
      { heightWorkSpeciality: true, heightWorkWaiver: true },
      'a speciality concerned',
    ],
    [
      'waiver-without-height-work',
      ['heightWorkSpeciality', 'heightWorkWaiver'],
      { heightWorkSpeciality: false, heightWorkWaiver: true },
      { heightWorkSpeciality: false, heightWorkWaiver: false },
      'none requested',
    ],
  ])('%s of %j: %j, not %j (%s)', (contradiction, facts, clashing, possible) => {
    expect(contradictions(clashing, nice2026)).toStrictEqual([{ contradiction, facts }]);
    expect(contradictions(possible, nice2026)).toStrictEqual([]);
  });
});

test('all at once, in the order of the form', () => {
  const facts: CandidateFacts = {
    heightWorkWaiver: true,
    heightWorkSpeciality: false,
    registeredIndividualLastSession: true,
    keepsMarks: true,
    continuingProfile: 'first-training',
    bornOn: '2000-01-01',
    experienceMonths: 900,
    route: 'apprenticeship',
    basis: 'earlier-attempt',
    workMonths: 30,
    workStatus: 'none',
    sameSpeciality: true,
    previousOutcome: 'never-sat',
  };
  expect(contradictions(facts, nice2026).map(({ contradiction }) => contradiction)).toEqual([
    'never-sat-but-same-speciality',
    'never-sat-but-earlier-attempt',
    'never-sat-but-keeps-marks',
    'never-sat-but-registered',
    'no-work-but-months',
    'no-work-but-months',
    'more-experience-than-work',
    'profile-on-another-route',
    'more-experience-than-life',
    'waiver-without-height-work',
  ]);
});

test('the season is the session’s', () => {
  const later = { ...nice2026, examSeason: { from: '2027-04-01', to: '2027-07-10' } };
  expect(contradictions({ bornOn: '2027-07-10' }, later)).toEqual([]);
  expect(contradictions({ bornOn: '2027-07-11' }, later)).toHaveLength(1);
  expect(contradictions({ experienceMonths: 204, bornOn: '1996-07-11' }, later)).toEqual([]);
  expect(contradictions({ experienceMonths: 205, bornOn: '1996-07-11' }, later)).toHaveLength(1);
});

test.prop([aCompleteForm(), someFacts(31)])('concern only facts that are present', (form, absent) => {
  const facts = without(form, absent);
  for (const { facts: names } of contradictions(facts, nice2026)) {
    for (const name of names) expect(facts[name]).toBeDefined();
  }
});

test.prop([aCompleteForm(), someFacts(31), someFacts(31)])(
  'never vanish as further facts are answered',
  (form, absent, answered) => {
    const half = contradictions(without(form, absent), nice2026);
    const later = without(
      form,
      absent.filter((fact) => !answered.includes(fact)),
    );
    expect(contradictions(later, nice2026)).toEqual(expect.arrayContaining([...half]));
  },
);

test.prop([aCompleteForm(), fc.constantFrom('workMonths' as const, 'experienceMonths' as const)])(
  'change no answer: no work beside months is no work, and experience beside less work is experience',
  (form, months) => {
    const clashing = {
      ...form,
      workStatus: 'none',
      previousOutcome: 'passed',
      distanceLearner: false,
      [months]: 30,
    } as const;
    expect(contradictions(clashing, nice2026)).not.toEqual([]);
    expect(eligibility(clashing, nice2026).answer).toBe('no');
  },
);

test.each<[object, string]>([
  [{ bornOn: '2026-02-30' }, '`facts.bornOn` must be a day that exists (YYYY-MM-DD)'],
  [{ workMonths: -1 }, '`facts.workMonths` must be a whole number of at least 0, got -1'],
  [{ experienceMonths: 1.5 }, '`facts.experienceMonths` must be a whole number of at least 0, got 1.5'],
  [{ previousOutcome: 'lost' }, '`facts.previousOutcome` must be one of'],
  [{ sameSpeciality: 1 }, '`facts.sameSpeciality` must be true or false'],
  [{ workStatus: 'idle' }, '`facts.workStatus` must be one of'],
  [{ basis: 'luck' }, '`facts.basis` must be one of'],
  [{ route: 'air' }, '`facts.route` must be one of'],
  [{ keepsMarks: 'yes' }, '`facts.keepsMarks` must be true or false'],
  [{ continuingProfile: 'hobby' }, '`facts.continuingProfile` must be one of'],
  [{ heightWorkSpeciality: 'no' }, '`facts.heightWorkSpeciality` must be true or false'],
  [{ heightWorkWaiver: 0 }, '`facts.heightWorkWaiver` must be true or false'],
  [{ registeredIndividualLastSession: 'no' }, '`facts.registeredIndividualLastSession` must be true or false'],
])('%j is an error', (facts, message) => {
  expect(() => contradictions(facts, nice2026)).toThrow(ContractError);
  expect(() => contradictions(facts, nice2026)).toThrow(`contradictions: ${message}`);
});

test('no session is an error', () => {
  // as: what a caller in plain JavaScript may pass.
  const nothing = undefined as unknown as typeof nice2026;
  expect(() => contradictions({}, nothing)).toThrow('contradictions: `session` must be an object, got undefined');
});

test('facts that it does not read may be anything', () => {
  // as: what a form in plain JavaScript may hold.
  expect(contradictions({ department: '6', schoolYears: -1 } as unknown as CandidateFacts, nice2026)).toEqual([]);
});
