import type { Fraction } from './fraction.ts';
import { isCount } from './is-count.ts';

/** An exact number as a caller writes it: 9.1 and '9,1' mean 91/10, and a third is `{ numerator: 1, denominator: 3 }`. */
export type ExactNumber = number | string | Fraction;

/** Up to this many digits, every decimal is the only one that its number stands for. */
const FIFTEEN_DIGITS = 1e15;
const NINE_DECIMALS = 1e9;

/**
 * What a caller's number means exactly, not always in lowest terms; nothing where it is below 0, has more than nine
 * decimals or fifteen digits, or is no number at all.
 *
 * A number means its decimal text: a tenth, not the binary fraction beside it. So few digits are that text precisely where
 * dividing them gives the number back.
 *
 * @example
 * ```ts
 * exactNumber(9.1); // { numerator: 91, denominator: 10 }
 * exactNumber('13,66'); // { numerator: 1366, denominator: 100 }
 * exactNumber(1 / 3); // undefined
 * ```
 */
export function exactNumber(value: unknown): Fraction | undefined {
  if (typeof value === 'string') {
    return /^\d{1,6}([.,]\d{1,9})?$/.test(value) ? exactNumber(Number(value.replace(',', '.'))) : undefined;
  }
  if (typeof value === 'number') {
    for (let denominator = 1; denominator <= NINE_DECIMALS; denominator *= 10) {
      const numerator = Math.round(value * denominator);
      if (numerator / denominator === value && numerator >= 0 && numerator < FIFTEEN_DIGITS)
        return { numerator, denominator };
    }
    return undefined;
  }
  const { numerator, denominator }: { numerator?: unknown; denominator?: unknown } = Object(value);
  return isCount(numerator) && isCount(denominator) && denominator > 0 ? { numerator, denominator } : undefined;
}
