import type { Session } from '../model/session.ts';

/**
 * The hours of training centre for each length of contract to which those of one length apply in proportion: the least number of
 * hours that reaches it exactly.
 *
 * @example 675 hours for 12 months make 1012.5 for 18.
 *
 * @see Code de l'éducation D643-8
 */
export function hoursInProportion({
  hours,
  proRata: { from, to, ofMonths },
}: Session['training']): readonly (readonly [months: number, hours: number])[] {
  const row = hours.find(({ contractMonths }) => contractMonths === ofMonths);
  if (row === undefined) return [];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
    const months = from + index;
    return [months, leastNumber(BigInt(row.atLeast) * BigInt(months), BigInt(ofMonths))] as const;
  });
}

/** The least number that reaches a quotient exactly: the quotient, or the next number above where that was rounded down. */
function leastNumber(numerator: bigint, denominator: bigint): number {
  const quotient = Number(numerator) / Number(denominator);
  let whole = quotient;
  let parts = 1n;
  while (!Number.isInteger(whole)) {
    whole *= 2;
    parts *= 2n;
  }
  if (BigInt(whole) * denominator >= numerator * parts) return quotient;
  const bits = new BigUint64Array(new Float64Array([quotient]).buffer).map((value) => value + 1n);
  // as: the same eight bytes make one number.
  return new Float64Array(bits.buffer)[0] as number;
}
