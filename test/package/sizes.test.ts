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

test('the README lists the size limit of every import, and no other', () => {
  const listed = [...readme.matchAll(/^\| (.+) \| ([\d.]+ kB) \|$/gm)].map(([, imported, limit]) => [imported, limit]);
  expect(listed).toEqual(limits.map(({ import: imported, path, limit }) => [written(imported, path), limit]));
});
