/**
 * Every pair of marks of a grid that passes while no lesser pair does, the first ascending. A pair is lesser where neither
 * mark is greater and one is smaller; whatever is above a passing pair passes too.
 *
 * The pairs form a staircase: it is walked down once, from the greatest second mark to the least.
 *
 * @example Only the sum counts, and 3 is enough.
 * ```ts
 * passingFrontier([0, 1, 2], (first, second) => first + second >= 3); // [[1, 2], [2, 1]]
 * ```
 */
export function passingFrontier<Mark>(
  grid: readonly Mark[],
  passes: (first: Mark, second: Mark) => boolean,
): readonly (readonly [first: Mark, second: Mark])[] {
  const frontier: (readonly [Mark, Mark])[] = [];
  const left = [...grid];
  let second = left.pop();
  for (const first of grid) {
    if (second === undefined) break;
    if (!passes(first, second)) continue;
    for (let lesser = left.at(-1); lesser !== undefined && passes(first, lesser); lesser = left.at(-1)) {
      second = lesser;
      left.pop();
    }
    frontier.push([first, second]);
    second = left.pop();
  }
  return frontier;
}
