import type { ClauseId } from '../model/clause.ts';
import { lawClauses, movedClauses } from './law-clauses.ts';
import type { Wording } from './phrase.ts';
import { filled } from './phrase.ts';

/** Where clauses stand, each section and each article once: « circulaire, §2 »; nothing where there are none. */
export function sourceOf(wording: Wording<'sources'>, clauses: readonly ClauseId[]): string {
  const sections = new Set(clauses.filter((clause) => lawClauses[clause] === undefined).map(sectionOf));
  const articles = new Set(clauses.flatMap((clause) => lawClauses[clause] ?? []));
  const circular = sections.size && filled(wording, 'sources', 'circular', { sections: [...sections].join(', ') });
  const law = articles.size && filled(wording, 'sources', 'law', { articles: [...articles].join(', ') });
  return circular && law ? filled(wording, 'sources', 'both', { circular, law }) : circular || law || '';
}

/** The section of the circular that holds a clause: that of its number, with few exceptions. */
function sectionOf(clause: ClauseId): string {
  return movedClauses[clause] ?? `§${clause.slice(0, clause.indexOf('.'))}`;
}
