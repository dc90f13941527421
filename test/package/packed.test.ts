import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));

/** What a user gets; the scripts of the package have no part in it. */
function packed(): readonly string[] {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // as: npm lists one package, the one that is packed.
  const [{ files }] = JSON.parse(output) as [Packed];
  return files.map(({ path }) => path).sort();
}

const listed = packed();

test('the package holds dist, the JSON Schemas and four texts, and nothing else', () => {
  const texts = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
  expect(listed).toEqual([...texts, ...filesIn('dist'), ...filesIn('schemas')].sort());
  expect(filesIn('schemas').length).toBeGreaterThan(5);
});

test('dist holds what runs and its types, and no source map or source', () => {
  const strangers = listed.filter((file) => file.startsWith('dist/') && !/\.(js|cjs|d\.ts|d\.cts|json)$/.test(file));
  expect(strangers).toEqual([]);
});

test('every file that an entry names is in the package', () => {
  const named = JSON.stringify(packageFile.exports).match(/\.\/[\w./-]+\.(?:js|cjs|ts|cts|json)(?=")/g) ?? [];
  const files = named.map((file) => file.slice(2)).filter((file) => !file.includes('*'));
  expect(files.length).toBeGreaterThan(30);
  expect(listed).toEqual(expect.arrayContaining([...new Set(files.filter((file) => file.startsWith('dist/')))]));
});

test('nothing is made or run where the package is installed', () => {
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare'];
  expect(Object.keys(packageFile.scripts).filter((script) => hooks.includes(script))).toEqual([]);
});
