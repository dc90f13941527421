import { exactNumber } from '../exact/exact-number.ts';
import type { Fraction } from '../exact/fraction.ts';
import { ContractError } from './contract-error.ts';

/** The best mark there is. */
export const BEST_MARK = 20;

/** A value as an exact mark from 0 to 20; `undefined` if it is not one. */
export function asMark(value: unknown): Fraction | undefined {
  const exact = exactNumber(value);
  // Exact: where 20 times the denominator is not a safe integer, it is above every numerator, however it is rounded.
  return exact && exact.numerator <= BEST_MARK * exact.denominator ? exact : undefined;
}

/**
 * A mark that a rule takes as an argument, exactly.
 *
 * @throws ContractError if it is not a mark from 0 to 20.
 */
export function exactMark(rule: string, argument: string, value: unknown): Fraction {
  const mark = asMark(value);
  if (mark) return mark;
  throw new ContractError(rule, argument, 'a mark between 0 and 20 (beyond nine decimals: a fraction)', value);
}
