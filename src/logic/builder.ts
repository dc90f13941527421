import type { Diagram, End, Fork, Known } from './diagram.ts';
import { along, firstFork, NO, YES } from './diagram.ts';
import { restrictionTo } from './restriction.ts';
import type { Forks } from './unique-fork.ts';
import { uniqueFork } from './unique-fork.ts';

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
  /** An empty builder with the same order. */
  readonly another: () => Builder;
}

/** @param orderOf - Where the forks on a fact come, by its place: in the order of the places if nothing else is said. */
export function diagrams(orderOf: (place: number) => number = (place) => place): Builder {
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

  /** Follows several diagrams at once, by their forks in their order, until something can be made of what is left. */
  const together = (
    parts: readonly Diagram[],
    made: (rests: readonly Diagram[], first: Fork | undefined) => Diagram | undefined,
  ): Diagram => {
    const done = new Map<string, Diagram>();
    const from = (rests: readonly Diagram[]): Diagram => {
      const key = rests.map(({ id }) => id).join();
      const before = done.get(key);
      if (before !== undefined) return before;
      const first = firstFork(rests, orderOf);
      // as: something is made at the last where nothing forks any more.
      const { place, branches } = (first ?? {}) as Fork;
      const own =
        made(rests, first) ??
        fork(
          place,
          branches.map((_, group) => from(rests.map((rest) => along(rest, place, group)))),
        );
      done.set(key, own);
      return own;
    };
    return from(parts);
  };

  const choose: Builder['choose'] = (place, branches) =>
    together(branches, (rests, first) => {
      if (first !== undefined && orderOf(first.place) < orderOf(place)) return undefined;
      return fork(
        place,
        rests.map((rest, group) => along(rest, place, group)),
      );
    });

  const combine: Builder['combine'] = (parts, outcome) =>
    together(parts, (rests, first) => {
      if (first !== undefined) return undefined;
      // as: without a first fork, all parts are ends.
      return end(outcome((rests as readonly End[]).map((rest) => rest.outcome)));
    });

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
      const { place, branches } = firstFork([one, other], orderOf) as Fork;
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

  const restriction: Builder['restriction'] = (known) => restrictionTo(known, kept, count);

  return {
    end,
    fork,
    choose,
    combine,
    least: extreme(NO),
    greatest: extreme(YES),
    restriction,
    restrict: (diagram, known) => restriction(known)(diagram),
    another: () => diagrams(orderOf),
  };
}
