import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Benefit, BenefitValidity, CalendarDay } from '../../src/index.ts';
import { benefitValidity, ContractError, nice2026 } from '../../src/index.ts';

type Row = [Benefit, CalendarDay | undefined, BenefitValidity, string];
const high = 'mark-high-enough-to-keep';

describe('a mark whose day is known', () => {
  const on = (obtainedOn: CalendarDay): Benefit => ({ mark: 10, obtainedOn });
  test.each<Row>([
    [
      on('2021-05-18'),
      '2026-05-18',
      { validity: 'valid', lastDay: '2026-05-18', because: ['kept-mark-in-time', high] },
      'its last day is whole',
    ],
    [
      on('2021-05-18'),
      '2026-05-19',
      { validity: 'expired', lastDay: '2026-05-18', because: ['kept-mark-out-of-time'] },
      'a day late',
    ],
    [
      on('2021-05-18'),
      undefined,
      { validity: 'unknown', lastDay: '2026-05-18', because: ['kept-mark-may-end-before-exam'] },
      'ends inside the season',
    ],
    [
      on('2021-03-31'),
      undefined,
      { validity: 'expired', lastDay: '2026-03-31', because: ['kept-mark-out-of-time'] },
      'the eve of the season',
    ],
    [
      on('2021-04-01'),
      undefined,
      { validity: 'unknown', lastDay: '2026-04-01', because: ['kept-mark-may-end-before-exam'] },
      'the first day of the season',
    ],
    [
      on('2021-07-09'),
      undefined,
      { validity: 'unknown', lastDay: '2026-07-09', because: ['kept-mark-may-end-before-exam'] },
      'the eve of its last day',
    ],
    [
      on('2021-07-10'),
      undefined,
      { validity: 'valid', lastDay: '2026-07-10', because: ['kept-mark-in-time', high] },
      'the last day of the season',
    ],
    [
      on('2020-02-29'),
      '2025-02-28',
      { validity: 'valid', lastDay: '2025-02-28', because: ['kept-mark-in-time', high] },
      '29 February ends on the 28th',
    ],
    [
      on('2020-02-29'),
      '2025-03-01',
      { validity: 'expired', lastDay: '2025-02-28', because: ['kept-mark-out-of-time'] },
      'and not on 1 March',
    ],
  ])('%j, exam on %s: %j: %s', (benefit, examOn, expected) =>
    expect(benefitValidity(benefit, nice2026, examOn)).toEqual(expected),
  );
});

describe('a mark of which only the session is known', () => {
  const of = (obtainedInSession: number): Benefit => ({ mark: 10, obtainedInSession });
  test.each<Row>([
    [
      of(2021),
      undefined,
      { validity: 'valid', because: ['kept-mark-of-recent-session', high] },
      '2021 serves up to 2026',
    ],
    [of(2020), undefined, { validity: 'expired', because: ['kept-mark-of-old-session'] }, '2020 does not'],
    [
      of(2021),
      '2026-07-10',
      { validity: 'valid', because: ['kept-mark-of-recent-session', high] },
      "the exam's day tells nothing more",
    ],
  ])('%j, exam on %s: %j: %s', (benefit, examOn, expected) =>
    expect(benefitValidity(benefit, nice2026, examOn)).toEqual(expected),
  );
});

describe('a low mark, and a unit that changed', () => {
  const recent = { obtainedInSession: 2024 };
  const old = { obtainedInSession: 2019 };
  const life = 'kept-mark-of-recent-session';
  const open = { obtainedOn: '2021-05-18' };
  test.each<[Benefit, BenefitValidity['validity'], BenefitValidity['because'], string]>([
    [{ mark: 10, ...recent }, 'valid', [life, high], '10 itself is kept, whatever the form'],
    [{ mark: 10, form: 'global', ...recent }, 'valid', [life, high], 'in the global form too'],
    [{ mark: 9.999999999, form: 'global', ...recent }, 'not-kept', ['mark-too-low-to-keep'], 'a hair below'],
    [{ mark: '9,99', form: 'progressive', ...recent }, 'valid', [life, 'mark-carried-over'], 'carried over'],
    [{ mark: 9, ...recent }, 'unknown', ['exam-form-unknown'], 'it depends on the form'],
    [{ mark: 9, form: 'global', ...old }, 'not-kept', ['mark-too-low-to-keep'], 'whatever its age'],
    [{ mark: 9, form: 'progressive', ...old }, 'expired', ['kept-mark-of-old-session'], 'like any other'],
    [{ mark: 9, ...old }, 'expired', ['kept-mark-of-old-session'], 'expired anyway'],
    [{ mark: 12, unitChanged: true, ...recent }, 'unknown', ['unit-changed'], 'for the exams office to check'],
    [{ mark: 12, unitChanged: false, ...recent }, 'valid', [life, high], 'the same unit'],
    [{ mark: 12, unitChanged: true, ...old }, 'expired', ['kept-mark-of-old-session'], 'expired wins'],
    [
      { mark: 9, form: 'global', unitChanged: true, ...recent },
      'not-kept',
      ['mark-too-low-to-keep'],
      'not kept at all',
    ],
    [
      { mark: 9, unitChanged: true, ...open },
      'unknown',
      ['kept-mark-may-end-before-exam', 'exam-form-unknown', 'unit-changed'],
      'every doubt is named',
    ],
  ])('%j: %s, because %j: %s', (benefit, validity, because) => {
    expect(benefitValidity(benefit, nice2026)).toMatchObject({ validity, because });
  });
});

test('tells a last day only where there is one', () => {
  expect(benefitValidity({ mark: 12, obtainedInSession: 2024 }, nice2026)).toStrictEqual({
    validity: 'valid',
    because: ['kept-mark-of-recent-session', 'mark-high-enough-to-keep'],
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
])('a broken promise names %s: %j', (argument, benefit, examOn) => {
  // as: a caller without a compiler.
  const asked = () => benefitValidity(benefit as Benefit, nice2026, examOn as CalendarDay | undefined);
  expect(asked).toThrow(ContractError);
  expect(asked).toThrow(expect.objectContaining({ rule: 'benefitValidity', argument }));
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

law.prop(
  [
    aBenefit,
    fc.constantFrom('2026-04-01', '2026-05-18', '2026-07-10'),
    fc.constantFrom('global' as const, 'progressive' as const),
  ],
  {
    numRuns: 400,
  },
)("never takes back what it said, once the exam's day and the form are known", (benefit, examOn, form) => {
  const { validity } = benefitValidity(benefit, nice2026);
  fc.pre(benefit.form === undefined || benefit.form === form);
  const later = benefitValidity({ ...benefit, form }, nice2026, examOn).validity;
  const notKept = validity === 'expired' && benefit.form === undefined && benefit.mark < 10 && form === 'global';
  if (validity !== 'unknown') expect(later).toBe(notKept ? 'not-kept' : validity);
});
