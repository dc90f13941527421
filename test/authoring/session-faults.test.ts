import { test as lawTest } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionFaults } from '../../src/authoring/index.ts';
import type { Session } from '../../src/index.ts';
import { assess, ContractError, deadlines, nice2026, timeline } from '../../src/index.ts';
import { anotherSession } from '../arbitraries/sessions.ts';

describe('sessionFaults names each seeded mistake', () => {
  const withChanges = (change: object): Session => ({ ...nice2026, ...change }) as Session;
  const [row] = nice2026.pieces;
  const { training } = nice2026;
  const withProRata = (change: object): Session =>
    withChanges({ training: { ...training, proRata: { ...training.proRata, ...change } } });
  const poitiers = {
    id: 'poitiers-2023',
    year: 2023,
    uploads: { lastDay: '2022-12-02' },
    examSeason: { from: '2023-05-01', to: '2023-07-07' },
    agesCountedOn: '2022-12-02',
  };
  test.each<[Session, readonly string[], string]>([
    [withChanges({ zone: 'Europe/Atlantis' }), ['zone: Europe/Atlantis is not a known IANA zone'], 'unknown zone'],
    [
      withChanges({ registration: { opens: '2025-10-26T02:30', closes: '2025-11-12T17:00' } }),
      ['registration.opens: 2025-10-26T02:30 is shown twice by the clocks in Europe/Paris'],
      'an hour shown twice',
    ],
    [
      withChanges({
        registration: { opens: '2025-10-09T15:00', closes: '2026-03-29T02:30' },
        uploads: { lastDay: '2026-03-30' },
      }),
      ['registration.closes: 2026-03-29T02:30 is skipped by the clocks in Europe/Paris'],
      'an hour skipped',
    ],
    [
      withChanges({ registration: { opens: '2025-11-12T17:00', closes: '2025-10-09T15:00' } }),
      ['registration.closes: 2025-10-09T15:00 is not after registration.opens 2025-11-12T17:00'],
      'a reversed window',
    ],
    [
      withChanges({ registration: { opens: '2025-10-09 15:00', closes: '2025-11-12T17:00' } }),
      [
        'registration.opens: 2025-10-09 15:00 is no day YYYY-MM-DD and no wall-clock time YYYY-MM-DDTHH:mm in Europe/Paris',
      ],
      'no clock time',
    ],
    [
      withChanges({ uploads: { lastDay: '2025-11-31' } }),
      ['uploads.lastDay: 2025-11-31 is not a day that exists (YYYY-MM-DD)'],
      'an impossible day',
    ],
    [
      withChanges({ uploads: { lastDay: '2025-11-14', closes: '24:00' } }),
      ['uploads.closes: 2025-11-14T24:00 is no wall-clock time YYYY-MM-DDTHH:mm in Europe/Paris'],
      'an impossible hour',
    ],
    [
      withChanges({ registration: { opens: '2022-10-17', closes: '2022-11-21' }, ...poitiers }),
      [],
      'days without an hour, as Poitiers named them for 2023',
    ],
    [
      withChanges({
        registration: { opens: '2022-10-17', closes: '2022-11-21' },
        ...poitiers,
        uploads: { lastDay: '2022-11-20' },
      }),
      ['uploads: 2022-11-20T24:00 is before registration closes'],
      'uploads that end with the eve of the closing day',
    ],
    [
      withChanges({
        registration: { opens: '2022-10-17', closes: '2022-11-21' },
        ...poitiers,
        uploads: { lastDay: '2022-11-21', closes: '23:59' },
      }),
      ['uploads: 2022-11-21T23:59 is before registration closes'],
      'or at an hour of that day, all of which is inside',
    ],
    [
      withChanges({ registration: { opens: '2022-11-21', closes: '2022-11-21' }, ...poitiers }),
      [],
      'one whole day is a window',
    ],
    [
      withChanges({ registration: { opens: '2022-11-22', closes: '2022-11-21' }, ...poitiers }),
      ['registration.closes: 2022-11-21 is not after registration.opens 2022-11-22'],
      'a window that closes as it opens, at one midnight',
    ],
    [
      withChanges({ registration: { opens: '2022-10-17T08:00', closes: '2022-11-21' }, ...poitiers }),
      [],
      'an hour to open and a day to close',
    ],
    [
      withChanges({
        registration: { opens: '2022-10-17', closes: '2022-11-31' },
        ...poitiers,
        uploads: { lastDay: '2022-12-01' },
      }),
      ['registration.closes: 2022-11-31 is no day YYYY-MM-DD and no wall-clock time YYYY-MM-DDTHH:mm in Europe/Paris'],
      'a closing day that does not exist',
    ],
    [
      withChanges({
        zone: 'America/Santiago',
        registration: { opens: '2025-09-07', closes: '2025-10-01' },
        uploads: { lastDay: '2025-10-15' },
        agesCountedOn: '2025-10-15',
      }),
      ['registration.opens: 2025-09-07T00:00 is skipped by the clocks in America/Santiago'],
      'an opening day whose midnight Chile leaves out',
    ],
    [
      withChanges({
        zone: 'America/Santiago',
        registration: { opens: '2025-08-01', closes: '2025-09-06' },
        uploads: { lastDay: '2025-10-15' },
        agesCountedOn: '2025-10-15',
      }),
      ['registration.closes: 2025-09-07T00:00 is skipped by the clocks in America/Santiago'],
      'a closing day that ends at it',
    ],
    ...(['from', 'to'] as const).map((bound): [Session, readonly string[], string] => [
      withChanges({
        id: 'nice-2025',
        year: 2025,
        zone: 'America/Santiago',
        registration: { opens: '2025-05-01T15:00', closes: '2025-06-05T17:00' },
        uploads: { lastDay: '2025-06-06' },
        agesCountedOn: '2025-06-06',
        examSeason: { from: '2025-09-01', to: '2025-10-01', [bound]: bound === 'from' ? '2025-09-07' : '2025-09-06' },
      }),
      [`examSeason.${bound}: 2025-09-07T00:00 is skipped by the clocks in America/Santiago`],
      `a season that begins or ends at it (${bound})`,
    ]),
    [withProRata({ from: 25 }), ['training.proRata.to: 24 is below 25'], 'proportions that end before they begin'],
    [withProRata({ from: 24 }), [], 'proportions of one length'],
    [
      withProRata({ ofMonths: 18 }),
      ['training.proRata.ofMonths: 18 has no row in training.hours'],
      'in proportion to nothing',
    ],
    [withProRata({ ofMonths: 24, to: 120 }), [], 'in proportion to two years, up to ten'],
    [
      withProRata({ to: 121 }),
      ['training.proRata.to: 121 months are more than any contract has (120)'],
      'a contract nobody signs',
    ],
    [withProRata({ from: 0 }), ['training.proRata.from: 0 is not a whole number from 1 up'], 'a contract of no time'],
    [withProRata({ to: 6.5 }), ['training.proRata.to: 6.5 is not a whole number from 1 up'], 'half a month'],
    [
      withChanges({ uploads: { lastDay: '2025-10-08' } }),
      ['uploads.lastDay: 2025-10-08 is before registration opens'],
      'too early',
    ],
    [
      withChanges({ examSeason: { from: '2026-07-10', to: '2026-04-01' } }),
      ['examSeason.to: 2026-04-01 is before 2026-07-10'],
      'a reversed season',
    ],
    [withChanges({ convocationDays: 1.5 }), ['convocationDays: 1.5 is not a whole number from 1 up'], 'half a day'],
    [
      withChanges({ training: { ...training, hours: [...training.hours, { contractMonths: 0, atLeast: 1350 }] } }),
      ['training.hours[2].contractMonths: 0 is not a whole number from 1 up'],
      'no contract lasts no time',
    ],
    [
      withChanges({ defenceDayAges: { from: 16, to: 15, statuteBelow: 16 } }),
      ['defenceDayAges.to: 15 is below 16', 'defenceDayAges.statuteBelow: 16 is not above 16'],
      'reversed ages',
    ],
    [
      withChanges({ result: { ...nice2026.result, resitFrom: 11 } }),
      ['result.resitFrom: 11 is above result.pass 10'],
      'a resit above the pass',
    ],
    [
      withChanges({ training: { ...training, hours: [] } }),
      ['training.hours: none is named', 'training.proRata.ofMonths: 12 has no row in training.hours'],
      'no contract listed',
    ],
    [withChanges({ departments: [] }), ['departments: none is named'], 'nobody could register'],
    [
      withChanges({ pieces: [row, row] }),
      ['pieces[1]: the row signed-confirmation everyone 5.common.confirmation stands twice'],
      'a duplicate row',
    ],
    [
      withChanges({ pieces: [{ piece: 'passport', when: 'constructor', clause: '10.nothing' }] }),
      [
        'pieces[0].piece: passport is not a known piece',
        'pieces[0].when: constructor is not a known situation',
        'pieces[0].clause: 10.nothing is not a known clause',
      ],
      'unknown names',
    ],
    [
      withChanges({ readings: { ...nice2026.readings, 'upload-day': 'noon', 'moon-phase': 'full' } }),
      ['readings.moon-phase: is not a known reading', 'readings.upload-day: noon is not one of inclusive, eve'],
      'unknown readings',
    ],
    [
      withChanges({ readings: { ...nice2026.readings, 'repeat-justifies': undefined } }),
      ['readings.repeat-justifies: undefined is not one of yes, no'],
      'a missing reading',
    ],
    [
      withChanges({ id: 'nice-2025' }),
      ['id: nice-2025 does not end in the year, -2026'],
      'a name left from the session copied',
    ],
    [
      withChanges({ year: 2027, id: 'nice-2027' }),
      ['examSeason.from: 2026-04-01 is not in 2027'],
      'dates left from the session copied',
    ],
    [
      withChanges({ zone: 'Europe/Atlantis', registration: { opens: '2025-11-12T17:00', closes: '2025-10-09T15:00' } }),
      [
        'zone: Europe/Atlantis is not a known IANA zone',
        'registration.closes: 2025-10-09T15:00 is not after registration.opens 2025-11-12T17:00',
      ],
      'an unknown zone hides no other fault',
    ],
    [
      withChanges({ uploads: { lastDay: '2025-11-12', closes: '16:59' } }),
      ['uploads: 2025-11-12T16:59 is before registration closes'],
      'the last to register could upload nothing',
    ],
    ...['2025-09-06', '2025-09-07', '2025-09-08'].map((lastDay): [Session, readonly string[], string] => [
      withChanges({
        zone: 'America/Santiago',
        registration: { opens: '2025-08-01T15:00', closes: '2025-09-05T17:00' },
        uploads: { lastDay },
      }),
      ['uploads.lastDay: 2025-09-07T00:00 is skipped by the clocks in America/Santiago'],
      'a midnight that Chile leaves out, at the end of the last day, at its beginning or on its eve',
    ]),
    [
      withChanges({
        registration: { opens: '2025-10-09T15:00', closes: '2025-10-09T17:00' },
        uploads: { lastDay: '2025-10-09' },
      }),
      [],
      'all of it may be on one day',
    ],
    [
      withChanges({ registration: { opens: '2025-10-09T15:00', closes: '2025-10-09T15:00' } }),
      ['registration.closes: 2025-10-09T15:00 is not after registration.opens 2025-10-09T15:00'],
      'a window that closes as it opens',
    ],
    [
      withChanges({ training: { ...training, hours: [{ contractMonths: 12, atLeast: 0 }] } }),
      ['training.hours[0].atLeast: 0 is not a whole number from 1 up'],
      'no hours at all',
    ],
    [withChanges({ uploads: { lastDay: '2025-11-12', closes: '17:00' } }), [], 'uploads may end with registration'],
    [withChanges({ uploads: { lastDay: '2025-11-12' } }), [], 'or with its day'],
    [
      withChanges({ uploads: { lastDay: '2025-11-11' } }),
      ['uploads: 2025-11-11T24:00 is before registration closes'],
      'but not with its eve',
    ],
    [
      withChanges({ examSeason: { from: '2025-11-12', to: '2026-07-10' } }),
      ['examSeason.from: 2025-11-12 is not after registration', 'examSeason.from: 2025-11-12 is not in 2026'],
      'exams before registration is over',
    ],
    [
      withChanges({ agesCountedOn: '2025-10-08' }),
      ['agesCountedOn: 2025-10-08 is before registration opens'],
      'ages of last year',
    ],
    [
      withChanges({ agesCountedOn: '2026-07-11' }),
      ['agesCountedOn: 2026-07-11 is after the exams'],
      'ages of next year',
    ],
    [
      withChanges({ activationHours: -48 }),
      ['activationHours: -48 is not a whole number from 1 up'],
      'hours below nothing',
    ],
    [
      withChanges({
        training: {
          ...training,
          hours: [
            { contractMonths: 12, atLeast: 1350 },
            { contractMonths: 12, atLeast: 675 },
          ],
        },
      }),
      ['training.hours[1].contractMonths: 12 stands twice'],
      'two bounds for one contract',
    ],
    [
      withChanges({ advancement: { ...nice2026.advancement, full: { months: 13, withinYears: 1 } } }),
      ['advancement.full.months: 13 are more than 1 years have'],
      'a bound nobody can reach',
    ],
    [
      withChanges({
        advancement: { ...nice2026.advancement, full: { months: 12, withinYears: 1 } },
        agesCountedOn: '2025-10-09',
        examSeason: { from: '2026-06-01', to: '2026-06-01' },
        defenceDayAges: { from: 16, to: 16, statuteBelow: 17 },
        benefits: { years: 1, from: 20 },
        result: { ...nice2026.result, resitFrom: 10, professionalFrom: 0 },
      }),
      [],
      'every bound at its edge',
    ],
    [withChanges({ agesCountedOn: '2026-07-10' }), [], 'ages may be counted on the last day of the exams'],
    [
      withChanges({ benefits: { years: 5, from: 21 } }),
      ['benefits.from: 21 is not a mark from 0 to 20'],
      'a mark nobody can have',
    ],
    [
      withChanges({ result: { ...nice2026.result, professionalFrom: -1 } }),
      ['result.professionalFrom: -1 is not a mark from 0 to 20'],
      'a mark below nothing',
    ],
    [
      withChanges({ departments: ['06', '83', '06', '6'] }),
      ['departments[2]: 06 stands twice', 'departments[3]: 6 is no code of a department (06, 2A, 974)'],
      'departments twice, or without their zero',
    ],
    [withChanges({ departments: ['2A', '2B', '971', '988'] }), [], 'Corsica and overseas have codes of their own'],
    ...['20', '96', '2a', '97', 'abroad', 'Nice', ''].map((code): [Session, readonly string[], string] => [
      withChanges({ departments: ['06', code] }),
      [`departments[1]: ${code} is no code of a department (06, 2A, 974)`],
      `no department is called ${code}`,
    ]),
    [withChanges({ pieces: [] }), ['pieces: no row is named'], 'a table without rows'],
    [
      withChanges({ pieces: [{ ...row, clause: '9.travel' }] }),
      ['pieces[0].clause: 9.travel stands in a chapter that asks for no piece'],
      'a clause of another chapter',
    ],
  ])('%#: $2', (session, faults) => expect(sessionFaults(session)).toEqual(faults));
});

