import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Random choices, the same for the same seed. */
export interface Dice {
  /** A whole number, both bounds included. */
  readonly whole: (from: number, to: number) => number;
  /** True in that percentage of cases. */
  readonly chance: (percent: number) => boolean;
  /** One of some values, each in proportion to its weight. */
  readonly among: <Value>(weights: readonly (readonly [Value, number])[]) => Value;
}

export function dice(seed: number): Dice {
  const generator = xoroshiro128plus(seed);
  const whole = (from: number, to: number): number => uniformInt(generator, from, to);
  return {
    whole,
    chance: (percent) => whole(1, 100) <= percent,
    among: (weights) => {
      let left = whole(
        1,
        weights.reduce((sum, [, weight]) => sum + weight, 0),
      );
      for (const [value, weight] of weights) {
        left -= weight;
        if (left <= 0) return value;
      }
      throw new RangeError('dice: nothing to choose from');
    },
  };
}
