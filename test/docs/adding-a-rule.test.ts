import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/adding-a-rule.md'), 'utf8');
const blocks = [...page.matchAll(/<!-- (\S+?)(?:, after: (.*?))? -->\n(`{3,4})ts\n([\s\S]*?)\3\n/g)].map(
  ([, file = '', line, , code = '']) => ({ file, line, code }),
);

/** A copy of what the page changes, beside the packages of the project. */
let copy = '';
beforeAll(() => {
  mkdirSync(join(root, 'artifacts'), { recursive: true });
  copy = mkdtempSync(join(root, 'artifacts/adding-a-rule-'));
  cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
  cpSync(join(root, 'tsconfig.json'), join(copy, 'tsconfig.json'));
  cpSync(join(root, 'package.json'), join(copy, 'package.json'));
  writeFileSync(join(copy, 'vitest.config.ts'), 'export default { test: { pool: "forks" } };\n');
  for (const { file, line, code } of blocks) {
    const path = join(copy, file);
    if (line === undefined) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, code);
      continue;
    }
    const before = readFileSync(path, 'utf8');
    expect(before.split(`${line}\n`), `${file} has the line ${line} once`).toHaveLength(2);
    writeFileSync(
      path,
      before.replace(`${line}\n`, () => `${line}\n${code}`),
    );
  }
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = (...command: readonly string[]): string =>
  execFileSync('npx', command, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, NODE_OPTIONS: '' },
  });

test('the page has a block for each step', () => {
  expect(blocks).toHaveLength(7);
});

test('what it adds compiles: every code has its words', () => {
  expect(run('tsc', '-p', 'src/tsconfig.json')).toBe('');
});

test('and its own tests pass', () => {
  expect(run('vitest', 'run', 'test/categories/long-training.test.ts')).toMatch(/Tests {2}6 passed/);
});

test('without the words, it does not compile', () => {
  const labels = join(copy, 'src/labels/fr/reasons.ts');
  const whole = readFileSync(labels, 'utf8');
  writeFileSync(labels, whole.replace(/ {2}'trained-three-years'.*\n/, ''));
  expect(() => run('tsc', '-p', 'src/tsconfig.json')).toThrow();
  writeFileSync(labels, whole);
});
