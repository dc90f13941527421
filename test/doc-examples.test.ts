import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import * as library from '../src/index.ts';
import { exactNumber } from '../src/kernel/exact-number.ts';
import { lowestTerms } from '../src/kernel/fraction.ts';
import { en } from '../src/labels/en.ts';
import { fr } from '../src/labels/fr.ts';
import { mco } from '../src/regulations/mco.ts';
import { ndrc } from '../src/regulations/ndrc.ts';
import { sioSisr, sioSlam } from '../src/regulations/sio.ts';
import { markGrid } from '../src/resit/mark-grid.ts';
import { passingFrontier } from '../src/resit/passing-frontier.ts';
import * as schema from '../src/schema/index.ts';
import { nice2026Clauses } from '../src/sessions/nice-2026-clauses.ts';

const root = join(import.meta.dirname, '..');
const inside = { exactNumber, lowestTerms, markGrid, passingFrontier };
const scope: Readonly<Record<string, unknown>> = {
  ...library,
  ...inside,
  fr,
  en,
  mco,
  ndrc,
  sioSisr,
  sioSlam,
  ...schema,
  nice2026Clauses,
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
const examples = ['README.md', 'docs/adding-a-session.md', 'docs/schema.md', ...decisions, ...sources].flatMap((file) =>
  codeBlocks(file).map((code, index) => ({ name: `${file}, example ${index + 1}`, code })),
);

describe('every example in the docs says the truth', () => {
  test.each(examples)('$name', ({ code }) => {
    const { body, checks } = program(code);
    expect(checks).toBeGreaterThan(0);
    new Function('check', ...Object.keys(scope), body)(check, ...Object.values(scope));
  });

  test('every public function has one', () => {
    const all = examples.map(({ code }) => code).join('\n');
    const functions = Object.entries({ ...library, ...schema }).filter(
      ([name, value]) => typeof value === 'function' && name !== 'ContractError',
    );
    expect(functions.length).toBeGreaterThan(20);
    expect(functions.map(([name]) => name).filter((name) => !all.includes(`${name}(`))).toEqual([]);
    expect(Object.keys(schema).filter((name) => !new RegExp(`\\b${name}\\b`).test(all))).toEqual([]);
  });
});
