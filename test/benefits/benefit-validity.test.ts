import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benefitValidity } from '../../src/benefits/benefit-validity.ts';
import { ContractError } from '../../src/contract/contract-error.ts';
import type { Reason } from '../../src/model/answer.ts';
import type { Benefit, BenefitValidity } from '../../src/model/benefit.ts';
import type { Session } from '../../src/model/session.ts';
import { nice2026 } from '../../src/sessions/nice-2026.ts';
import { withReadings } from '../../src/sessions/with-readings.ts';
import type { CalendarDay } from '../../src/time/calendar-day.ts';

type Row = [Benefit, CalendarDay | undefined, BenefitValidity, string];
const over = (numerator: number, denominator = 1) => ({ numerator, denominator });
const needed = { atLeast: 10 };
const inTime: Reason = { reason: 'kept-mark-in-time', clause: '7.validity' };
const outOfTime: Reason = { reason: 'kept-mark-out-of-time', clause: '7.validity' };
const wholeSession: Reason = { reason: 'kept-mark-in-time', clause: '7.session-years' };
const mayEnd: Reason = { reason: 'kept-mark-may-end-before-exam', clause: '7.validity' };
const high: Reason = { reason: 'mark-high-enough-to-keep', clause: '7.threshold', given: over(10), needed };

/** By this reading, a mark serves up to its last day, and no longer. */
const byDay: Session = withReadings(nice2026, { 'kept-mark-end': 'day' });

describe.each([
  ['session', nice2026],
  ['day', byDay],
])('a mark whose day is known, reading kept-mark-end: %s', (reading, session) => {
  const on = (obtainedOn: CalendarDay): Benefit => ({ mark: 10, obtainedOn });
  const inSeason = (lastDay: CalendarDay): BenefitValidity =>
    reading === 'session'
      ? { validity: 'valid', lastDay, because: [wholeSession, high] }
      : { validity: 'unknown', lastDay, because: [mayEnd] };
  test.each<Row>([
    [
      on('2021-05-18'),
      '2026-05-18',
      { validity: 'valid', lastDay: '2026-05-18', because: [inTime, high] },
      'all of its last day counts',
    ],
    [
      on('2021-05-18'),
      '2026-05-19',
      { validity: 'expired', lastDay: '2026-05-18', because: [outOfTime] },
      'a day late',
    ],
    [on('2021-05-18'), undefined, inSeason('2026-05-18'), 'ends within the season'],
    [
      on('2021-07-02'),
      undefined,
      inSeason('2026-07-02'),
      'the day of the jury of 2021, as it stands on the transcript',
    ],
    [
      on('2021-07-02'),
      '2026-07-02',
      { validity: 'valid', lastDay: '2026-07-02', because: [inTime, high] },
      'the day of the exam decides under both readings',
    ],
    [
      on('2021-07-02'),
      '2026-07-03',
      { validity: 'expired', lastDay: '2026-07-02', because: [outOfTime] },
      'so it does a day later',
    ],
    [
      on('2021-03-31'),
      '2026-03-31',
      { validity: 'valid', lastDay: '2026-03-31', because: [inTime, high] },
      'even before the season',
    ],
    [
      on('2021-03-31'),
      undefined,
      { validity: 'expired', lastDay: '2026-03-31', because: [outOfTime] },
      'the day before the season',
    ],
    [on('2021-04-01'), undefined, inSeason('2026-04-01'), 'the first day of the season'],
    [on('2021-07-09'), undefined, inSeason('2026-07-09'), 'the day before the last one of the season'],
    [
      on('2021-07-10'),
      undefined,
      { validity: 'valid', lastDay: '2026-07-10', because: [inTime, high] },
      'the last day of the season',
    ],
    [
      on('2020-02-29'),
      '2025-02-28',
      { validity: 'valid', lastDay: '2025-02-28', because: [inTime, high] },
      '29 February ends on the 28th',
    ],
    [
      on('2020-02-29'),
      '2025-03-01',
      { validity: 'expired', lastDay: '2025-02-28', because: [outOfTime] },
      'and not on 1 March',
    ],
  ])('%j, exam on %s: %j: %s', (benefit, examOn, expected) =>
    expect(benefitValidity(benefit, session, examOn)).toStrictEqual(expected),
  );
});

test('a mark of 2021 is valid by its session as by the day of its jury', () => {
  for (const obtained of [{ obtainedInSession: 2021 }, { obtainedOn: '2021-07-02' }]) {
    expect(benefitValidity({ mark: 12, ...obtained }, nice2026).validity).toBe('valid');
  }
});

