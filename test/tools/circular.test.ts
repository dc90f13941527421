import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readingClauses } from '../../src/explain/reading-clauses.ts';
import { clauseIds } from '../../src/model/clause.ts';
import { readingIds } from '../../src/model/readings.ts';
import { nice2026Clauses } from '../../src/sessions/nice-2026-clauses.ts';
import { places } from '../../tools/passages.ts';
import { restingClauses } from '../../tools/resting-clauses.ts';
import { sourceOf } from '../../tools/source-words.ts';
import { verification } from '../../tools/verification.ts';

/** The circular is not ours to publish: it lies beside the project, where there is one. */
const file = join(import.meta.dirname, '../../../shared/circular.txt');

const clauses = restingClauses(nice2026Clauses);

test('every clause of the circular rests on it, those of the law do not', () => {
  const without = Object.entries(nice2026Clauses).filter(([, { passages }]) => passages === undefined);
  const expected = [
    '2.adapted-duration',
    '2.duration-waiver',
    '2.one-speciality',
    '2.student-engagement',
    '7.threshold',
    '8.average',
    '8.optional',
    '8.resit-exempt',
    '8.points',
    '8.progressive',
  ];
  // Nor does the circular speak of what only a person at the exams office can read.
  expect(without.map(([id]) => id)).toEqual([...expected, 'out.legibility']);
  expect(clauses.length + without.length).toBe(Object.keys(nice2026Clauses).length);
});

test('clauses stand in the order of the rulebook', () => {
  expect(Object.keys(nice2026Clauses)).toEqual(clauseIds);
});

test('every reading is the own reading of a clause that it bears on', () => {
  const own = Object.entries(nice2026Clauses).flatMap(([id, { reading }]) => (reading ? [[id, reading] as const] : []));
  expect(new Set(own.map(([, reading]) => reading))).toEqual(new Set(readingIds));
  for (const [id, reading] of own) expect(readingClauses[reading]).toContain(id);
});

test('every fingerprint can be one', () => {
  for (const { words, sha256 } of clauses.flatMap(({ passages }) => passages)) {
    expect(Number.isInteger(words) && words > 0).toBe(true);
    expect(sha256).toMatch(/^[\da-f]{64}$/);
  }
});

describe.skipIf(!existsSync(file))('the circular of 2026', () => {
  const source = sourceOf(existsSync(file) ? readFileSync(file, 'utf8') : '');
  const words = source.words.map(({ word }) => word);
  const found = places(
    words,
    clauses.flatMap(({ passages }) => passages),
  );
  /** Every passage of every clause, with its first word and the one behind its last. */
  const standing = clauses.flatMap(({ clause, passages }) =>
    passages.map((passage, index) => {
      const [from = Number.NaN] = found.get(passage) ?? [];
      return { name: `${clause} ${index + 1}`, passage, from, to: from + passage.words };
    }),
  );

  test('has every passage, once', () => {
    const places = standing.map(({ name, passage }) => `${name}: ${found.get(passage)?.length}`);
    expect(places).toEqual(standing.map(({ name }) => `${name}: 1`));
    expect(standing.length).toBeGreaterThan(100);
  });

  test('has nine chapters, and no word in them without a clause', () => {
    expect(new Set(source.words.map(({ chapter }) => chapter))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
    const verified = verification(clauses, source);
    expect(verified.lost).toEqual([]);
    expect(verified.coverage.gaps).toEqual([]);
    expect(verified.coverage.words).toBeGreaterThan(2000);
  });

  // In a copy of its surroundings, since altering the whole some hundred times takes too long.
  test.each(standing)('$name: its first or last word changed, or all of it deleted', ({ name, from, to }) => {
    const first = Math.max(0, from - 100);
    const behind = Math.min(words.length, to + 100);
    const here = standing.filter((other) => other.from >= first && other.to <= behind);
    const resting = here.map((other) => ({ clause: other.name, statement: other.name, passages: [other.passage] }));

    /** The passages lost where some words are replaced by others. */
    const lostWith = (start: number, end: number, others: readonly string[]) => {
      const altered = [...words.slice(first, start), ...others, ...words.slice(end, behind)].join(' ');
      return verification(resting, sourceOf(altered)).lost.map(({ clause }) => clause);
    };
    const touching = (start: number, end: number) =>
      here.filter((other) => other.from < end && start < other.to).map((other) => other.name);

    for (const word of [from, to - 1]) {
      expect(touching(word, word + 1)).toContain(name);
      expect(lostWith(word, word + 1, [`${words[word]}x`])).toEqual(touching(word, word + 1));
    }
    expect(lostWith(from, to, [])).toEqual(touching(from, to));
  });
});
