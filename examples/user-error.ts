import type { ContractError } from 'candidat-bts';
import { locale, messages } from 'candidat-bts/labels/fr';
import type { SchemaIssue } from 'candidat-bts/schema';
import { issueInWords } from 'candidat-bts/schema';
import { continued, counted, nbsp, quoted } from './typography.ts';

/** An error that the user can correct, in one French sentence; anything else is a bug and keeps its stack. */
export class UserError extends Error {}

/** The first thing that a schema found wrong with a file, and how many other fields have issues too. */
export function fileError(path: string, issues: readonly SchemaIssue[], content: unknown): UserError {
  const [issue] = issues;
  if (issue === undefined) return new UserError(`${path}${nbsp}: ce fichier ne convient pas.`);
  const others = new Set(issues.map((one) => one.path.join('.'))).size - 1;
  const more = others > 0 ? ` Il y a ${counted(others, 'autre champ', 'autres champs')} à revoir.` : '';
  return new UserError(`${path}${place(issue, content)}${nbsp}: ${continued(sentence(issue))}${more}`);
}

/** Choices are named by their codes: that is what the file must contain. */
function sentence(issue: SchemaIssue): string {
  const words = issueInWords(issue, { messages, locale });
  return issue.code === 'unknown-key' ? `${words} «${nbsp}npm start -- --help${nbsp}» les montre tous.` : words;
}

/** Where the issue is, and the value that is there. */
function place({ code, path }: SchemaIssue, content: unknown): string {
  if (path.length === 0) return '';
  const field = `, champ ${quoted(path.join('.'))}`;
  return code === 'missing' || code === 'unknown-key' ? field : `${field} (on y lit ${shown(valueAt(content, path))})`;
}

/** What the library refuses although the schema let it through. */
export function contractFileError(path: string, { argument, message }: ContractError): UserError {
  return new UserError(`${path}, ${quoted(argument)}${nbsp}: cette valeur ne convient pas (${message})`);
}

function valueAt(value: unknown, path: SchemaIssue['path']): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** A value as the file has it, shortened where it is long. */
function shown(value: unknown): string {
  const text = String(JSON.stringify(value));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
