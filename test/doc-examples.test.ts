import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import * as authoring from '../src/authoring/index.ts';
import { exactNumber } from '../src/exact/exact-number.ts';
import { lowestTerms } from '../src/exact/fraction.ts';
import * as explain from '../src/explain/index.ts';
import * as library from '../src/index.ts';
import * as enEntry from '../src/labels/en.ts';
import * as frEntry from '../src/labels/fr.ts';
import * as batiment from '../src/regulations/batiment.ts';
import * as cg from '../src/regulations/cg.ts';
import * as gpme from '../src/regulations/gpme.ts';
import * as mco from '../src/regulations/mco.ts';
import * as ndrc from '../src/regulations/ndrc.ts';
import * as sio from '../src/regulations/sio.ts';
import { markGrid } from '../src/resit/mark-grid.ts';
import { passingFrontier } from '../src/resit/passing-frontier.ts';
import * as schema from '../src/schema/index.ts';
import * as nice2026Entry from '../src/sessions/nice-2026-and-clauses.ts';

const root = join(import.meta.dirname, '..');
/** The modules of the entry points that have functions. */
const functionEntries = { ...library, ...explain, ...authoring, ...schema };
/** What the doc comments of files that are not public call in their examples. */
const internals = { exactNumber, lowestTerms, markGrid, passingFrontier };
const regulations = { ...batiment, ...cg, ...gpme, ...mco, ...ndrc, ...sio };
/** The names that each entry point exports, types aside. */
const entries: Readonly<Record<string, object>> = {
  'candidat-bts': library,
  'candidat-bts/explain': explain,
  'candidat-bts/authoring': authoring,
  'candidat-bts/schema': schema,
  'candidat-bts/sessions/nice-2026': nice2026Entry,
  'candidat-bts/labels/en': enEntry,
  'candidat-bts/labels/fr': frEntry,
  'candidat-bts/regulations/batiment': batiment,
  'candidat-bts/regulations/cg': cg,
  'candidat-bts/regulations/gpme': gpme,
  'candidat-bts/regulations/mco': mco,
  'candidat-bts/regulations/ndrc': ndrc,
  'candidat-bts/regulations/sio': sio,
};
/** Every name that an example may use; its own imports are left out. */
const scope: Readonly<Record<string, unknown>> = {
  ...functionEntries,
  ...internals,
  ...regulations,
  ...{ en: enEntry.en, fr: frEntry.fr, nice2026Clauses: nice2026Entry.nice2026Clauses },
};

/** The blocks of TypeScript in a text; in a source file only those of its doc comments. */
function codeBlocks(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/^ *\* ?/gm, file.endsWith('.ts') ? '' : '$&');
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
}

/** An example turned into a program that checks each `expression; // value`, the value on the same line or the next. */
function program(code: string): { readonly body: string; readonly checks: number } {
  let checks = 0;
  const body = code
    .replace(/^import .*\n/gm, '')
    .replace(/^(?!const |\/\/)(.+);(?:\s*\n)?[ ]*\/\/ (.+)$/gm, (_, expression: string, value: string) => {
      checks += 1;
      const expected = value.startsWith('ContractError') ? JSON.stringify(value) : `() => (${value})`;
      return `check(() => (${expression}), ${expected});`;
    });
  return { body: transformSync(`{${body}}`, { loader: 'ts' }).code, checks };
}

function check(actual: () => unknown, expected: string | (() => unknown)): void {
  if (typeof expected === 'function') {
    expect(actual()).toEqual(expected());
    return;
  }
  let thrown: unknown;
  try {
    actual();
  } catch (error) {
    thrown = error;
  }
  expect(String(thrown)).toBe(expected);
}

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file}`);
const decisions = readdirSync(join(root, 'docs/decisions')).map((file) => `docs/decisions/${file}`);
const pages = ['README.md', 'docs/adding-a-session.md', 'docs/schema.md', ...decisions];
const examples = [...pages, ...sources].flatMap((file) =>
  codeBlocks(file).map((code, index) => ({ name: `${file}, example ${index + 1}`, code })),
);

describe('every example in the docs shows what its code returns', () => {
  test.each(examples)('$name', ({ code }) => {
    const { body, checks } = program(code);
    expect(checks).toBeGreaterThan(0);
    new Function('check', ...Object.keys(scope), body)(check, ...Object.values(scope));
  });

  test.each(pages)('%s imports only what its entry points export', (page) => {
    const imports = codeBlocks(page)
      .join('')
      .matchAll(/^import \{ (.+) \} from '(.+)';$/gm);
    for (const [line, names = '', entry = ''] of imports) {
      for (const name of names.split(', ')) expect(Object.keys(entries[entry] ?? {}), line).toContain(name);
    }
  });

  test('every public function has one', () => {
    const all = examples.map(({ code }) => code).join('\n');
    const functions = Object.entries(functionEntries).filter(
      ([name, value]) => typeof value === 'function' && name !== 'ContractError',
    );
    expect(functions.length).toBeGreaterThan(50);
    expect(functions.map(([name]) => name).filter((name) => !all.includes(`${name}(`))).toEqual([]);
    expect(Object.keys(schema).filter((name) => !new RegExp(`\\b${name}\\b`).test(all))).toEqual([]);
  });
});
