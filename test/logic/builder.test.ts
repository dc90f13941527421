import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { diagrams } from '../../src/logic/builder.ts';
import type { Diagram } from '../../src/logic/diagram.ts';
import { agreed, follow, isEnd, NO, OFFICE, placesIn, YES } from '../../src/logic/diagram.ts';
import {
  aTable,
  byForks,
  byLookUp,
  byRows,
  completionsOf,
  forksOf,
  knownOf,
  partsOf,
  rows,
  someKnown,
  someTables,
} from './tables.ts';

describe('diagrams are canonical', () => {
  test.prop([aTable()])('equal functions are one object, whatever the order of building', (table) => {
    const builder = diagrams();
    const first = byForks(builder, table);
    expect(byRows(builder, table)).toBe(first);
    expect(byLookUp(builder, table)).toBe(first);
    const inAnotherOrder = diagrams();
    const other = byRows(inAnotherOrder, table);
    expect(byForks(inAnotherOrder, table)).toBe(other);
    expect(byLookUp(inAnotherOrder, table)).toBe(other);
  });

  test.prop([aTable(), fc.nat({ max: 23 }), fc.constantFrom(1, 2)])(
    'functions that differ in a single row are two',
    (table, row, more) => {
      const builder = diagrams();
      const outcomes = table.outcomes.map((outcome, index) => (index === row ? (outcome + more) % 3 : outcome));
      expect(byForks(builder, { ...table, outcomes })).not.toBe(byForks(builder, table));
    },
  );

  test.prop([aTable()])('forks come in the order of the form, and no fork has all its branches the same', (table) => {
    for (const { place, branches } of forksOf(byRows(diagrams(), table))) {
      expect(new Set(branches).size).toBeGreaterThan(1);
      for (const branch of branches) expect(isEnd(branch) || branch.place > place).toBe(true);
    }
  });

  test.prop([aTable()])('no two parts have the same number', (table) => {
    const parts = partsOf(byLookUp(diagrams(), table));
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  });

  test('a fork that makes no difference is its only branch', () => {
    const { end, fork } = diagrams();
    expect(fork(3, [end(OFFICE), end(OFFICE)])).toBe(end(OFFICE));
    expect(fork(3, [end(OFFICE), end(YES)])).not.toBe(end(OFFICE));
  });

  test('forks with the same branches on two facts are two', () => {
    const { end, fork } = diagrams();
    expect(fork(1, [end(NO), end(YES)])).not.toBe(fork(2, [end(NO), end(YES)]));
    expect(fork(1, [end(NO), end(YES)])).not.toBe(fork(1, [end(YES), end(NO)]));
  });
});

test('forks of many diagrams are as many, and each is found again', () => {
  const { end, fork } = diagrams();
  const ends = Array.from({ length: 40 }, (_, outcome) => end(outcome));
  const make = () =>
    [0, 1, 2].flatMap((place) =>
      ends.flatMap((one) => ends.filter((other) => other !== one).map((other) => fork(place, [one, other]))),
    );
  const made = make();
  expect(new Set(made).size).toBe(3 * 40 * 39);
  expect(new Set(made.map(({ id }) => id)).size).toBe(3 * 40 * 39);
  expect(make().every((each, index) => each === made[index])).toBe(true);
});