/** The faults of any value, as a session read from JSON may be. */
const faultsOf = (value: unknown): readonly string[] => sessionFaults(value as Session);

describe('what is missing or of the wrong type comes first, alone', () => {
  const { departments: _, training, ...rest } = nice2026;
  test.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['session: undefined is not an object']],
    ['a list', [], ['session: a list is not an object']],
    ['a part missing', { ...rest, training }, ['departments: is missing']],
    [
      'a branch that is half there',
      { ...nice2026, training: { schoolYears: 2, hours: training.hours } },
      ['training.proRata.from: is missing', 'training.proRata.to: is missing', 'training.proRata.ofMonths: is missing'],
    ],
    [
      'hours by years of contract',
      { ...nice2026, training: { ...training, hours: [{ contractYears: 2, atLeast: 1350 }] } },
      ['training.hours[0].contractMonths: is missing'],
    ],
    [
      'a day that is a number',
      { ...nice2026, registration: { opens: 20251009, closes: '2025-11-12T17:00' } },
      ['registration.opens: 20251009 is not a text'],
    ],
    ['a list that is none', { ...nice2026, departments: '06' }, ['departments: 06 is not a list']],
    ['a member of the wrong kind', { ...nice2026, departments: ['06', 83] }, ['departments[1]: 83 is not a text']],
    [
      'a branch cut off',
      { ...nice2026, registration: 'soon', year: '2026' },
      ['year: 2026 is not a number', 'registration.opens: is missing', 'registration.closes: is missing'],
    ],
    [
      'an hour that is no text, for it may be absent but not null',
      { ...nice2026, uploads: { lastDay: '2025-11-14', closes: null } },
      ['uploads.closes: null is not a text'],
    ],
    [
      'names misspelt',
      { ...nice2026, uploads: { lastDay: '2025-11-14', close: '17:00' }, peices: {} },
      ['uploads.close: is no part of a session', 'peices: is no part of a session'],
    ],
    [
      'hours and rows without their parts',
      { ...nice2026, training: { ...training, hours: [{ contractMonths: {} }] }, pieces: [null] },
      [
        'training.hours[0].contractMonths: an object is not a number',
        'training.hours[0].atLeast: is missing',
        'pieces[0].piece: is missing',
        'pieces[0].when: is missing',
        'pieces[0].clause: is missing',
      ],
    ],
  ])('%s', (_name, value, faults) => expect(faultsOf(value)).toEqual(faults));

  test('readings that are none are reported one by one', () => {
    expect(faultsOf({ ...nice2026, readings: null })).toHaveLength(13);
    expect(faultsOf({ ...nice2026, readings: { 'upload-day': { toString: 1 } } })).toContain(
      'readings.upload-day: an object is not one of inclusive, eve',
    );
  });
});

