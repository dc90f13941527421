import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Exam, FirstRound, Regulation, Results } from '../../src/model/exam.ts';
import { firstRound } from '../../src/resit/first-round.ts';
import { nice2026 } from '../../src/sessions/nice-2026.ts';
import { aCandidate, aHalfKnownCandidate, aMark, aProgressiveCandidate } from '../arbitraries/results.ts';
import type { Big } from '../oracles/slow-result.ts';
import { add, big, bigMark, fromFraction, less, mul, same, slowOutcome, slowTotals } from '../oracles/slow-result.ts';

const runs = { numRuns: 150 };
const outcomeOf = (regulation: Regulation, results: Results) => firstRound(regulation, results, nice2026).outcome;
const ids = ({ because }: FirstRound): string[] => because.map(({ reason }) => reason);
const order: readonly string[] = ['passed', 'resit', 'refused'];
const rank = (outcome: string): number => order.indexOf(outcome);

test.prop([aCandidate()], { numRuns: 400 })(
  'says what big integers say, and its averages are theirs',
  ({ regulation, results }) => {
    const round = firstRound(regulation, results, nice2026);
    const { outcome, average, professionalAverage } = round;
    expect(outcome).toBe(slowOutcome(regulation, results));
    const { points, sum, proPoints, proSum } = slowTotals(regulation, results);
    expect(round.points && same(fromFraction(round.points.from), points)).toBe(true);
    expect(round.points && same(fromFraction(round.points.to), points)).toBe(true);
    expect(round.weights && same(fromFraction(round.weights), sum)).toBe(true);
    const isExact = (bound: Parameters<typeof fromFraction>[0] | undefined, total: Big, divisor: Big): boolean =>
      bound !== undefined && same(mul(fromFraction(bound), divisor), total);
    expect(isExact(average?.from, points, sum) && isExact(average?.to, points, sum)).toBe(true);
    if (proSum.n === 0n) expect(professionalAverage).toBeNull();
    else expect(isExact(professionalAverage?.from, proPoints, proSum)).toBe(true);
  },
);

test.prop([aCandidate(), fc.array(fc.nat(), { minLength: 6, maxLength: 6 })], runs)(
  'does not care about the order of the exams',
  ({ regulation, results }, keys) => {
    const shuffled = regulation.exams
      .map((exam, index) => [keys[index] ?? 0, exam] as const)
      .sort(([one], [other]) => one - other)
      .map(([, exam]) => exam);
    const [first = regulation.exams[0], ...others] = shuffled;
    expect(firstRound({ ...regulation, exams: [first, ...others] }, results, nice2026)).toEqual(
      firstRound(regulation, results, nice2026),
    );
  },
);

test.prop([aCandidate(), fc.constantFrom(2, 7, 100, 1e6)], runs)(
  'does not care about the scale of the coefficients',
  ({ regulation, results }, factor) => {
    const scaled = (exam: Exam): Exam => {
      const { n, d } = bigMark(exam.coefficient ?? 1);
      return { ...exam, coefficient: { numerator: Number(n) * factor, denominator: Number(d) } };
    };
    const [first, ...others] = regulation.exams;
    const other: Regulation = { ...regulation, exams: [scaled(first), ...others.map(scaled)] };
    const { points, weights, ...round } = firstRound(regulation, results, nice2026);
    const { points: otherPoints, weights: otherWeights, ...otherRound } = firstRound(other, results, nice2026);
    expect(otherRound).toEqual(round);
    const scaledBy = (one: Big, larger: Big): boolean => same(mul(one, big(factor)), larger);
    expect(points && otherPoints && scaledBy(fromFraction(points.from), fromFraction(otherPoints.from))).toBe(true);
    expect(weights && otherWeights && scaledBy(fromFraction(weights), fromFraction(otherWeights))).toBe(true);
  },
);

test.prop([aHalfKnownCandidate()], runs)('an average is points over weights, always', ({ regulation, results }) => {
  const { average, points, weights } = firstRound(regulation, results, nice2026);
  for (const end of ['from', 'to'] as const) {
    const [quotient, total] = [average?.[end], points?.[end]];
    expect(
      quotient && total && weights && same(mul(fromFraction(quotient), fromFraction(weights)), fromFraction(total)),
    ).toBe(true);
  }
});

test.prop(
  [aProgressiveCandidate(), fc.nat(5), fc.constantFrom('absent' as const, 'excused' as const, 7, undefined)],
  runs,
)('once an exam is postponed, nothing else decides', ({ regulation, results }, place, other) => {
  const before = firstRound(regulation, results, nice2026);
  expect(before.outcome).toBe(slowOutcome(regulation, results));
  expect(before).toMatchObject({ outcome: 'in-progress', possible: ['in-progress'], average: null, points: null });
  const exam = regulation.exams[place % regulation.exams.length]?.exam ?? '';
  fc.pre(results[exam] !== 'postponed');
  const after = firstRound(regulation, { ...results, [exam]: other }, nice2026);
  expect(after).toEqual({ ...before, missing: other === undefined ? [exam] : [] });
});

