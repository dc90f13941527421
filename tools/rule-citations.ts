import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClauseId, Clauses } from '../src/index.ts';

const source = join(import.meta.dirname, '../src');
/** Where rules are; what stands elsewhere words them, varies them or feeds them. */
const folders = ['benefits', 'categories', 'deadlines', 'languages', 'pieces', 'resit'];

/** The clauses that the rules themselves cite in their doc comments (`@see circular §8, clauses …`), with those rules. */
export function ruleCitations(clauses: Clauses): ReadonlyMap<ClauseId, readonly string[]> {
  const cited = new Map<ClauseId, string[]>();
  for (const folder of folders) {
    for (const file of readdirSync(join(source, folder))) {
      for (const clause of citedIn(readFileSync(join(source, folder, file), 'utf8'), clauses)) {
        const rules = cited.get(clause) ?? [];
        cited.set(clause, [...new Set([...rules, ruleNamed(file)])]);
      }
    }
  }
  return cited;
}

/** The clauses after `@see`, each between back-quotes; « `8.average` to `8.refused` » means those between as well. */
function citedIn(text: string, clauses: Clauses): readonly ClauseId[] {
  const order: readonly string[] = Object.keys(clauses);
  const place = (id: string): number => order.indexOf(id);
  return [...text.matchAll(/@see ([\s\S]*?)\*\//g)].flatMap(([, see = '']) =>
    [...see.matchAll(/`([\w.-]+)`(?: to `([\w.-]+)`)?/g)].flatMap(([, from = '', to = from]) => {
      if (place(from) < 0 || place(to) < place(from))
        throw new Error(`@see cites ${from} to ${to}, which are no clauses`);
      // as: the keys of the clauses are their numbers.
      return order.slice(place(from), place(to) + 1) as ClauseId[];
    }),
  );
}

/** A rule has the name of its file: `first-round.ts` holds `firstRound`. */
function ruleNamed(file: string): string {
  return file.replace(/\.ts$/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
