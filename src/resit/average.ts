import { ContractError } from '../kernel/contract-error.ts';
import type { Fraction, Rational } from '../kernel/fraction.ts';
import { product, quotient, reaches, sum, whole } from '../kernel/fraction.ts';
import type { GradedExam } from './graded-exams.ts';

/** A sum of marks, each times its coefficient, and the sum of the coefficients that divides it. */
export interface Weighted {
  readonly points: Rational;
  readonly coefficients: Rational;
}

/** What exams come to: the professional ones, the others, and all of them. */
export interface Totals {
  readonly professional: Weighted;
  readonly others: Weighted;
  readonly overall: Weighted;
}

const NOTHING: Weighted = { points: /* @__PURE__ */ whole(0), coefficients: /* @__PURE__ */ whole(0) };

/**
 * What the exams that count come to, with the least or the greatest mark that each can have. Optional exams bring points and
 * no coefficient, and nothing to the professional average.
 *
 * @see circular §8, clauses `8.average`, `8.optional`; Code de l'éducation D643-22
 */
export function totals(counting: readonly GradedExam[], end: 'least' | 'most'): Totals {
  let professional = NOTHING;
  let others = NOTHING;
  for (const { exam, coefficient, [end]: mark } of counting) {
    const points = product(coefficient, mark);
    const weighted = { points, coefficients: exam.domain === 'optional' ? NOTHING.coefficients : coefficient };
    if (exam.domain === 'professional') professional = joined(professional, weighted);
    else others = joined(others, weighted);
  }
  return { professional, others, overall: joined(professional, others) };
}

/** Two sums as one. */
export function joined(one: Weighted, other: Weighted): Weighted {
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