describe('a mark of which only the session is known: 2021 serves up to 2026', () => {
  const of = (obtainedInSession: number): Benefit => ({ mark: 10, obtainedInSession });
  const clause = '7.session-years';
  const recent = (year: number): Reason => ({
    reason: 'kept-mark-of-recent-session',
    clause,
    given: year,
    needed: { atLeast: 2021 },
  });
  const old = (year: number): Reason => ({
    reason: 'kept-mark-of-old-session',
    clause,
    given: year,
    needed: { atLeast: 2021 },
  });
  test.each<Row>([
    [of(2022), undefined, { validity: 'valid', because: [recent(2022), high] }, 'four years earlier'],
    [of(2021), undefined, { validity: 'valid', because: [recent(2021), high] }, 'five years earlier, still included'],
    [of(2020), undefined, { validity: 'expired', because: [old(2020)] }, 'six years earlier'],
    [
      of(2021),
      '2026-07-10',
      { validity: 'valid', because: [recent(2021), high] },
      'the day of the exam changes nothing',
    ],
  ])('%j, exam on %s: %j: %s', (benefit, examOn, expected) =>
    expect(benefitValidity(benefit, nice2026, examOn)).toStrictEqual(expected),
  );
});

describe('a low mark, and a unit that changed', () => {
  const recent = { obtainedInSession: 2024 };
  const old = { obtainedInSession: 2019 };
  const life = 'kept-mark-of-recent-session';
  const enough = 'mark-high-enough-to-keep';
  const withinSeason = { obtainedOn: '2021-05-18' };
  test.each<[Benefit, BenefitValidity['validity'], readonly Reason['reason'][], string]>([
    [{ mark: 10, ...recent }, 'valid', [life, enough], '10 itself is kept, whatever the form'],
    [{ mark: 10, form: 'global', ...recent }, 'valid', [life, enough], 'in the global form too'],
    [{ mark: 9.999999999, form: 'global', ...recent }, 'not-kept', ['mark-too-low-to-keep'], 'a hair below'],
    [{ mark: '9,99', form: 'progressive', ...recent }, 'valid', [life, 'mark-carried-over'], 'carried over'],
    [{ mark: 9, ...recent }, 'unknown', ['exam-form-unknown'], 'it depends on the form'],
    [{ mark: 9, form: 'global', ...old }, 'not-kept', ['mark-too-low-to-keep'], 'whatever its age'],
    [{ mark: 9, form: 'progressive', ...old }, 'expired', ['kept-mark-of-old-session'], 'like any other'],
    [{ mark: 9, ...old }, 'expired', ['kept-mark-of-old-session'], 'expired anyway'],
    [{ mark: 12, unitChanged: true, ...recent }, 'unknown', ['unit-changed'], 'the exams office must check'],
    [{ mark: 12, unitChanged: false, ...recent }, 'valid', [life, enough], 'the same unit'],
    [{ mark: 12, unitChanged: true, ...old }, 'expired', ['kept-mark-of-old-session'], 'expired wins'],
    [
      { mark: 9, form: 'global', unitChanged: true, ...recent },
      'not-kept',
      ['mark-too-low-to-keep'],
      'not kept at all',
    ],
    [
      { mark: 9, unitChanged: true, ...withinSeason },
      'unknown',
      ['kept-mark-may-end-before-exam', 'exam-form-unknown', 'unit-changed'],
      'every doubt is named',
    ],
  ])('%j: %s, because %j: %s', (benefit, validity, because) => {
    const judged = benefitValidity(benefit, byDay);
    expect(judged.validity).toBe(validity);
    expect(judged.because.map(({ reason }) => reason)).toEqual(because);
  });
});

describe('a reason about the threshold carries the exact mark, in lowest terms, and the least mark that is kept', () => {
  const clause = '7.threshold';
  const recent = { obtainedInSession: 2024 };
  test.each<[Benefit, Reason, string]>([
    [
      { mark: '13,66', ...recent },
      { reason: 'mark-high-enough-to-keep', clause, given: over(683, 50), needed },
      'a text with a comma',
    ],
    [
      { mark: 9.5, form: 'global', ...recent },
      { reason: 'mark-too-low-to-keep', clause, given: over(19, 2), needed },
      'half a point below',
    ],
    [
      { mark: over(18, 4), form: 'progressive', ...recent },
      { reason: 'mark-carried-over', clause, given: over(9, 2), needed },
      'a fraction not in lowest terms',
    ],
    [{ mark: 0, ...recent }, { reason: 'exam-form-unknown', clause, given: over(0), needed }, 'a 0'],
  ])('%j: %j: %s', (benefit, reason) =>
    expect(benefitValidity(benefit, nice2026).because.at(-1)).toStrictEqual(reason),
  );

  test('a changed unit compares nothing', () => {
    expect(benefitValidity({ mark: 12, unitChanged: true, ...recent }, nice2026).because).toStrictEqual([
      { reason: 'unit-changed', clause: '7.reform' },
    ]);
  });

  test('the bounds are those of the session', () => {
    const other = { ...nice2026, year: 2030, benefits: { years: 3, from: 12 } };
    expect(benefitValidity({ mark: 12, obtainedInSession: 2027 }, other)).toStrictEqual({
      validity: 'valid',
      because: [
        {
          reason: 'kept-mark-of-recent-session',
          clause: '7.session-years',
          given: 2027,
          needed: { atLeast: 2027 },
        },
        { reason: 'mark-high-enough-to-keep', clause, given: over(12), needed: { atLeast: 12 } },
      ],
    });
  });
});

