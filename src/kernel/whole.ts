/** A whole number of any size: a number while it is a safe integer, a bigint beyond. Two of them compare with `<`. */
export type Whole = number | bigint;

/** What two whole numbers make, exact. */
type Exact = (one: Whole, other: Whole) => Whole;

/** The sum of two whole numbers. */
export const plus: Exact = /* @__PURE__ */ exact((one, other) => one + other);

/** The product of two whole numbers. */
export const times: Exact = /* @__PURE__ */ exact((one, other) => one * other);

/** How often a whole number goes into another, neither being below 0; what is left over is left out. */
export const dividedBy: Exact = /* @__PURE__ */ exact((one, other) => one / other);

/** The greatest number that goes into both, neither being below 0. */
export const commonDivisor: Exact = /* @__PURE__ */ exact((one, other) => {
  let [greater, lesser] = [one, other];
  while (lesser) [greater, lesser] = [lesser, greater % lesser];
  return greater;
});

type Operation = (one: number, other: number) => number;

/** An operation in plain numbers where they hold its outcome, else in bigints, for which it is written alike. */
function exact(operation: Operation): Exact {
  return (one, other) => {
    if (typeof one === 'number' && typeof other === 'number') {
      const plain = operation(one, other);
      // None of these rounds to a safe integer what is none: a quotient lies further from every whole number than it is rounded.
      if (Number.isSafeInteger(plain)) return plain;
    }
    return inBigints(operation, one, other);
  };
}

function inBigints(operation: Operation, one: Whole, other: Whole): Whole {
  // as: the operators of an operation are those of bigints too.
  const outcome = (operation as unknown as (one: bigint, other: bigint) => bigint)(BigInt(one), BigInt(other));
  const number = Number(outcome);
  return Number.isSafeInteger(number) ? number : outcome;
}
