import { requireObjects } from '../contract/require-shape.ts';
import type { Contradiction } from '../contradictions.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import type { Wording } from './phrase.ts';
import { phrase } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * Answers that cannot all be true, in the order of `contradictions`; they rest on no clause.
 *
 * @param _session - Not read: every function of this entry point takes the same three arguments.
 * @throws ContractError where a contradiction is not one of the library's, or words are missing.
 *
 * @example
 * ```ts
 * const contradiction = { contradiction: 'impossible-birth', facts: ['bornOn'] } as const;
 * explainContradictions([contradiction], en)[0]?.sentence; // 'This date of birth is not possible: check it.'
 * ```
 */
export function explainContradictions(
  contradictions: readonly Contradiction[],
  labels: Pick<Labels, 'sources' | 'contradictions'>,
  _session?: Partial<Session>,
): readonly Sentence[] {
  const wording = { rule: 'explainContradictions', labels };
  return sentencesOf(wording, contradictionDrafts(wording, contradictions, 'contradictions'));
}

/** The drafts of {@link explainContradictions}. */
export function contradictionDrafts(
  wording: Wording<'contradictions'>,
  contradictions: readonly Contradiction[],
  argument: string,
): readonly Draft[] {
  requireObjects(wording.rule, argument, contradictions);
  return contradictions.map(({ contradiction }, index) => ({
    kind: 'doubt',
    code: contradiction,
    sentence: phrase(wording, 'contradictions', contradiction, `${argument}[${index}].contradiction`),
    clauses: [],
  }));
}
