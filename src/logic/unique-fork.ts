import type { Diagram, Fork } from './diagram.ts';
import { isEnd } from './diagram.ts';

/** The forks made so far, by a number that equal ones share: it is compared faster than a text of all their branches. */
export type Forks = Map<number, readonly Fork[]>;

/**
 * The fork with some branches: their only one where it makes no difference, an equal fork of one of the tables, or else a new one,
 * which is kept in the last table.
 */
export function uniqueFork(
  tables: readonly Forks[],
  nextId: () => number,
  place: number,
  branches: readonly Diagram[],
): Diagram {
  let alike = true;
  let hash = place;
  let places = bitOf(place);
  for (let group = 0; group < branches.length; group++) {
    const branch = branches[group] as Diagram;
    if (branch !== branches[0]) alike = false;
    if (!isEnd(branch)) places |= branch.places;
    hash = (31 * hash + branch.id) | 0;
  }
  if (alike) return branches[0] as Diagram;
  for (const table of tables) {
    const before = table.get(hash)?.find((fork) => fork.place === place && same(fork.branches, branches));
    if (before !== undefined) return before;
  }
  const made = { id: nextId(), place, branches, places };
  const table = tables.at(-1);
  table?.set(hash, [...(table.get(hash) ?? []), made]);
  return made;
}

/** Whether two forks on one fact, which have as many branches, have the same. */
function same(some: readonly Diagram[], others: readonly Diagram[]): boolean {
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return true;
}

/** Beyond 32 facts two share a bit, which costs a look at a branch and nothing else. */
export function bitOf(place: number): number {
  return 1 << place;
}
