import { test as lawTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { SessionValue } from '../../src/authoring/index.ts';
import { diffSessions, sessionFaults } from '../../src/authoring/index.ts';
import type { CandidateFacts, Piece } from '../../src/index.ts';
import {
  assess,
  convocation,
  deadlines,
  decisiveReadings,
  nice2026,
  registrationPhase,
  remedies,
  requiredPieces,
  residence,
  timeline,
  uploadPhase,
  withReadings,
} from '../../src/index.ts';
import { aCompleteForm, anInstant, someFacts, someReadings } from '../arbitraries/forms.ts';
import { without } from '../oracles/complete-form.ts';
import { coast2026 } from './made-up-coast.ts';
import { reunion2026 } from './made-up-reunion.ts';

test('has no fault', () => expect(sessionFaults(reunion2026)).toEqual([]));

// Réunion is four hours ahead of UTC all the year; Paris one or two.
describe('the window, on clocks of Réunion', () => {
  test.each([
    ['2025-10-06T03:59:59.999Z', 'not-yet-open', 'a moment before 8 h there, when it is not yet 6 h in Paris'],
    ['2025-10-06T04:00:00.000Z', 'open', '8 h sharp'],
    ['2025-10-06T06:00:00.000Z', 'open', '8 h in Paris, two hours later'],
    ['2025-11-07T12:00:00.000Z', 'open', '16 h sharp is inside: reading window-close'],
    ['2025-11-07T12:00:00.001Z', 'closed', 'one millisecond late is late'],
    ['2025-11-07T15:00:00.000Z', 'closed', '16 h in Paris, three hours later: no summer time there to end'],
  ])('%s is %s: %s', (at, phase) => expect(registrationPhase(new Date(at), reunion2026).phase).toBe(phase));
});

describe('the upload ends at an hour', () => {
  test.each([
    ['2025-11-09T19:59:59.999Z', 'inclusive', 'open', '2025-11-10T08:00:00.000Z', 'a moment before midnight there'],
    ['2025-11-09T20:00:00.000Z', 'inclusive', 'last-day', '2025-11-10T08:00:00.000Z', 'midnight'],
    ['2025-11-10T07:59:59.999Z', 'inclusive', 'last-day', '2025-11-10T08:00:00.000Z', 'a moment before noon'],
    ['2025-11-10T08:00:00.000Z', 'inclusive', 'closed', '2025-11-10T08:00:00.000Z', 'noon is too late'],
    ['2025-11-09T19:59:59.999Z', 'eve', 'last-day', '2025-11-09T20:00:00.000Z', 'the eve counts whole'],
    ['2025-11-09T20:00:00.000Z', 'eve', 'closed', '2025-11-09T20:00:00.000Z', 'and the hour no longer matters'],
  ] as const)('%s, %s, is %s until %s: %s', (at, reading, phase, until, _why) =>
    expect(uploadPhase(new Date(at), withReadings(reunion2026, { 'upload-day': reading }))).toEqual({
      phase,
      until,
      lastDay: reading === 'eve' ? '2025-11-09' : '2025-11-10',
    }),
  );

  test('and the deadlines name it', () =>
    expect(deadlines({ heightWorkSpeciality: false }, reunion2026).map(({ at, day }) => [at, day])).toEqual([
      ['2025-10-06T04:00:00.000Z', '2025-10-06'],
      ['2025-11-07T12:00:00.000Z', '2025-11-07'],
      ['2025-11-10T08:00:00.000Z', '2025-11-10'],
    ]));
});

test.each([
  ['2026-05-03T19:59:59.999Z', 'awaited', 'the last moment of 3 May there'],
  ['2026-05-03T20:00:00.000Z', 'overdue', '4 May there, still 3 May in Paris'],
])('a convocation to an exam on 18 May is, at %s, %s: %s', (at, expected) =>
  expect(convocation('2026-05-18', new Date(at), reunion2026).convocation).toBe(expected),
);

describe('the defence-day certificate, from 17 to 23 on 10 November 2025', () => {
  test.each([
    ['2008-11-11', 'inclusive', false, 'sixteen: seventeen tomorrow'],
    ['2008-11-10', 'inclusive', true, 'seventeen today'],
    ['2001-11-11', 'inclusive', true, 'twenty-three: twenty-four tomorrow'],
    ['2001-11-10', 'inclusive', false, 'twenty-four today'],
    ['2001-11-10', 'statute', true, 'below twenty-five'],
    ['2000-11-10', 'statute', false, 'twenty-five today'],
  ] as const)('born on %s, %s: %s, %s', (bornOn, reading, due, _why) => {
    const session = withReadings(reunion2026, { 'defence-day-age': reading });
    const pieces = requiredPieces({ french: true, bornOn }, session).map(({ piece }) => piece);
    expect(pieces.includes('defence-day-certificate')).toBe(due);
  });
});

test.each([
  ['974', 'yes', 'lives there'],
  ['06', 'no', 'lives in Nice'],
  ['971', 'no', 'lives on Guadeloupe'],
  ['abroad', 'unknown', 'only the office can tell'],
] as const)('department %s: %s, %s', (department, answer, _why) =>
  expect(residence({ department }, reunion2026).answer).toBe(answer),
);

test('people who live in Nice would have to live there', () => {
  const facts = {
    department: '06',
    previousOutcome: 'refused',
    sameSpeciality: true,
    basis: 'earlier-attempt',
  } as const;
  expect(remedies(facts, reunion2026)).toEqual([[{ fact: 'department', given: '06', needed: { oneOf: ['974'] } }]]);
});

const dropped: readonly Piece[] = ['employer-attestation', 'internship-attestations'];

describe('laws', () => {
  lawTest.prop([aCompleteForm(), someFacts(4), someReadings()])(
    'a row that was left out is due from nobody',
    (form, absent, readings) => {
      const pieces = requiredPieces(without(form, absent), { ...reunion2026, readings });
      expect(pieces.filter(({ piece }) => dropped.includes(piece))).toEqual([]);
    },
  );

  lawTest.prop([aCompleteForm(), someReadings()])(
    'whatever else is due is due by the same rows in Nice',
    (form, readings) => {
      // At this age no session asks for the certificate.
      const facts = { ...form, bornOn: '1980-02-29' } as const;
      const inNice = requiredPieces(facts, { ...nice2026, readings }).filter(({ piece }) => !dropped.includes(piece));
      expect(requiredPieces(facts, { ...reunion2026, readings })).toEqual(inNice);
    },
  );

  lawTest.prop([aCompleteForm(), someFacts(4), anInstant()])(
    'an assessment names this session, and the same on any host',
    (form, absent, at) => {
      const facts = without(form, absent);
      const result = assess(facts, at, reunion2026);
      expect(result.session).toBe('reunion-2026');
      const closes = result.deadlines.find(({ deadline }) => deadline === 'upload-closes');
      expect(closes?.at).toBe('2025-11-10T08:00:00.000Z');
      expect(result.upload.phase === 'closed').toBe(at.getTime() >= Date.UTC(2025, 10, 10, 8));
      expect(assess(facts, at, JSON.parse(JSON.stringify(reunion2026)))).toEqual(result);
    },
  );
});

test('another reading changes what it changes under this session', () => {
  const facts = { french: true, bornOn: '2001-06-01' };
  const at = new Date('2025-10-20T10:00:00Z');
  expect(decisiveReadings(facts, at, reunion2026)).toContainEqual({
    reading: 'defence-day-age',
    changes: ['pieces'],
    pieces: ['defence-day-certificate'],
  });
  expect(decisiveReadings(facts, at, nice2026).map(({ reading }) => reading)).not.toContain('defence-day-age');
});

test('diffSessions lists exactly what was changed', () => {
  const row = (clause: string, piece: string, when: string, follows: string): SessionValue =>
    ({ clause, piece, when, follows }) as SessionValue;
  expect(diffSessions(nice2026, reunion2026).map(({ path, before, after }) => [path, before, after])).toEqual([
    ['id', 'nice-2026', 'reunion-2026'],
    ['zone', 'Europe/Paris', 'Indian/Reunion'],
    ['departments.06', '06', null],
    ['departments.974', null, '974'],
    ['departments.83', '83', null],
    ['registration.opens', '2025-10-09T15:00', '2025-10-06T08:00'],
    ['registration.closes', '2025-11-12T17:00', '2025-11-07T16:00'],
    ['uploads.lastDay', '2025-11-14', '2025-11-10'],
    ['uploads.closes', null, '12:00'],
    ['examSeason.from', '2026-04-01', '2026-04-13'],
    ['examSeason.to', '2026-07-10', '2026-07-03'],
    ['agesCountedOn', '2025-11-14', '2025-11-10'],
    ['defenceDayAges.from', 16, 17],
    ['defenceDayAges.to', 25, 23],
    [
      'pieces.5.distance.apprentice-employer/employer-attestation',
      row(
        '5.distance.apprentice-employer',
        'employer-attestation',
        'apprentice',
        '5.distance.apprentice-contract/apprenticeship-contract',
      ),
      null,
    ],
    [
      'pieces.5.continuing.internships/internship-attestations',
      row(
        '5.continuing.internships',
        'internship-attestations',
        'continuing-first-training-or-retraining',
        '5.continuing.professionalisation-work/professionalisation-work-certificate',
      ),
      null,
    ],
  ]);
});

describe('an academy that names days without an hour', () => {
  test('has no fault', () => expect(sessionFaults(coast2026)).toEqual([]));

  test.each([
    ['2025-10-19T21:59:59.999Z', 'not-yet-open', 'the eve, in summer time'],
    ['2025-10-19T22:00:00.000Z', 'open', 'the day begins'],
    ['2025-11-21T22:59:59.999Z', 'open', 'its last moment, in winter time'],
    ['2025-11-21T23:00:00.000Z', 'closed', 'the next midnight is outside, though 17 h sharp is inside in Nice'],
  ])('%s is %s: %s', (at, phase) => expect(registrationPhase(new Date(at), coast2026).phase).toBe(phase));

  test('dates its way by its own days', () => {
    const progress = { registeredAt: new Date('2025-11-21T22:59:59.999Z'), examOn: '2026-05-18' };
    const way = timeline(progress, { department: '17' }, new Date('2025-11-22T12:00:00Z'), coast2026);
    expect(way.map(({ step, state, day }) => [step, state, day])).toEqual([
      ['create-account', 'done', undefined],
      ['activate-account', 'done', undefined],
      ['register', 'done', '2025-11-21'],
      ['sign-and-upload', 'now', '2025-12-05'],
      ['acknowledgement', 'later', undefined],
      // Twenty-one days before the exam.
      ['convocation', 'later', '2026-04-27'],
      ['exams', 'later', '2026-07-10'],
    ]);
  });

  const apprentice: CandidateFacts = {
    department: '17',
    distanceLearner: true,
    basis: 'preparation',
    route: 'apprenticeship',
    entryDiploma: 'daeu',
    practicePeriod: true,
    trainingDecision: 'none',
  };
  test.each<[number, number, 'yes' | 'no' | 'unknown', string]>([
    [36, 1850, 'yes', 'a length that it names'],
    [36, 1849, 'no', 'an hour short'],
    [12, 675, 'yes', 'half of two years, in proportion'],
    [12, 674, 'no', 'an hour short of that'],
    [30, 1687.5, 'yes', 'the longest in proportion: 1350 × 30 / 24'],
    [30, 1687, 'no', 'half an hour short'],
    [31, 9999, 'unknown', 'beyond it and not named: the office'],
    [5, 9999, 'unknown', 'too short to be in proportion: the office'],
  ])('%d months with %d hours: %s (%s)', (contractMonths, trainingCentreHours, answer) => {
    const facts = { ...apprentice, contractMonths, trainingCentreHours };
    expect(assess(facts, new Date('2025-11-01T12:00:00Z'), coast2026).eligibility.answer).toBe(answer);
  });

  test('reads in its own way who is employed and who may take a language', () => {
    const facts: CandidateFacts = { ...apprentice, workStatus: 'former-employee', workMonths: 120 };
    const at = new Date('2025-11-01T12:00:00Z');
    const [there, inNice] = [assess(facts, at, coast2026), assess(facts, at, nice2026)];
    expect([there.categories.certain, inNice.categories.certain]).toEqual([
      ['distance-learner'],
      ['employee', 'distance-learner'],
    ]);
    expect([there.language, inNice.language]).toMatchObject([
      { answer: 'unknown', missing: [], because: [{ reason: 'language-examiner-needed' }] },
      { answer: 'unknown', missing: ['compulsoryLanguageTaught'] },
    ]);
  });

  test('differs from Nice by what it names', () => {
    expect(diffSessions(nice2026, coast2026).map(({ path }) => path)).toEqual([
      'id',
      'departments.06',
      'departments.16',
      'departments.17',
      'departments.83',
      'departments.79',
      'departments.86',
      'registration.opens',
      'registration.closes',
      'uploads.lastDay',
      'activationHours',
      'convocationDays',
      'agesCountedOn',
      'training.hours.36',
      'training.hours.12',
      'training.proRata.to',
      'training.proRata.ofMonths',
      'readings.past-employment',
      'readings.language-choice',
    ]);
  });
});
