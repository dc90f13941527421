import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nice2026 } from 'candidat-bts';
import { dossier } from './dossier.ts';
import { help } from './help.ts';
import { report } from './report.ts';
import { defaultInstant, request } from './request.ts';
import { pageOf } from './terminal.ts';
import { UserError } from './user-error.ts';

// `npm start | head` closes the pipe early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  // Every dossier is read and assessed before the first line is printed.
  process.stdout.write(`${lines(process.argv.slice(2)).join('\n')}\n`);
} catch (error) {
  // Anything else is a bug, and keeps its stack.
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function lines(args: readonly string[]): readonly string[] {
  const requested = request(args);
  const page = pageOf(process.stdout);
  if (requested.help) return help(defaultInstant, page);
  const paths = requested.paths.length === 0 ? ourDossiers() : requested.paths;
  return report(paths.map(dossier), requested.at ?? defaultInstant, nice2026, page);
}

/** The dossiers that come with the library, in the order of their numbers. */
function ourDossiers(): readonly string[] {
  const folder = fileURLToPath(new URL('./dossiers/', import.meta.url));
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => relative('', join(folder, file)));
}
