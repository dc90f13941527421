import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ClauseId } from '../../src/index.ts';
import { fr } from '../../src/labels/fr.ts';
import { nice2026Clauses } from '../../src/sessions/nice-2026-clauses.ts';
import { currentCatalogue } from '../../tools/current-catalogue.ts';
import { ruleCitations } from '../../tools/rule-citations.ts';

const catalogue = currentCatalogue();
const sections = catalogue.split('\n### ').slice(1);

test('docs/rules.md is up to date; otherwise npm run rules writes it', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/rules.md'), 'utf8')).toBe(catalogue);
});

describe('every clause has its section', () => {
  test.each(Object.entries(nice2026Clauses))('%s', (id, { statement, reading, leftOut }) => {
    const section = sections.find((each) => each.startsWith(`${id}\n`)) ?? '';
    expect(section).toContain(statement.fr);
    expect(section).toContain(statement.en);
    expect(section).toContain('- Ground: ');
    expect(section.includes('- Left out: ')).toBe(leftOut !== undefined);
    expect(section.includes(`decisions/reading-${reading}.md`)).toBe(reading !== undefined);
    // A worked example goes with everything that is decided.
    expect(section.includes('- Example: ')).toBe(leftOut === undefined);
  });
});

test('every reason stands under its clause', () => {
  for (const reason of Object.keys(fr.reasons)) expect(catalogue).toContain(`\`${reason}\``);
});

test('every row of the table leads to a section that is there', () => {
  const anchors = new Set(sections.map((section) => (section.split('\n')[0] ?? '').replace(/\./g, '')));
  const links = [...catalogue.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor = '']) => anchor);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((link) => !anchors.has(link))).toEqual([]);
});

describe('the rules that cite a clause', () => {
  const cited = ruleCitations(nice2026Clauses);
  test.each<[ClauseId, readonly string[] | undefined, string]>([
    ['1.window', ['deadlines', 'registrationPhase'], 'one clause each'],
    ['2.school', ['eligibility', 'preparation'], 'a range of clauses holds those between its ends'],
    ['3.personal', undefined, 'no rule of a chapter decides a notice'],
  ])('%s: %j (%s)', (id, rules) => expect(cited.get(id)).toEqual(rules));
});
