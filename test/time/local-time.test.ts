import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { dayAt, instantOf, isLocalDateTime, isZone } from '../../src/time/local-time.ts';
import * as fromOffsets from '../oracles/instant-from-offsets.ts';

/** On either side of UTC, with changes of half an hour, of two hours, of a whole day, and for Ramadan only. */
const zonesWithChanges = [
  'Europe/Paris',
  'Pacific/Noumea',
  'Pacific/Apia',
  'Europe/London',
  'America/Los_Angeles',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'Africa/Casablanca',
] as const;
const zones = [...zonesWithChanges, 'America/Guadeloupe', 'Indian/Reunion', 'UTC'] as const;
const QUARTER_MS = 900_000;
const DAY_MS = 96 * QUARTER_MS;
const aMoment = (): fc.Arbitrary<Date> =>
  fc.date({ min: new Date('1990-01-01T00:00Z'), max: new Date('2037-01-01T00:00Z'), noInvalidDate: true });

/** A formatter shows a year's quarters of an hour in a moment if it is made once. */
const clockIn = (zone: string): ((instant: number) => string) => {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return (instant) => clock.format(instant).replace(' ', 'T');
};

/** Days from 1990 to 2037, as instants, on which the clocks of a zone change: at most twelve, spread over the years. */
function changesIn(zone: string): readonly number[] {
  const shown = clockIn(zone);
  const aheadAt = (instant: number): number => Date.parse(`${shown(instant)}Z`) - instant;
  const days = Array.from({ length: 48 * 365 }, (_, day) => Date.UTC(1990, 0, 1) + day * DAY_MS);
  const changes = days.filter((day) => aheadAt(day) !== aheadAt(day + DAY_MS));
  return changes.filter((_, place) => place % Math.ceil(changes.length / 12) === 0);
}

