import type { Mark, Outcome, Regulation, Results } from '../../src/index.ts';

/** A fraction of big integers: slow, never wrong, and nothing of the library's own in it. */
export interface Big {
  readonly n: bigint;
  readonly d: bigint;
}

export const big = (n: number | bigint, d: number | bigint = 1): Big => ({ n: BigInt(n), d: BigInt(d) });
export const add = (a: Big, b: Big): Big => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const mul = (a: Big, b: Big): Big => ({ n: a.n * b.n, d: a.d * b.d });
export const less = (a: Big, b: Big): boolean => a.n * b.d < b.n * a.d;
export const same = (a: Big, b: Big): boolean => a.n * b.d === b.n * a.d;
type Whole = number | bigint;
export const fromFraction = (fraction: { readonly numerator: Whole; readonly denominator: Whole }): Big =>
  big(fraction.numerator, fraction.denominator);

/** A mark read letter by letter. */
export function bigMark(mark: Mark): Big {
  if (typeof mark === 'object') return fromFraction(mark);
  const [whole = '', decimals = ''] = String(mark).split(/[.,]/);
  return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) };
}

/** Points and coefficients over the exams that count, every result known. */
export function slowTotals(
  regulation: Regulation,
  results: Results,
): { points: Big; sum: Big; proPoints: Big; proSum: Big } {
  let points = big(0);
  let sum = big(0);
  let proPoints = big(0);
  let proSum = big(0);
  for (const { exam, domain, coefficient = 1 } of regulation.exams) {
    const result = Object.getOwnPropertyDescriptor(results, exam)?.value ?? 'absent';
    if (result === 'exempt' || result === 'not-taken' || result === 'absent') continue;
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

/** The outcome of results that are all known, nobody absent. */
export function slowOutcome(regulation: Regulation, results: Results): Outcome {
  const { points, sum, proPoints, proSum } = slowTotals(regulation, results);
  if (!less(points, mul(big(10), sum))) return 'passed';
  const low = less(points, mul(big(8), sum));
  const weak = less(proPoints, mul(big(10), proSum));
  return low || weak ? 'refused' : 'resit';
}
