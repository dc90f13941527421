import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/index.ts';
import { nice2026, sessionFaults, withReadings } from '../../src/index.ts';
import { nice2026 as fromItsOwnEntry } from '../../src/sessions/nice-2026.ts';

/** Every session published here; a new one is tested by existing. */
const published: readonly Session[] = [nice2026];

test.each(published)('$id has no fault', (session) => {
  expect(sessionFaults(session)).toEqual([]);
  expect(sessionFaults(JSON.parse(JSON.stringify(session)))).toEqual([]);
});

test('is the same from both its ways in', () => expect(fromItsOwnEntry).toBe(nice2026));

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
      with_({ registration: { opens: '2025-10-09T15:00', closes: '2026-03-29T02:30' } }),
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
  ])('%#: %j (%s)', (session, faults) => expect(sessionFaults(session)).toEqual(faults));
});

describe('withReadings', () => {
  test('changes the readings given and nothing else, nor its argument', () => {
    const before = JSON.stringify(nice2026);
    const strict = withReadings(nice2026, { 'upload-day': 'eve', 'window-close': undefined as unknown as 'exclusive' });
    expect(strict).toEqual({ ...nice2026, readings: { ...nice2026.readings, 'upload-day': 'eve' } });
    expect(JSON.stringify(nice2026)).toBe(before);
    expect(withReadings(strict, { 'upload-day': 'inclusive' })).toEqual(nice2026);
  });
});
