import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codes } from './codes.ts';
import { files, imports, partOf, root } from './source-imports.ts';

const ruleFolders = ['deadlines', 'categories', 'pieces', 'languages', 'benefits', 'resit'];
const rules = [...ruleFolders, 'notices.ts', 'contradictions.ts'];
const base = ['model', 'exact', 'time'];

/** The parts from top to bottom, each with those that it may import besides itself. Types count like any other import. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'index.ts': ['what-if', 'assess.ts', ...rules, 'sessions', 'contract', ...base],
  'what-if': ['assess.ts', ...rules, 'sessions', 'logic', 'contract', ...base],
  explain: ['assess.ts', ...rules, 'logic', 'contract', ...base],
  'assess.ts': [...rules, 'logic', 'contract', ...base],
  ...Object.fromEntries(rules.map((rule) => [rule, [...rules, 'logic', 'contract', ...base]])),
  logic: ['contract', ...base],
  contract: base,
  model: ['exact', 'time'],
  exact: [],
  time: [],
  sessions: ['contract', ...base],
  regulations: ['contract', ...base],
  labels: ['contract', ...base],
  authoring: ['contract', ...base],
  schema: ['contract', ...base],
};

test('every source file is in a part of the layout', () => {
  expect(files.filter((file) => !Object.hasOwn(arrows, partOf(file)))).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
  expect(imports.length).toBeGreaterThan(300);
  expect(Object.keys(arrows).filter((part) => !files.some((file) => partOf(file) === part))).toEqual([]);
});

describe('imports point down only', () => {
  const inside = imports.filter(({ target }) => target.endsWith('.ts'));
  test.each(inside)('$file → $target', ({ file, target }) => {
    expect([partOf(file), ...(arrows[partOf(file)] ?? [])]).toContain(partOf(target));
    expect(files).toContain(target);
  });

  test('only what switches readings, and the root, import a session', () => {
    const importers = inside.filter(({ file, target }) => partOf(target) === 'sessions' && partOf(file) !== 'sessions');
    expect(new Set(importers.map(({ file, target }) => `${partOf(file)} → ${target}`))).toEqual(
      new Set([
        'index.ts → sessions/nice-2026.ts',
        'index.ts → sessions/with-readings.ts',
        'what-if → sessions/with-readings.ts',
      ]),
    );
  });

  test('no two files import each other, by any way round, types included', () => {
    const next = new Map<string, string[]>();
    for (const { file, target } of imports) next.set(file, [...(next.get(file) ?? []), target]);
    const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
      (next.get(from) ?? []).some((target) => {
        if (target === goal) return true;
        if (seen.has(target)) return false;
        seen.add(target);
        return reaches(target, goal, seen);
      });
    expect(files.filter((file) => reaches(file, file))).toEqual([]);
  });
});

describe('a library from outside has one importer', () => {
  const outside = imports.filter(({ target }) => !target.endsWith('.ts'));
  const partsThatImport = (name: RegExp): readonly string[] => [
    ...new Set(outside.filter(({ target }) => name.test(target)).map(({ file }) => partOf(file))),
  ];

  test('zod: the schema', () => expect(partsThatImport(/^zod/)).toEqual(['schema']));
  test('date-fns, its days in UTC and its zones: time', () => {
    expect(partsThatImport(/^date-fns\//)).toEqual(['time']);
    expect(partsThatImport(/^@date-fns\/utc/)).toEqual(['time']);
    expect(partsThatImport(/^date-fns-tz/)).toEqual(['time']);
  });
  test('nothing else comes from outside, and nothing by a door that loads all of it', () => {
    const known = /^(zod\/mini|date-fns\/\w+|date-fns-tz\/fromZonedTime|@date-fns\/utc\/date\/mini)$/;
    expect(outside.filter(({ target }) => !known.test(target))).toEqual([]);
  });
  test('zod comes as a whole namespace, which bundlers can take apart', () => {
    const named = files.filter((file) => /import (?!(type )?\* as z )[^;]*from 'zod/.test(textOf(file)));
    expect(named).toEqual([]);
  });
});

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function codeOf(file: string): string {
  return textOf(file).replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '');
}

describe('what knows nothing of the BTS', () => {
  const bts = /\b(bts|candidate|session|piece|exam(?!ple)|academy|speciality|department|regulation)/i;
  const leaks = (part: string, code: (file: string) => string): readonly string[] =>
    files.filter((file) => partOf(file) === part && bts.test(code(file)));

  test.each(['exact', 'time'])('%s', (part) => expect(leaks(part, codeOf)).toEqual([]));

  test('logic, but for the types of the model', () => {
    const ofModel = (text: string): readonly string[] =>
      [...text.matchAll(/import type \{([^}]*)\} from '\.\.\/model\//g)].flatMap(([, names = '']) =>
        names.split(',').map((name) => name.trim()),
      );
    const withoutTypes = (file: string): string => {
      const names = ofModel(textOf(file)).filter((name) => name !== '');
      const code = codeOf(file).replace(/^import [^;]*;/gm, '');
      return (
        names
          .reduce((rest, name) => rest.replace(new RegExp(`\\b${name}\\b`, 'g'), ''), code)
          // Its functions pass a session on, and read nothing of it.
          .replace(/\bsession\b(?!\.)/g, '')
      );
    };
    expect(leaks('logic', withoutTypes)).toEqual([]);
  });

  test('logic names no code of the model but the one fact that is a day', () => {
    const named = files
      .filter((file) => partOf(file) === 'logic')
      .flatMap((file) => [...codeOf(file).matchAll(/'([\w-]+)'/g)].map(([, word = '']) => word))
      .filter((word) => codes.has(word));
    expect([...new Set(named)]).toEqual(['bornOn']);
  });
});

test('rules hold no date and read no clock', () => {
  for (const file of files.filter((name) => [...rules, 'assess.ts', 'what-if', 'logic'].includes(partOf(name)))) {
    expect(codeOf(file), file).not.toMatch(/20\d\d-\d\d|Date\.now|new Date\(\)|Math\.random|process\./);
  }
});

test('no rule looks which session it is', () => {
  for (const file of files.filter((name) => [...rules, 'what-if', 'logic'].includes(partOf(name)))) {
    expect(codeOf(file), file).not.toMatch(/nice|session\.id\b|\{[^}]*\bid\b[^}]*\} = session/i);
  }
});
