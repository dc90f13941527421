import type { Diagram, Known } from './diagram.ts';
import { follow, isEnd } from './diagram.ts';
import type { Forks } from './unique-fork.ts';
import { bitOf, uniqueFork } from './unique-fork.ts';

/**
 * What is left of diagrams once some facts are known. Equal to a kept diagram where there is one; else made for this form only, with
 * numbers from `id` on.
 */
export function restrictionTo(known: Known, kept: Forks, id: number): (diagram: Diagram) => Diagram {
  let left: ((diagram: Diagram) => Diagram) | undefined;
  return (diagram) => {
    const rest = follow(diagram, known);
    if (isEnd(rest)) return rest;
    left ??= restricting(known, kept, id);
    return left(rest);
  };
}

function restricting(known: Known, kept: Forks, id: number): (diagram: Diagram) => Diagram {
  const facts = known.reduce((bits, group, place) => (group < 0 ? bits : bits | bitOf(place)), 0);
  const made: Forks = new Map();
  const done = new Map<Diagram, Diagram>();
  let next = id;
  const left = (from: Diagram): Diagram => {
    const rest = follow(from, known);
    // What forks on no known fact stays as it is.
    if (isEnd(rest) || (rest.places & facts) === 0) return rest;
    const before = done.get(rest);
    if (before !== undefined) return before;
    // Of the many values of a number, neighbours mostly lead to the same.
    let last: { readonly branch: Diagram; readonly left: Diagram } | undefined;
    const branches = rest.branches.map((branch) => {
      if (last?.branch !== branch) last = { branch, left: left(branch) };
      return last.left;
    });
    const restricted = uniqueFork([kept, made], () => next++, rest.place, branches);
    done.set(rest, restricted);
    return restricted;
  };
  return left;
}
