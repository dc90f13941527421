import { ContractError } from '../contract/contract-error.ts';
import { BEST_MARK, exactMark } from '../contract/exact-mark.ts';
import type { Fraction, Ratio } from '../exact/fraction.ts';
import { lowestTerms, product, ratio, reaches, whole } from '../exact/fraction.ts';
import type { Mark } from '../model/exam.ts';

/** The finest step: a finer grid has more marks than anybody reads. */
const FINEST: Ratio = { numerator: 1n, denominator: 1000n };
const BEST: Ratio = /* @__PURE__ */ whole(BEST_MARK);

/**
 * The multiples of a step from 0 up to 20, in lowest terms.
 *
 * @throws ContractError if the step is not a number, is below a thousandth or above 20, or has a multiple up to 20 that
 * takes more than safe integers.
 *
 * @example The greatest multiple of 15 up to 20 is 15.
 * ```ts
 * markGrid('resitTargets', 15); // [{ numerator: 0, denominator: 1 }, { numerator: 15, denominator: 1 }]
 * ```
 */
export function markGrid(rule: string, step: Mark): readonly Fraction[] {
  const exact = ratio(exactMark(rule, 'step', step));
  if (!reaches(exact, FINEST)) throw new ContractError(rule, 'step', 'a thousandth or more', step);
  const grid: Fraction[] = [];
  for (let count = 0; ; count++) {
    const multiple = product(exact, whole(count));
    if (!reaches(BEST, multiple)) return grid;
    const mark = lowestTerms(multiple);
    if (mark === undefined) throw new ContractError(rule, 'step', 'coarser, to have exact multiples', step);
    grid.push(mark);
  }
}
