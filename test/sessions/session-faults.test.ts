import { test as lawTest } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/index.ts';
import { nice2026, sessionFaults } from '../../src/index.ts';

describe('sessionFaults names each seeded mistake', () => {
  const with_ = (change: object): Session => ({ ...nice2026, ...change }) as Session;
  const [row] = nice2026.pieces;
  test.each<[Session, readonly string[], string]>([
    [with_({ zone: 'Europe/Atlantis' }), ['zone: Europe/Atlantis is not a known IANA zone'], 'unknown zone'],
    [
      with_({ registration: { opens: '2025-10-26T02:30', closes: '2025-11-12T17:00' } }),
      ['registration.opens: 2025-10-26T02:30 is shown twice by the clocks in Europe/Paris'],
      'an hour shown twice',
    ],
    [
      with_({
        registration: { opens: '2025-10-09T15:00', closes: '2026-03-29T02:30' },
        uploads: { lastDay: '2026-03-30' },
      }),
      ['registration.closes: 2026-03-29T02:30 is skipped by the clocks in Europe/Paris'],
      'an hour skipped',
    ],
    [
      with_({ registration: { opens: '2025-11-12T17:00', closes: '2025-10-09T15:00' } }),
      ['registration.closes: 2025-10-09T15:00 is not after registration.opens 2025-11-12T17:00'],
      'a reversed window',
    ],
    [
      with_({ registration: { opens: '2025-10-09 15:00', closes: '2025-11-12T17:00' } }),
      ['registration.opens: 2025-10-09 15:00 is no wall-clock time YYYY-MM-DDTHH:mm in Europe/Paris'],
      'no clock time',
    ],
    [
      with_({ uploads: { lastDay: '2025-11-31' } }),
      ['uploads.lastDay: 2025-11-31 is not a day that exists (YYYY-MM-DD)'],
      'an impossible day',
    ],
    [
      with_({ uploads: { lastDay: '2025-11-14', closes: '24:00' } }),
      ['uploads.closes: 2025-11-14T24:00 is no wall-clock time YYYY-MM-DDTHH:mm in Europe/Paris'],
      'an impossible hour',
    ],
    [
      with_({ uploads: { lastDay: '2025-10-08' } }),
      ['uploads.lastDay: 2025-10-08 is before registration opens'],
      'too early',
    ],
    [
      with_({ examSeason: { from: '2026-07-10', to: '2026-04-01' } }),
      ['examSeason.to: 2026-04-01 is before 2026-07-10'],
      'a reversed season',
    ],
    [with_({ convocationDays: 1.5 }), ['convocationDays: 1.5 is not a whole number from 1 up'], 'half a day'],
    [
      with_({ training: { schoolYears: 2, hours: [{ contractYears: 0, atLeast: 1350 }] } }),
      ['training.hours[0].contractYears: 0 is not a whole number from 1 up'],
      'no contract lasts no time',
    ],
    [
      with_({ defenceDayAges: { from: 16, to: 15, statuteBelow: 16 } }),
      ['defenceDayAges.to: 15 is below 16', 'defenceDayAges.statuteBelow: 16 is not above 16'],
      'reversed ages',
    ],
    [
      with_({ result: { ...nice2026.result, resitFrom: 11 } }),
      ['result.resitFrom: 11 is above result.pass 10'],
      'a resit above the pass',
    ],
    [with_({ training: { schoolYears: 2, hours: [] } }), ['training.hours: none is named'], 'no contract listed'],
    [with_({ departments: [] }), ['departments: none is named'], 'nobody could register'],
    [
      with_({ pieces: [row, row] }),
      ['pieces[1]: the row signed-confirmation everyone 5.common.confirmation stands twice'],
      'a duplicate row',
    ],
    [
      with_({ pieces: [{ piece: 'passport', when: 'constructor', clause: '10.nothing' }] }),
      [
        'pieces[0].piece: passport is not a known piece',
        'pieces[0].when: constructor is not a known situation',
        'pieces[0].clause: 10.nothing is not a known clause',
      ],
      'unknown names',
    ],
    [
      with_({ readings: { ...nice2026.readings, 'upload-day': 'noon', 'moon-phase': 'full' } }),
      ['readings.moon-phase: is not a known reading', 'readings.upload-day: noon is not one of inclusive, eve'],
      'unknown readings',
    ],
    [
      with_({ readings: { ...nice2026.readings, 'repeat-justifies': undefined } }),
      ['readings.repeat-justifies: undefined is not one of yes, no'],
      'a missing reading',
    ],
    [
      with_({ id: 'nice-2025' }),
      ['id: nice-2025 does not end in the year, -2026'],
      'a name left from the session copied',
    ],
    [
      with_({ year: 2027, id: 'nice-2027' }),
      ['examSeason.from: 2026-04-01 is not in 2027'],
      'dates left from the session copied',
    ],
    [
      with_({ zone: 'Europe/Atlantis', registration: { opens: '2025-11-12T17:00', closes: '2025-10-09T15:00' } }),
      [
        'zone: Europe/Atlantis is not a known IANA zone',
        'registration.closes: 2025-10-09T15:00 is not after registration.opens 2025-11-12T17:00',
      ],
      'an unknown zone hides no other fault',
    ],
    [
      with_({ uploads: { lastDay: '2025-11-12', closes: '16:59' } }),
      ['uploads: 2025-11-12T16:59 is before registration closes'],
      'whoever registers last could upload nothing',
    ],
    ...['2025-09-06', '2025-09-07', '2025-09-08'].map((lastDay): [Session, readonly string[], string] => [
      with_({
        zone: 'America/Santiago',
        registration: { opens: '2025-08-01T15:00', closes: '2025-09-05T17:00' },
        uploads: { lastDay },
      }),
      ['uploads.lastDay: 2025-09-07T00:00 is skipped by the clocks in America/Santiago'],
      'a midnight that Chile leaves out, at the end of the last day, at its beginning or on its eve',
    ]),
    [
      with_({
        registration: { opens: '2025-10-09T15:00', closes: '2025-10-09T17:00' },
        uploads: { lastDay: '2025-10-09' },
      }),
      [],
      'all of it may be on one day',
    ],
    [
      with_({ registration: { opens: '2025-10-09T15:00', closes: '2025-10-09T15:00' } }),
      ['registration.closes: 2025-10-09T15:00 is not after registration.opens 2025-10-09T15:00'],
      'a window that closes as it opens',
    ],
    [
      with_({ training: { schoolYears: 2, hours: [{ contractYears: 2, atLeast: 0 }] } }),
      ['training.hours[0].atLeast: 0 is not a whole number from 1 up'],
      'no hours at all',
    ],
    [with_({ uploads: { lastDay: '2025-11-12', closes: '17:00' } }), [], 'uploads may end with registration'],
    [with_({ uploads: { lastDay: '2025-11-12' } }), [], 'or with its day'],
    [
      with_({ uploads: { lastDay: '2025-11-11' } }),
      ['uploads: 2025-11-11T24:00 is before registration closes'],
      'but not with its eve',
    ],
    [
      with_({ examSeason: { from: '2025-11-12', to: '2026-07-10' } }),
      ['examSeason.from: 2025-11-12 is not after registration', 'examSeason.from: 2025-11-12 is not in 2026'],
      'exams before registration is over',
    ],
    [
      with_({ agesCountedOn: '2025-10-08' }),
      ['agesCountedOn: 2025-10-08 is before registration opens'],
      'ages of last year',
    ],
    [with_({ agesCountedOn: '2026-07-11' }), ['agesCountedOn: 2026-07-11 is after the exams'], 'ages of next year'],
    [with_({ activationHours: -48 }), ['activationHours: -48 is not a whole number from 1 up'], 'hours below nought'],
    [
      with_({
        training: {
          schoolYears: 2,
          hours: [
            { contractYears: 2, atLeast: 1350 },
            { contractYears: 2, atLeast: 675 },
          ],
        },
      }),
      ['training.hours[1].contractYears: 2 stands twice'],
      'two bounds for one contract',
    ],
    [
      with_({ advancement: { ...nice2026.advancement, full: { months: 13, withinYears: 1 } } }),
      ['advancement.full.months: 13 are more than 1 years have'],
      'a bound nobody can reach',
    ],
    [
      with_({
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
    [with_({ agesCountedOn: '2026-07-10' }), [], 'ages may be counted on the last day of the exams'],
    [
      with_({ benefits: { years: 5, from: 21 } }),
      ['benefits.from: 21 is not a mark from 0 to 20'],
      'a mark nobody can have',
    ],
    [
      with_({ result: { ...nice2026.result, professionalFrom: -1 } }),
      ['result.professionalFrom: -1 is not a mark from 0 to 20'],
      'a mark below nought',
    ],
    [
      with_({ departments: ['06', '83', '06', '6'] }),
      ['departments[2]: 06 stands twice', 'departments[3]: 6 is no code of a department (06, 2A, 974)'],
      'departments twice, or without their nought',
    ],
    [with_({ departments: ['2A', '2B', '971', '988'] }), [], 'Corsica and overseas have codes of their own'],
    [with_({ pieces: [] }), ['pieces: no row is named'], 'a table without rows'],
    [
      with_({ pieces: [{ ...row, clause: '9.travel' }] }),
      ['pieces[0].clause: 9.travel stands in a chapter that asks for no piece'],
      'a clause of another chapter',
    ],
  ])('%#: $2', (session, faults) => expect(sessionFaults(session)).toEqual(faults));
});

/** Whatever JSON can hold, taken for a session. */
const faultsOf = (value: unknown): readonly string[] => sessionFaults(value as Session);

describe('sessionFaults tells what is missing or of the wrong kind first, alone', () => {
  const { departments: _, training, ...rest } = nice2026;
  test.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['session: undefined is not an object']],
    ['a list', [], ['session: a list is not an object']],
    ['a part missing', { ...rest, training }, ['departments: is missing']],
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
      { ...nice2026, training: { schoolYears: 2, hours: [{ contractYears: {} }] }, pieces: [null] },
      [
        'training.hours[0].contractYears: an object is not a number',
        'training.hours[0].atLeast: is missing',
        'pieces[0].piece: is missing',
        'pieces[0].when: is missing',
        'pieces[0].clause: is missing',
      ],
    ],
  ])('%s', (_name, value, faults) => expect(faultsOf(value)).toEqual(faults));

  test('readings that are none are told one by one', () => {
    expect(faultsOf({ ...nice2026, readings: null })).toHaveLength(9);
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

/** A copy in which something else stands at a place, or nothing. */
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

  lawTest.prop([fc.jsonValue()])('whatever JSON holds is taken, and is no session', (value) => {
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
