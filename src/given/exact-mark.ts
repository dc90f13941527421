import { ContractError } from '../kernel/contract-error.ts';
import { exactNumber } from '../kernel/exact-number.ts';
import type { Fraction } from '../kernel/fraction.ts';
import { reaches, whole } from '../kernel/fraction.ts';

/** The best mark there is. */
export const BEST: Fraction = /* @__PURE__ */ whole(20);

/** A value as a mark, exactly; nothing where it is none. */
export function asMark(given: unknown): Fraction | undefined {
  const exact = exactNumber(given);
  return exact && reaches(BEST, exact) ? exact : undefined;
}

/** A mark that a rule was given as an argument, or as a part of one, exactly. */
export function exactMark(rule: string, given: unknown, argument: string, part?: string): Fraction {
  const mark = asMark(given);
  if (mark) return mark;
  const path = part === undefined ? argument : `${argument}.${part}`;
  throw new ContractError(rule, path, 'a mark between 0 and 20 (beyond nine decimals: a fraction)', given);
}