describe('instantOf', () => {
  test.each([
    ['2025-10-09T15:00', 'Europe/Paris', '2025-10-09T13:00:00.000Z', 'summer time'],
    ['2025-11-12T17:00', 'Europe/Paris', '2025-11-12T16:00:00.000Z', 'winter time'],
    ['2025-10-26T01:59', 'Europe/Paris', '2025-10-25T23:59:00.000Z', 'just before the hour that is shown twice'],
    ['2025-10-26T03:00', 'Europe/Paris', '2025-10-26T02:00:00.000Z', 'just after it'],
    ['2026-03-29T01:59', 'Europe/Paris', '2026-03-29T00:59:00.000Z', 'just before the skipped hour'],
    ['2026-03-29T03:00', 'Europe/Paris', '2026-03-29T01:00:00.000Z', 'just after it'],
    ['2025-11-12T00:00', 'Europe/Paris', '2025-11-11T23:00:00.000Z', 'midnight'],
    ['2025-11-12T23:59', 'Europe/Paris', '2025-11-12T22:59:00.000Z', 'the last minute of a day'],
    ['2026-03-29T02:30', 'Indian/Reunion', '2026-03-28T22:30:00.000Z', 'no gap here, though a host in Paris has one'],
    ['2025-11-12T17:00', 'Indian/Reunion', '2025-11-12T13:00:00.000Z', 'a zone without summer time'],
    ['2025-11-12T17:00', 'America/St_Johns', '2025-11-12T20:30:00.000Z', 'half an hour off'],
    ['2025-11-12T17:00', 'europe/paris', '2025-11-12T16:00:00.000Z', 'names of zones in small letters'],
  ])('%s in %s is %s: %s', (local, zone, instant) => {
    expect(instantOf(local, zone)).toBe(Date.parse(instant));
  });

  test.each([
    ['2025-10-26T02:00', 'Europe/Paris', 'repeated', 'the first minute shown twice'],
    ['2025-10-26T02:59', 'Europe/Paris', 'repeated', 'the last minute shown twice'],
    ['2025-11-02T01:30', 'America/New_York', 'repeated', 'west of UTC too'],
    ['2026-03-29T02:00', 'Europe/Paris', 'skipped', 'the first skipped minute'],
    ['2026-03-29T02:59', 'Europe/Paris', 'skipped', 'the last skipped minute'],
    ['2026-03-08T02:30', 'America/New_York', 'skipped', 'west of UTC too'],
    ['2011-12-30T12:00', 'Pacific/Apia', 'skipped', 'a whole day that Samoa left out'],
    ['2025-11-12T24:00', 'Europe/Paris', 'not-a-local-time', 'there is no hour 24'],
    ['2025-11-12T17:60', 'Europe/Paris', 'not-a-local-time', 'there is no minute 60'],
    ['2025-02-30T17:00', 'Europe/Paris', 'not-a-local-time', 'there is no such day'],
    ['2025-11-12T17:00Z', 'Europe/Paris', 'not-a-local-time', 'Z is an offset'],
    ['2025-11-12T17:00+01:00', 'Europe/Paris', 'not-a-local-time', 'so is +01:00'],
    ['2025-11-12T17:00 Asia/Tokyo', 'Europe/Paris', 'not-a-local-time', 'a zone is an argument of its own'],
    ['2025-11-12T17:00:00', 'Europe/Paris', 'not-a-local-time', 'no seconds'],
    ['2025-11-12', 'Europe/Paris', 'not-a-local-time', 'a day is not a time'],
    ['2025', 'Europe/Paris', 'not-a-local-time', 'a year is not a time'],
    ['20251112T17:00', 'Europe/Paris', 'not-a-local-time', 'dashes are required'],
    ['2025-11-12 17:00', 'Europe/Paris', 'not-a-local-time', 'a space is not a T'],
    ['', 'Europe/Paris', 'not-a-local-time', 'nothing'],
    ['2025-11-12T17:00', 'Europe/Atlantis', 'unknown-zone', 'no such zone'],
    ['2025-11-12T17:00', '', 'unknown-zone', 'never the zone of the host by default'],
    ['2025-11-12T17:00', 'constructor', 'unknown-zone', 'a key of every object is not a zone'],
    ['2025-11-12T17:00', '+02:00', 'unknown-zone', 'an offset is not a zone'],
    ['2025-11-12T17:00', 'Z', 'unknown-zone', 'neither is Z'],
    ['2026-03-29T02:30', 'Europe/Atlantis', 'unknown-zone', 'a wrong zone is reported before a skipped hour'],
    ['2025-11-12', 'Europe/Atlantis', 'not-a-local-time', 'a wrong time is reported before a wrong zone'],
  ])('%s in %j: %s (%s)', (local, zone, fault) => expect(instantOf(local, zone)).toBe(fault));

  test.prop([aMoment(), fc.constantFrom(...zones)])(
    'is the instant at which the zone’s clocks show it',
    (date, zone) => {
      const local = date.toISOString().slice(0, 16);
      const instant = instantOf(local, zone);
      if (typeof instant === 'string') expect(['skipped', 'repeated']).toContain(instant);
      else expect(clockIn(zone)(instant)).toBe(local);
    },
  );

  test.prop(
    [
      fc.oneof(
        aMoment(),
        fc.date({ min: new Date('0001-01-02T00:00Z'), max: new Date('9999-12-30T00:00Z'), noInvalidDate: true }),
      ),
      fc.constantFrom(...zones),
    ],
    { numRuns: 1_000 },
  )('is the instant found from the offsets of the day before and the day after', (date, zone) => {
    const local = date.toISOString().slice(0, 16);
    expect(instantOf(local, zone)).toBe(fromOffsets.instantOf(local, zone));
  });

  test.each(zonesWithChanges)('%s: the same in every quarter of an hour round changes of its clocks', (zone) => {
    const changes = changesIn(zone);
    expect(changes.length).toBeGreaterThan(1);
    for (const change of changes) {
      // A day before the change to a day after it, as UTC, so that local times up to 14 hours off are among them.
      for (let at = change - DAY_MS; at < change + 2 * DAY_MS; at += QUARTER_MS) {
        const local = new Date(at).toISOString().slice(0, 16);
        expect(instantOf(local, zone), local).toBe(fromOffsets.instantOf(local, zone));
      }
    }
  });

  test.each(['Europe/Paris', 'America/Guadeloupe', 'Indian/Reunion', 'Australia/Lord_Howe', 'America/St_Johns'])(
    '%s: a time that its clocks show once in a year is that instant, one that they show twice is repeated',
    (zone) => {
      const shown = new Map<string, number[]>();
      const clock = clockIn(zone);
      const from = Date.UTC(2025, 8, 1);
      for (let instant = from; instant < from + 366 * DAY_MS; instant += QUARTER_MS) {
        const local = clock(instant);
        shown.set(local, [...(shown.get(local) ?? []), instant]);
      }
      for (const [local, instants] of [...shown].slice(200, -200)) {
        const [first, second] = instants;
        const expected = second === undefined ? first : 'repeated';
        // One in a hundred, and every one that is shown twice.
        if (expected === 'repeated' || Number(first) % 97 === 0) expect(instantOf(local, zone), local).toBe(expected);
      }
    },
  );
});

