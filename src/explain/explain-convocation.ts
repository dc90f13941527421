import { requireObject } from '../contract/require-shape.ts';
import type { Convocation } from '../deadlines/convocation.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import { dayWords } from './moments.ts';
import { filled, phrase } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * Whether a convocation that has not come is late, and by when it must be there if a day is set.
 *
 * @param _session - Not read: every function of this entry point takes the same three arguments.
 * @throws ContractError where the convocation is not one of the library's, or words are missing.
 *
 * @example
 * ```ts
 * const late = { convocation: 'overdue', expectedBy: '2026-05-03' } as const;
 * explainConvocation(late, en)[1]?.sentence; // 'It must appear by Sunday 3 May 2026.'
 * ```
 *
 * @see circular §9, clause `9.convocation`
 */
export function explainConvocation(
  convocation: Convocation,
  labels: Pick<Labels, 'locale' | 'sources' | 'templates' | 'clock' | 'convocation'>,
  _session?: Partial<Session>,
): readonly Sentence[] {
  const wording = { rule: 'explainConvocation', labels };
  requireObject(wording.rule, 'convocation', convocation);
  const { convocation: code, expectedBy } = convocation;
  const clauses = ['9.convocation'] as const;
  const sentence = phrase(wording, 'convocation', code, 'convocation.convocation');
  const verdict: Draft = { kind: 'verdict', code, sentence, clauses };
  if (expectedBy === undefined) return sentencesOf(wording, [verdict]);
  const day = dayWords(wording, expectedBy, 'convocation.expectedBy');
  return sentencesOf(wording, [
    verdict,
    { kind: 'deadline', code: 'convocation', sentence: filled(wording, 'templates', 'expected-by', { day }), clauses },
  ]);
}
