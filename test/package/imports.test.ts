import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files, imports, partOf, root } from './source-imports.ts';

/** Layers from top to bottom; a file imports from its own layer or from lower ones. */
const layers: readonly (readonly string[])[] = [
  ['index.ts'],
  ['what-if', 'explain'],
  ['assess.ts'],
  ['notices.ts', 'deadlines', 'categories', 'pieces', 'languages', 'benefits', 'resit'],
  ['given'],
  ['model'],
  ['kernel'],
];
const rules = layers.slice(2, 4).flat();
/** What stands beside the layers: each may reach down into the layers named. */
const beside: Readonly<Record<string, readonly string[]>> = {
  sessions: ['sessions', 'given', 'model', 'kernel'],
  regulations: ['regulations', 'model', 'kernel'],
  labels: ['labels', 'model', 'kernel'],
  schema: ['schema', 'given', 'model', 'kernel'],
};

const layerOf = (file: string): number => layers.findIndex((layer) => layer.includes(partOf(file)));

test('every source file belongs to the layout', () => {
  const strangers = files.filter((file) => layerOf(file) < 0 && !(partOf(file) in beside));
  expect(strangers).toEqual([]);
  expect(files.length).toBeGreaterThan(40);
  expect(imports.length).toBeGreaterThan(100);
});

describe('imports point down only', () => {
  test.each(imports.filter(({ target }) => target.endsWith('.ts')))('$file → $target', ({ file, target }) => {
    const allowed = beside[partOf(file)];
    if (allowed !== undefined) expect(allowed).toContain(partOf(target));
    else if (partOf(target) in beside) {
      expect(rules).not.toContain(partOf(file));
      expect(['index.ts', 'what-if', 'explain']).toContain(partOf(file));
      expect(['sessions', 'regulations']).toContain(partOf(target));
    } else expect(layerOf(target)).toBeGreaterThanOrEqual(layerOf(file));
  });

  test('no two files import each other, by any way round', () => {
    const next = new Map<string, string[]>();
    for (const { file, target } of imports) next.set(file, [...(next.get(file) ?? []), target]);
    const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
      (next.get(from) ?? []).some((target) => {
        if (target === goal) return true;
        if (seen.has(target)) return false;
        seen.add(target);
        return reaches(target, goal, seen);
      });
    expect(files.filter((file) => !file.startsWith('model/') && reaches(file, file))).toEqual([]);
  });
});

describe('a library from outside has one importer', () => {
  const outside = imports.filter(({ target }) => !target.endsWith('.ts'));
  const importersOf = (name: RegExp): readonly string[] => [
    ...new Set(outside.filter(({ target }) => name.test(target)).map(({ file }) => file)),
  ];

  test('zod: the schema', () => {
    expect(importersOf(/^zod/).every((file) => file.startsWith('schema/'))).toBe(true);
    expect(importersOf(/^zod/).length).toBeGreaterThan(0);
  });
  test('date-fns: the activation of an account', () =>
    expect(importersOf(/^date-fns\//)).toEqual(['deadlines/account-activation.ts']));
  test('nothing else comes from outside', () => {
    expect(outside.filter(({ target }) => !/^(zod\/mini|date-fns\/\w+)$/.test(target))).toEqual([]);
  });
});

test('the kernel knows nothing of the BTS', () => {
  const words = /\b(bts|candidate|session|piece|exam|academy|speciality)/i;
  const leaks = files.filter(
    (file) =>
      file.startsWith('kernel/') &&
      words.test(readFileSync(join(root, file), 'utf8').replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '')),
  );
  expect(leaks).toEqual([]);
});

test('rules hold no date and read no clock', () => {
  for (const file of files.filter((name) => rules.includes(partOf(name)))) {
    const code = readFileSync(join(root, file), 'utf8').replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(code, file).not.toMatch(/20\d\d-\d\d|Date\.now|new Date\(\)|Math\.random|process\./);
  }
});
