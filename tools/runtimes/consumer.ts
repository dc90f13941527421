import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import packageFile from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
/** The tests run with a newer one. */
const oldestZod = packageFile.peerDependencies.zod.replace('^', '');

/** What a command says; what it says beside that is shown only where it fails. */
export function said(folder: string, command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 180_000,
  });
}

/** A fresh folder in which the packed package is installed like any other, with the exercise as ESM and as CJS. */
export async function consumer(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'candidat-bts-'));
  said(root, 'npm', 'pack', '--ignore-scripts', '--pack-destination', folder);
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack left no tarball');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  const quietly = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  said(folder, 'npm', 'install', ...quietly, `./${tarball}`, `zod@${oldestZod}`);
  for (const format of ['esm', 'cjs'] as const) await writeExercise(folder, format);
  return folder;
}

/** The exercise and the programs that run it; the package stays an import, to be resolved by whoever runs them. */
async function writeExercise(folder: string, format: 'esm' | 'cjs'): Promise<void> {
  const extension = format === 'esm' ? 'mjs' : 'cjs';
  await build({
    entryPoints: [join(import.meta.dirname, 'exercise.ts')],
    outfile: join(folder, `exercise.${extension}`),
    bundle: true,
    format,
    platform: 'neutral',
    plugins: [
      {
        name: 'the package is what was installed',
        setup({ onResolve }) {
          onResolve({ filter: /^candidat-bts/ }, ({ path }) => ({ path, external: true }));
          onResolve({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({ path: entryOf(path), external: true }));
        },
      },
    ],
  });
  const report = 'console.log(JSON.stringify(exercise()));';
  const load =
    format === 'esm' ? `import { exercise } from './exercise.mjs';` : `const { exercise } = require('./exercise.cjs');`;
  writeFileSync(join(folder, `main.${extension}`), `${load}\n${report}\n`);
}

/** The entry that publishes a source file: `../../src/regulations/mco.ts` is `candidat-bts/regulations/mco`. */
const entryOf = (path: string): string =>
  `candidat-bts/${path.replace(/^.*\/src\//, '').replace(/\.ts$/, '')}`.replace(/\/index$/, '');
