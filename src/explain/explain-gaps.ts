import { requireList } from '../contract/require-shape.ts';
import type { ClauseId } from '../model/clause.ts';
import type { Labels } from '../model/labels.ts';
import type { CivilStatusGap } from '../model/piece.ts';
import type { Session } from '../model/session.ts';
import type { Wording } from './phrase.ts';
import { filled, phrase } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';
import { continued } from './spelling.ts';

/**
 * What the place of birth still lacks.
 *
 * @param _session - Not read: every function of this entry point takes the same three arguments.
 * @throws ContractError where a gap is not one of the library's, or words are missing.
 *
 * @example
 * ```ts
 * explainGaps(['birth-country'], en);
 * // [{ kind: 'question', code: 'birth-country', sentence: 'To be completed: country of birth.', clauses: ['5.birth-abroad'], source: 'circular, §5' }]
 * ```
 *
 * @see circular §5, clauses `5.birth-france`, `5.birth-abroad`
 */
export function explainGaps(
  gaps: readonly CivilStatusGap[],
  labels: Pick<Labels, 'sources' | 'templates' | 'gaps'>,
  _session?: Partial<Session>,
): readonly Sentence[] {
  const wording = { rule: 'explainGaps', labels };
  return sentencesOf(wording, gapDrafts(wording, gaps, 'gaps'));
}

/** The drafts of {@link explainGaps}. */
export function gapDrafts(
  wording: Wording<'templates' | 'gaps'>,
  gaps: readonly CivilStatusGap[],
  argument: string,
): readonly Draft[] {
  requireList(wording.rule, argument, gaps);
  return gaps.map((gap, index) => {
    const name = continued(phrase(wording, 'gaps', gap, `${argument}[${index}]`));
    const sentence = filled(wording, 'templates', 'missing', { name });
    return { kind: 'question', code: gap, sentence, clauses: clausesOfGap[gap] };
  });
}

const clausesOfGap: Readonly<Record<CivilStatusGap, readonly ClauseId[]>> = {
  'birth-city': ['5.birth-france', '5.birth-abroad'],
  'birth-country': ['5.birth-abroad'],
  'birth-arrondissement': ['5.birth-france'],
};
