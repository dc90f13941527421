/** A whole number of any size: a number while it is a safe integer, a bigint beyond. Two of them compare with `<`. */
export type Whole = number | bigint;

/** The sum of two whole numbers, exact. */
export function plus(one: Whole, other: Whole): Whole {
  if (typeof one === 'number' && typeof other === 'number') {
    const sum = one + other;
    // No sum beyond the safe integers rounds to one of them, so one that is safe is exact; likewise a product.
    if (Number.isSafeInteger(sum)) return sum;
  }
  return narrowed(BigInt(one) + BigInt(other));
}

/** The product of two whole numbers, exact. */
export function times(one: Whole, other: Whole): Whole {
  if (typeof one === 'number' && typeof other === 'number') {
    const product = one * other;
    if (Number.isSafeInteger(product)) return product;
  }
  return narrowed(BigInt(one) * BigInt(other));
}

/** How often a whole number goes into another, neither being below 0; what is left over is left out. */
export function dividedBy(one: Whole, other: Whole): Whole {
  if (typeof one === 'number' && typeof other === 'number') return (one - (one % other)) / other;
  return narrowed(BigInt(one) / BigInt(other));
}

/** The greatest number that goes into both, neither being below 0. */
export function commonDivisor(one: Whole, other: Whole): Whole {
  let [greater, lesser] = [one, other];
  while (lesser > 0) [greater, lesser] = [lesser, remainder(greater, lesser)];
  return greater;
}

function remainder(one: Whole, other: Whole): Whole {
  if (typeof one === 'number' && typeof other === 'number') return one % other;
  return narrowed(BigInt(one) % BigInt(other));
}

function narrowed(exact: bigint): Whole {
  const number = Number(exact);
  return Number.isSafeInteger(number) ? number : exact;
}
