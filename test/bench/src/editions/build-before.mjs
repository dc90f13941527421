import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The last commit before the rules became decision diagrams. */
export const COMMIT = '0a449cd';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const folder = `${root}artifacts/${COMMIT}`;

/** The folder of that version, built; it is made from git once and kept in `artifacts`. Nothing where git does not have the commit. */
export function buildBefore() {
  if (existsSync(`${folder}/dist/index.js`)) return folder;
  const run = (command, args, cwd) => execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    execFileSync('git', ['cat-file', '-e', `${COMMIT}^{commit}`], { cwd: root, stdio: 'ignore' });
  } catch {
    console.warn(`Commit ${COMMIT} is not in this repository: the version before is left out. A full clone has it.`);
    return undefined;
  }
  console.log(`Building ${COMMIT} in ${folder} (once)`);
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(`${unfinished}.tar`, execFileSync('git', ['archive', COMMIT], { cwd: root, maxBuffer: 1e9 }));
  run('tar', ['-xf', `${unfinished}.tar`], unfinished);
  rmSync(`${unfinished}.tar`);
  run('npm', ['ci', '--ignore-scripts'], unfinished);
  run('npx', ['tsup', '--silent'], unfinished);
  renameSync(unfinished, folder);
  return folder;
}
