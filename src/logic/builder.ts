import type { Diagram, End, Fork, Known } from './diagram.ts';
import { follow, isEnd, NO, YES } from './diagram.ts';
import type { Forks } from './unique-fork.ts';
import { bitOf, uniqueFork } from './unique-fork.ts';

/** Makes every diagram once. */
export interface Builder {
  readonly end: (outcome: number) => Diagram;
  readonly fork: (place: number, branches: readonly Diagram[]) => Diagram;
  /** A fork whose branches may fork on its own fact and on those that come before it. */
  readonly choose: (place: number, branches: readonly Diagram[]) => Diagram;
  /** The least of what several diagrams say, and the greatest. */
  readonly least: (parts: readonly Diagram[]) => Diagram;
  readonly greatest: (parts: readonly Diagram[]) => Diagram;
  /** What several diagrams say together, by any other rule. */
  readonly combine: (parts: readonly Diagram[], outcome: (outcomes: readonly number[]) => number) => Diagram;
  /** What is left of diagrams once some facts are known; nothing of it is kept. */
  readonly restriction: (known: Known) => (diagram: Diagram) => Diagram;
  readonly restrict: (diagram: Diagram, known: Known) => Diagram;
}

export function diagrams(): Builder {
  const ends = new Map<number, End>();
  const kept: Forks = new Map();
  let count = 0;
  const nextId = (): number => count++;

  const end: Builder['end'] = (outcome) => {
    const made = ends.get(outcome) ?? { id: nextId(), outcome };
    ends.set(outcome, made);
    return made;
  };
  const fork: Builder['fork'] = (place, branches) => uniqueFork([kept], nextId, place, branches);

  const choose: Builder['choose'] = (place, branches) => {
    const done = new Map<string, Diagram>();
    const chosen = (parts: readonly Diagram[]): Diagram => {
      const first = firstFork(parts);
      if (first === undefined || first.place >= place) {
        return fork(
          place,
          parts.map((part, group) => along(part, place, group)),
        );
      }
      const key = parts.map(({ id }) => id).join();
      const made =
        done.get(key) ??
        fork(
          first.place,
          first.branches.map((_, group) => chosen(parts.map((part) => along(part, first.place, group)))),
        );
      done.set(key, made);
      return made;
    };
    return chosen(branches);
  };

  const combine: Builder['combine'] = (parts, outcome) => {
    const done = new Map<string, Diagram>();
    const join = (parts: readonly Diagram[]): Diagram => {
      const first = firstFork(parts);
      // as: without a first fork, all parts are ends.
      if (first === undefined) return end(outcome((parts as readonly End[]).map((part) => part.outcome)));
      const key = parts.map(({ id }) => id).join();
      const { place, branches } = first;
      const made =
        done.get(key) ??
        fork(
          place,
          branches.map((_, group) => join(parts.map((part) => along(part, place, group)))),
        );
      done.set(key, made);
      return made;
    };
    return join(parts);
  };

  /** Joins diagrams two by two, where one outcome outweighs all others. */
  const extreme = (strong: number): Builder['least'] => {
    const done = new Map<number, Diagram>();
    const [strongest, neutral] = [end(strong), end(YES - strong)];
    const join = (one: Diagram, other: Diagram): Diagram => {
      if (one === other || one === strongest || other === neutral) return one;
      if (one === neutral || other === strongest) return other;
      // One number for a pair; no builder makes so many diagrams.
      const pair = 2 ** 26 * Math.min(one.id, other.id) + Math.max(one.id, other.id);
      const before = done.get(pair);
      if (before !== undefined) return before;
      // as: two different ends are handled above, and one fork comes first.
      const { place, branches } = firstFork([one, other]) as Fork;
      // Of the many values of a number, neighbours mostly lead to the same.
      let last: { readonly one: Diagram; readonly other: Diagram; readonly made: Diagram } | undefined;
      const joined = branches.map((_, group) => {
        const own = along(one, place, group);
        const others = along(other, place, group);
        if (last?.one !== own || last.other !== others) last = { one: own, other: others, made: join(own, others) };
        return last.made;
      });
      const made = fork(place, joined);
      done.set(pair, made);
      return made;
    };
    return (parts) => parts.reduce(join, neutral);
  };

  const restriction: Builder['restriction'] = (known) => {
    const facts = known.reduce((bits, group, place) => (group < 0 ? bits : bits | bitOf(place)), 0);
    const made: Forks = new Map();
    const done = new Map<Diagram, Diagram>();
    let ids = count;
    const left = (from: Diagram): Diagram => {
      const rest = follow(from, known);
      // What forks on no known fact stays as it is.
      if (isEnd(rest) || (rest.places & facts) === 0) return rest;
      const before = done.get(rest);
      if (before !== undefined) return before;
      let last: { readonly branch: Diagram; readonly left: Diagram } | undefined;
      const branches = rest.branches.map((branch) => {
        if (last?.branch !== branch) last = { branch, left: left(branch) };
        return last.left;
      });
      const restricted = uniqueFork([kept, made], () => ids++, rest.place, branches);
      done.set(rest, restricted);
      return restricted;
    };
    return left;
  };

  return {
    end,
    fork,
    choose,
    combine,
    least: extreme(NO),
    greatest: extreme(YES),
    restriction,
    restrict: (diagram, known) => restriction(known)(diagram),
  };
}

/** The fork among some diagrams whose fact comes first. */
function firstFork(parts: readonly Diagram[]): Fork | undefined {
  let first: Fork | undefined;
  for (const part of parts) if (!isEnd(part) && (first === undefined || part.place < first.place)) first = part;
  return first;
}

/** What is left of a diagram where the fact at a place has a value of a group. */
function along(part: Diagram, place: number, group: number): Diagram {
  // as: forks on one fact have a branch for each group of its values.
  return isEnd(part) || part.place !== place ? part : (part.branches[group] as Diagram);
}
