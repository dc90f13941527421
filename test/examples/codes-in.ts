import { fr } from '../../src/labels/fr.ts';
import { nice2026Clauses } from '../../src/sessions/nice-2026-clauses.ts';

/** Every code that a rule can return, every name of a fact and every clause, except those that are French words. */
const codes = [...keys(fr), ...Object.keys(nice2026Clauses)].filter((code) => /[-.]|[a-z][A-Z]/.test(code));

/** The codes that appear raw in a text for people. */
export function codesIn(text: string): readonly string[] {
  const words = new Set(text.split(/[\s,;:()«»"“”]+/).map((word) => word.replace(/[.?!]$/, '')));
  return codes.filter((code) => words.has(code));
}

function keys(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => [key, ...keys(inner)]);
}
