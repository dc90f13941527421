import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import limits from '../../.size-limit.json' with { type: 'json' };
import packageFile from '../../package.json' with { type: 'json' };

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

test('the README gives the size limit of every import that is measured, and of no other', () => {
  const rows = [...readme.matchAll(/^\| (.+) \| ([\d.]+ kB) \|$/gm)];
  const given = rows.map(([, imported = '', limit]) => [imported.replaceAll('`', ''), limit]);
  expect(given).toEqual(limits.map(({ name, limit }) => [name, limit]));
});

/** size-limit leaves peer dependencies out, unless a check imports from them. */
test('where a bundle has zod in it, zod is measured', () => {
  expect(Object.keys(packageFile.peerDependencies)).toEqual(['zod']);
  for (const check of limits) {
    const files = typeof check.import === 'string' ? [check.path] : Object.keys(check.import);
    const usesSchema = files.some((file) => file.startsWith('dist/schema/'));
    expect([check.name, files.includes('zod'), check.name.endsWith('with zod')]).toEqual([
      check.name,
      usesSchema,
      usesSchema,
    ]);
  }
});
