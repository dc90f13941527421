import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import * as authoring from '../../src/authoring/index.ts';
import * as explain from '../../src/explain/index.ts';
import * as source from '../../src/index.ts';
import { fr } from '../../src/labels/fr.ts';
import { nice2026Clauses } from '../../src/sessions/nice-2026-clauses.ts';
import { cases } from '../conformance/cases.ts';

const root = join(import.meta.dirname, '../..');
const entries = Object.keys(packageFile.exports).filter((entry) => !entry.endsWith('.json'));
/** The conformance cases are data: JSON, with nothing to run. */
const isCode = (entry: string): boolean => entry !== './conformance';
const nameOf = (entry: string): string => `candidat-bts${entry.slice(1)}`;
const require = createRequire(import.meta.url);

const run = (type: 'module' | 'commonjs', code: string): string =>
  execFileSync(process.execPath, [`--input-type=${type}`, '-e', code], { cwd: root, encoding: 'utf8' });

test.each(entries)('%s has every file it promises', (entry) => {
  const { import: esm, require: cjs } = packageFile.exports[entry as '.'];
  for (const file of [esm.types, esm.default, cjs.types, cjs.default])
    expect(existsSync(join(root, file)), file).toBe(true);
});

test.each(entries.filter(isCode))('%s loads as ESM and as CJS, with the same names', (entry) => {
  const names = `.filter((name) => name !== 'default' && name !== '__esModule' && name !== 'module.exports').sort().join()`;
  const esm = run('module', `console.log(Object.keys(await import('${nameOf(entry)}'))${names})`);
  const cjs = run('commonjs', `console.log(Object.keys(require('${nameOf(entry)}'))${names})`);
  expect(esm.trim().length).toBeGreaterThan(0);
  expect(cjs).toBe(esm);
});

test('the root entry holds every public name of the source, and works', () => {
  const built = require('candidat-bts') as typeof source;
  expect(Object.keys(built).sort()).toEqual(Object.keys(source).sort());
  const at = new Date('2025-11-12T16:00:00Z');
  expect(built.assess({ department: '06' }, at, built.nice2026)).toEqual(
    source.assess({ department: '06' }, at, source.nice2026),
  );
  expect(() => built.assess({ experienceMonths: -1 }, at, built.nice2026)).toThrow(built.ContractError);
});

/** The files that a file of `dist` loads, without a bundler to leave anything out. */
function loadedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, path = ''] of text.matchAll(/(?:from|import|require\()\s*['"](\.[^'"]+)['"]/g)) {
    loadedBy(join(file, '..', path), seen);
  }
  return seen;
}

const apart = ['index', 'explain/index', 'authoring/index'].flatMap((entry) => [
  `dist/${entry}.js`,
  `dist/${entry}.cjs`,
]);

test.each(apart)('%s loads no clause, no words and no schema', (entry) => {
  const texts = [...loadedBy(join(root, entry))].map((file) => readFileSync(file, 'utf8'));
  expect(texts.length).toBeGreaterThan(1);
  const strange = [nice2026Clauses['1.window'].statement.en, fr.pieces.transcripts.name, 'zod/mini'];
  for (const text of strange) expect(texts.filter((each) => each.includes(text))).toEqual([]);
});

test('the entry point for sentences holds every public name of its source, and words what the root returns', () => {
  const built = require('candidat-bts') as typeof source;
  const words = require('candidat-bts/explain') as typeof explain;
  expect(Object.keys(words).sort()).toEqual(Object.keys(explain).sort());
  const answer = built.residence({ department: '75' }, built.nice2026);
  expect(words.explainAnswer(answer, fr, built.nice2026)).toEqual(explain.explainAnswer(answer, fr, source.nice2026));
});

test('the entry point for authors holds every public name of its source, and finds a fault', () => {
  const { nice2026 } = require('candidat-bts') as typeof source;
  const built = require('candidat-bts/authoring') as typeof authoring;
  expect(Object.keys(built).sort()).toEqual(Object.keys(authoring).sort());
  expect(built.sessionFaults(nice2026)).toEqual([]);
  expect(built.sessionFaults({ ...nice2026, convocationDays: 0 })).toEqual([
    'convocationDays: 0 is not a whole number from 1 up',
  ]);
});

test('the conformance cases are the same array for import, for require and in the source', () => {
  const esm = run(
    'module',
    `import cases from 'candidat-bts/conformance' with { type: 'json' }; console.log(JSON.stringify(cases))`,
  );
  expect(JSON.parse(esm)).toEqual(cases);
  expect(require('candidat-bts/conformance')).toEqual(cases);
});
