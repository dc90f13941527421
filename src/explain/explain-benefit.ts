import { requireObject } from '../contract/require-shape.ts';
import type { BenefitValidity } from '../model/benefit.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import { dayWords } from './moments.ts';
import { filled, phrase } from './phrase.ts';
import type { ReasonWords } from './reasons.ts';
import { reasonDrafts, verdict } from './reasons.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * Whether a mark of an earlier session counts, why, and its last day where the day on which it was obtained is known.
 *
 * @param _session - Not read: every function of this entry point takes the same three arguments.
 * @throws ContractError where a code or a number is not one of the library's, or words are missing.
 *
 * @example
 * ```ts
 * const mark = { given: { numerator: 19, denominator: 2 }, needed: { atLeast: 10 } };
 * const benefit = { validity: 'not-kept', because: [{ reason: 'mark-too-low-to-keep', clause: '7.threshold', ...mark }] } as const;
 * explainBenefit(benefit, en)[1]?.sentence;
 * // 'The mark is too low to be kept in the global form of the exam: 9.5, 10 needed.'
 * ```
 *
 * @see circular §5, §7, clauses `7.validity` to `7.reform`; Code de l'éducation D643-15, D643-23
 */
export function explainBenefit(
  benefit: BenefitValidity,
  labels: Pick<Labels, ReasonWords | 'clock' | 'validities'>,
  _session?: Partial<Session>,
): readonly Sentence[] {
  const wording = { rule: 'explainBenefit', labels };
  requireObject(wording.rule, 'benefit', benefit);
  const { validity, lastDay, because } = benefit;
  const reasons = reasonDrafts(wording, because, 'benefit.because');
  const drafts = [verdict(validity, phrase(wording, 'validities', validity, 'benefit.validity'), reasons), ...reasons];
  if (lastDay === undefined) return sentencesOf(wording, drafts);
  const day = dayWords(wording, lastDay, 'benefit.lastDay');
  const sentence = filled(wording, 'templates', 'last-day', { day });
  const last: Draft = { kind: 'deadline', code: 'last-day', sentence, clauses: ['7.validity'] };
  return sentencesOf(wording, [...drafts, last]);
}
