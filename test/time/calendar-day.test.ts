import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  dayOfInstant,
  daysBetween,
  isCalendarDay,
  wholeMonths,
} from '../../src/time/calendar-day.ts';
import * as handWritten from '../oracles/hand-written-calendar.ts';

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');
/** A text like a day, whose month and day may not exist. */
const likeADay = (years: { readonly min: number; readonly max: number }): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer(years),
      fc.integer({ min: 0, max: 13 }),
      fc.oneof(fc.integer({ min: 0, max: 33 }), fc.integer({ min: 28, max: 31 })),
    )
    .map(([year, month, day]) => `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
const dayWithin = (min: number, max: number): fc.Arbitrary<string> =>
  likeADay({ min, max }).filter(handWritten.isCalendarDay);
/** Mostly days on which somebody alive may be born or sit an exam; the ends of months more often than others. */
const aDay = (): fc.Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: dayWithin(1900, 2100) }, { weight: 1, arbitrary: dayWithin(1, 9999) });
const aCount = (most: number): fc.Arbitrary<number> => fc.integer({ min: -most, max: most });
const many = { numRuns: 2_000 };

describe('isCalendarDay', () => {
  test.each<[unknown, boolean, string]>([
    ['2026-02-28', true, 'the end of February in a common year'],
    ['2026-02-29', false, 'not a leap year'],
    ['2024-02-29', true, 'a leap year'],
    ['1900-02-29', false, 'a century is a common year'],
    ['2000-02-29', true, 'every fourth century is a leap year'],
    ['2026-02-30', false, 'in no year'],
    ['2026-04-30', true, 'the end of a short month'],
    ['2026-04-31', false, 'April has 30 days'],
    ['2026-06-31', false, 'June has 30 days'],
    ['2026-09-31', false, 'September has 30 days'],
    ['2026-11-31', false, 'November has 30 days'],
    ['2026-12-31', true, 'the end of the year'],
    ['2026-12-32', false, 'the day after it'],
    ['2026-13-01', false, 'there is no month 13'],
    ['2026-00-10', false, 'there is no month 0'],
    ['2026-01-00', false, 'there is no day 0'],
    ['0001-01-01', true, 'the first day of the calendar'],
    ['0000-12-31', false, 'the day before it'],
    ['9999-12-31', true, 'the last day of the calendar'],
    ['10000-01-01', false, 'the day after it'],
    ['2026-1-1', false, 'leading zeros are required'],
    ['2026-01-01T00:00', false, 'a time is not a day'],
    [' 2026-01-01', false, 'no space before'],
    ['2026-01-01\n', false, 'no line break after'],
    ['2026/01/01 2026-01-01', false, 'nothing else before'],
    ['2026/01-01', false, 'no slash'],
    ['2026-01/01', false, 'no slash in the second place'],
    ['20-6-01-01', false, 'no dash in place of a digit'],
    ['2O26-01-01', false, 'the letter O is not a digit'],
    ['2026-01-1:', false, 'the character after 9 is not a digit'],
    ['2026-/1-01', false, 'the character before 0 is not a digit'],
    ['２０２６-01-01', false, 'only ASCII digits'],
    [20260101, false, 'a number is not a day'],
    [Object('2026-01-01'), false, 'neither is an object that converts to one'],
    [new Date('2026-01-01T00:00Z'), false, 'neither is a Date'],
    [undefined, false, 'neither is undefined'],
  ])('%j: %s (%s)', (value, valid) => expect(isCalendarDay(value)).toBe(valid));

  test.prop([fc.oneof(likeADay({ min: 0, max: 9999 }), fc.string())], many)(
    'accepts the same texts as the hand-written calendar',
    (text) => {
      expect(isCalendarDay(text)).toBe(handWritten.isCalendarDay(text));
    },
  );
});

describe('addDays, addMonths, addYears', () => {
  test.each([
    [addDays, '2026-05-18', -15, '2026-05-03', 'within a month'],
    [addDays, '2024-02-28', 1, '2024-02-29', 'to a leap day'],
    [addDays, '2026-01-01', -1, '2025-12-31', 'over the end of the year'],
    [addDays, '2026-03-28', 1, '2026-03-29', 'to the day on which clocks in Paris skip an hour'],
    [addDays, '2026-10-25', 1, '2026-10-26', 'from the day on which they repeat one'],
    [addDays, '2011-12-29', 1, '2011-12-30', 'to the day that Apia left out'],
    [addDays, '0099-12-31', 1, '0100-01-01', 'a year of two digits is no year of the 20th century'],
    [addDays, '9999-12-31', 1, '9999-12-31', 'no later than the last day'],
    [addDays, '0001-01-01', -1, '0001-01-01', 'no earlier than the first day'],
    [addDays, '2026-01-01', 1e15, '9999-12-31', 'later than any Date'],
    [addDays, '2026-01-01', -1e15, '0001-01-01', 'earlier than any Date'],
    [addMonths, '2026-01-31', 1, '2026-02-28', 'the last day of a shorter month'],
    [addMonths, '2026-03-31', -1, '2026-02-28', 'backwards too'],
    [addMonths, '2026-01-31', 2, '2026-03-31', 'a short month between changes nothing'],
    [addMonths, '2026-12-15', 1, '2027-01-15', 'over the end of the year'],
    [addMonths, '2026-01-15', -1, '2025-12-15', 'and back'],
    [addMonths, '0001-02-28', -1, '0001-01-28', 'within the first year'],
    [addMonths, '0001-01-31', -1, '0001-01-01', 'no earlier than the first day'],
    [addMonths, '9999-11-15', 1, '9999-12-15', 'within the last year'],
    [addMonths, '9999-12-15', 1, '9999-12-31', 'no later than the last day'],
    [addMonths, '2026-01-01', 1e15, '9999-12-31', 'later than any Date'],
    [addYears, '2024-02-29', 5, '2029-02-28', '29 February becomes 28 February'],
    [addYears, '2024-02-29', 4, '2028-02-29', 'unless the year is a leap year'],
    [addYears, '2021-06-30', 5, '2026-06-30', 'the same day'],
    [addYears, '9999-06-30', 5, '9999-12-31', 'no later than the last day'],
    [addYears, '0001-06-30', -5, '0001-01-01', 'no earlier than the first day'],
    [addYears, '2026-01-01', -1e15, '0001-01-01', 'earlier than any Date'],
  ])('%o %s %i: %s (%s)', (later, day, count, expected) => expect(later(day, count)).toBe(expected));

  test.prop([aDay(), aCount(50_000)], many)('adds days as the hand-written calendar does', (day, days) => {
    expect(addDays(day, days)).toBe(handWritten.addDays(day, days));
  });
  test.prop([aDay(), aCount(3_000)], many)('adds months as the hand-written calendar does', (day, months) => {
    expect(addMonths(day, months)).toBe(handWritten.addMonths(day, months));
  });
  test.prop([aDay(), aCount(300)], many)('adds years as the hand-written calendar does', (day, years) => {
    expect(addYears(day, years)).toBe(handWritten.addYears(day, years));
  });
  test.prop([dayWithin(1900, 2100), aCount(20_000)])('days added and subtracted lead back', (day, days) => {
    expect(addDays(addDays(day, days), -days)).toBe(day);
  });
});

describe('ageOn', () => {
  test.each([
    ['2025-11-14', '2009-11-14', 16, 'on the birthday'],
    ['2025-11-14', '2009-11-15', 15, 'the day before'],
    ['2025-11-14', '2009-11-13', 16, 'the day after'],
    ['2025-10-31', '2009-11-01', 15, 'the day before, in another month'],
    ['2026-02-28', '2008-02-29', 17, 'born on 29 February: not yet on the 28th'],
    ['2026-03-01', '2008-02-29', 18, 'but on 1 March'],
    ['2028-02-28', '2008-02-29', 19, 'not yet on the 28th in a leap year either'],
    ['2028-02-29', '2008-02-29', 20, 'but on the 29th'],
    ['2025-11-14', '2025-11-14', 0, 'born today'],
    ['2025-11-14', '2025-11-15', -1, 'born tomorrow'],
  ])('on %s, born on %s: %i (%s)', (day, bornOn, age) => expect(ageOn(day, bornOn)).toBe(age));

  test.prop([aDay(), aDay()], many)('is the age that the hand-written calendar counts', (day, bornOn) => {
    expect(ageOn(day, bornOn)).toBe(handWritten.ageOn(day, bornOn));
  });
  test.prop([dayWithin(1990, 2030), aCount(100), aCount(2)], many)(
    'also within two days of a birthday',
    (bornOn, years, days) => {
      const day = addDays(addYears(bornOn, years), days);
      expect(ageOn(day, bornOn)).toBe(handWritten.ageOn(day, bornOn));
    },
  );
  test.prop([dayWithin(1900, 2100), dayWithin(1900, 2100), fc.nat(3_650)])(
    'never falls as days pass',
    (day, bornOn, later) => {
      expect(ageOn(addDays(day, later), bornOn)).toBeGreaterThanOrEqual(ageOn(day, bornOn));
    },
  );
});

describe('daysBetween', () => {
  test.each([
    ['2025-11-14', '2025-11-14', 0, 'the same day'],
    ['2024-02-28', '2024-03-01', 2, 'over a leap day'],
    ['2026-02-28', '2026-03-01', 1, 'over the end of February in a common year'],
    ['2026-03-28', '2026-03-30', 2, 'over a day of 23 hours in Paris'],
    ['2011-12-29', '2011-12-31', 2, 'over the day that Apia left out'],
    ['2026-01-01', '2025-01-01', -365, 'backwards'],
    ['0001-01-01', '9999-12-31', 3_652_058, 'the whole calendar'],
  ])('%s to %s: %i (%s)', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

  test.prop([dayWithin(1900, 2100), aCount(50_000)], many)('counts the days that addDays adds', (from, days) => {
    expect(daysBetween(from, handWritten.addDays(from, days))).toBe(days);
  });
});

describe('wholeMonths', () => {
  test.each([
    ['2026-01-01', '2026-01-30', 0, 'a day short of January'],
    ['2026-01-01', '2026-01-31', 1, 'January'],
    ['2026-01-15', '2026-02-14', 1, 'from the 15th to the eve of the 15th'],
    ['2026-01-15', '2026-02-13', 0, 'a day less'],
    ['2026-01-31', '2026-02-27', 1, 'a month without a 31st ends the count on its last day'],
    ['2026-01-31', '2026-02-26', 0, 'a day less'],
    ['2025-07-31', '2025-11-29', 4, 'four months end before 30 November, where date-fns counts three'],
    ['2025-07-31', '2025-11-28', 3, 'a day less'],
    ['2024-02-29', '2025-02-27', 12, 'a year from a leap day ends before 28 February'],
    ['2025-11-18', '2026-05-17', 6, 'half a year'],
    ['2026-01-01', '2026-01-01', 0, 'a single day'],
  ])('%s to %s: %i (%s)', (from, to, months) => expect(wholeMonths(from, to)).toBe(months));

  test.prop([aDay(), aDay()], many)('counts as many as the hand-written calendar', (from, to) => {
    expect(wholeMonths(from, to)).toBe(handWritten.wholeMonths(from, to));
  });
  test.prop([dayWithin(1990, 2030), fc.nat(200), aCount(2)], many)(
    'also within two days of a whole number of months',
    (from, months, days) => {
      const to = addDays(addMonths(from, months), days);
      expect(wholeMonths(from, to)).toBe(handWritten.wholeMonths(from, to));
    },
  );
  test.prop([dayWithin(1900, 2100), fc.nat(2_000)])('is the most months that fit', (from, days) => {
    const to = addDays(from, days);
    const months = wholeMonths(from, to);
    expect(addMonths(from, months) <= addDays(to, 1)).toBe(true);
    expect(addMonths(from, months + 1) > addDays(to, 1)).toBe(true);
  });
});

describe('dayOfInstant', () => {
  test.each([
    [Date.UTC(2026, 0, 1), '2026-01-01', 'midnight belongs to the day that begins'],
    [Date.UTC(2026, 0, 1) - 1, '2025-12-31', 'a millisecond before'],
    [Date.parse('0001-01-01T00:00Z') - 1, '0001-01-01', 'just before the calendar'],
    [Date.parse('9999-12-31T00:00Z') + 86_400_000, '9999-12-31', 'just after it'],
    [-8.64e15, '0001-01-01', 'long before'],
    [8.64e15, '9999-12-31', 'long after'],
  ])('the instant %i is on %s: %s', (instant, day) => expect(dayOfInstant(instant)).toBe(day));

  test.prop([fc.integer({ min: -8.64e15, max: 8.64e15 })])('is the day of the hand-written calendar', (instant) => {
    expect(dayOfInstant(instant)).toBe(handWritten.dayOfInstant(instant));
  });
});
