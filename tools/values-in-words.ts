import type { Value } from '../src/logic/condition.ts';
import type { Groups } from '../src/logic/groups.ts';

/** The values of a fact, grouped as a diagram forks on them. */
export type Values = Pick<Groups, 'fact' | 'listed' | 'from'>;

/** More values than these are told apart from the others, not listed. */
const MOST_LISTED = 8;

/**
 * The values of some groups in words: those that are compared one by one, then the ranges between thresholds (« ≥ 2 », « < 675 »);
 * « … » stands for all others where there are many.
 */
export function valuesInWords(
  { listed, from }: Values,
  groups: readonly number[],
  inWords: (value: Value) => string,
): string {
  const one = groups.flatMap((group) => listed[group] ?? []).map(inWords);
  const words = [
    ...one,
    ...ranges(
      from,
      groups,
      listed.some((values) => values.length > 0),
    ),
  ];
  return words.length > MOST_LISTED ? '…' : words.join(' / ');
}

/** The runs of neighbouring ranges that belong to some groups. */
function ranges(from: Values['from'], groups: readonly number[], besideOthers: boolean): readonly string[] {
  const starts = from
    .flatMap((values, group) => values.map((start) => ({ start, wanted: groups.includes(group) })))
    .sort((one, other) => (one.start < other.start ? -1 : 1));
  if (starts.length > 0 && starts.every(({ wanted }) => wanted)) return besideOthers ? ['…'] : [];
  const words: string[] = [];
  starts.forEach(({ start, wanted }, index) => {
    if (!wanted || starts[index - 1]?.wanted) return;
    const end = starts.slice(index).find((next) => !next.wanted)?.start;
    const least = index === 0 ? '' : `≥ ${start}`;
    words.push([least, ...(end === undefined ? [] : [`< ${end}`])].filter((part) => part !== '').join(' et '));
  });
  return words;
}
