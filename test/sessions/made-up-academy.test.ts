import { test as lawTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Piece, ReadingId, SessionValue } from '../../src/index.ts';
import {
  assess,
  convocation,
  deadlines,
  decisiveReadings,
  diffSessions,
  nice2026,
  registrationPhase,
  remedies,
  requiredPieces,
  residence,
  sessionFaults,
  uploadPhase,
  withReadings,
} from '../../src/index.ts';
import { aCompleteForm, anInstant, someFacts, someReadings } from '../arbitraries/forms.ts';
import { without } from '../oracles/complete-form.ts';
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
    expect(uploadPhase(new Date(at), withReadings(reunion2026, { 'upload-day': reading }))).toEqual({ phase, until }),
  );

  test('and the deadlines say so', () =>
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
  ] as const)('born on %s, %s: %s, %s', (bornOn, reading, asked, _why) => {
    const session = withReadings(reunion2026, { 'defence-day-age': reading });
    const pieces = requiredPieces({ french: true, bornOn }, session).map(({ piece }) => piece);
    expect(pieces.includes('defence-day-certificate')).toBe(asked);
  });
});

test.each([
  ['974', 'yes', 'lives there'],
  ['06', 'no', 'lives in Nice'],
  ['97', 'no', 'departments compare letter by letter'],
])('department %s: %s, %s', (department, answer) => expect(residence({ department }, reunion2026).answer).toBe(answer));

test('whoever lives in Nice would have to live elsewhere', () => {
  const facts = {
    department: '06',
    previousOutcome: 'refused',
    sameSpeciality: true,
    basis: 'earlier-attempt',
  } as const;
  expect(remedies(facts, reunion2026)).toEqual([['department']]);
});

const dropped: readonly Piece[] = ['employer-attestation', 'internship-attestations'];

describe('laws', () => {
  lawTest.prop([aCompleteForm(), someFacts(4), someReadings()])(
    'nobody is asked for a row that was left out',
    (form, absent, readings) => {
      const pieces = requiredPieces(without(form, absent), { ...reunion2026, readings });
      expect(pieces.filter(({ piece }) => dropped.includes(piece))).toEqual([]);
    },
  );

  lawTest.prop([aCompleteForm(), someReadings()])(
    'whatever else is asked is what the same rows ask in Nice',
    (form, readings) => {
      // Nobody of this age is asked for the certificate by one session and not by the other.
      const facts = { ...form, bornOn: '1980-02-29' };
      const inNice = requiredPieces(facts, { ...nice2026, readings }).filter(({ piece }) => !dropped.includes(piece));
      expect(requiredPieces(facts, { ...reunion2026, readings })).toEqual(inNice);
    },
  );

  lawTest.prop([aCompleteForm(), someFacts(4), anInstant()])(
    'an assessment names this session, and the same on any host',
    (form, absent, at) => {
      const facts = without(form, absent);
      const told = assess(facts, at, reunion2026);
      expect(told.session).toBe('reunion-2026');
      const closes = told.deadlines.find(({ deadline }) => deadline === 'upload-closes');
      expect(closes?.at).toBe('2025-11-10T08:00:00.000Z');
      expect(told.upload.phase === 'closed').toBe(at.getTime() >= Date.UTC(2025, 10, 10, 8));
      expect(assess(facts, at, JSON.parse(JSON.stringify(reunion2026)))).toEqual(told);
    },
  );
});

test('readings are switched and weighed as in Nice', () => {
  const facts = { french: true, bornOn: '2001-06-01' };
  const decisive: readonly ReadingId[] = decisiveReadings(facts, new Date('2025-10-20T10:00:00Z'), reunion2026);
  expect(decisive).toContain('defence-day-age');
  expect(decisiveReadings(facts, new Date('2025-10-20T10:00:00Z'), nice2026)).not.toContain('defence-day-age');
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
