import { ContractError } from '../contract/contract-error.ts';
import type { Fraction, Ratio } from '../exact/fraction.ts';
import { difference, lowestTerms, product, reaches, sum, whole } from '../exact/fraction.ts';
import type { GradedExam } from './graded-exams.ts';

/** What some exams come to, coefficient × mark and coefficients summed up: their average is points / weights. */
export interface Total {
  readonly points: Ratio;
  readonly weights: Ratio;
}

/** What all exams come to, and the professional ones: `null` if none of those counts. */
export interface Totals {
  readonly overall: Total;
  readonly professional: Total | null;
}

/** An optional exam brings only its points above this mark: a number of the law, the same in every session. */
const OPTIONAL_ABOVE: Ratio = /* @__PURE__ */ whole(10);
const ZERO: Ratio = /* @__PURE__ */ whole(0);

/**
 * What the exams that count come to, with a mark for each. Optional exams bring points but no weight, and nothing to
 * the professional average.
 *
 * @see circular §8, clauses `8.average`, `8.optional`; Code de l'éducation D643-22
 */
export function totals(exams: readonly GradedExam[], markOf: (exam: GradedExam) => Ratio): Totals {
  const professional = exams.filter(({ exam }) => exam.domain === 'professional');
  return {
    overall: total(exams, markOf),
    professional: professional.length === 0 ? null : total(professional, markOf),
  };
}

function total(exams: readonly GradedExam[], markOf: (exam: GradedExam) => Ratio): Total {
  return exams.reduce<Total>(
    ({ points, weights }, each) => ({
      points: sum(points, pointsOf(each, markOf(each))),
      weights: sum(weights, each.exam.domain === 'optional' ? ZERO : each.coefficient),
    }),
    { points: ZERO, weights: ZERO },
  );
}

/** The points that a mark brings: coefficient × mark, or × its points above 10 for an optional exam. */
function pointsOf({ exam, coefficient }: GradedExam, mark: Ratio): Ratio {
  if (exam.domain !== 'optional') return product(coefficient, mark);
  const above = difference(mark, OPTIONAL_ABOVE);
  return above.numerator > 0n ? product(coefficient, above) : ZERO;
}

/** Whether an average is at least a bound: totals are compared, nothing is divided, so 9.9999 is not 10. */
export function averageReaches({ points, weights }: Total, bound: Ratio): boolean {
  return reaches(points, product(bound, weights));
}

/**
 * An average in lowest terms.
 *
 * @throws ContractError if it takes more than safe integers.
 */
export function average(rule: string, { points, weights }: Total): Fraction {
  return inSafeIntegers(rule, 'an average', {
    numerator: points.numerator * weights.denominator,
    denominator: points.denominator * weights.numerator,
  });
}

/**
 * An exact number as a result gives it, in lowest terms.
 *
 * @param what - What it is, in the error.
 * @throws ContractError if it takes more than safe integers.
 */
export function inSafeIntegers(rule: string, what: string, exact: Ratio): Fraction {
  const fraction = lowestTerms(exact);
  if (fraction) return fraction;
  throw new ContractError(rule, 'results', `coarser, to have ${what} in safe integers`, 'these');
}
