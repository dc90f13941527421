/**
 * Every pair of marks of a grid that passes while no lesser pair does, by ascending first mark. A pair is lesser if
 * neither of its marks is greater and one is smaller; every pair above a passing one must pass too.
 *
 * The pairs form a staircase, which is walked down once, from the greatest second mark to the least.
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
