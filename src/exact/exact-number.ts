import type { Fraction } from './fraction.ts';
import { fraction } from './fraction.ts';

/** An exact number as a caller writes it: 9.1 and '9,1' mean 91/10; a third is `{ numerator: 1, denominator: 3 }`. */
export type ExactNumber = number | string | Fraction;

/** With fewer digits than this, a decimal is the only one that its floating-point number can stand for. */
const FIFTEEN_DIGITS = 1e15;
const NINE_DECIMALS = 1e9;

/**
 * What a caller's number means exactly, in lowest terms; `undefined` if it is below 0, has more than nine decimals or
 * fifteen digits, or is not a number at all. A text may use a comma or a point.
 *
 * @example A number means the decimal that it is written as, not the binary fraction next to it.
 * ```ts
 * exactNumber(9.1); // { numerator: 91, denominator: 10 }
 * exactNumber('13,66'); // { numerator: 683, denominator: 50 }
 * exactNumber(1 / 3); // undefined
 * ```
 */
export function exactNumber(value: unknown): Fraction | undefined {
  if (typeof value === 'number') return decimal(value);
  if (typeof value === 'string') {
    return /^\d{1,6}([.,]\d{1,9})?$/.test(value) ? decimal(Number(value.replace(',', '.'))) : undefined;
  }
  const { numerator, denominator }: { numerator?: unknown; denominator?: unknown } = Object(value);
  return isCount(numerator) && isCount(denominator) && denominator > 0 ? fraction(numerator, denominator) : undefined;
}

/** Whether a value is a safe integer of at least 0. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** The decimal that a number is written as: the one whose digits, divided by a power of ten, give back the number. */
function decimal(value: number): Fraction | undefined {
  for (let denominator = 1; denominator <= NINE_DECIMALS; denominator *= 10) {
    const numerator = Math.round(value * denominator);
    if (numerator / denominator === value && numerator >= 0 && numerator < FIFTEEN_DIGITS) {
      return fraction(numerator, denominator);
    }
  }
  return undefined;
}
