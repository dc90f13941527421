import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parts } from './parts.ts';
import type { Report } from './score.ts';
import { scoreOf } from './score.ts';

// Mutates the parts named, or all, one after another. Says of each which mutants live, and its score.
const root = join(import.meta.dirname, '../..');
const named = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts);
for (const name of named) {
  const { mutate = [] } = parts[name] ?? {};
  const report = `artifacts/mutation/${name}.json`;
  const command = ['stryker', 'run', '--mutate', mutate.join(','), '--incrementalFile', report];
  spawnSync('npx', command, { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATED: name } });
  if (!existsSync(join(root, report))) continue;
  // as: Stryker writes its reports so.
  console.log(scoreOf(name, JSON.parse(readFileSync(join(root, report), 'utf8')) as Report));
}
