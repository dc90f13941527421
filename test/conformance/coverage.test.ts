import { describe, expect, test } from 'vitest';
import * as library from '../../src/index.ts';
import { clauseIds } from '../../src/model/clause.ts';
import { contradictionIds, noReasons, officeReasons, yesReasons } from '../../src/model/codes.ts';
import { readingValues } from '../../src/model/readings.ts';
import { calls } from './calls.ts';
import { cases, casesIn, files, linePerCase, textOf } from './cases.ts';
import { reasonsIn, resultIn } from './reasons-in.ts';

/** No rules: a session that is made, a check of a text, and the error that is thrown. */
const noRules = ['withReadings', 'isDepartment', 'ContractError'];
/** The clauses that cases are about: all but those that the rulebook leaves out. */
const clauses = clauseIds.filter((clause) => !clause.startsWith('out.'));

test('there are at least 1000 cases, in files by chapter, with names of their own', () => {
  expect(cases.length).toBeGreaterThanOrEqual(1000);
  expect([...new Set(files.map(([chapter]) => chapter))].join('')).toBe('123456789');
  const names = cases.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

test.each(files)('%s has one case per line', (file) => expect(textOf(file)).toBe(linePerCase(casesIn(file))));

test('every rule of the library has cases', () => {
  const rules = Object.entries(library)
    .filter(([name, value]) => typeof value === 'function' && !noRules.includes(name))
    .map(([name]) => name)
    .sort();
  expect(Object.keys(calls).sort()).toEqual(rules);
  expect([...new Set(cases.map((each) => each.function))].sort()).toEqual(rules);
});

test('every rule that can refuse an argument does so in a case', () => {
  const refusing = cases.filter((each) => 'error' in each).map((each) => each.function);
  expect(Object.keys(calls).filter((rule) => !refusing.includes(rule))).toEqual([]);
});

describe('every clause applies in one case, and does not in another', () => {
  test.each(clauses)('%s', (clause) => {
    const verdicts = cases.filter((each) => each.clause === clause).map(({ verdict }) => verdict);
    expect(verdicts).toEqual(expect.arrayContaining(['yes', 'no']));
  });

  test('and no case is about anything but these clauses', () => {
    expect(cases.filter(({ clause }) => !clauses.includes(clause))).toEqual([]);
  });
});

describe('only the exams office can tell in a case of every clause that leaves something to it', () => {
  test.each([
    ['2.residence', 'lives abroad'],
    ['2.employee', 'self-employed'],
    ['2.preparation', 'no practice, but an exemption'],
    ['2.apprenticeship', 'a contract of another length'],
    ['2.entry', 'a foreign diploma'],
    ['2.experience', 'part time'],
    ['5.common.defence-day', 'another proof'],
    ['5.continuing.advancement', 'a mixture, or scattered spells'],
    ['6.compulsory', 'an examiner has to be found'],
    ['7.reform', 'a unit that changed'],
    ['8.orals', 'fewer orals than two'],
  ])('%s: %s', (clause) => {
    expect(cases.filter((each) => each.clause === clause && each.verdict === 'office').length).toBeGreaterThan(0);
  });

  test('and an answer that lacks nothing and is still unknown has that verdict', () => {
    const wrong = cases.filter((each) => {
      const result = resultIn(each);
      const officeOnly =
        typeof result === 'object' &&
        result !== null &&
        'answer' in result &&
        result.answer === 'unknown' &&
        'missing' in result &&
        Array.isArray(result.missing) &&
        result.missing.length === 0;
      return officeOnly && each.verdict !== 'office';
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe('reasons', () => {
  const reasons = cases.flatMap(reasonsIn);
  const named = new Set(reasons.map(({ reason }) => reason));

  test.each([...yesReasons, ...noReasons, ...officeReasons])('%s is given in a case', (reason) => {
    expect(named).toContain(reason);
  });

  test('rest on clauses that exist, and name a value and a bound only together with a clause', () => {
    expect(reasons.filter(({ clause }) => !clauses.includes(clause))).toEqual([]);
    expect(reasons.filter(({ fact, given }) => fact !== undefined && given === undefined)).toEqual([]);
  });
});

test.each(contradictionIds)('the contradiction %s is found in a case', (contradiction) => {
  const found = cases.filter((each) => JSON.stringify(resultIn(each) ?? null).includes(`"${contradiction}"`));
  expect(found.length).toBeGreaterThan(0);
});

describe('every reading makes two cases differ that share everything else, and each value is named', () => {
  test.each(Object.entries<readonly string[]>(readingValues))('%s: %j', (id, values) => {
    const read = (readings: object): string => new Map(Object.entries(readings)).get(id) ?? '';
    const results = new Map<string, Map<string, string>>();
    for (const { name, clause, verdict, why, readings, function: rule, arguments: input, ...result } of cases) {
      if ('error' in result) continue;
      const alike = JSON.stringify([rule, input, { ...readings, [id]: null }]);
      const value = read({ ...library.nice2026.readings, ...readings });
      results.set(alike, (results.get(alike) ?? new Map<string, string>()).set(value, JSON.stringify(result)));
    }
    const differing = [...results.values()].filter((byValue) => new Set(byValue.values()).size === values.length);
    expect(differing.length).toBeGreaterThan(0);
    const used = cases.filter((each) => !('error' in each)).map(({ readings }) => read(readings));
    expect(new Set(used)).toEqual(new Set(['', ...values]));
  });
});
