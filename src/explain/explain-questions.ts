import { requireList } from '../contract/require-shape.ts';
import type { FactName } from '../model/facts.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import type { Wording } from './phrase.ts';
import { phrase } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * The questions to ask next, in the order of `nextQuestions`.
 *
 * @param facts - The names of the facts to ask for.
 * @param _session - Not read: every function of this entry point takes the same three arguments.
 * @throws ContractError where a name is not that of a fact, or words are missing.
 *
 * @example
 * ```ts
 * explainQuestions(['department'], en);
 * // [{ kind: 'question', code: 'department', sentence: 'In which department do you live?', clauses: [], source: '' }]
 * ```
 */
export function explainQuestions(
  facts: readonly FactName[],
  labels: Pick<Labels, 'sources' | 'facts'>,
  _session?: Partial<Session>,
): readonly Sentence[] {
  const wording = { rule: 'explainQuestions', labels };
  return sentencesOf(wording, questionDrafts(wording, facts, 'facts'));
}

/** The questions that facts answer; they rest on no clause. */
export function questionDrafts(
  wording: Wording<'facts'>,
  facts: readonly FactName[],
  argument: string,
): readonly Draft[] {
  requireList(wording.rule, argument, facts);
  return facts.map((fact, index) => ({
    kind: 'question',
    code: fact,
    sentence: phrase(wording, 'facts', fact, `${argument}[${index}]`, 'question'),
    clauses: [],
  }));
}
