import { fc, test } from '@fast-check/vitest';
import { fromZonedTime } from 'date-fns-tz/fromZonedTime';
import { describe, expect } from 'vitest';
import { dayAt, instantOf, isLocalDateTime, isZone } from '../../src/kernel/local-time.ts';

describe('instantOf', () => {
  test.each([
    ['2025-10-09T15:00', 'Europe/Paris', '2025-10-09T13:00:00.000Z', 'summer time'],
    ['2025-11-12T17:00', 'Europe/Paris', '2025-11-12T16:00:00.000Z', 'winter time'],
    ['2025-10-26T01:59', 'Europe/Paris', '2025-10-25T23:59:00.000Z', 'just before the clocks go back'],
    ['2025-10-26T03:00', 'Europe/Paris', '2025-10-26T02:00:00.000Z', 'just after the hour that is shown twice'],
    ['2026-03-29T01:59', 'Europe/Paris', '2026-03-29T00:59:00.000Z', 'just before the skipped hour'],
    ['2026-03-29T03:00', 'Europe/Paris', '2026-03-29T01:00:00.000Z', 'just after it'],
    ['2025-11-12T17:00', 'Indian/Reunion', '2025-11-12T13:00:00.000Z', 'a zone without summer time'],
    ['2025-11-12T17:00', 'America/St_Johns', '2025-11-12T20:30:00.000Z', 'half an hour off'],
  ])('%s in %s is %s: %s', (local, zone, instant) => {
    expect(instantOf(local, zone)).toBe(Date.parse(instant));
  });

  test.each([
    ['2025-10-26T02:00', 'Europe/Paris', 'repeated', 'the first minute shown twice'],
    ['2025-10-26T02:59', 'Europe/Paris', 'repeated', 'the last minute shown twice'],
    ['2026-03-29T02:00', 'Europe/Paris', 'skipped', 'the first minute skipped'],
    ['2026-03-29T02:59', 'Europe/Paris', 'skipped', 'the last minute skipped'],
    ['2011-12-30T12:00', 'Pacific/Apia', 'skipped', 'a whole day that Samoa left out'],
    ['2025-11-12T24:00', 'Europe/Paris', 'not-a-local-time', 'no hour 24'],
    ['2025-11-12T17:60', 'Europe/Paris', 'not-a-local-time', 'no minute 60'],
    ['2025-02-30T17:00', 'Europe/Paris', 'not-a-local-time', 'no such day'],
    ['2025-11-12T17:00Z', 'Europe/Paris', 'not-a-local-time', 'an offset is not a wall clock'],
    ['2025-11-12 17:00', 'Europe/Paris', 'not-a-local-time', 'a blank is not a T'],
    ['2025-11-12T17:00', 'Europe/Atlantis', 'unknown-zone', 'no such zone'],
    ['2025-11-12T17:00', '', 'unknown-zone', 'never the host’s zone by default'],
    ['2025-11-12T17:00', 'constructor', 'unknown-zone', 'no zone, whatever objects inherit'],
    ['2025-11-12T17:00', '+02:00', 'unknown-zone', 'an offset is no zone'],
  ])('%s in %j: %s (%s)', (local, zone, fault) => expect(instantOf(local, zone)).toBe(fault));

  test.prop([
    fc.date({ min: new Date('1990-01-01T00:00Z'), max: new Date('2037-01-01T00:00Z'), noInvalidDate: true }),
    fc.constantFrom(
      'Europe/Paris',
      'America/Guadeloupe',
      'Pacific/Noumea',
      'Europe/London',
      'Australia/Lord_Howe',
      'Pacific/Apia',
    ),
  ])('is undone by the clocks of the zone, whatever the host’s', (date, zone) => {
    const local = date.toISOString().slice(0, 16);
    const instant = instantOf(local, zone);
    if (typeof instant === 'string') expect(['skipped', 'repeated']).toContain(instant);
    else
      expect(new Date(instant).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T').slice(0, 16)).toBe(local);
  });

  // Measured to be right wherever a time is shown once, whatever the host's zone: a judge from outside.
  test.prop([
    fc.date({ min: new Date('1990-01-01T00:00Z'), max: new Date('2037-01-01T00:00Z'), noInvalidDate: true }),
    fc.constantFrom('Europe/Paris', 'Indian/Reunion', 'Pacific/Noumea', 'America/St_Johns', 'Australia/Lord_Howe'),
  ])('says what date-fns-tz says of every time that is shown once', (date, zone) => {
    const local = date.toISOString().slice(0, 16);
    const instant = instantOf(local, zone);
    if (typeof instant === 'number') expect(instant).toBe(fromZonedTime(local, zone).getTime());
  });

  test.each(['Europe/Paris', 'America/Guadeloupe', 'Indian/Reunion', 'Australia/Lord_Howe', 'America/St_Johns'])(
    'every quarter of an hour around the changes of a year in %s has one instant, or is skipped or repeated',
    (zone) => {
      const shown = new Map<string, number[]>();
      const from = Date.UTC(2025, 8, 1);
      // A formatter made once: a year has thirty-five thousand quarters of an hour.
      const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
      for (let instant = from; instant < from + 366 * 86_400_000; instant += 900_000) {
        const local = clock.format(instant).replace(' ', 'T');
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

test.each([
  ['2025-11-14T22:59:59.999Z', 'Europe/Paris', '2025-11-14', 'the last millisecond of the 14th'],
  ['2025-11-14T23:00:00.000Z', 'Europe/Paris', '2025-11-15', 'the first of the 15th'],
  ['2025-11-14T23:00:00.000Z', 'America/Guadeloupe', '2025-11-14', 'still the 14th overseas'],
  ['1999-12-31T23:59:59.500Z', 'UTC', '1999-12-31', 'milliseconds are no second'],
])('%s in %s falls on %s: %s', (instant, zone, day) => expect(dayAt(Date.parse(instant), zone)).toBe(day));

test.each([
  ['Europe/Paris', true],
  ['Etc/GMT+4', true],
  ['UTC', true],
  [undefined, false],
  [42, false],
  ['Europe/Atlantis', false],
])('isZone(%j): %s', (zone, known) => expect(isZone(zone)).toBe(known));

test('a time on a day that does not exist is no local time', () => {
  expect(isLocalDateTime('2026-02-29T10:00')).toBe(false);
  expect(isLocalDateTime('2026-02-28T10:00')).toBe(true);
  expect(isLocalDateTime(undefined)).toBe(false);
  expect(isLocalDateTime(Object('2026-02-28T10:00'))).toBe(false);
});
