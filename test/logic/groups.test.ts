import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { ContractError } from '../../src/index.ts';
import type { Bound, Test, Value } from '../../src/logic/condition.ts';
import type { Groups } from '../../src/logic/groups.ts';
import { groupsOf, meets } from '../../src/logic/groups.ts';
import type { SimpleFact } from '../../src/model/facts.ts';
import { addDays, addYears, ageOn } from '../../src/time/calendar-day.ts';

const testsOf = (fact: SimpleFact, bounds: readonly Bound[]): readonly Test[] =>
  bounds.map((bound) => ({ kind: 'test', fact, bound }));
const groupsBy = (fact: SimpleFact, ...bounds: readonly Bound[]): Groups => groupsOf(fact, testsOf(fact, bounds));
/** Which of some bounds a value meets, looked at one by one. */
const passed = (value: Value, bounds: readonly Bound[]): string =>
  bounds
    .map((bound) => ('atLeast' in bound ? value >= bound.atLeast : bound.oneOf.some((each) => each === value)))
    .join();

interface Kind {
  readonly fact: SimpleFact;
  readonly value: fc.Arbitrary<Value>;
  readonly bound: fc.Arbitrary<Bound>;
}

const either = fc.boolean();
const word = fc.constantFrom('school', 'apprenticeship', 'continuing', 'none');
const count = fc.integer({ min: 0, max: 9 });
const amount = fc.integer({ min: 0, max: 36 }).map((quarters) => quarters / 4);
const day = fc.integer({ min: -3, max: 3 }).map((days) => addDays('2004-02-29', days));
const oneOf = (value: fc.Arbitrary<Value>) =>
  fc.array(value, { maxLength: 4 }).map((values): Bound => ({ oneOf: values }));
const atLeast = (value: fc.Arbitrary<number | string>) => value.map((bound): Bound => ({ atLeast: bound }));
const kinds: readonly Kind[] = [
  { fact: 'french', value: either, bound: oneOf(either) },
  { fact: 'route', value: word, bound: oneOf(word) },
  { fact: 'workMonths', value: count, bound: fc.oneof(oneOf(count), atLeast(count)) },
  { fact: 'schoolYears', value: amount, bound: fc.oneof(oneOf(amount), atLeast(amount)) },
  { fact: 'bornOn', value: day, bound: fc.oneof(oneOf(day), atLeast(day)) },
];

describe.each(kinds)('the values of $fact', ({ fact, value, bound }) => {
  const bounds = fc.array(bound, { minLength: 1, maxLength: 5 });

  test.prop([bounds, value, value], { numRuns: 300 })(
    'are of one group exactly where they pass the same tests',
    (all, one, other) => {
      const { groupOf } = groupsBy(fact, ...all);
      expect(groupOf('rule', one) === groupOf('rule', other)).toBe(passed(one, all) === passed(other, all));
    },
  );

  test.prop([bounds, value], { numRuns: 300 })(
    'have groups that exist, each with an example of its own',
    (all, one) => {
      const { groupOf, examples } = groupsBy(fact, ...all);
      expect(examples.map((example) => groupOf('rule', example))).toEqual([...examples.keys()]);
      expect(examples.length).toBeGreaterThan(groupOf('rule', one));
      expect(groupOf('rule', one)).toBeGreaterThanOrEqual(0);
    },
  );

  test.prop([bounds, value], { numRuns: 300 })(
    'are the listed ones of their group, or the others from one of its thresholds up to the next',
    (all, one) => {
      const { groupOf, listed, from, examples } = groupsBy(fact, ...all);
      expect([listed.length, from.length]).toEqual([examples.length, examples.length]);
      const group = groupOf('rule', one);
      const isListed = listed.some((values) => values.includes(one));
      if (isListed) expect(listed.flatMap((values, at) => (values.includes(one) ? [at] : []))).toEqual([group]);
      else {
        const reached = from.flatMap((thresholds, at) =>
          thresholds.filter((threshold) => threshold <= one).map((threshold) => ({ threshold, at })),
        );
        const last = reached.reduce((before, each) => (each.threshold > before.threshold ? each : before));
        expect(last.at).toBe(group);
      }
    },
  );

  test.prop([bounds])('that are absent have no group', (all) => {
    expect(groupsBy(fact, ...all).groupOf('rule', undefined)).toBe(-1);
  });
});