test.each<[string, unknown, unknown?]>([
  ['benefit.mark', { mark: 21, obtainedInSession: 2024 }],
  ['benefit.obtainedOn', { mark: 12, obtainedOn: '2021-02-29' }],
  ['benefit.obtainedInSession', { mark: 12 }],
  ['benefit.obtainedInSession', { mark: 12, obtainedInSession: 2024.5 }],
  ['benefit.obtainedInSession', { mark: 12, obtainedInSession: -1 }],
  ['benefit.form', { mark: 12, obtainedInSession: 2024, form: 'other' }],
  ['benefit.unitChanged', { mark: 12, obtainedInSession: 2024, unitChanged: 'yes' }],
  ['examOn', { mark: 12, obtainedInSession: 2024 }, '2026-06-31'],
])('a broken contract names %s: %j', (argument, benefit, examOn) => {
  // as: a caller without a compiler.
  const call = () => benefitValidity(benefit as Benefit, nice2026, examOn as CalendarDay | undefined);
  expect(call).toThrow(ContractError);
  expect(call).toThrow(expect.objectContaining({ rule: 'benefitValidity', argument }));
});

test.each<[string, unknown]>([
  ['session.readings', { ...nice2026, readings: undefined }],
  ['session.readings.kept-mark-end', { ...nice2026, readings: { ...nice2026.readings, 'kept-mark-end': 'year' } }],
  ['session.readings.kept-mark-end', { ...nice2026, readings: { ...nice2026.readings, 'kept-mark-end': undefined } }],
  ['session.examSeason', { ...nice2026, examSeason: undefined }],
  ['session.benefits', { ...nice2026, benefits: undefined }],
])('a session without a valid %s breaks the contract', (argument, session) => {
  // as: a caller without a compiler.
  const call = () => benefitValidity({ mark: 12, obtainedInSession: 2024 }, session as Session);
  expect(call).toThrow(expect.objectContaining({ rule: 'benefitValidity', argument }));
});

const aDay = (from: number, to: number) =>
  fc
    .record({
      year: fc.integer({ min: from, max: to }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ year, month, day }) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
const aBenefit = fc.record({
  mark: fc.constantFrom(9.5, 10, 12),
  obtainedOn: aDay(2019, 2023),
  form: fc.constantFrom('global' as const, 'progressive' as const, undefined),
  unitChanged: fc.boolean(),
});

const anExamDay = fc.constantFrom('2026-04-01', '2026-05-18', '2026-07-10');
const aForm = fc.constantFrom('global' as const, 'progressive' as const);
law.prop([aBenefit, anExamDay, aForm], { numRuns: 400 })(
  'by days, does not change a decided validity once the day of the exam and the form are known',
  (benefit, examOn, form) => {
    const { validity } = benefitValidity(benefit, byDay);
    fc.pre(benefit.form === undefined || benefit.form === form);
    const later = benefitValidity({ ...benefit, form }, byDay, examOn).validity;
    const notKept = validity === 'expired' && benefit.form === undefined && benefit.mark < 10 && form === 'global';
    if (validity !== 'unknown') expect(later).toBe(notKept ? 'not-kept' : validity);
  },
);

law.prop([aBenefit, fc.option(anExamDay, { nil: undefined })], { numRuns: 400 })(
  'by sessions, what ends within the season is judged as if it ended after it, and all else as by days',
  (benefit, examOn) => {
    const bySession = benefitValidity(benefit, nice2026, examOn);
    const [doubt] = benefitValidity(benefit, byDay, examOn).because;
    if (doubt?.reason !== 'kept-mark-may-end-before-exam') {
      expect(bySession).toEqual(benefitValidity(benefit, byDay, examOn));
      return;
    }
    const later = benefitValidity({ ...benefit, obtainedOn: '2021-07-10' }, nice2026);
    expect(bySession.validity).toBe(later.validity);
    expect(bySession.lastDay).toBe(benefit.obtainedOn.replace('2021', '2026'));
  },
);
