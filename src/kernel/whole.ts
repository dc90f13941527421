/** A whole number of any size: a number while it is a safe integer, a bigint beyond. Two of them compare with `<`. */
export type Whole = number | bigint;

/** The sum of two whole numbers, exact. */
export function plus(one: Whole, other: Whole): Whole {
  return exactly(added, one, other);
}

/** The product of two whole numbers, exact. */
export function times(one: Whole, other: Whole): Whole {
  return exactly(multiplied, one, other);
}

/** How often a whole number goes into another, neither being below 0; what is left over is left out. */
export function dividedBy(one: Whole, other: Whole): Whole {
  return exactly(divided, one, other);
}

/** The greatest number that goes into both, neither being below 0. */
export function commonDivisor(one: Whole, other: Whole): Whole {
  let [greater, lesser] = [one, other];
  while (lesser > 0) [greater, lesser] = [lesser, exactly(leftOver, greater, lesser)];
  return greater;
}

type Operation = (one: number, other: number) => number;

const added: Operation = (one, other) => one + other;
const multiplied: Operation = (one, other) => one * other;
const divided: Operation = (one, other) => (one - (one % other)) / other;
const leftOver: Operation = (one, other) => one % other;

/** An operation in plain numbers where they hold its outcome, else in bigints, for which it is written alike. */
function exactly(operation: Operation, one: Whole, other: Whole): Whole {
  if (typeof one === 'number' && typeof other === 'number') {
    const plain = operation(one, other);
    // None of these operations rounds to a safe integer what is none.
    if (Number.isSafeInteger(plain)) return plain;
  }
  // as: the operators of an operation are those of bigints too.
  const exact = (operation as unknown as (one: bigint, other: bigint) => bigint)(BigInt(one), BigInt(other));
  const number = Number(exact);
  return Number.isSafeInteger(number) ? number : exact;
}
