import type { Mark, Outcome, Regulation, Result, Results } from '../../src/model/exam.ts';

/** A fraction of big integers: slow, never wrong, and independent of the library's own arithmetic. */
export interface Big {
  readonly n: bigint;
  readonly d: bigint;
}

export const big = (n: number | bigint, d: number | bigint = 1): Big => ({ n: BigInt(n), d: BigInt(d) });
export const add = (a: Big, b: Big): Big => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const mul = (a: Big, b: Big): Big => ({ n: a.n * b.n, d: a.d * b.d });
export const less = (a: Big, b: Big): boolean => a.n * b.d < b.n * a.d;
export const same = (a: Big, b: Big): boolean => a.n * b.d === b.n * a.d;
export const fromFraction = (fraction: {
  readonly numerator: number | bigint;
  readonly denominator: number | bigint;
}): Big => big(fraction.numerator, fraction.denominator);

/** A mark read digit by digit. */
export function bigMark(mark: Mark): Big {
  if (typeof mark === 'object') return fromFraction(mark);
  const [whole = '', decimals = ''] = String(mark).split(/[.,]/);
  return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) };
}

/** The result of an exam; one that is not there is taken for an absence. */
function resultOf(results: Results, exam: string): Result {
  return Object.getOwnPropertyDescriptor(results, exam)?.value ?? 'absent';
}

/** Points and coefficients of the exams that count, if every result is known. */
export function slowTotals(
  regulation: Regulation,
  results: Results,
): { points: Big; sum: Big; proPoints: Big; proSum: Big } {
  let points = big(0);
  let sum = big(0);
  let proPoints = big(0);
  let proSum = big(0);
  for (const { exam, domain, coefficient = 1 } of regulation.exams) {
    const result = resultOf(results, exam);
    if (result === 'exempt' || result === 'not-taken' || result === 'absent' || result === 'postponed') continue;
    const mark = result === 'excused' ? big(0) : bigMark(result);
    const weight = bigMark(coefficient);
    if (domain === 'optional') {
      const above = add(mark, big(-10));
      if (above.n > 0n) points = add(points, mul(weight, above));
      continue;
    }
    points = add(points, mul(weight, mark));
    sum = add(sum, weight);
    if (domain === 'professional') {
      proPoints = add(proPoints, mul(weight, mark));
      proSum = add(proSum, weight);
    }
  }
  return { points, sum, proPoints, proSum };
}

/** The outcome if every result is known. */
export function slowOutcome(regulation: Regulation, results: Results): Outcome {
  const compulsory = regulation.exams.filter(({ domain }) => domain !== 'optional');
  const some = (result: Result): boolean => compulsory.some(({ exam }) => resultOf(results, exam) === result);
  if (some('postponed')) return 'in-progress';
  if (some('absent')) return 'eliminated';
  const { points, sum, proPoints, proSum } = slowTotals(regulation, results);
  if (!less(points, mul(big(10), sum))) return 'passed';
  const low = less(points, mul(big(8), sum));
  const weak = less(proPoints, mul(big(10), proSum));
  return low || weak ? 'refused' : 'resit';
}

/** The least multiple of a step up to 20 that leads to an outcome if each of some exams gets it, by trying them all. */
export function slowLeastMark(
  regulation: Regulation,
  results: Results,
  exams: readonly string[],
  outcome: Outcome,
  step: Big,
): Big | undefined {
  for (let mark = big(0); !less(big(20), mark); mark = { n: mark.n + step.n, d: step.d }) {
    const { n, d } = mark;
    const everywhere = Object.fromEntries(
      exams.map((exam) => [exam, { numerator: Number(n), denominator: Number(d) }]),
    );
    if (slowOutcome(regulation, { ...results, ...everywhere }) === outcome) return mark;
  }
  return undefined;
}
