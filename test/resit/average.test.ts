import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Exam, Fraction, Regulation } from '../../src/index.ts';
import { firstRound, nice2026 } from '../../src/index.ts';
import { totals } from '../../src/resit/average.ts';
import { weightedExams } from '../../src/resit/weighted-exams.ts';
import type { Big } from '../oracles/slow-result.ts';
import { add, big, fromFraction, mul, same } from '../oracles/slow-result.ts';

const denominators = fc.oneof(
  fc.constantFrom(1, 2, 3, 10, 100, 1000),
  fc.constantFrom(2 ** 40 - 1, 2 ** 40 + 1, 2 ** 52, 2 ** 53 - 1),
  fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
);
const upTo = (most: number): fc.Arbitrary<Fraction> =>
  denominators.chain((denominator) => {
    const max = Math.min(most * denominator, Number.MAX_SAFE_INTEGER);
    return fc
      .oneof(fc.constantFrom(0, 1), fc.integer({ min: 0, max }))
      .map((numerator) => ({ numerator, denominator }));
  });
const someExams = fc.array(
  fc.record({
    domain: fc.constantFrom('general', 'professional', 'optional'),
    coefficient: upTo(2 ** 53 - 1).filter(({ numerator }) => numerator > 0),
    mark: fc.option(upTo(20), { nil: null }),
  }),
  { maxLength: 7 },
);
const zero = big(0);
const nothing = { numerator: 0, denominator: 1 };

law.prop([someExams])('sums of any size are those of bigints, by the domain of each exam', (given) => {
  const exams = given.map(
    ({ domain, coefficient }, place): Exam => ({
      exam: `E${place}`,
      title: '',
      // as: the three domains there are.
      domain: domain as 'general',
      coefficient,
    }),
  );
  // as: a regulation has an exam, which sums need not.
  const { inOrder } = weightedExams('rule', exams as unknown as Regulation['exams']);
  const marks = given.map(({ mark }) => mark);
  const { professional, overall, parts } = totals(inOrder, marks);
  const summed = (domains: readonly string[], term: (one: (typeof given)[number]) => Big): Big =>
    given
      .filter(({ domain, mark }) => mark && domains.includes(domain))
      .reduce((sum, one) => add(sum, term(one)), zero);
  const points = ({ coefficient, mark }: (typeof given)[number]): Big =>
    mark ? mul(fromFraction(coefficient), fromFraction(mark)) : zero;
  const weight = ({ coefficient }: (typeof given)[number]): Big => fromFraction(coefficient);
  // What the weights make whole, over as many parts as marks need: both times the same.
  const scale = given[0] ? mul(big(parts), big(inOrder[0]?.weight ?? 0)) : big(parts);
  const first = given[0] ? fromFraction(given[0].coefficient) : big(1);
  const is = (actual: number | bigint, expected: Big): void =>
    expect(same(mul(big(actual), first), mul(expected, scale))).toBe(true);
  is(professional.numerator, summed(['professional'], points));
  is(professional.denominator, summed(['professional'], weight));
  is(overall.numerator, summed(['professional', 'general', 'optional'], points));
  is(overall.denominator, summed(['professional', 'general'], weight));
});

test('coefficients that plain numbers do not hold together are no rounder for marks of 0', () => {
  const exam = { title: '', domain: 'general' } as const;
  const { inOrder } = weightedExams('rule', [
    { ...exam, exam: 'A', coefficient: { numerator: Number.MAX_SAFE_INTEGER, denominator: 1 } },
    { ...exam, exam: 'B', coefficient: 2 },
  ]);
  expect(totals(inOrder, [nothing, nothing]).overall.denominator).toBe(2n ** 53n + 1n);
});

test('a sum that plain numbers do not hold may still have an average that they do', () => {
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
  const average = { numerator: 1, denominator: 2 * (2 ** 40 + 1) };
  expect(firstRound(regulation, marks, nice2026).average).toEqual({ from: average, to: average });
});
