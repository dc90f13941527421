import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Answer, EmploymentSpell } from '../../src/index.ts';
import { advancementWork, ContractError, nice2026 } from '../../src/index.ts';
import { addDays } from '../../src/time/calendar-day.ts';
import { daysByTheDay, monthsByTheDay } from '../oracles/advancement.ts';

const examOn = '2026-05-18';
const full = (from: string, to: string): EmploymentSpell => ({ from, to, time: 'full' });
const part = (from: string, to: string): EmploymentSpell => ({ from, to, time: 'part' });
const idsOf = ({ because }: Answer) => because.map(({ reason }) => reason);

test.each<[readonly EmploymentSpell[], Answer['answer'], string, string]>([
  [[full('2025-11-18', '2026-05-17')], 'yes', 'full-time-long-enough', 'six months to the eve of the exam'],
  [[full('2025-11-19', '2026-05-17')], 'unknown', 'employment-scattered', 'a day less: 180 days, 30 for each month'],
  [[full('2025-11-20', '2026-05-17')], 'no', 'employment-too-short', 'two days less: 179 days'],
  [[full('2025-11-18', '2027-12-31')], 'yes', 'full-time-long-enough', 'what comes after the eve is cut'],
  [[full('2025-11-20', '2026-05-18')], 'no', 'employment-too-short', 'the exam’s own day does not count'],
  [[full('2020-01-01', '2025-11-12')], 'no', 'employment-too-short', '179 days inside the year'],
  [[full('2020-01-01', '2025-11-13')], 'unknown', 'employment-scattered', '180 days inside the year'],
  [[full('2020-01-01', '2025-11-16')], 'unknown', 'employment-scattered', 'a day short of six months inside the year'],
  [
    [full('2020-01-01', '2025-11-17')],
    'yes',
    'full-time-long-enough',
    'the window begins on the same day a year before',
  ],
  [[full('2020-01-01', '2025-05-17')], 'no', 'employment-too-short', 'ends before the window begins'],
  [[full('2020-01-01', '2025-05-18')], 'no', 'employment-too-short', 'a single day of it'],
  [
    [full('2025-06-01', '2025-08-31'), full('2025-12-01', '2026-02-28')],
    'yes',
    'full-time-long-enough',
    'whole months of two spells add up',
  ],
  [
    [full('2025-06-01', '2025-08-30'), full('2025-12-01', '2026-02-28')],
    'unknown',
    'employment-scattered',
    'leftover days never add up to months; but 181 of them are for the office',
  ],
  [
    [full('2025-06-01', '2025-08-29'), full('2025-12-01', '2026-02-27')],
    'no',
    'employment-too-short',
    '179 days in two spells',
  ],
  [
    [full('2025-06-01', '2025-08-15'), full('2025-08-16', '2025-11-30')],
    'yes',
    'full-time-long-enough',
    'adjacent spells are one',
  ],
  [
    [full('2025-06-01', '2025-08-15'), full('2025-08-17', '2025-11-30')],
    'unknown',
    'employment-scattered',
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
  [[part('2024-05-17', '2025-05-16')], 'unknown', 'employment-scattered', 'a day of them before the window'],
  [[part('2025-05-18', '2026-05-17')], 'yes', 'part-time-long-enough', 'twelve months in the second year'],
  [[part('2025-05-19', '2026-05-17')], 'unknown', 'employment-scattered', 'a day less'],
  [[part('2025-05-23', '2026-05-17')], 'unknown', 'employment-scattered', '360 days, 30 for each month'],
  [[part('2025-05-24', '2026-05-17')], 'no', 'employment-too-short', '359 days'],
  [[part('2024-05-18', '2024-11-17'), part('2025-05-18', '2025-11-17')], 'yes', 'part-time-long-enough', 'six and six'],
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
  const found = advancementWork(employment, examOn, nice2026);
  expect(found.answer).toBe(answer);
  expect(idsOf(found)).toEqual([reason]);
});

const clause = '5.continuing.advancement';

describe('a reason carries the months and the months that are needed', () => {
  test.each<[readonly EmploymentSpell[], Answer, string]>([
    [
      [full('2025-06-01', '2026-05-17'), part('2024-05-18', '2026-05-17')],
      {
        answer: 'yes',
        because: [
          { reason: 'full-time-long-enough', clause, given: 11, needed: { atLeast: 6 } },
          { reason: 'part-time-long-enough', clause, given: 24, needed: { atLeast: 12 } },
        ],
      },
      'both grounds',
    ],
    [
      [full('2026-01-01', '2026-05-17')],
      { answer: 'no', because: [{ reason: 'employment-too-short', clause, given: 4, needed: { atLeast: 6 } }] },
      'full time',
    ],
    [
      [part('2025-10-18', '2026-05-17')],
      { answer: 'no', because: [{ reason: 'employment-too-short', clause, given: 7, needed: { atLeast: 12 } }] },
      'part time, by its own bound',
    ],
    [
      [full('2026-01-01', '2026-02-28'), full('2026-02-01', '2026-03-31')],
      { answer: 'no', because: [{ reason: 'employment-too-short', clause, given: 3, needed: { atLeast: 6 } }] },
      'of spells that overlap, each day once',
    ],
    [
      [],
      { answer: 'no', because: [{ reason: 'employment-too-short', clause, given: 0, needed: { atLeast: 6 } }] },
      'neither: the shorter way is full time',
    ],
    [
      [full('2026-05-17', '2026-05-17'), part('2024-05-18', '2024-05-18')],
      { answer: 'unknown', missing: [], because: [{ reason: 'employment-mixed', clause }] },
      'a day of each, at either end: nothing more is asked of a mixture',
    ],
    [
      [full('2025-11-19', '2026-05-17'), part('2024-05-18', '2024-05-18')],
      {
        answer: 'unknown',
        missing: [],
        because: [
          { reason: 'employment-mixed', clause },
          { reason: 'employment-scattered', clause },
        ],
      },
      'mixed and scattered',
    ],
  ])('%j: %j (%s)', (employment, answer) => {
    expect(advancementWork(employment, examOn, nice2026)).toStrictEqual(answer);
  });
});

test('an exam on 29 February looks back to 28 February', () => {
  expect(advancementWork([full('2027-02-28', '2027-08-27')], '2028-02-29', nice2026).answer).toBe('yes');
  expect(advancementWork([full('2027-02-27', '2027-08-26')], '2028-02-29', nice2026).answer).toBe('unknown');
});

test('the months and years are the session’s', () => {
  const session = {
    advancement: { full: { months: 2, withinYears: 2 }, part: { months: 3, withinYears: 1 } },
  };
  const answer = (...spells: readonly EmploymentSpell[]) => advancementWork(spells, examOn, session).answer;
  expect(answer(full('2024-05-18', '2024-07-17'))).toBe('yes');
  expect(answer(full('2024-05-18', '2024-07-15'))).toBe('no');
  expect(answer(full('2024-05-19', '2024-07-17'))).toBe('unknown');
  expect(answer(part('2025-05-18', '2025-08-17'))).toBe('yes');
  expect(answer(part('2025-05-17', '2025-08-16'))).toBe('unknown');
  expect(answer(part('2025-05-18', '2025-08-14'))).toBe('no');
});

const aSpell = fc
  .record({
    start: fc.integer({ min: -800, max: 10 }),
    days: fc.oneof(fc.integer({ min: 0, max: 420 }), fc.integer({ min: 0, max: 40 })),
    time: fc.constantFrom('full', 'part'),
  })
  .map(
    ({ start, days, time }) =>
      ({ from: addDays(examOn, start), to: addDays(examOn, start + days), time }) as EmploymentSpell,
  );
const someSpells = fc.oneof(fc.array(aSpell, { maxLength: 4 }), fc.array(aSpell, { minLength: 5, maxLength: 14 }));

test.prop([someSpells], { numRuns: 120 })('agrees with a count day by day', (employment) => {
  const fullTime = [employment, 'full', examOn, 1] as const;
  const partTime = [employment, 'part', examOn, 2] as const;
  const enough = [
    monthsByTheDay(...fullTime) >= 6 ? ['full-time-long-enough'] : [],
    monthsByTheDay(...partTime) >= 12 ? ['part-time-long-enough'] : [],
  ].flat();
  const doubts = [
    daysByTheDay(...fullTime) > 0 && daysByTheDay(...partTime) > 0 ? ['employment-mixed'] : [],
    daysByTheDay(...fullTime) >= 180 || daysByTheDay(...partTime) >= 360 ? ['employment-scattered'] : [],
  ].flat();
  const found = advancementWork(employment, examOn, nice2026);
  const [answer, because] =
    enough.length > 0 ? ['yes', enough] : doubts.length > 0 ? ['unknown', doubts] : ['no', ['employment-too-short']];
  expect([found.answer, idsOf(found)]).toEqual([answer, because]);
});

test.prop([fc.array(aSpell, { maxLength: 5 }), aSpell, fc.integer()])(
  'never suffers from more work, nor from the order of the spells',
  (employment, more, turn) => {
    const answer = (spells: readonly EmploymentSpell[]) => advancementWork(spells, examOn, nice2026).answer;
    const at = employment.length === 0 ? 0 : Math.abs(turn) % employment.length;
    expect(answer([...employment.slice(at), ...employment.slice(0, at)])).toBe(answer(employment));
    if (answer(employment) === 'yes') expect(answer([...employment, more])).toBe('yes');
    if (answer(employment) === 'unknown') expect(answer([...employment, more])).not.toBe('no');
  },
);

describe('bad input is an error that says what and where', () => {
  const spell = full('2025-11-18', '2026-05-17');
  const { advancement } = nice2026;

  test.each<[object, string]>([
    [{ employment: undefined }, '`employment` must be a list, got undefined'],
    [{ employment: spell }, '`employment` must be a list, got an object'],
    [{ employment: [spell, null] }, '`employment[1]` must be an object, got null'],
    [{ examOn: '2026-02-30' }, '`examOn` must be a day that exists (YYYY-MM-DD), got "2026-02-30"'],
    [{ examOn: undefined }, '`examOn` must be a day that exists (YYYY-MM-DD), got undefined'],
    [{ employment: [{ ...spell, from: '18/11/2025' }] }, '`employment[0].from` must be a day that exists (YYYY-MM-DD)'],
    [{ employment: [spell, { ...spell, to: '2026-13-01' }] }, '`employment[1].to` must be a day that exists'],
    [{ employment: [full('2026-05-17', '2026-05-16')] }, '`employment[0].to` must be on or after 2026-05-17, got'],
    [{ employment: [{ ...spell, time: 'half' }] }, '`employment[0].time` must be full or part, got "half"'],
    [{ session: undefined }, '`session.advancement` must be an object, got undefined'],
    [{ session: null }, '`session.advancement` must be an object, got undefined'],
    [{ session: {} }, '`session.advancement` must be an object, got undefined'],
    [{ session: { advancement: { ...advancement, full: 6 } } }, '`session.advancement.full` must be an object, got 6'],
    [{ session: { advancement: { full: {} } } }, '`session.advancement.part` must be an object, got undefined'],
  ])('%j: %s', (what, message) => {
    const given = { employment: [spell], examOn, session: nice2026, ...what };
    const error = () => advancementWork(given.employment, given.examOn, given.session);
    expect(error).toThrow(ContractError);
    expect(error).toThrow(`advancementWork: ${message}`);
  });
});
