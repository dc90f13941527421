import { ContractError } from '../kernel/contract-error.ts';
import { exactNumber } from '../kernel/exact-number.ts';
import type { Fraction } from '../kernel/fraction.ts';
import { whole } from '../kernel/fraction.ts';

/** The best mark there is. */
export const BEST: Fraction = /* @__PURE__ */ whole(20);

/** A mark that a rule was given as an argument, or as a part of one, exactly. */
export function exactMark(rule: string, given: unknown, argument: string, part?: string): Fraction {
  const mark = exactNumber(given);
  // A product beyond the safe integers is above all of them, however it is rounded.
  if (mark && mark.numerator <= BEST.numerator * mark.denominator) return mark;
  const path = part === undefined ? argument : `${argument}.${part}`;
  throw new ContractError(rule, path, 'a mark between 0 and 20 (beyond nine decimals: a fraction)', given);
}
