import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { schemaIssues } from 'candidat-bts/schema';
import type * as z from 'zod/mini';
import { dossierSchema } from './dossier-schema.ts';
import { nbsp } from './typography.ts';
import { fileError, UserError } from './user-error.ts';

/** Somebody who wants to register, as a file describes them: what is known of them, and where that was read. */
export interface Dossier extends z.output<typeof dossierSchema> {
  readonly path: string;
  readonly name: string;
}

/**
 * The dossier in a JSON file; `npm start -- --help` shows its fields.
 *
 * @throws UserError where the file cannot be read, is not JSON, or is not a dossier.
 */
export function dossier(path: string): Dossier {
  const content = json(path, text(path));
  const parsed = dossierSchema.safeParse(content);
  if (!parsed.success) throw fileError(path, schemaIssues(parsed), content);
  return { ...parsed.data, path, name: parsed.data.name ?? basename(path) };
}

function text(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UserError(`${path}${nbsp}: ${unreadable[code] ?? 'ce fichier n’a pas pu être lu'}.`);
  }
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'ce fichier n’existe pas',
  EISDIR: 'c’est un répertoire, il faut un fichier JSON',
  EACCES: 'la lecture de ce fichier n’est pas permise',
};

function json(path: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new UserError(`${path}${nbsp}: ce fichier n’est pas du JSON.`);
  }
}
