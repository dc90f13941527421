import fc from 'fast-check';
import type { Builder } from '../../src/logic/builder.ts';
import type { Diagram, Fork, Known } from '../../src/logic/diagram.ts';
import { isEnd, NO, YES } from '../../src/logic/diagram.ts';

/**
 * A small function written out: facts at ascending places, each with a number of groups, and an outcome for every combination, in
 * the order of `rows`. What a diagram says is held against it.
 */
export interface Table {
  readonly places: readonly number[];
  readonly sizes: readonly number[];
  readonly outcomes: readonly number[];
}

/** Facts close together, and far enough apart that two of them share a bit. */
const somePlaces = [
  [0, 1, 2, 3],
  [1, 4, 30, 31],
  [0, 31, 32, 64],
] as const;
const sizes = [2, 3, 2, 2] as const;

/** Every combination of groups of the facts of a table, as a form knows them. */
export function rows({ places, sizes }: Omit<Table, 'outcomes'>): readonly Known[] {
  const known = (row: readonly number[]): Known => {
    const all: number[] = Array.from({ length: Math.max(...places) + 1 }, () => -1);
    places.forEach((place, index) => {
      all[place] = row[index] ?? -1;
    });
    return all;
  };
  const combinations = sizes.reduce<readonly (readonly number[])[]>(
    (found, size) => found.flatMap((row) => Array.from({ length: size }, (_, group) => [...row, group])),
    [[]],
  );
  return combinations.map(known);
}

/** Tables on the same facts, of outcomes from 0 to 2. */
export function someTables(count: number): fc.Arbitrary<readonly Table[]> {
  const length = sizes.reduce((one, other) => one * other, 1);
  // Half of the outcomes are no, so that facts often do not matter.
  const outcome = fc.constantFrom(0, 0, 0, 1, 2, 2);
  // Long runs of one outcome: facts that matter only here and there.
  const smooth = fc
    .tuple(fc.array(outcome, { minLength: 4, maxLength: 4 }), fc.integer({ min: 0, max: 3 }))
    .map(([few, turn]) => Array.from({ length }, (_, row) => few[Math.floor(row / 2 ** turn) % 4] ?? 0));
  const outcomes = fc.oneof(fc.array(outcome, { minLength: length, maxLength: length }), smooth);
  return fc
    .tuple(fc.constantFrom(...somePlaces), fc.array(outcomes, { minLength: count, maxLength: count }))
    .map(([places, all]) => all.map((each) => ({ places, sizes, outcomes: each })));
}

export function aTable(): fc.Arbitrary<Table> {
  // as: one was asked for.
  return someTables(1).map(([table]) => table as Table);
}

/** What a form may know of the facts of a table: some group or, with -1, nothing. */
export function someKnown(): fc.Arbitrary<readonly number[]> {
  return fc.tuple(...sizes.map((size) => fc.integer({ min: -1, max: size - 1 })));
}

/** That as a form knows it. */
export function knownOf({ places }: Table, groups: readonly number[]): Known {
  const all: number[] = Array.from({ length: Math.max(...places) + 1 }, () => -1);
  places.forEach((place, index) => {
    all[place] = groups[index] ?? -1;
  });
  return all;
}

/** The rows of a table that a form may turn out to be. */
export function completionsOf(
  table: Table,
  known: Known,
): readonly { readonly row: Known; readonly outcome: number }[] {
  return rows(table)
    .map((row, index) => ({ row, outcome: table.outcomes[index] ?? NO }))
    .filter(({ row }) => known.every((group, place) => group < 0 || row[place] === group));
}

/** The diagram of a table, fact by fact from the first. */
export function byForks(builder: Builder, { places, sizes, outcomes }: Table): Diagram {
  const [place, ...others] = places;
  const [size = 1, ...otherSizes] = sizes;
  if (place === undefined) return builder.end(outcomes[0] ?? NO);
  const share = outcomes.length / size;
  return builder.fork(
    place,
    Array.from({ length: size }, (_, group) =>
      byForks(builder, {
        places: others,
        sizes: otherSizes,
        outcomes: outcomes.slice(group * share, (group + 1) * share),
      }),
    ),
  );
}

/** The same diagram as the greatest of what each row says alone, the last row and the last fact first. */
export function byRows(builder: Builder, table: Table): Diagram {
  const { end, fork, least, greatest } = builder;
  const isGroup = (place: number, size: number, group: number) =>
    fork(
      place,
      Array.from({ length: size }, (_, each) => end(each === group ? YES : NO)),
    );
  const alone = rows(table).map((row, index) => {
    const tests = table.places.map((place, at) => isGroup(place, table.sizes[at] ?? 1, row[place] ?? -1));
    return least([end(table.outcomes[index] ?? NO), ...tests.reverse()]);
  });
  return greatest(alone.reverse());
}

/** The same once more, in one step, from diagrams that only say to which group a value belongs. */
export function byLookUp({ end, fork, combine }: Builder, { places, sizes, outcomes }: Table): Diagram {
  const groups = places.map((place, at) =>
    fork(
      place,
      Array.from({ length: sizes[at] ?? 1 }, (_, group) => end(group)),
    ),
  );
  return combine(groups, (row) => {
    const index = row.reduce((before, group, at) => before * (sizes[at] ?? 1) + group, 0);
    return outcomes[index] ?? NO;
  });
}

/** Every diagram within a diagram, itself included, each once. */
export function partsOf(diagram: Diagram): readonly Diagram[] {
  const found = new Set<Diagram>();
  const visit = (part: Diagram): void => {
    if (found.has(part)) return;
    found.add(part);
    if (!isEnd(part)) part.branches.forEach(visit);
  };
  visit(diagram);
  return [...found];
}

export function forksOf(diagram: Diagram): readonly Fork[] {
  return partsOf(diagram).filter((part): part is Fork => !isEnd(part));
}
