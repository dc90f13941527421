import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { convocation, nice2026 } from '../../src/index.ts';
import { anInstant } from '../arbitraries/forms.ts';

test.each([
  ['2026-05-18', '2026-05-02T12:00:00+02:00', 'awaited', '2026-05-03', 'sixteen days before'],
  ['2026-05-18', '2026-05-03T23:59:59.999+02:00', 'awaited', '2026-05-03', 'the fifteenth day, to its end in Paris'],
  ['2026-05-18', '2026-05-04T00:00:00.000+02:00', 'overdue', '2026-05-03', 'a moment after'],
  ['2026-04-10', '2026-03-26T23:30:00.000+01:00', 'awaited', '2026-03-26', 'over the skipped hour of 29 March'],
  ['2026-04-10', '2026-03-27T00:00:00.000+01:00', 'overdue', '2026-03-26', 'days, not hours'],
])('exam on %s, at %s: %s, expected by %s (%s)', (examOn, at, told, expectedBy) => {
  expect(convocation(examOn, new Date(at), nice2026)).toEqual({ convocation: told, expectedBy });
});

test.prop([anInstant(), fc.integer({ min: 0, max: 1e10 })])('once overdue stays overdue', (at, later) => {
  const told = (instant: Date) => convocation('2026-05-18', instant, nice2026).convocation;
  if (told(at) === 'overdue') expect(told(new Date(at.getTime() + later))).toBe('overdue');
});
