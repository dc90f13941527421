import { accessSync, constants, createReadStream, statSync } from 'node:fs';
import { addAbortSignal } from 'node:stream';
import { nbsp } from '../typography.ts';
import { UserError } from '../user-error.ts';

/** The input, and its size in bytes where that is known. */
export interface Source {
  readonly chunks: AsyncIterable<Buffer>;
  readonly size?: number;
}

/** One task for a worker: some hundreds of dossiers. */
const highWaterMark = 256 * 1024;

/**
 * A file, or standard input, until it is over or the signal is given.
 *
 * @throws UserError where the file cannot be read.
 */
export function sourceOf(path: string | undefined, signal: AbortSignal): Source {
  if (path === undefined) return { chunks: addAbortSignal(signal, process.stdin) };
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new UserError(`${path}${nbsp}: ce fichier n’existe pas.`);
  if (found.isDirectory()) throw new UserError(`${path}${nbsp}: c’est un répertoire, il faut un fichier.`);
  requireReadable(path);
  const chunks = addAbortSignal(signal, createReadStream(path, { highWaterMark }));
  return { chunks, ...(found.isFile() ? { size: found.size } : {}) };
}

function requireReadable(path: string): void {
  try {
    accessSync(path, constants.R_OK);
  } catch {
    throw new UserError(`${path}${nbsp}: la lecture de ce fichier n’est pas permise.`);
  }
}
