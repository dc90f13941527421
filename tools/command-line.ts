import { readFileSync } from 'node:fs';
import { nbsp } from '../examples/typography.ts';

/** Something the person at the keyboard can put right, told in one French sentence. */
export class Trouble extends Error {}

/** What a command has to say: on the standard output, beside it (where a pipe does not take it), and to the shell. */
export interface Reply {
  readonly lines: readonly string[];
  readonly aside?: readonly string[];
  readonly exitCode?: number;
}

/** Runs a command on the arguments it was started with; trouble becomes one line and the exit code 2. */
export function runCommand(reply: (args: readonly string[]) => Reply): void {
  // Whoever reads through `head` has read enough: that is no trouble.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const { lines, aside = [], exitCode = 0 } = reply(process.argv.slice(2));
    process.exitCode = exitCode;
    for (const line of aside) process.stderr.write(`${line}\n`);
    process.stdout.write(`${lines.join('\n')}\n`);
  } catch (error) {
    // Anything but trouble is a fault of the program, and keeps its trace.
    if (!(error instanceof Trouble)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

/**
 * The text in a file.
 *
 * @throws Trouble where it cannot be read, is no text, or holds no word.
 */
export function textOf(path: string): string {
  const text = decoded(path, bytes(path));
  if (/[\p{L}\p{N}]/u.test(text)) return text;
  throw new Trouble(`${path}${nbsp}: ce fichier ne contient aucun mot.`);
}

function bytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Trouble(`${path}${nbsp}: ${unreadable[code] ?? 'ce fichier n’a pas pu être lu'}.`);
  }
}

function decoded(path: string, content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new Trouble(`${path}${nbsp}: ce fichier n’est pas un texte en UTF-8.`);
  }
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'ce fichier n’existe pas',
  EISDIR: 'c’est un répertoire, il faut un fichier de texte',
  EACCES: 'la lecture de ce fichier n’est pas permise',
};
