import type { Whole } from './whole.ts';
import { commonDivisor, dividedBy, plus, times } from './whole.ts';

/** An exact number in lowest terms; both parts are safe integers, the denominator above 0. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** An exact number while it is worked with: of any size, not always in lowest terms, the denominator above 0. */
export interface Rational {
  readonly numerator: Whole;
  readonly denominator: Whole;
}

/** A whole number, as an exact number. */
export function whole(numerator: number): Fraction {
  return { numerator, denominator: 1 };
}

/** The sum of two exact numbers; tenths and hundredths make hundredths, not thousandths. */
export function sum(one: Rational, other: Rational): Rational {
  if (one.denominator < other.denominator) return sum(other, one);
  const scale = dividedBy(one.denominator, other.denominator);
  if (times(scale, other.denominator) === one.denominator) {
    return { numerator: plus(one.numerator, times(other.numerator, scale)), denominator: one.denominator };
  }
  return {
    numerator: plus(times(one.numerator, other.denominator), times(other.numerator, one.denominator)),
    denominator: times(one.denominator, other.denominator),
  };
}

/** One exact number less another. */
export function difference(one: Rational, other: Rational): Rational {
  return sum(one, product(whole(-1), other));
}

/** The product of two exact numbers. */
export function product(one: Rational, other: Rational): Rational {
  return {
    numerator: times(one.numerator, other.numerator),
    denominator: times(one.denominator, other.denominator),
  };
}

/** Whether an exact number reaches another: multiplied crosswise, never divided. */
export function reaches(one: Rational, bound: Rational): boolean {
  return times(one.numerator, bound.denominator) >= times(bound.numerator, one.denominator);
}

/**
 * An exact number not below 0 in lowest terms; nothing where that takes more than safe integers.
 *
 * @example
 * ```ts
 * lowestTerms({ numerator: 91, denominator: 70 }); // { numerator: 13, denominator: 10 }
 * ```
 */
export function lowestTerms({ numerator: above, denominator: below }: Rational): Fraction | undefined {
  const common = commonDivisor(above, below);
  const numerator = dividedBy(above, common);
  const denominator = dividedBy(below, common);
  return typeof numerator === 'number' && typeof denominator === 'number' ? { numerator, denominator } : undefined;
}
