import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  dayOfInstant,
  isCalendarDay,
  wholeMonths,
} from '../../src/kernel/calendar-day.ts';

describe('isCalendarDay', () => {
  test.each<[unknown, boolean, string]>([
    ['2026-02-28', true, 'the end of a common February'],
    ['2026-02-29', false, 'no leap year'],
    ['2024-02-29', true, 'a leap year'],
    ['1900-02-29', false, 'a century is common'],
    ['2000-02-29', true, 'every fourth century is leap'],
    ['2026-02-30', false, 'never'],
    ['2026-04-30', true, 'the end of a short month'],
    ['2026-04-31', false, 'short months have 30 days'],
    ['2026-12-31', true, 'the end of the year'],
    ['2026-12-32', false, 'past it'],
    ['2026-13-01', false, 'no thirteenth month'],
    ['2026-00-10', false, 'no month zero'],
    ['2026-01-00', false, 'no day zero'],
    ['0001-01-01', true, 'the first day'],
    ['0000-12-31', false, 'the day before it'],
    ['2026-1-1', false, 'digits are not left out'],
    ['2026-01-01T00:00', false, 'a time is no day'],
    [' 2026-01-01', false, 'nor with a blank'],
    ['2026/01/01 2026-01-01', false, 'nor with anything before it'],
    ['2026/01-01', false, 'nor with another sign between'],
    ['2026-01/01', false, 'there or here'],
    ['20-6-01-01', false, 'nor with one for a digit'],
    ['2O26-01-01', false, 'the letter O is no digit'],
    ['2026-01-1:', false, 'nor is the sign after 9'],
    ['2026-/1-01', false, 'nor the one before 0'],
    ['2026-06-31', false, 'June'],
    ['2026-09-31', false, 'September'],
    ['2026-11-31', false, 'November'],
    [20260101, false, 'nor is a number'],
    [Object('2026-01-01'), false, 'nor an object that reads like one'],
    [undefined, false, 'nor nothing'],
  ])('%j: %s (%s)', (text, valid) => expect(isCalendarDay(text)).toBe(valid));

  test.prop([fc.string()])('agrees with the calendar that Date keeps', (text) => {
    if (isCalendarDay(text)) expect(new Date(`${text}T00:00Z`).toISOString().slice(0, 10)).toBe(text);
  });

  test.prop([fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })])(
    'takes exactly the days that exist',
    (year, month, day) => {
      const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
        '-',
      );
      const date = new Date(`${text}T00:00Z`);
      expect(isCalendarDay(text)).toBe(!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text));
    },
  );
});

const aDay = () =>
  fc
    .date({ min: new Date('1900-01-01T00:00Z'), max: new Date('2100-01-01T00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

describe('addDays, addMonths, addYears', () => {
  test.each([
    [addDays, '2026-05-18', -15, '2026-05-03', 'within a month'],
    [addDays, '2024-02-28', 1, '2024-02-29', 'into a leap day'],
    [addDays, '2026-01-01', -1, '2025-12-31', 'over the year'],
    [addDays, '9999-12-31', 1, '9999-12-31', 'held at the last day'],
    [addDays, '0001-01-01', -1, '0001-01-01', 'held at the first day'],
    [addMonths, '2026-01-31', 1, '2026-02-28', 'the last day of a shorter month'],
    [addMonths, '2026-03-31', -1, '2026-02-28', 'backwards too'],
    [addMonths, '2026-12-15', 1, '2027-01-15', 'over the year'],
    [addMonths, '2026-01-15', -1, '2025-12-15', 'back over the year'],
    [addYears, '2024-02-29', 5, '2029-02-28', '29 February becomes 28 February'],
    [addYears, '2024-02-29', 4, '2028-02-29', 'or stays in a leap year'],
    [addYears, '2021-06-30', 5, '2026-06-30', 'the same day'],
    [addYears, '9999-06-30', 5, '9999-12-31', 'held at the last day'],
    [addYears, '0001-06-30', -5, '0001-01-01', 'held at the first day'],
    [addMonths, '0001-02-28', -1, '0001-01-28', 'within the first year'],
    [addMonths, '0001-01-31', -1, '0001-01-01', 'a month before it'],
    [addMonths, '9999-11-15', 1, '9999-12-15', 'within the last year'],
    [addMonths, '9999-12-15', 1, '9999-12-31', 'a month after it'],
  ])('%o %s %i: %s (%s)', (later, day, count, expected) => expect(later(day, count)).toBe(expected));

  test.prop([aDay(), fc.integer({ min: -20000, max: 20000 })])('going there and back changes nothing', (day, days) => {
    expect(addDays(addDays(day, days), -days)).toBe(day);
  });
});

describe('ageOn', () => {
  test.each([
    ['2025-11-14', '2009-11-14', 16, 'on the birthday'],
    ['2025-11-14', '2009-11-15', 15, 'on its eve'],
    ['2026-02-28', '2008-02-29', 17, 'born on 29 February: not yet on the 28th'],
    ['2026-03-01', '2008-02-29', 18, 'but on 1 March'],
    ['2028-02-29', '2008-02-29', 20, 'in a leap year on the day itself'],
    ['2025-11-14', '2025-11-14', 0, 'born today'],
  ])('on %s, born on %s: %i (%s)', (day, bornOn, age) => expect(ageOn(day, bornOn)).toBe(age));

  test.prop([aDay(), aDay(), fc.integer({ min: 0, max: 3650 })])('never falls as days pass', (day, bornOn, later) => {
    expect(ageOn(addDays(day, later), bornOn)).toBeGreaterThanOrEqual(ageOn(day, bornOn));
  });
});

describe('wholeMonths', () => {
  test.each([
    ['2026-01-01', '2026-01-30', 0, 'a day short of January'],
    ['2026-01-01', '2026-01-31', 1, 'January'],
    ['2026-01-15', '2026-02-14', 1, 'from the 15th to the eve of the 15th'],
    ['2026-01-15', '2026-02-13', 0, 'a day less'],
    ['2026-01-31', '2026-02-27', 1, 'the month without a 31st ends the count on its last day'],
    ['2026-01-31', '2026-02-26', 0, 'a day less'],
    ['2025-11-18', '2026-05-17', 6, 'half a year'],
    ['2026-01-01', '2026-01-01', 0, 'a single day'],
  ])('%s to %s: %i (%s)', (from, to, months) => expect(wholeMonths(from, to)).toBe(months));

  test.prop([aDay(), fc.integer({ min: 0, max: 2000 })])('is the most months that fit', (from, days) => {
    const to = addDays(from, days);
    const months = wholeMonths(from, to);
    expect(addMonths(from, months) <= addDays(to, 1)).toBe(true);
    expect(addMonths(from, months + 1) > addDays(to, 1)).toBe(true);
  });
});

test.each([
  [Date.UTC(2026, 0, 1), '2026-01-01', 'midnight belongs to the day that begins'],
  [Date.UTC(2026, 0, 1) - 1, '2025-12-31', 'a millisecond before'],
  [-8.64e15, '0001-01-01', 'before the calendar'],
  [8.64e15, '9999-12-31', 'after it'],
])('the instant %i falls on %s: %s', (instant, day) => expect(dayOfInstant(instant)).toBe(day));
