import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nice2026 } from 'candidat-bts';
import { dossier } from './dossier.ts';
import { help } from './help.ts';
import { report } from './report.ts';
import { request } from './request.ts';
import { pageOf } from './terminal.ts';
import { Trouble } from './trouble.ts';

/** The instant at which the dossiers are assessed where the command line names none: fixed, so that a run can be repeated. */
const defaultInstant = new Date('2025-11-05T10:00:00+01:00');

// Whoever reads through `head` has read enough: that is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  // Everything is read and worked out before the first line is printed.
  process.stdout.write(`${lines(process.argv.slice(2)).join('\n')}\n`);
} catch (error) {
  // Anything but trouble is a fault of the program, and keeps its trace.
  if (!(error instanceof Trouble)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function lines(args: readonly string[]): readonly string[] {
  const asked = request(args);
  const page = pageOf(process.stdout);
  if (asked.help) return help(defaultInstant, page);
  const paths = asked.paths.length === 0 ? ourDossiers() : asked.paths;
  return report(paths.map(dossier), asked.at ?? defaultInstant, nice2026, page);
}

/** The dossiers that come with the library, in the order of their numbers. */
function ourDossiers(): readonly string[] {
  const folder = fileURLToPath(new URL('./dossiers/', import.meta.url));
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => relative('', join(folder, file)));
}
