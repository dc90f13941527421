import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clauseIds } from '../src/model/clause.ts';
import { readingValues } from '../src/model/readings.ts';

const folder = join(import.meta.dirname, '../docs/decisions');
const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
const pages = readdirSync(folder).filter((file) => file !== 'README.md');
const index = text('README.md');

test('the index lists every page and nothing else', () => {
  const linked = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, file]) => file);
  expect(linked.sort()).toEqual(pages.sort());
});

describe.each(Object.entries(readingValues))('the reading %s', (id, values) => {
  const page = `reading-${id}.md`;

  test('has a page of its own, with its name and every value, the default first', () => {
    expect(text(page)).toMatch(new RegExp(`^# Reading \`${id}\`: .+\\?\\n`));
    expect(text(page)).toContain(`**What the library reads.** \`'${values[0]}'\``);
    expect(text(page)).toContain(`**The other reading.** \`'${values[1]}'\``);
    expect(index).toContain(values.map((value) => `\`${value}\``).join(', '));
  });

  test('explains whom it concerns, what changes and what would decide it, and shows the switch', () => {
    for (const part of ['What is written', 'Whom it concerns', 'What changes', 'What would settle it']) {
      expect(text(page)).toContain(`**${part}.** `);
    }
    expect(text(page)).toContain(`'${id}': '${values[1]}'`);
    expect(text(page)).toMatch(/[sS]ection \d/);
  });

  test('rests on clauses that exist, and quotes six words at most', () => {
    const clauses = [...text(page).matchAll(/`(\d\.[\w.-]+)`/g)].map(([, clause = '']) => clause);
    expect(clauses.length).toBeGreaterThan(0);
    expect(clauses.filter((clause) => !clauseIds.some((known) => known === clause))).toEqual([]);
    for (const [, quoted = ''] of text(page).matchAll(/«([^»]*)»/g)) {
      expect(quoted.match(/[\p{L}\d]+/gu)?.length, quoted).toBeLessThanOrEqual(6);
    }
  });

  test('fits on a screen', () => {
    const lines = text(page).split('\n').length;
    expect(lines).toBeGreaterThan(24);
    expect(lines).toBeLessThan(42);
  });
});
