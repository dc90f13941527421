/** An exact number in lowest terms: both parts are safe integers, the denominator is above 0. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** An exact number to calculate with: of any size, not always in lowest terms, the denominator above 0. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The fraction of two safe integers, of at least 0 and above 0, in lowest terms. */
export function fraction(numerator: number, denominator: number): Fraction {
  let [divisor, rest] = [denominator, numerator];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  // Plus 0: minus 0 is written as 0.
  return { numerator: numerator / divisor + 0, denominator: denominator / divisor };
}

/** A fraction, to calculate with. */
export function ratio({ numerator, denominator }: Fraction): Ratio {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/** A whole number, to calculate with. */
export function whole(number: number): Ratio {
  return { numerator: BigInt(number), denominator: 1n };
}

/** The sum of two exact numbers, over their least common denominator. */
export function sum(one: Ratio, other: Ratio): Ratio {
  const common = commonDivisor(one.denominator, other.denominator);
  const scale = other.denominator / common;
  return {
    numerator: one.numerator * scale + other.numerator * (one.denominator / common),
    denominator: one.denominator * scale,
  };
}

/** One exact number minus another. */
export function difference(one: Ratio, other: Ratio): Ratio {
  return sum(one, { numerator: -other.numerator, denominator: other.denominator });
}

/** The product of two exact numbers. */
export function product(one: Ratio, other: Ratio): Ratio {
  return { numerator: one.numerator * other.numerator, denominator: one.denominator * other.denominator };
}

/** Whether an exact number is at least another one: cross-multiplied, never divided. */
export function reaches(one: Ratio, bound: Ratio): boolean {
  return one.numerator * bound.denominator >= bound.numerator * one.denominator;
}

/**
 * An exact number of at least 0 as a fraction in lowest terms; `undefined` if that takes more than safe integers.
 *
 * @example
 * ```ts
 * lowestTerms({ numerator: 91n, denominator: 70n }); // { numerator: 13, denominator: 10 }
 * ```
 */
export function lowestTerms(exact: Ratio): Fraction | undefined {
  const common = commonDivisor(exact.numerator, exact.denominator);
  const numerator = Number(exact.numerator / common);
  const denominator = Number(exact.denominator / common);
  return Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) ? { numerator, denominator } : undefined;
}

/** The greatest whole number that divides both (Euclid). */
function commonDivisor(one: bigint, other: bigint): bigint {
  let [divisor, rest] = [one, other];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor;
}
