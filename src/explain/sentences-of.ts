import { ContractError } from '../contract/contract-error.ts';
import { requireList } from '../contract/require-shape.ts';
import type { ClauseId } from '../model/clause.ts';
import { clauseIds } from '../model/clause.ts';
import type { Wording } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sourceOf } from './sources.ts';

/**
 * Drafts as sentences: a verdict that opens them stays first, the others follow in the order of the text, and what rests on no
 * clause, such as a question, comes last. What several drafts say in the same words is said once, on the clauses of all.
 */
export function sentencesOf(wording: Wording<'sources'>, drafts: readonly Draft[]): readonly Sentence[] {
  const [first, ...others] = distinct(drafts);
  if (first === undefined) return [];
  return sourced(wording, first.kind === 'verdict' ? [first, ...byPlace(others)] : byPlace([first, ...others]));
}

/** Drafts as sentences, in their own order. */
export function sourced(wording: Wording<'sources'>, drafts: readonly Draft[]): readonly Sentence[] {
  return drafts.map((draft) => ({ ...draft, source: sourceOf(wording, draft.clauses) }));
}

function distinct(drafts: readonly Draft[]): readonly Draft[] {
  const merged = new Map<string, Draft>();
  for (const draft of drafts) {
    const { clauses, ...said } = merged.get(draft.sentence) ?? { ...draft, clauses: [] };
    merged.set(draft.sentence, { ...said, clauses: [...new Set([...clauses, ...draft.clauses])] });
  }
  return [...merged.values()];
}

function byPlace(drafts: readonly Draft[]): readonly Draft[] {
  const place = ({ clauses: [clause] }: Draft): number =>
    clause === undefined ? clauseIds.length : clauseIds.indexOf(clause);
  return [...drafts].sort((one, other) => place(one) - place(other));
}

/** The clauses that a result cites. */
export function clausesIn(rule: string, argument: string, clauses: readonly ClauseId[]): readonly ClauseId[] {
  requireList(rule, argument, clauses);
  return clauses.map((clause, index) => clauseIn(rule, `${argument}[${index}]`, clause));
}

/** The clause that a part of a result cites. */
export function clauseIn(rule: string, argument: string, clause: ClauseId): ClauseId {
  if (clauseIds.includes(clause)) return clause;
  throw new ContractError(rule, argument, 'the number of a clause, such as 2.residence', clause);
}
