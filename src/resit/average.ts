import { ContractError } from '../kernel/contract-error.ts';
import type { Fraction, Rational } from '../kernel/fraction.ts';
import { product, quotient, reaches } from '../kernel/fraction.ts';
import { isCount } from '../kernel/is-count.ts';
import type { WeightedExam } from './coefficients.ts';
import type { Marks } from './graded-exams.ts';

/** A sum of marks, each times its coefficient, and the sum of the coefficients that divides it. */
export interface Weighted {
  readonly points: Rational;
  readonly coefficients: Rational;
}

/** What exams come to: the professional ones, and all of them. */
export interface Totals {
  readonly professional: Weighted;
  readonly overall: Weighted;
}

/**
 * What the exams that count come to, with a mark for each. Optional exams bring points and no coefficient, and nothing to the
 * professional average.
 *
 * @see circular §8, clauses `8.average`, `8.optional`; Code de l'éducation D643-22
 */
export function totals(exams: readonly WeightedExam[], marks: Marks): Totals {
  // as: bigints are reckoned with as numbers are, and none of theirs is turned down.
  return totalsIn(Number, exams, marks) ?? (totalsIn(BigInt as unknown as typeof Number, exams, marks) as Totals);
}

/**
 * {@link totals} in one kind of number, each sum over one denominator; none where plain numbers do not hold them. Every number
 * here only grows, and none beyond the safe integers is rounded to one of them: what is safe in the end was exact all along.
 */
function totalsIn(as: typeof Number, exams: readonly WeightedExam[], marks: Marks): Totals | undefined {
  const unit = as(exams[0]?.coefficient.denominator ?? 1);
  let [professional, others, per] = [as(0), as(0), unit];
  let [professionalWeights, otherWeights] = [as(0), as(0)];
  for (const { exam, place, coefficient } of exams) {
    const mark = marks[place];
    if (mark === undefined) continue;
    const weight = as(coefficient.numerator);
    const denominator = as(mark.denominator);
    const ownPer = unit * denominator;
    if (per % ownPer) {
      const finer = ownPer % per ? denominator : ownPer / per;
      professional *= finer;
      others *= finer;
      per *= finer;
    }
    const points = weight * as(mark.numerator) * (per / ownPer);
    if (exam.domain === 'professional') {
      professional += points;
      professionalWeights += weight;
    } else {
      others += points;
      if (exam.domain === 'general') otherWeights += weight;
    }
  }
  const overall = professional + others;
  const weights = professionalWeights + otherWeights;
  if (as === Number && !(isCount(overall) && isCount(weights) && isCount(per))) return;
  return {
    professional: weighted(professional, per, professionalWeights, unit),
    overall: weighted(overall, per, weights, unit),
  };
}

function weighted(points: number, per: number, weights: number, unit: number): Weighted {
  return { points: { numerator: points, denominator: per }, coefficients: { numerator: weights, denominator: unit } };
}

/** Whether an average reaches a bound, without dividing: 9.9999 is not 10. Over no exams at all, every bound is reached. */
export function averageReaches({ points, coefficients }: Weighted, bound: Rational): boolean {
  return reaches(points, product(bound, coefficients));
}

/**
 * The average itself, in lowest terms.
 *
 * @throws ContractError where no exam is left to divide by, or where it takes more than safe integers.
 */
export function average(rule: string, { points, coefficients }: Weighted): Fraction {
  const refuse = (expected: string, got: string): never => {
    throw new ContractError(rule, 'results', expected, got);
  };
  if (!coefficients.numerator) return refuse('more than exemptions', 'exemptions only');
  return quotient(points, coefficients) ?? refuse('coarser, to have an average in safe integers', 'these');
}