describe('a diagram says what its function says', () => {
  test.prop([aTable()])('of every complete form', (table) => {
    const diagram = byRows(diagrams(), table);
    const said = rows(table).map((row) => follow(diagram, row));
    expect(said.map((end) => isEnd(end) && end.outcome)).toEqual(table.outcomes);
  });

  test.prop([someTables(3)])(
    'and joined diagrams say the least, the greatest, or what any rule makes of all',
    (tables) => {
      const builder = diagrams();
      const parts = tables.map((table) => byForks(builder, table));
      const pointwise = (rule: (outcomes: readonly number[]) => number): readonly number[] =>
        rows(tables[0] ?? { places: [], sizes: [] }).map((_, row) =>
          rule(tables.map(({ outcomes }) => outcomes[row] ?? 0)),
        );
      const said = (diagram: Diagram): readonly unknown[] =>
        rows(tables[0] ?? { places: [], sizes: [] }).map((row) => {
          const end = follow(diagram, row);
          return isEnd(end) && end.outcome;
        });
      const odd = (outcomes: readonly number[]) =>
        outcomes.reduce((sum, outcome, at) => sum + outcome * (at + 1), 0) % 4;
      expect(said(builder.least(parts))).toEqual(pointwise((outcomes) => Math.min(...outcomes)));
      expect(said(builder.greatest(parts))).toEqual(pointwise((outcomes) => Math.max(...outcomes)));
      expect(said(builder.combine(parts, odd))).toEqual(pointwise(odd));
      const turned = [...parts].reverse();
      expect(builder.least(turned)).toBe(builder.least(parts));
      expect(builder.greatest(turned)).toBe(builder.greatest(parts));
    },
  );

  test.prop([someTables(3), fc.nat({ max: 3 })])(
    'a choice says what the branch of its group says, wherever its fact stands among theirs',
    (tables, at) => {
      const builder = diagrams();
      const { places, sizes } = tables[0] ?? { places: [], sizes: [] };
      const [place = 0, size = 1] = [places[at], sizes[at]];
      const branches = tables.slice(0, size).map((table) => byForks(builder, table));
      const chosen = builder.choose(place, branches);
      const outcomes = rows({ places, sizes }).map((row, index) => tables[row[place] ?? -1]?.outcomes[index] ?? NO);
      expect(chosen).toBe(byForks(builder, { places, sizes, outcomes }));
    },
  );

  test('the least of none is a yes, the greatest of none a no', () => {
    const { end, least, greatest } = diagrams();
    expect(least([])).toBe(end(YES));
    expect(greatest([])).toBe(end(NO));
  });

  test.each([
    [NO, NO, NO, NO],
    [NO, OFFICE, NO, OFFICE],
    [NO, YES, NO, YES],
    [OFFICE, OFFICE, OFFICE, OFFICE],
    [OFFICE, YES, OFFICE, YES],
    [YES, YES, YES, YES],
  ])('of %i and %i the least is %i, the greatest %i', (one, other, least, greatest) => {
    const builder = diagrams();
    for (const ends of [
      [one, other],
      [other, one],
    ].map((outcomes) => outcomes.map(builder.end))) {
      expect(builder.least(ends)).toBe(builder.end(least));
      expect(builder.greatest(ends)).toBe(builder.end(greatest));
    }
  });

  test('one diagram joined with what changes nothing, or with itself, is that diagram', () => {
    const builder = diagrams();
    const fork = builder.fork(2, [builder.end(NO), builder.end(OFFICE), builder.end(YES)]);
    for (const { join, neutral } of [
      { join: builder.least, neutral: YES },
      { join: builder.greatest, neutral: NO },
    ]) {
      expect(join([fork, builder.end(neutral)])).toBe(fork);
      expect(join([builder.end(neutral), fork, fork])).toBe(fork);
      expect(join([fork, builder.end(YES - neutral)])).toBe(builder.end(YES - neutral));
    }
  });
});

