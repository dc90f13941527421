import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClauseId } from '../../src/index.ts';
import { clauseOf, explain, nice2026 } from '../../src/index.ts';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';
import { nice2026Clauses } from '../../src/sessions/nice-2026-clauses.ts';
import { ruleCitations } from '../../tools/rule-citations.ts';
import type { Said } from './every-result.ts';
import { whatRulesSay } from './every-result.ts';

/** What rules really say, run over thousands of candidates; the seed makes a failure repeatable. */
const said: readonly Said[] = fc.sample(whatRulesSay(), { numRuns: 1000, seed: 2026 }).flat();

/** Every text anywhere in the results, keys and values: the codes are among them. */
const texts = new Set<string>();
function collect(value: unknown): void {
  if (typeof value === 'string') texts.add(value);
  else if (Array.isArray(value)) for (const each of value) collect(each);
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) collect(each);
}
for (const { result } of said) collect(result);

// as: Object.keys forgets that the keys of a record of clauses are their numbers.
const clauseIds = Object.keys(nice2026Clauses) as ClauseId[];
/** Every clause that explanations cite; worked out by the first test that asks, so that a mutant of `explain` is seen. */
const cited = (): ReadonlySet<ClauseId> => {
  citedBefore ??= new Set(
    said.flatMap(({ result, session }) =>
      explain(result, fr, nice2026Clauses, session).flatMap(({ clauses }) => clauses),
    ),
  );
  return citedBefore;
};
let citedBefore: ReadonlySet<ClauseId> | undefined;

describe.each([
  ['reasons', fr.reasons, en.reasons],
  ['notices', fr.notices, en.notices],
  ['pieces', fr.pieces, en.pieces],
  ['deadlines', fr.deadlines, en.deadlines],
] as const)('every code among the %s', (_, french, english) => {
  const codes = Object.keys(french) as Parameters<typeof clauseOf>[0][];

  test('is returned by some rule for somebody', () => {
    expect(codes.filter((code) => !texts.has(code))).toEqual([]);
  });

  test.each(codes)('%s has words in both languages, and a clause that some rule decides', (code) => {
    expect(Object.hasOwn(french, code) && Object.hasOwn(english, code)).toBe(true);
    for (const clause of clauseOf(code)) {
      expect(clauseIds).toContain(clause);
      expect(nice2026Clauses[clause].leftOut).toBeUndefined();
    }
  });
});

describe('every clause', () => {
  const byRule = ruleCitations(nice2026Clauses);
  test.each(clauseIds)('%s is cited by a result or by a rule, unless it is left out', (id) => {
    expect(cited().has(id) || byRule.has(id)).toBe(nice2026Clauses[id].leftOut === undefined);
  });

  test('nearly all are cited by results, so that a candidate sees them', () => {
    const unseen = clauseIds.filter((id) => !cited().has(id) && nice2026Clauses[id].leftOut === undefined);
    expect(unseen).toEqual(['8.optional', '8.mark']);
  });

  test('a piece rests on the rows of the table that ask for it, in their order', () => {
    for (const piece of new Set(nice2026.pieces.map((row) => row.piece))) {
      const rows = nice2026.pieces.filter((row) => row.piece === piece).map(({ clause }) => clause);
      expect(clauseOf(piece), piece).toEqual(rows);
    }
  });

  test('says something of its own in each language, in our words', () => {
    for (const language of ['fr', 'en'] as const) {
      const statements = clauseIds.map((id) => nice2026Clauses[id].statement[language]);
      expect(new Set(statements).size).toBe(statements.length);
      for (const statement of statements) expect(statement).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test('stands under its chapter, the law under an article', () => {
    for (const id of clauseIds) {
      const { source, section } = nice2026Clauses[id];
      expect(section, id).toMatch(source === 'circular' ? /^§[1-9]$/ : /\bD643-\d+/);
    }
  });
});

describe('a citation is that of the path taken', () => {
  test('a piece that is certainly due cites the grounds that hold, not every row', () => {
    for (const { result, session } of said) {
      if (Array.isArray(result) || !('pieces' in result)) continue;
      for (const piece of result.pieces) {
        expect(explain([piece], fr, nice2026Clauses, session)[0]?.clauses).toEqual(piece.clauses);
      }
    }
  });
});

test('what is told holds no code, no empty brace, and is a sentence or a question', () => {
  const codes = [...texts].filter((text) => /^[a-z]+(-[a-z0-9]+)+$/.test(text));
  expect(codes.length).toBeGreaterThan(100);
  for (const labels of [fr, en]) {
    const sentences = new Set(
      said.flatMap(({ result, session }) =>
        explain(result, labels, nice2026Clauses, session).map((each) => each.sentence),
      ),
    );
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[\p{Lu}\d].*[.?]$/u);
      expect(sentence).not.toMatch(/[{}]|undefined|null|NaN|\.\./);
      expect(codes.filter((code) => sentence.split(/[\s.,;:?()]/).includes(code))).toEqual([]);
    }
  }
});

test('sentences come in the order of the text, open questions last, none twice', () => {
  for (const { result, session } of said) {
    const told = explain(result, fr, nice2026Clauses, session);
    const places = told.map(({ clauses: [first] }) =>
      first === undefined ? clauseIds.length : clauseIds.indexOf(first),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(new Set(told.map(({ sentence }) => sentence)).size).toBe(told.length);
  }
});
