import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { EmploymentSpell } from '../../src/index.ts';
import { advancementWork, nice2026 } from '../../src/index.ts';
import { addDays } from '../../src/kernel/calendar-day.ts';
import { monthsByTheDay } from '../oracles/advancement.ts';

const examOn = '2026-05-18';
const full = (from: string, to: string): EmploymentSpell => ({ from, to, time: 'full' });
const part = (from: string, to: string): EmploymentSpell => ({ from, to, time: 'part' });

test.each<[readonly EmploymentSpell[], string, string, string]>([
  [[full('2025-11-18', '2026-05-17')], 'yes', 'full-time-long-enough', 'six months to the eve of the exam'],
  [[full('2025-11-19', '2026-05-17')], 'no', 'employment-too-short', 'a day less'],
  [[full('2025-11-18', '2027-12-31')], 'yes', 'full-time-long-enough', 'what comes after the eve is cut'],
  [[full('2025-11-19', '2026-05-18')], 'no', 'employment-too-short', 'the exam’s own day does not count'],
  [[full('2020-01-01', '2025-11-16')], 'no', 'employment-too-short', 'a day short of six months inside the year'],
  [
    [full('2020-01-01', '2025-11-17')],
    'yes',
    'full-time-long-enough',
    'the window begins on the same day a year before',
  ],
  [[full('2020-01-01', '2025-05-17')], 'no', 'employment-too-short', 'ends before the window begins'],
  [
    [full('2025-06-01', '2025-08-31'), full('2025-12-01', '2026-02-28')],
    'yes',
    'full-time-long-enough',
    'whole months of two spells add up',
  ],
  [
    [full('2025-06-01', '2025-08-30'), full('2025-12-01', '2026-02-28')],
    'no',
    'employment-too-short',
    'leftover days never add up',
  ],
  [
    [full('2025-06-01', '2025-08-15'), full('2025-08-16', '2025-11-30')],
    'yes',
    'full-time-long-enough',
    'adjacent spells are one',
  ],
  [
    [full('2025-06-01', '2025-08-15'), full('2025-08-17', '2025-11-30')],
    'no',
    'employment-too-short',
    'a day between makes two of them',
  ],
  [
    [full('2025-06-01', '2025-09-30'), full('2025-08-01', '2025-11-30')],
    'yes',
    'full-time-long-enough',
    'overlapping spells are one',
  ],
  [
    [full('2025-06-01', '2025-11-15'), full('2025-07-01', '2025-07-31')],
    'no',
    'employment-too-short',
    'a spell inside another counts once',
  ],
  [
    [full('2025-08-01', '2025-11-30'), full('2025-06-01', '2025-07-31')],
    'yes',
    'full-time-long-enough',
    'in any order',
  ],
  [[part('2024-05-18', '2025-05-17')], 'yes', 'part-time-long-enough', 'twelve months in the first of the two years'],
  [[part('2024-05-17', '2025-05-16')], 'no', 'employment-too-short', 'a day of them before the window'],
  [[part('2025-05-18', '2026-05-17')], 'yes', 'part-time-long-enough', 'twelve months in the second year'],
  [[part('2025-05-19', '2026-05-17')], 'no', 'employment-too-short', 'a day less'],
  [
    [full('2025-12-01', '2026-02-28'), part('2026-05-18', '2026-12-31')],
    'no',
    'employment-too-short',
    'work from the day of the exam on mixes with nothing',
  ],
  [
    [full('2025-06-01', '2025-11-30'), full('2026-08-01', '2026-12-31')],
    'yes',
    'full-time-long-enough',
    'nor does it take anything away',
  ],
  [
    [full('2025-12-01', '2026-02-28'), part('2024-06-01', '2025-03-31')],
    'unknown',
    'employment-mixed',
    'a mixture is for the exams office',
  ],
  [
    [full('2024-06-01', '2024-12-31'), part('2025-01-01', '2025-06-30')],
    'no',
    'employment-too-short',
    'full time before its own window mixes with nothing',
  ],
  [
    [full('2025-11-18', '2026-05-17'), part('2025-01-01', '2025-02-28')],
    'yes',
    'full-time-long-enough',
    'enough alone, whatever the rest',
  ],
  [[], 'no', 'employment-too-short', 'no employment'],
])('%j: %s because %s (%s)', (employment, answer, reason) => {
  expect(advancementWork(employment, examOn, nice2026)).toMatchObject({ answer, because: [reason] });
});

test('tells both grounds, and that nothing more need be asked of a mixture', () => {
  const both = [full('2025-06-01', '2026-05-17'), part('2024-05-18', '2026-05-17')];
  expect(advancementWork(both, examOn, nice2026).because).toEqual(['full-time-long-enough', 'part-time-long-enough']);
  const mixed = [full('2026-05-17', '2026-05-17'), part('2024-05-18', '2024-05-18')];
  expect(advancementWork(mixed, examOn, nice2026)).toEqual({
    answer: 'unknown',
    missing: [],
    because: ['employment-mixed'],
  });
});

test('an exam on 29 February looks back to 28 February', () => {
  const spell = [full('2027-02-28', '2027-08-27')];
  expect(advancementWork(spell, '2028-02-29', nice2026).answer).toBe('yes');
});

const aSpell = fc
  .record({
    start: fc.integer({ min: -800, max: 10 }),
    days: fc.integer({ min: 0, max: 420 }),
    time: fc.constantFrom('full', 'part'),
  })
  .map(
    ({ start, days, time }) =>
      ({ from: addDays(examOn, start), to: addDays(examOn, start + days), time }) as EmploymentSpell,
  );

test.prop([fc.array(aSpell, { maxLength: 6 })], { numRuns: 150 })('agrees with a count day by day', (employment) => {
  const enough = [
    monthsByTheDay(employment, 'full', examOn, 1) >= 6 ? ['full-time-long-enough'] : [],
    monthsByTheDay(employment, 'part', examOn, 2) >= 12 ? ['part-time-long-enough'] : [],
  ].flat();
  const told = advancementWork(employment, examOn, nice2026);
  if (enough.length > 0) expect(told).toEqual({ answer: 'yes', because: enough });
  else expect(told.answer).not.toBe('yes');
});

test.prop([fc.array(aSpell, { maxLength: 5 }), aSpell, fc.integer()])(
  'never suffers from more work, nor from the order it is told in',
  (employment, more, turn) => {
    const told = (spells: readonly EmploymentSpell[]) => advancementWork(spells, examOn, nice2026).answer;
    const at = employment.length === 0 ? 0 : Math.abs(turn) % employment.length;
    expect(told([...employment.slice(at), ...employment.slice(0, at)])).toBe(told(employment));
    if (told(employment) === 'yes') expect(told([...employment, more])).toBe('yes');
  },
);