test.each<[SimpleFact, Bound[], readonly Value[], string]>([
  ['department', [{ oneOf: ['06', '83'] }, { oneOf: ['abroad'] }], ['01', '06', 'abroad'], 'all elsewhere are alike'],
  ['schoolYears', [{ atLeast: 2 }], [0, 2], 'two years or not'],
  ['workMonths', [{ atLeast: 12 }, { atLeast: 12 }], [0, 12], 'the same bound twice is one'],
  ['workMonths', [{ atLeast: 12 }, { atLeast: 6 }], [0, 6, 12], 'bounds in any order'],
  ['workMonths', [{ atLeast: 0 }], [0], 'a bound that everybody reaches parts nothing'],
  ['contractMonths', [{ oneOf: [12] }, { oneOf: [24] }], [12, 24, 0], 'each length, and all others'],
  ['contractMonths', [{ oneOf: [0, 1] }, { oneOf: [3] }], [0, 3, 2], 'others begin after those that are listed'],
  ['contractMonths', [{ oneOf: [0] }, { atLeast: 1 }], [0, 1], 'no others below the bound'],
  ['schoolYears', [{ oneOf: [0, 1] }, { atLeast: 1 }], [0, 1, 0.5, 2], 'between two numbers there are others'],
  [
    'schoolYears',
    [{ oneOf: [1] }, { atLeast: 1 }, { atLeast: 2 }],
    [1, 0, 1.5, 2],
    'below and beyond what is listed too',
  ],
  ['bornOn', [{ atLeast: '2000-11-15' }], ['0001-01-01', '2000-11-15'], 'days from the first there is'],
  ['bornOn', [{ oneOf: ['0001-01-01'] }], ['0001-01-01', '0001-01-02'], 'the day after is another'],
  ['trainingDecision', [{ oneOf: ['waived'] }], ['none', 'waived'], 'words that are alike are one group'],
  ['french', [{ oneOf: [true] }], [true, false], 'true or false'],
  ['french', [{ oneOf: [] }], [true], 'what no test parts is one group'],
])('%s by %j: groups like %j (%s)', (fact, bounds, examples) => {
  expect(groupsBy(fact, ...bounds).examples).toStrictEqual(examples);
});

test.each<[SimpleFact, unknown, string]>([
  ['department', 6, 'the code of a department as it is written'],
  ['schoolYears', -1, 'a number of at least 0'],
  ['schoolYears', Number.POSITIVE_INFINITY, 'a number of at least 0'],
  ['contractMonths', '12', 'a whole number of at least 0'],
  ['workMonths', 11.5, 'a whole number of at least 0'],
  ['bornOn', '2026-02-30', 'a day that exists (YYYY-MM-DD)'],
  ['french', 'yes', 'true or false'],
  ['french', null, 'true or false'],
  ['route', '__proto__', 'one of school, apprenticeship, continuing, none'],
])('%s: %j is an error that says what it must be', (fact, value, expected) => {
  const { groupOf } = groupsBy(fact, { oneOf: [] });
  expect(() => groupOf('myRule', value)).toThrow(ContractError);
  expect(() => groupOf('myRule', value)).toThrow(`myRule: \`facts.${fact}\` must be ${expected}`);
});

test('what several bounds list is listed once', () => {
  const { listed, from } = groupsBy('contractMonths', { oneOf: [12, 24] }, { oneOf: [12] }, { oneOf: [24, 24] });
  expect(listed).toStrictEqual([[12], [24], []]);
  expect(from).toStrictEqual([[], [], [0]]);
});

test('where all values below a bound are listed, no others begin there', () => {
  expect(groupsBy('contractMonths', { oneOf: [0] }, { atLeast: 1 }).from).toStrictEqual([[], [1]]);
  expect(groupsBy('contractMonths', { oneOf: [0, 1] }, { atLeast: 2 }).from).toStrictEqual([[], [2]]);
  expect(groupsBy('contractMonths', { oneOf: [0] }, { atLeast: 2 }).from).toStrictEqual([[], [0], [2]]);
  expect(
    groupsBy('bornOn', { oneOf: ['2000-01-01'] }, { atLeast: '2000-01-01' }, { atLeast: '2000-01-02' }).from,
  ).toEqual([[], ['0001-01-01'], ['2000-01-02']]);
});

test('a value that a bound lists is taken as it is', () => {
  expect(groupsBy('department', { oneOf: ['06'] }).groupOf('rule', '06')).toBe(1);
});

test.each<[Value, Bound, boolean]>([
  [12, { atLeast: 12 }, true],
  [11.999, { atLeast: 12 }, false],
  ['2009-11-15', { atLeast: '2009-11-15' }, true],
  ['2009-11-14', { atLeast: '2009-11-15' }, false],
  ['06', { oneOf: ['83', '06'] }, true],
  ['6', { oneOf: ['83', '06'] }, false],
  [false, { oneOf: [false] }, true],
  [0, { oneOf: [false] }, false],
])('%j meets %j: %s', (value, bound, answer) => expect(meets(value, bound)).toBe(answer));

const aDay = fc
  .oneof(
    fc.date({ min: new Date('1980-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
    fc
      .tuple(fc.constantFrom(2000, 2001, 2004, 2008, 2009), fc.constantFrom('02-28', '03-01'))
      .map(([year, rest]) => new Date(`${year}-${rest}`)),
    fc.constantFrom(2000, 2004, 2008, 2024).map((year) => new Date(`${year}-02-29`)),
  )
  .map((date) => date.toISOString().slice(0, 10));

test.prop([aDay, aDay, fc.nat({ max: 30 })], { numRuns: 1000 })(
  'a birthday after the day so many years ago is that of somebody not yet so old, also on 29 February',
  (countedOn, bornOn, age) => {
    const bound = { atLeast: addDays(addYears(countedOn, -age), 1) };
    expect(meets(bornOn, bound)).toBe(ageOn(countedOn, bornOn) < age);
  },
);