/** Every place in a session, down to the members of its lists. */
function places(tree: unknown, above: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => [[...above, key], ...places(value, [...above, key])]);
}

/** A copy with something else at a place, or nothing. */
function spoilt(tree: unknown, [key = '', ...below]: readonly string[], value: unknown): unknown {
  const copy = (Array.isArray(tree) ? [...tree] : { ...(tree as object) }) as Record<string, unknown>;
  if (below.length > 0) copy[key] = spoilt(copy[key], below, value);
  else if (value === undefined) delete copy[key];
  else copy[key] = value;
  return copy;
}

describe('laws', () => {
  const place = fc.constantFrom(...places(nice2026));
  const isNamed = (path: readonly string[]): boolean => path.every((key) => !/^\d+$/.test(key));

  lawTest.prop([fc.jsonValue()])('any JSON is accepted, and is no session', (value) => {
    expect(faultsOf(value).length).toBeGreaterThan(0);
  });

  lawTest.prop([fc.array(fc.tuple(place, fc.jsonValue()), { minLength: 1, maxLength: 3 })], { numRuns: 1000 })(
    'a session with anything anywhere never makes it throw, and each fault names a place',
    (changes) => {
      let session: unknown = nice2026;
      for (const [path, value] of changes) session = spoilt(session, path, value);
      for (const fault of faultsOf(session)) expect(fault).toMatch(/^.+: ./s);
    },
  );

  lawTest.prop([anotherSession()], { numRuns: 150 })('a session without a fault is refused by no rule', (session) => {
    const at = new Date('2025-11-05T10:00:00Z');
    const calls = [
      () => assess({}, at, session),
      () => deadlines({}, session),
      () => timeline({ accountMailSentAt: at }, {}, at, session),
    ];
    for (const call of calls) {
      try {
        call();
      } catch (error) {
        expect(error).toBeInstanceOf(ContractError);
        expect(sessionFaults(session).length, String(error)).toBeGreaterThan(0);
      }
    }
  });

  lawTest.prop([place.filter(isNamed)])('nothing can be left out unnoticed', (path) => {
    expect(faultsOf(spoilt(nice2026, path, undefined)).length).toBeGreaterThan(0);
  });

  lawTest.prop([place, fc.constantFrom<unknown>(null, true, {}, [], -1, '?', '')])(
    'nothing can be put out of its kind unnoticed',
    (path, value) => {
      expect(faultsOf(spoilt(nice2026, path, value)).length).toBeGreaterThan(0);
    },
  );
});