test.prop([aCandidate(), fc.nat(5), aMark()], runs)(
  'never becomes worse by a better mark',
  ({ regulation, results }, place, mark) => {
    const exam = regulation.exams[place % regulation.exams.length]?.exam ?? '';
    const before = results[exam];
    fc.pre(before !== 'exempt' && before !== 'absent' && before !== 'not-taken' && before !== 'postponed');
    fc.pre(before !== undefined);
    fc.pre(before === 'excused' || !less(bigMark(mark), bigMark(before)));
    const after = outcomeOf(regulation, { ...results, [exam]: mark });
    expect(rank(after)).toBeLessThanOrEqual(rank(outcomeOf(regulation, results)));
  },
);

test.prop([aHalfKnownCandidate(), fc.array(aMark(), { minLength: 3, maxLength: 3 })], runs)(
  'stays within what it called possible, and within its bounds, once a mark is known',
  ({ regulation, results, missing }, marks) => {
    const before = firstRound(regulation, results, nice2026);
    const filled: Results = {
      ...results,
      ...Object.fromEntries(missing.map((exam, index) => [exam, marks[index] ?? 10])),
    };
    const after = firstRound(regulation, filled, nice2026);
    expect(before.possible).toContain(after.outcome);
    if (before.outcome !== 'undetermined') expect(ids(after)).toEqual(expect.arrayContaining(ids(before)));
    for (const part of ['average', 'professionalAverage'] as const) {
      const [wide, exact] = [before[part], after[part]];
      expect(wide === null).toBe(exact === null);
      if (wide === null || exact === null) continue;
      expect(less(fromFraction(exact.from), fromFraction(wide.from))).toBe(false);
      expect(less(fromFraction(wide.to), fromFraction(exact.from))).toBe(false);
    }
  },
);

/** 0, 10 and 20, and what lifts one missing mark just to a threshold, or just below, with the others in a corner. */
function corners({
  regulation,
  results,
  missing,
}: {
  regulation: Regulation;
  results: Results;
  missing: string[];
}): Results[] {
  const grids = missing.reduce<Results[]>(
    (filled, exam) => filled.flatMap((each) => [0, 10, 20].map((mark) => ({ ...each, [exam]: mark }))),
    [results],
  );
  return grids.flatMap((corner) => [corner, ...missing.flatMap((exam) => critical(regulation, corner, exam))]);
}

function critical(regulation: Regulation, corner: Results, exam: string): Results[] {
  const entry = regulation.exams.find((each) => each.exam === exam);
  if (entry === undefined) return [];
  const { points, sum, proPoints, proSum } = slowTotals(regulation, { ...corner, [exam]: 0 });
  const weight = bigMark(entry.coefficient ?? 1);
  const bonus = entry.domain === 'optional' ? big(10) : big(0);
  const reaching = (bound: number, total: Big, divisor: Big): Big => {
    const lacking = add(mul(big(bound), divisor), mul(big(-1), total));
    return add({ n: lacking.n * weight.d, d: lacking.d * weight.n }, bonus);
  };
  const hair = big(1, 1_000_000_000);
  const marks = [reaching(10, points, sum), reaching(8, points, sum)];
  if (entry.domain === 'professional') marks.push(reaching(10, proPoints, proSum));
  return marks
    .flatMap((mark) => [mark, add(mark, { n: -hair.n, d: hair.d })])
    .filter((mark) => mark.n >= 0n && !less(big(20), mark))
    .map(({ n, d }) => ({ ...corner, [exam]: lowest(n, d) }));
}

function lowest(n: bigint, d: bigint): { numerator: number; denominator: number } {
  let [one, other] = [n, d];
  while (other !== 0n) [one, other] = [other, one % other];
  return { numerator: Number(n / one), denominator: Number(d / one) };
}

test.prop([aHalfKnownCandidate()], runs)(
  'calls possible exactly what the corners and their edges lead to',
  (candidate) => {
    const { regulation, results } = candidate;
    const met = new Set<string>(corners(candidate).map((filled) => slowOutcome(regulation, filled)));
    expect(firstRound(regulation, results, nice2026).possible).toEqual(order.filter((outcome) => met.has(outcome)));
  },
);

test.prop([aHalfKnownCandidate()], runs)(
  'bounds its averages by the lowest and the highest marks',
  ({ regulation, results, missing }) => {
    const filled = (mark: number) =>
      firstRound(regulation, { ...results, ...Object.fromEntries(missing.map((exam) => [exam, mark])) }, nice2026);
    const { average, professionalAverage } = firstRound(regulation, results, nice2026);
    const [lowest, highest] = [filled(0), filled(20)];
    expect(average).toEqual({ from: lowest.average?.from, to: highest.average?.to });
    if (professionalAverage !== null) {
      expect(professionalAverage).toEqual({
        from: lowest.professionalAverage?.from,
        to: highest.professionalAverage?.to,
      });
    }
  },
);

test.prop([fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 9 })])(
  'says the same of one mark as a number, a text and a fraction',
  (whole, tenths) => {
    const regulation: Regulation = {
      id: 'two',
      title: 'Two',
      exams: [
        { exam: 'G', title: '', domain: 'general', coefficient: 3 },
        { exam: 'P', title: '', domain: 'professional', coefficient: 7 },
      ],
    };
    fc.pre(whole < 20);
    const of = (mark: Results[string]) => firstRound(regulation, { G: mark, P: 10 }, nice2026);
    const expected = of(Number(`${whole}.${tenths}`));
    expect(of(`${whole},${tenths}`)).toEqual(expected);
    expect(of({ numerator: whole * 10 + tenths, denominator: 10 })).toEqual(expected);
  },
);
