import { describe, expect, test } from 'vitest';
import { knownClauses } from '../../src/given/known-codes.ts';
import { readingValues } from '../../src/given/reading-values.ts';
import * as library from '../../src/index.ts';
import { calls } from './calls.ts';
import { cases, files } from './cases.ts';

/** No rules: sessions made, compared and distrusted; words for what rules say; and an error, which is thrown. */
const noRules = [
  ...['withReadings', 'diffSessions', 'sessionFaults', 'regulationFaults'],
  ...['clauseOf', 'explain', 'dayInWords', 'momentInWords'],
  'ContractError',
];
/** The clauses on trial: all but those that the rulebook declares left out. */
const clauses = Object.keys(knownClauses).filter((clause) => !clause.startsWith('out.'));

test('there are at least 300 cases, in files by chapter, under names of their own', () => {
  expect(cases.length).toBeGreaterThanOrEqual(300);
  expect([...new Set(files.map(([chapter]) => chapter))].join('')).toBe('123456789');
  const names = cases.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

test('every rule of the library is on trial', () => {
  const rules = Object.entries(library)
    .filter(([name, value]) => typeof value === 'function' && !noRules.includes(name))
    .map(([name]) => name)
    .sort();
  expect(Object.keys(calls).sort()).toEqual(rules);
  expect([...new Set(cases.map((each) => each.function))].sort()).toEqual(rules);
});

test('every rule that can refuse an argument is seen to do so', () => {
  const refusing = cases.filter((each) => 'error' in each).map((each) => each.function);
  expect(Object.keys(calls).filter((rule) => !refusing.includes(rule))).toEqual([]);
});

describe('every clause comes to bear in one case, and does not in another', () => {
  test.each(clauses)('%s', (clause) => {
    const verdicts = cases.filter((each) => each.clause === clause).map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(['yes', 'no']));
  });

  test('and no case is about anything but these clauses', () => {
    expect(cases.filter(({ clause }) => !clauses.includes(clause))).toEqual([]);
  });
});

describe('every reading makes two cases differ that share everything else, and each value is said aloud', () => {
  test.each(Object.entries<readonly string[]>(readingValues))('%s: %j', (id, values) => {
    const read = (readings: object): string => new Map(Object.entries(readings)).get(id) ?? '';
    const results = new Map<string, Map<string, string>>();
    for (const { name, clause, verdict, why, readings, function: rule, arguments: given, ...result } of cases) {
      if ('error' in result) continue;
      const alike = JSON.stringify([rule, given, { ...readings, [id]: null }]);
      const value = read({ ...library.nice2026.readings, ...readings });
      results.set(alike, (results.get(alike) ?? new Map<string, string>()).set(value, JSON.stringify(result)));
    }
    const differing = [...results.values()].filter((told) => new Set(told.values()).size === values.length);
    expect(differing.length).toBeGreaterThan(0);
    const aloud = cases.filter((each) => !('error' in each)).map(({ readings }) => read(readings));
    expect(new Set(aloud)).toEqual(new Set(['', ...values]));
  });
});
