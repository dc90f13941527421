import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import limits from '../../.size-limit.json' with { type: 'json' };

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

/** An import as the README writes it. */
const written = (imported: string, path: string): string => {
  if (imported !== '*') return `\`${imported}\``;
  return `everything of \`${path === 'dist/index.js' ? 'candidat-bts' : 'candidat-bts/schema'}\``;
};

test('the README says of every import what its size is held to, and of no other', () => {
  const said = [...readme.matchAll(/^\| (.+) \| ([\d.]+ kB) \|$/gm)].map(([, imported, limit]) => [imported, limit]);
  expect(said).toEqual(limits.map(({ import: imported, path, limit }) => [written(imported, path), limit]));
});
