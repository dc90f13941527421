/** A list with at least one element. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Whether a list has at least one element. */
export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}
