import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../timing.mjs';

export const DOSSIERS = Number(process.env.DOSSIERS ?? 200_000);
const ROUNDS = 3;
const report = fileURLToPath(new URL('report-processor.mjs', import.meta.url));

/**
 * The batch example over as many dossiers, each edition with those of its own generator, in turn: seconds of processor time, and how
 * much faster. Nothing where an edition cannot do it.
 */
export function batches(folders) {
  const scratch = mkdtempSync(join(tmpdir(), 'candidat-bts-batch-'));
  try {
    const dossiers = (edition) => join(scratch, `${edition}.ndjson`);
    for (const [edition, folder] of Object.entries(folders)) {
      run(folder, ['generate', '--count', String(DOSSIERS), '--seed', '1'], dossiers(edition), scratch);
    }
    const rounds = Array.from({ length: ROUNDS }, () => {
      const each = (edition) => run(folders[edition], ['batch', dossiers(edition)], join(scratch, 'answers'), scratch);
      return { before: each('before'), now: each('now') };
    });
    return {
      before: median(rounds.map(({ before }) => before)),
      now: median(rounds.map(({ now }) => now)),
      faster: median(rounds.map(({ before, now }) => before / now)),
    };
  } catch (error) {
    console.warn(`The batch is left out: ${error.message}`);
    return undefined;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Runs an example of a folder into a file; the seconds of processor time that it takes. */
function run(folder, args, output, scratch) {
  const seconds = join(scratch, 'seconds');
  const out = openSync(output, 'w');
  const command = ['--import', 'tsx', '--import', report, 'examples/example.ts', ...args];
  const options = { cwd: folder, stdio: ['ignore', out, 'pipe'], env: { ...process.env, PROCESSOR_SECONDS: seconds } };
  const { status, stderr } = spawnSync(process.execPath, command, options);
  closeSync(out);
  if (status !== 0) throw new Error(`${args[0]} in ${folder} ended with ${status}: ${stderr.toString().slice(0, 300)}`);
  return Number(readFileSync(seconds, 'utf8'));
}