describe('what is left of a diagram once some facts are known', () => {
  test.prop([aTable(), someKnown()])('says of each completion what the whole says of it', (table, groups) => {
    const builder = diagrams();
    const known = knownOf(table, groups);
    const rest = builder.restrict(byForks(builder, table), known);
    for (const { row, outcome } of completionsOf(table, known)) {
      expect(follow(rest, row)).toBe(builder.end(outcome));
    }
  });

  test.prop([aTable(), someKnown()])('forks exactly on the absent facts that alone can change it', (table, groups) => {
    const builder = diagrams();
    const known = knownOf(table, groups);
    const rest = builder.restrict(byForks(builder, table), known);
    const all = completionsOf(table, known);
    const matters = table.places.filter((place) =>
      all.some(({ row, outcome }) =>
        all.some(
          (other) => other.outcome !== outcome && row.every((group, at) => at === place || group === other.row[at]),
        ),
      ),
    );
    expect(placesIn(rest)).toEqual(matters);
  });

  test.prop([aTable(), someKnown()])(
    'is as canonical as the whole: an end exactly where all agree',
    (table, groups) => {
      const builder = diagrams();
      const known = knownOf(table, groups);
      const rest = builder.restrict(byForks(builder, table), known);
      const outcomes = new Set(completionsOf(table, known).map(({ outcome }) => outcome));
      expect(isEnd(rest)).toBe(outcomes.size === 1);
      const parts = partsOf(rest);
      expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
      const shapes = forksOf(rest).map(({ place, branches }) => `${place}:${branches.map(({ id }) => id)}`);
      expect(new Set(shapes).size).toBe(shapes.length);
      for (const { branches } of forksOf(rest)) expect(new Set(branches).size).toBeGreaterThan(1);
    },
  );

  test.prop([aTable(), someKnown()])('is agreed on exactly where all completions agree', (table, groups) => {
    const known = knownOf(table, groups);
    const outcomes = [...new Set(completionsOf(table, known).map(({ outcome }) => outcome))];
    expect(agreed(byForks(diagrams(), table), known)).toBe(outcomes.length === 1 ? outcomes[0] : undefined);
  });

  test.prop([someTables(3), someKnown()])(
    'shares what is equal in it with what is left of others',
    (tables, groups) => {
      const builder = diagrams();
      const wholes = tables.map((table) => byForks(builder, table));
      const known = tables.map((table) => knownOf(table, groups))[0] ?? [];
      const left = builder.restriction(known);
      tables.forEach((table, index) => {
        const rest = left(wholes[index] ?? builder.end(NO));
        for (const { row, outcome } of completionsOf(table, known))
          expect(follow(rest, row)).toBe(builder.end(outcome));
        expect(left(wholes[index] ?? builder.end(NO))).toBe(rest);
      });
      const forks = wholes.map(left).flatMap(forksOf);
      const shapes = new Map(forks.map((fork) => [`${fork.place}:${fork.branches.map(({ id }) => id)}`, fork]));
      for (const fork of forks) expect(shapes.get(`${fork.place}:${fork.branches.map(({ id }) => id)}`)).toBe(fork);
    },
  );

  test.prop([aTable(), someKnown()])('is the diagram itself where that is there already', (table, groups) => {
    const builder = diagrams();
    const known = knownOf(table, groups);
    const whole = byForks(builder, table);
    expect(builder.restrict(whole, knownOf(table, []))).toBe(whole);
    const outcomes = rows(table).map((row) => {
      const completed = row.map((group, place) => ((known[place] ?? -1) < 0 ? group : (known[place] ?? -1)));
      const end = follow(whole, completed);
      return isEnd(end) ? end.outcome : -1;
    });
    const before = byForks(builder, { ...table, outcomes });
    expect(builder.restrict(whole, known)).toBe(before);
  });

  test.prop([someTables(2), someKnown()])('is not kept: no later diagram is another for it', (tables, groups) => {
    const [restricting, plain] = [diagrams(), diagrams()];
    for (const table of tables) {
      byForks(plain, table);
      restricting.restrict(byForks(restricting, table), knownOf(table, groups));
    }
    const numbers = (diagram: Diagram) => partsOf(diagram).map(({ id }) => id);
    for (const table of tables) {
      const turned = { ...table, outcomes: [...table.outcomes].reverse() };
      expect(numbers(byForks(restricting, turned))).toEqual(numbers(byForks(plain, turned)));
    }
  });

  test('is made anew each time', () => {
    const builder = diagrams();
    const { end, fork } = builder;
    const inner = (outcome: number) => fork(2, [end(NO), end(outcome)]);
    const whole = fork(0, [fork(1, [inner(YES), end(NO)]), fork(1, [inner(OFFICE), end(OFFICE)])]);
    const known = [-1, 0, -1];
    const first = builder.restrict(whole, known);
    const second = builder.restrict(whole, known);
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
    // Built afterwards, the same function is neither: nothing of a restricted form was kept.
    const built = fork(0, [inner(YES), inner(OFFICE)]);
    expect(built).not.toBe(first);
    expect(builder.restrict(whole, known)).toBe(built);
  });

  test('a fact whose group no branch has is as absent', () => {
    const { end, fork, restrict } = diagrams();
    const whole = fork(0, [end(NO), end(YES)]);
    expect(restrict(whole, [])).toBe(whole);
    expect(follow(whole, [])).toBe(whole);
    expect(follow(whole, [7])).toBe(whole);
  });
});

test.prop([aTable()])('a fork knows the places below it by their bits', (table) => {
  for (const fork of forksOf(byForks(diagrams(), table))) {
    const bits = placesIn(fork).reduce((all, place) => all | (1 << place), 0);
    expect(fork.places).toBe(bits);
  }
});

test.prop([aTable()])('placesIn lists each place once, ascending', (table) => {
  const diagram = byForks(diagrams(), table);
  const places = placesIn(diagram);
  expect([...new Set(forksOf(diagram).map(({ place }) => place))].sort((one, other) => one - other)).toEqual(places);
});
