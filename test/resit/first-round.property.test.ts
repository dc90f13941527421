import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Exam, Regulation, Results } from '../../src/index.ts';
import { firstRound, nice2026 } from '../../src/index.ts';
import { aCandidate, aHalfKnownCandidate, aMark } from '../arbitraries/results.ts';
import type { Big } from '../oracles/slow-result.ts';
import { add, big, bigMark, fromFraction, less, mul, same, slowOutcome, slowTotals } from '../oracles/slow-result.ts';

const runs = { numRuns: 150 };
const outcomeOf = (regulation: Regulation, results: Results) => firstRound(regulation, results, nice2026).outcome;
const order: readonly string[] = ['passed', 'resit', 'refused'];
const rank = (outcome: string): number => order.indexOf(outcome);

test.prop([aCandidate()], { numRuns: 400 })(
  'says what big integers say, and its averages are theirs',
  ({ regulation, results }) => {
    const { outcome, average, professionalAverage } = firstRound(regulation, results, nice2026);
    expect(outcome).toBe(slowOutcome(regulation, results));
    const { points, sum, proPoints, proSum } = slowTotals(regulation, results);
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
    expect(firstRound(other, results, nice2026)).toEqual(firstRound(regulation, results, nice2026));
  },
);

test.prop([aCandidate(), fc.nat(5), aMark()], runs)(
  'never becomes worse by a better mark',
  ({ regulation, results }, place, mark) => {
    const exam = regulation.exams[place % regulation.exams.length]?.exam ?? '';
    const before = results[exam];
    fc.pre(before !== 'exempt' && before !== 'absent' && before !== 'not-taken' && before !== undefined);
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
    if (before.outcome !== 'undetermined') expect(after.because).toEqual(expect.arrayContaining([...before.because]));
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
    const told = of(Number(`${whole}.${tenths}`));
    expect(of(`${whole},${tenths}`)).toEqual(told);
    expect(of({ numerator: whole * 10 + tenths, denominator: 10 })).toEqual(told);
  },
);
