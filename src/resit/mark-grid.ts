import { BEST, exactMark } from '../given/exact-mark.ts';
import { ContractError } from '../kernel/contract-error.ts';
import type { Fraction } from '../kernel/fraction.ts';
import { lowestTerms, product, reaches, whole } from '../kernel/fraction.ts';
import type { Mark } from '../model/exam.ts';

/** As fine as a grid may be: anything below has more marks than somebody reads. */
const FINEST: Fraction = { numerator: 1, denominator: 1000 };

/**
 * The multiples of a step from 0 up to the best mark, in lowest terms.
 *
 * @throws ContractError where the step is no number, below a thousandth, or above the best mark.
 *
 * @example A step that does not go into 20 ends below it.
 * ```ts
 * markGrid('resitTargets', 15); // [{ numerator: 0, denominator: 1 }, { numerator: 15, denominator: 1 }]
 * ```
 */
export function markGrid(rule: string, step: Mark): readonly Fraction[] {
  const exact = exactMark(rule, step, 'step');
  if (!reaches(exact, FINEST)) throw new ContractError(rule, 'step', 'a thousandth or more', step);
  const grid: Fraction[] = [];
  for (let count = 0; ; count++) {
    const mark = lowestTerms(product(exact, whole(count)));
    if (mark === undefined) throw new ContractError(rule, 'step', 'coarser, to have exact multiples', step);
    if (!reaches(BEST, mark)) return grid;
    grid.push(mark);
  }
}
