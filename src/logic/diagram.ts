/**
 * What follows from the facts of a form: an end with its outcome, or a fork on one fact with what follows from each of its values.
 *
 * These are reduced ordered decision diagrams (Bryant 1986): forks come in one order of the facts, a fork whose branches are all
 * the same is left out, and equal diagrams are one object. So a diagram is an end exactly where all forms agree, and it forks
 * exactly on the facts that can change the outcome.
 */
export type Diagram = End | Fork;

/** What a condition says of a form, the least first: the office's answer stands between no and yes. */
export const NO = 0;
export const OFFICE = 1;
export const YES = 2;

export interface End {
  readonly id: number;
  readonly outcome: number;
}

export interface Fork {
  readonly id: number;
  /** The place of its fact, in the order of the form. */
  readonly place: number;
  /** What follows from each group of values that act alike. */
  readonly branches: readonly Diagram[];
  /** A bit for each place on which it or a branch forks. */
  readonly places: number;
}

/** The group of values to which each fact of a form belongs, by the place of the fact; -1 where it is absent. */
export type Known = readonly number[];

export function isEnd(diagram: Diagram): diagram is End {
  return 'outcome' in diagram;
}

/** Where a diagram leads as far as its facts are known. */
export function follow(diagram: Diagram, known: Known): Diagram {
  let rest = diagram;
  while (!isEnd(rest)) {
    const group = known[rest.place] ?? -1;
    // Reading an array at -1 takes ten times as long as this question.
    const next = group < 0 ? undefined : rest.branches[group];
    if (next === undefined) return rest;
    rest = next;
  }
  return rest;
}

/** The outcome on which all forms that know this much agree; none where they do not. */
export function agreed(diagram: Diagram, known: Known): number | undefined {
  const first = follow(diagram, known);
  if (isEnd(first)) return first.outcome;
  const seen = new Set<Diagram>();
  let outcome: number | undefined;
  const differs = (from: Diagram): boolean => {
    const rest = follow(from, known);
    if (isEnd(rest)) {
      outcome ??= rest.outcome;
      return rest.outcome !== outcome;
    }
    if (seen.has(rest)) return false;
    seen.add(rest);
    return rest.branches.some(differs);
  };
  return differs(first) ? undefined : outcome;
}

/** The fork among some diagrams whose fact comes first. */
export function firstFork(parts: readonly Diagram[], orderOf: (place: number) => number): Fork | undefined {
  let first: Fork | undefined;
  for (const part of parts) {
    if (!isEnd(part) && (first === undefined || orderOf(part.place) < orderOf(first.place))) first = part;
  }
  return first;
}

/** What is left of a diagram where the fact at a place has a value of a group. */
export function along(part: Diagram, place: number, group: number): Diagram {
  // as: forks on one fact have a branch for each group of its values.
  return isEnd(part) || part.place !== place ? part : (part.branches[group] as Diagram);
}

/** The places of the facts on which a diagram forks, ascending. */
export function placesIn(diagram: Diagram): readonly number[] {
  if (isEnd(diagram)) return [];
  const seen = new Set<Diagram>();
  const forksOn: boolean[] = [];
  const visit = (part: Diagram): void => {
    if (isEnd(part) || seen.has(part)) return;
    seen.add(part);
    forksOn[part.place] = true;
    part.branches.forEach(visit);
  };
  visit(diagram);
  const places: number[] = [];
  forksOn.forEach((_, place) => {
    places.push(place);
  });
  return places;
}
