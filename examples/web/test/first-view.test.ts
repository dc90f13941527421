import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const dist = new URL('../dist/', import.meta.url);
const MOST = 90_000;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** Every script that the first view needs, by the build's own account: the entry, and all that it imports at once. */
function firstView(manifest: Readonly<Record<string, Chunk>>, entry: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[entry];
  if (chunk === undefined) throw new Error(`${entry} is not in the manifest`);
  found.add(chunk.file);
  for (const name of chunk.imports ?? []) firstView(manifest, name, found);
  return found;
}

test('needs at most 90 kB of JavaScript, gzipped, React included', async () => {
  const files = firstView(JSON.parse(readFileSync(new URL('manifest.json', dist), 'utf8')), 'index.html');
  const sizes = [...files].map((file) => gzipSync(readFileSync(new URL(file, dist))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.info(`first view: ${(total / 1000).toFixed(1)} kB gzipped, in ${files.size} files`);
  // React alone is more than half of it: less would mean that something was not counted.
  expect(total).toBeGreaterThan(MOST / 2);
  expect(total).toBeLessThanOrEqual(MOST);

  // The page as it is served agrees: it asks for these at once, and for no other.
  const html = await (await fetch(inject('page'))).text();
  const asked = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, file]) => file);
  expect(new Set(asked)).toEqual(files);
});
