import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { addHours, isoInstant } from '../../src/time/instant.ts';

describe('addHours', () => {
  test.each([
    [
      '2025-10-25T10:00:00.000Z',
      48,
      '2025-10-27T10:00:00.000Z',
      'over the night in which clocks in Paris repeat an hour',
    ],
    ['2026-03-28T11:00:00.000Z', 48, '2026-03-30T11:00:00.000Z', 'over the night in which they skip one'],
    ['2026-03-08T09:30:00.000Z', 1, '2026-03-08T10:30:00.000Z', 'over the hour that Los Angeles skips'],
    ['2025-11-12T16:00:00.001Z', 0, '2025-11-12T16:00:00.001Z', 'nothing'],
    ['2025-11-12T16:00:00.000Z', 0.5, '2025-11-12T16:30:00.000Z', 'half an hour'],
  ])('%s plus %d hours is %s: %s', (from, hours, to) => expect(isoInstant(addHours(Date.parse(from), hours))).toBe(to));

  test.each([
    [8.64e15, 0, 8.64e15, 'the last instant of a Date'],
    [8.64e15, 1, Number.NaN, 'past it'],
    [0, Number.NaN, Number.NaN, 'no number of hours'],
  ])('%d plus %d hours is %d: %s', (from, hours, to) => expect(addHours(from, hours)).toBe(to));

  test.prop([fc.integer({ min: -1e13, max: 1e13 }), fc.integer({ min: -10_000, max: 10_000 })])(
    'adds elapsed time, whatever the clocks of the host do',
    (from, hours) => {
      expect(addHours(from, hours)).toBe(from + hours * 3_600_000);
    },
  );
});