describe('dayAt', () => {
  test.each([
    ['2025-11-14T22:59:59.999Z', 'Europe/Paris', '2025-11-14', 'the last millisecond of the 14th'],
    ['2025-11-14T23:00:00.000Z', 'Europe/Paris', '2025-11-15', 'the first of the 15th'],
    ['2025-11-14T23:00:00.000Z', 'America/Guadeloupe', '2025-11-14', 'still the 14th overseas'],
    ['2026-03-29T22:00:00.000Z', 'Europe/Paris', '2026-03-30', 'two hours ahead once summer time has begun'],
    ['1999-12-31T23:59:59.500Z', 'UTC', '1999-12-31', 'milliseconds do not round up to a second'],
  ])('%s in %s is on %s: %s', (instant, zone, day) => expect(dayAt(Date.parse(instant), zone)).toBe(day));

  test.prop([aMoment(), fc.constantFrom(...zones)])('is the day on the calendars of the zone', (date, zone) => {
    expect(dayAt(date.getTime(), zone)).toBe(clockIn(zone)(date.getTime()).slice(0, 10));
  });
  test.prop([fc.integer({ min: -6e13, max: 2.5e14 }), fc.constantFrom(...zones)])(
    'is the day that the hand-written calendar finds, in any year',
    (instant, zone) => {
      expect(dayAt(instant, zone)).toBe(fromOffsets.dayAt(instant, zone));
    },
  );
});

describe('isZone', () => {
  test.each<[unknown, boolean, string]>([
    ['Europe/Paris', true, 'a zone'],
    ['Etc/GMT+4', true, 'a zone named by its offset'],
    ['UTC', true, 'UTC'],
    ['Europe/Atlantis', false, 'no such place'],
    ['+02:00', false, 'an offset'],
    ['', false, 'nothing'],
    [undefined, false, 'undefined'],
    [42, false, 'a number'],
    [['UTC'], false, 'a list that converts to a zone'],
  ])('%j: %s (%s)', (zone, known) => expect(isZone(zone)).toBe(known));
});

test.each([
  ['2026-02-28T10:00', true, 'a time on a day that exists'],
  ['2026-02-29T10:00', false, 'a time on a day that does not'],
  ['2026-02-28T23:59', true, 'the last minute'],
  ['2026-02-28T24:00', false, 'a minute later'],
  ['+2026-02-28T10:00', false, 'a sign before'],
  ['2026-02-28T10:00\n', false, 'a line break after'],
  [Object('2026-02-28T10:00'), false, 'an object that converts to a time'],
  [undefined, false, 'undefined'],
])('isLocalDateTime(%j): %s (%s)', (value, valid) => expect(isLocalDateTime(value)).toBe(valid));

test.prop([
  fc.oneof(fc.string(), fc.constantFrom(...zones, ...Intl.supportedValuesOf('timeZone'), 'GMT', 'Zulu', 'utc')),
])('isZone knows the zones that the old clocks know', (zone) => {
  expect(isZone(zone)).toBe(fromOffsets.isZone(zone));
});

test.prop([fc.stringMatching(/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-6]\d(Z|:00)?$/)])(
  'isLocalDateTime accepts the times that the old clocks accept',
  (text) => {
    expect(isLocalDateTime(text)).toBe(fromOffsets.isLocalDateTime(text));
  },
);
