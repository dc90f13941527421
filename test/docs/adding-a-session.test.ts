import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nice2026 } from '../../src/index.ts';
import { readingIds, readingValues } from '../../src/model/readings.ts';

const text = readFileSync(join(import.meta.dirname, '../../docs/adding-a-session.md'), 'utf8');

/** The first and the second cell of every row of the table below a heading. */
function rowsBelow(heading: string): readonly (readonly [string, string])[] {
  const [, section = ''] = text.split(`\n## ${heading}`);
  const [upToNext = ''] = section.split('\n## ');
  const rows = [...upToNext.matchAll(/^\| (`.+?) \| (.+) \|$/gm)];
  return rows.map(([, first = '', second = '']) => [first, second]);
}

/** The names in backticks of a cell. */
const codesIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

test('the table of values names every value of a session', () => {
  const parts = rowsBelow('2.').flatMap(([names]) => codesIn(names).map((name) => name.split('.')[0]));
  expect([...new Set(parts)].sort()).toEqual(Object.keys(nice2026).sort());
});

test('the table of readings has every reading, in the order of the text, and no value that it does not have', () => {
  const rows = rowsBelow('4.').map(([names, choice]) => ({
    reading: codesIn(names)[0] ?? '',
    values: codesIn(choice),
  }));
  expect(rows.map(({ reading }) => reading)).toEqual(readingIds);
  for (const { reading, values } of rows) {
    expect(values.length).toBeGreaterThan(0);
    const known: Readonly<Record<string, readonly string[]>> = readingValues;
    expect(known[reading], reading).toEqual(expect.arrayContaining([...values]));
  }
});
