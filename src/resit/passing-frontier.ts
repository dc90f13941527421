/**
 * Every pair of places on a grid that passes while no lesser pair does, the first ascending. A pair is lesser where neither
 * place is greater and one is smaller; whatever is above a passing pair passes too.
 *
 * The pairs form a staircase: it is walked down once, from the greatest second place to the least.
 *
 * @example Only the sum counts, and 3 is enough, on a grid of three places.
 * ```ts
 * passingFrontier(3, (first, second) => first + second >= 3); // [[1, 2], [2, 1]]
 * ```
 */
export function passingFrontier(
  places: number,
  passes: (first: number, second: number) => boolean,
): readonly (readonly [first: number, second: number])[] {
  const frontier: (readonly [number, number])[] = [];
  let second = places - 1;
  for (let first = 0; first < places && second >= 0; first++) {
    if (!passes(first, second)) continue;
    while (second > 0 && passes(first, second - 1)) second--;
    frontier.push([first, second]);
    second--;
  }
  return frontier;
}
