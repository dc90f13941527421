// Makes the page ready from whatever there is, on a fresh machine too: installs what is not installed, builds the library,
// then the page. Runs on Node alone, since nothing else may be there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const library = fileURLToPath(new URL('../..', import.meta.url));

/** Whether a folder holds what its lockfile lists, as far as dates show. */
function isInstalled(folder) {
  const mark = `${folder}/node_modules/.package-lock.json`;
  return existsSync(mark) && statSync(mark).mtimeMs >= statSync(`${folder}/package-lock.json`).mtimeMs;
}

function npm(folder, ...words) {
  console.log(`── npm ${words.join(' ')} (${folder === here ? 'examples/web' : 'library'})`);
  const { status } = spawnSync('npm', words, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(`${library}/node_modules`)) npm(library, 'ci');
if (!isInstalled(here)) npm(here, 'ci');
npm(library, 'run', 'build');
npm(here, 'run', 'build');
