import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fraction, Ratio } from '../../src/exact/fraction.ts';
import { ratio, whole } from '../../src/exact/fraction.ts';
import type { Exam, Regulation } from '../../src/model/exam.ts';
import type { Total } from '../../src/resit/average.ts';
import { average, averageReaches, totals } from '../../src/resit/average.ts';
import { firstRound } from '../../src/resit/first-round.ts';
import type { GradedExam } from '../../src/resit/graded-exams.ts';
import { nice2026 } from '../../src/sessions/nice-2026.ts';
import type { Big } from '../oracles/slow-result.ts';
import { add, big, fromFraction, mul, same } from '../oracles/slow-result.ts';

const denominators = fc.oneof(
  fc.constantFrom(1, 2, 3, 10, 100, 1000),
  fc.constantFrom(2 ** 40 - 1, 2 ** 40 + 1, 2 ** 52, 2 ** 53 - 1),
  fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
);
const upTo = (greatest: number): fc.Arbitrary<Fraction> =>
  denominators.chain((denominator) => {
    const max = Math.min(greatest * denominator, Number.MAX_SAFE_INTEGER);
    return fc
      .oneof(fc.constantFrom(0, 1), fc.integer({ min: 0, max }))
      .map((numerator) => ({ numerator, denominator }));
  });
const someExams = fc.array(
  fc.record({
    domain: fc.constantFrom<Exam['domain']>('general', 'professional', 'optional'),
    coefficient: upTo(2 ** 53 - 1).filter(({ numerator }) => numerator > 0),
    mark: upTo(20),
  }),
  { maxLength: 7 },
);
type Row = { readonly domain: Exam['domain']; readonly coefficient: Fraction; readonly mark: Fraction };

const graded = ({ domain, coefficient, mark }: Row, place: number): GradedExam => ({
  exam: { exam: `E${place}`, title: '', domain, coefficient },
  coefficient: ratio(coefficient),
  least: whole(0),
  most: ratio(mark),
});
const greatest = ({ most }: GradedExam): Ratio => most;

law.prop([someExams])('sums of any size are exact, each domain in its own', (rows) => {
  const { overall, professional } = totals(rows.map(graded), greatest);
  const summed = (domains: readonly Exam['domain'][], term: (row: Row) => Big): Big =>
    rows.filter(({ domain }) => domains.includes(domain)).reduce((sum, row) => add(sum, term(row)), big(0));
  const points = ({ domain, coefficient, mark }: Row): Big => {
    const counted = domain === 'optional' ? add(fromFraction(mark), big(-10)) : fromFraction(mark);
    return counted.n < 0n ? big(0) : mul(fromFraction(coefficient), counted);
  };
  const weight = ({ coefficient }: Row): Big => fromFraction(coefficient);
  const is = (actual: Ratio, expected: Big): void => expect(same(fromFraction(actual), expected)).toBe(true);
  is(overall.points, summed(['general', 'professional', 'optional'], points));
  is(overall.weights, summed(['general', 'professional'], weight));
  if (professional === null) expect(rows.some(({ domain }) => domain === 'professional')).toBe(false);
  else {
    is(professional.points, summed(['professional'], points));
    is(professional.weights, summed(['professional'], weight));
  }
});

test.each([
  [10, '0/1', 'at 10 nothing'],
  [9.5, '0/1', 'below 10 nothing is taken away'],
  [10.5, '1/1', 'half a point above 10, twice'],
  [20, '20/1', 'ten points, twice'],
])('an optional exam of coefficient 2 with %d brings %s points: %s', (mark, expected) => {
  const exam = graded(
    {
      domain: 'optional',
      coefficient: { numerator: 2, denominator: 1 },
      mark: { numerator: mark * 2, denominator: 2 },
    },
    0,
  );
  const { overall } = totals([exam], greatest);
  const points = average('rule', { points: overall.points, weights: whole(1) });
  expect(`${points.numerator}/${points.denominator}`).toBe(expected);
  expect(overall.weights).toEqual(whole(0));
});

const nine: Total = { points: whole(18), weights: whole(2) };

test.each<[Total, number, boolean, string]>([
  [nine, 9, true, 'the bound itself is enough'],
  [nine, 10, false, 'below'],
  [nine, 8, true, 'above'],
  [{ points: ratio({ numerator: 9999, denominator: 1000 }), weights: whole(1) }, 10, false, '9.999 is not 10'],
])('whether an average reaches its bound: %#: %s', (total, bound, expected) =>
  expect(averageReaches(total, whole(bound))).toBe(expected),
);

test('an average is in lowest terms', () => {
  expect(average('rule', { points: ratio({ numerator: 45, denominator: 2 }), weights: whole(3) })).toEqual({
    numerator: 15,
    denominator: 2,
  });
});

test('an average that takes more than safe integers is refused, not rounded', () => {
  expect(() => average('rule', { points: whole(1), weights: { numerator: 2n ** 53n, denominator: 1n } })).toThrow(
    'rule: `results` must be coarser, to have an average in safe integers',
  );
});

test('sums beyond the safe integers may still have an average within them', () => {
  const exam = { title: '', domain: 'general', coefficient: 1 } as const;
  const regulation: Regulation = {
    id: 'two',
    title: '',
    exams: [
      { ...exam, exam: 'A' },
      { ...exam, exam: 'B' },
    ],
  };
  const marks = { A: { numerator: 1, denominator: 2 ** 40 + 1 }, B: { numerator: 0, denominator: 2 ** 40 - 1 } };
  const bound = { numerator: 1, denominator: 2 * (2 ** 40 + 1) };
  expect(firstRound(regulation, marks, nice2026).average).toEqual({ from: bound, to: bound });
});
