/** A whole number of any size: a number while it is a safe integer, a bigint beyond. Two of them compare with `<`. */
export type Whole = number | bigint;

/** The sum of two whole numbers, exact. */
export const plus: Arithmetic = /* @__PURE__ */ arithmetic(
  (one, other) => one + other,
  (one, other) => one + other,
);

/** The product of two whole numbers, exact. */
export const times: Arithmetic = /* @__PURE__ */ arithmetic(
  (one, other) => one * other,
  (one, other) => one * other,
);

/** How often a whole number goes into another; what is left over is left out. */
export const dividedBy: Arithmetic = /* @__PURE__ */ arithmetic(
  (one, other) => one / other,
  (one, other) => one / other,
);

const remainder: Arithmetic = /* @__PURE__ */ arithmetic(
  (one, other) => one % other,
  (one, other) => one % other,
);

/** The greatest number that goes into both, neither being below 0. */
export function commonDivisor(one: Whole, other: Whole): Whole {
  return other > 0 ? commonDivisor(other, remainder(one, other)) : one;
}

type Arithmetic = (one: Whole, other: Whole) => Whole;

/**
 * An operation done on numbers where it gives a safe integer, else on bigints. No result beyond rounds to a safe integer, so
 * that one which is safe is exact.
 */
function arithmetic(
  onNumbers: (one: number, other: number) => number,
  onBigInts: (one: bigint, other: bigint) => bigint,
): Arithmetic {
  return (one, other) => {
    if (typeof one === 'number' && typeof other === 'number') {
      const result = onNumbers(one, other);
      if (Number.isSafeInteger(result)) return result;
    }
    const result = onBigInts(BigInt(one), BigInt(other));
    const narrowed = Number(result);
    return Number.isSafeInteger(narrowed) ? narrowed : result;
  };
}
