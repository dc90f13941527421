import { ContractError } from '../kernel/contract-error.ts';
import type { Fraction, Rational } from '../kernel/fraction.ts';
import { product, quotient, reaches, sum, whole } from '../kernel/fraction.ts';
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
  return plainTotals(exams, marks) ?? exactTotals(exams, marks);
}

/**
 * {@link totals} in plain numbers, over one denominator each; nothing where those do not hold them. Every number here only
 * grows, and none beyond the safe integers is rounded to one of them: so what is safe in the end was exact all along.
 */
function plainTotals(exams: readonly WeightedExam[], marks: Marks): Totals | undefined {
  const unit = exams[0]?.coefficient.denominator ?? 1;
  let [points, otherPoints, per] = [0, 0, unit];
  let [weights, otherWeights] = [0, 0];
  for (const { exam, place, coefficient } of exams) {
    const mark = marks[place];
    if (mark === undefined) continue;
    const { numerator, denominator } = mark;
    if (typeof numerator !== 'number' || typeof denominator !== 'number' || coefficient.denominator !== unit) return;
    const weight = coefficient.numerator;
    const ownPer = unit * denominator;
    if (per % ownPer !== 0) {
      const finer = ownPer % per === 0 ? ownPer / per : denominator;
      points *= finer;
      otherPoints *= finer;
      per *= finer;
    }
    const weighted = weight * numerator * (per / ownPer);
    if (exam.domain === 'professional') {
      points += weighted;
      weights += weight;
    } else {
      otherPoints += weighted;
      if (exam.domain === 'general') otherWeights += weight;
    }
  }
  const all = { points: points + otherPoints, weights: weights + otherWeights };
  if (!Number.isSafeInteger(all.points) || !Number.isSafeInteger(all.weights) || !Number.isSafeInteger(per)) return;
  return {
    professional: weighted(points, per, weights, unit),
    overall: weighted(all.points, per, all.weights, unit),
  };
}

function weighted(points: number, per: number, weights: number, unit: number): Weighted {
  return { points: { numerator: points, denominator: per }, coefficients: { numerator: weights, denominator: unit } };
}

/** {@link totals} in whole numbers of any size. */
function exactTotals(exams: readonly WeightedExam[], marks: Marks): Totals {
  const nothing: Weighted = { points: whole(0), coefficients: whole(0) };
  let [professional, overall] = [nothing, nothing];
  for (const { exam, place, coefficient } of exams) {
    const mark = marks[place];
    if (mark === undefined) continue;
    const points = product(coefficient, mark);
    const own = { points, coefficients: exam.domain === 'optional' ? whole(0) : coefficient };
    overall = joined(overall, own);
    if (exam.domain === 'professional') professional = joined(professional, own);
  }
  return { professional, overall };
}

/** Two sums as one. */
function joined(one: Weighted, other: Weighted): Weighted {
  return { points: sum(one.points, other.points), coefficients: sum(one.coefficients, other.coefficients) };
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
  if (coefficients.numerator === 0) return refuse('more than exemptions', 'exemptions only');
  return quotient(points, coefficients) ?? refuse('coarser, to have an average in safe integers', 'these');
}
