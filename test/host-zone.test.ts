import { addYears as yearsAfter } from 'date-fns/addYears';
import { fromZonedTime } from 'date-fns-tz/fromZonedTime';
import { expect, test } from 'vitest';
import { addDays, addYears, ageOn, isCalendarDay } from '../src/time/calendar-day.ts';
import { dayAt, instantOf } from '../src/time/local-time.ts';

const hostZone = process.env.HOST_ZONE;

test('this run is in the host zone that it is for', () => {
  expect(hostZone).toBeDefined();
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(hostZone);
  const offsets = { 'Europe/Paris': -60, UTC: 0, 'America/Los_Angeles': 480, 'Pacific/Apia': -780 };
  expect(Object.entries(offsets)).toContainEqual([hostZone, new Date('2025-12-01T00:00Z').getTimezoneOffset()]);
});

test('date-fns on a plain Date and date-fns-tz in a repeated hour depend on the host zone, so these runs would notice', () => {
  const inAmerica = hostZone === 'America/Los_Angeles';
  // In 2008 clocks in Apia were behind UTC.
  const [march, february] = ['2009-03-01', '2009-02-28'];
  const aYearLater = yearsAfter(new Date('2008-02-29T00:00Z'), 1).toISOString();
  expect(aYearLater.slice(0, 10)).toBe(inAmerica || hostZone === 'Pacific/Apia' ? march : february);
  const repeated = fromZonedTime('2025-10-26T02:30', 'Europe/Paris').toISOString();
  expect(repeated.slice(11, 16)).toBe(inAmerica ? '00:30' : '01:30');
});

test('days are the same in every host zone, also where its clocks skip or repeat an hour or a day', () => {
  expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
  expect(isCalendarDay('2011-12-30')).toBe(true);
  expect(addYears('2008-02-29', 1)).toBe('2009-02-28');
  expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
  expect(addDays('2026-03-07', 1)).toBe('2026-03-08');
  expect(ageOn('2026-03-29', '2008-03-29')).toBe(18);
});

test('a local time is the same instant, and has the same fault, in every host zone', () => {
  expect(instantOf('2025-11-12T17:00', 'Europe/Paris')).toBe(Date.parse('2025-11-12T16:00Z'));
  expect(instantOf('2025-10-26T02:30', 'Europe/Paris')).toBe('repeated');
  expect(instantOf('2026-03-29T02:30', 'Europe/Paris')).toBe('skipped');
  expect(instantOf('2026-03-29T02:30', 'Indian/Reunion')).toBe(Date.parse('2026-03-28T22:30Z'));
  expect(instantOf('2026-03-08T02:30', 'Europe/Paris')).toBe(Date.parse('2026-03-08T01:30Z'));
  expect(dayAt(Date.parse('2025-11-14T23:00Z'), 'Europe/Paris')).toBe('2025-11-15');
});
