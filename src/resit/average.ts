import { ContractError } from '../kernel/contract-error.ts';
import type { Fraction, Rational } from '../kernel/fraction.ts';
import { lowestTerms } from '../kernel/fraction.ts';
import { isCount } from '../kernel/is-count.ts';
import type { Whole } from '../kernel/whole.ts';
import type { Marks } from './graded-exams.ts';
import type { WeightedExam } from './weighted-exams.ts';

/**
 * What exams come to: the average of the professional ones, and of all. Not in lowest terms: each is its points, weighted and in
 * `parts` to one, over its weights in as many. So 9.9999 is not 10, and over no exams at all 0/0 reaches every bound.
 */
export interface Totals {
  readonly professional: Rational;
  readonly overall: Rational;
  readonly parts: Whole;
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
 * {@link totals} in one kind of number; none where plain numbers do not hold them. Every number here only grows, and none beyond
 * the safe integers is rounded to one of them: what is safe in the end was exact all along.
 */
function totalsIn(as: typeof Number, exams: readonly WeightedExam[], marks: Marks): Totals | undefined {
  const none = as(0);
  let professional = none;
  let others = none;
  let professionalWeights = none;
  let otherWeights = none;
  let parts = as(1);
  for (const { exam, place, weight } of exams) {
    const mark = marks[place];
    if (!mark) continue;
    const own = as(mark.denominator);
    if (parts % own) {
      const finer = own % parts ? own : own / parts;
      professional *= finer;
      others *= finer;
      parts *= finer;
    }
    const points = as(weight) * as(mark.numerator) * (parts / own);
    if (exam.domain === 'professional') {
      professional += points;
      professionalWeights += as(weight);
    } else {
      others += points;
      if (exam.domain === 'general') otherWeights += as(weight);
    }
  }
  const points = professional + others;
  const weights = (professionalWeights + otherWeights) * parts;
  if (as === Number && !(isCount(points) && isCount(weights) && isCount(parts))) return;
  return {
    professional: { numerator: professional, denominator: professionalWeights * parts },
    overall: { numerator: points, denominator: weights },
    parts,
  };
}

/**
 * An average in lowest terms.
 *
 * @throws ContractError where no exam is left to divide by, or where it takes more than safe integers.
 */
export function average(rule: string, total: Rational): Fraction {
  if (!total.denominator) throw new ContractError(rule, 'results', 'more than exemptions', 'exemptions only');
  const exact = lowestTerms(total);
  if (exact) return exact;
  throw new ContractError(rule, 'results', 'coarser, to have an average in safe integers', 'these');
}
