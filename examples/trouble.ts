import type { ContractError } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import type { SchemaIssue } from 'candidat-bts/schema';
import { issueInWords } from 'candidat-bts/schema';
import { inASentence, nbsp, quoted } from './french.ts';

/** Something the person at the keyboard can put right, told in one French sentence. */
export class Trouble extends Error {}

/** What the schema says of one fact: which, what was read, what was expected. */
export function factTrouble(issue: SchemaIssue, facts: unknown): string {
  const fact = quoted(issue.path.join('.'));
  if (issue.code === 'missing') return `le fait ${fact} manque`;
  if (issue.code === 'unknown-key') {
    return `le fait ${fact} n’existe pas, il faut l’un de ceux que montre «${nbsp}npm start -- --help${nbsp}»`;
  }
  const place = issue.path.length === 0 ? `à la rubrique ${quoted('facts')}` : `au fait ${fact}`;
  return valueTrouble(place, issue, valueAt(facts, issue.path));
}

/** What the schema says of a value at a place. */
export function valueTrouble(place: string, issue: SchemaIssue, value: unknown): string {
  return `${place} on lit ${shown(value)}, or ${inASentence(issueInWords(issue, fr)).replace(/\.$/, '')}`;
}

/** What the library itself refuses, where the schema let it through. */
export function contractTrouble(path: string, { argument, message }: ContractError): string {
  return `${path}${nbsp}: la valeur de ${quoted(argument)} ne convient pas (${message.replace(/\.$/, '')}).`;
}

function valueAt(value: unknown, path: SchemaIssue['path']): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** A value as it stands in the file, cut where it is long. */
function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
