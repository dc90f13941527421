import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { convocation, nice2026 } from '../../src/index.ts';
import { anInstant } from '../arbitraries/forms.ts';

test.each([
  ['2026-05-18', '2026-05-02T12:00:00+02:00', 'awaited', '2026-05-03', 'sixteen days before'],
  ['2026-05-18', '2026-05-03T23:59:59.999+02:00', 'awaited', '2026-05-03', 'the fifteenth day, to its end in Paris'],
  ['2026-05-18', '2026-05-04T00:00:00.000+02:00', 'overdue', '2026-05-03', 'a moment after'],
  ['2026-04-10', '2026-03-26T23:30:00.000+01:00', 'awaited', '2026-03-26', 'over the skipped hour of 29 March'],
  ['2026-04-10', '2026-03-27T00:00:00.000+01:00', 'overdue', '2026-03-26', 'days, not hours'],
  ['2024-03-10', '2024-02-24T00:00:00.000+01:00', 'awaited', '2024-02-24', 'over 29 February'],
])('exam on %s, at %s: %s, expected by %s (%s)', (examOn, at, expected, expectedBy) => {
  const result = { convocation: expected, expectedBy };
  expect(convocation(examOn, new Date(at), nice2026)).toEqual(result);
  expect(convocation(examOn, new Date(at), nice2026, 'first')).toEqual(result);
});

describe('the orals of the resit follow the results within days', () => {
  test.each([
    ['2026-07-06', '2026-06-01T12:00:00+02:00', 'five weeks before'],
    ['2026-07-06', '2026-06-22T00:00:00+02:00', 'when a convocation to the first group would be overdue'],
    ['2026-07-06', '2026-07-08T12:00:00+02:00', 'once they are over'],
  ])('on %s, at %s: no day is set (%s)', (examOn, at) => {
    expect(convocation(examOn, new Date(at), nice2026, 'resit')).toStrictEqual({ convocation: 'undated' });
  });
});

test('the number of days is the session’s', () => {
  const at = new Date('2026-05-08T12:00:00+02:00');
  expect(convocation('2026-05-18', at, { ...nice2026, convocationDays: 10 })).toEqual({
    convocation: 'awaited',
    expectedBy: '2026-05-08',
  });
});

test.prop([anInstant(), fc.integer({ min: 0, max: 1e10 })])('what is overdue stays so', (at, later) => {
  const stateAt = (instant: Date) => convocation('2026-05-18', instant, nice2026).convocation;
  if (stateAt(at) === 'overdue') expect(stateAt(new Date(at.getTime() + later))).toBe('overdue');
});

test.prop([fc.integer({ min: 0, max: 400 }), anInstant()])(
  'is expected fifteen days before the exam, whichever day that is',
  (days, at) => {
    const dayAfter = (count: number) => new Date(Date.UTC(2025, 11, 1 + count)).toISOString().slice(0, 10);
    expect(convocation(dayAfter(days + 15), at, nice2026).expectedBy).toBe(dayAfter(days));
  },
);
