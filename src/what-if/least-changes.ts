import type { Diagram, Fork } from '../logic/diagram.ts';
import { isEnd, NO, YES } from '../logic/diagram.ts';
import type { Form, Statement } from '../logic/statement.ts';

/** Facts by place, in the order of the form, each with the groups of values of which any will do. */
export type Changes = readonly (readonly [place: number, groups: readonly number[]])[];

/**
 * Every way to change some facts so that a statement surely becomes a yes, where no fact less would do: an absent fact that is not
 * changed must not matter.
 *
 * Each fork is either left as it is, which for an absent fact means the worst of its branches, or changed to another branch.
 */
export function leastChanges(
  { diagram }: Statement,
  { builder, known }: Form,
  mayBecome: (place: number, group: number) => boolean,
): readonly Changes[] {
  const scratch = builder.another();
  const found = new Map<Diagram, readonly Changes[]>();
  const changes = (from: Diagram): readonly Changes[] => {
    if (isEnd(from)) return from.outcome === YES ? [[]] : [];
    const before = found.get(from) ?? changesAt(from);
    found.set(from, before);
    return before;
  };
  const changesAt = ({ place, branches }: Fork): readonly Changes[] => {
    // as: a form knows a group, or -1, at each place of its statements.
    const own = known[place] as number;
    const kept = changes(branches[own] ?? scratch.least(branches));
    // Where nothing else has to change, no other set of facts is least.
    if (kept[0]?.length === 0) return kept;
    const changed = [...new Set(branches)].flatMap((branch) => {
      const groups = [...branches.keys()].filter(
        (group) => branches[group] === branch && group !== own && mayBecome(place, group),
      );
      return groups.length === 0 ? [] : changes(branch).map((others): Changes => [[place, groups], ...others]);
    });
    return least([...kept, ...changed]);
  };
  const all = changes(scratch.combine([diagram], ([outcome = NO]) => outcome));
  return all.map((set) => [...set].sort(([one], [other]) => one - other));
}

/** Those whose facts include no other's facts, fewest first. */
export function least(sets: readonly Changes[]): readonly Changes[] {
  const found: Changes[] = [];
  for (const set of [...sets].sort((one, other) => one.length - other.length)) {
    const places = new Set(set.map(([place]) => place));
    const larger = found.some(
      (smaller) => smaller.length < set.length && smaller.every(([place]) => places.has(place)),
    );
    if (!larger) found.push(set);
  }
  return found;
}
