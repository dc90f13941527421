import { ContractError } from '../contract/contract-error.ts';
import { requireObject } from '../contract/require-shape.ts';
import type { ResitDecision } from '../model/exam.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import { averageDrafts } from './explain-first-round.ts';
import { filled, phrase } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * What the resit leads to, the new average, and which mark counts for each oral.
 *
 * @param _session - Not read: every function of this entry point takes the same three arguments.
 * @throws ContractError where a code or a number is not one of the library's, or words are missing.
 *
 * @example
 * ```ts
 * const decision = { outcome: 'passed', average: { numerator: 445, denominator: 44 }, kept: { E3: 'oral' } } as const;
 * explainResitDecision(decision, en).map(({ sentence }) => sentence);
 * // ['With these marks, you have passed.', 'Average: 10.11 out of 20.', 'E3: the mark of the oral counts.']
 * ```
 *
 * @see circular §8, clauses `8.best`, `8.decision`
 */
export function explainResitDecision(
  decision: ResitDecision,
  labels: Pick<Labels, 'locale' | 'sources' | 'templates' | 'outcomes'>,
  _session?: Partial<Session>,
): readonly Sentence[] {
  const rule = 'explainResitDecision';
  const wording = { rule, labels };
  requireObject(rule, 'decision', decision);
  const { outcome, average, kept } = decision;
  requireObject(rule, 'decision.kept', kept);
  const sentence = phrase(wording, 'outcomes', outcome, 'decision.outcome');
  return sentencesOf(wording, [
    { kind: 'verdict', code: outcome, sentence, clauses: ['8.decision'] },
    ...averageDrafts(wording, 'average', { from: average, to: average }, 'decision.average'),
    ...Object.entries(kept).map(([exam, which]): Draft => {
      const template = which === 'oral' ? 'oral-kept' : which === 'first-round' ? 'first-mark-kept' : undefined;
      if (template !== undefined) {
        return {
          kind: 'result',
          code: exam,
          sentence: filled(wording, 'templates', template, { exam }),
          clauses: ['8.best'],
        };
      }
      throw new ContractError(rule, `decision.kept.${exam}`, 'first-round or oral', which);
    }),
  ]);
}
