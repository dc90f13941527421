import { ContractError } from '../contract/contract-error.ts';
import { requireObjects } from '../contract/require-shape.ts';
import type { ResitOral } from '../model/exam.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import { examIn } from './exams-in-words.ts';
import { filled } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * The exams open to an oral of the resit, with the minutes of each part.
 *
 * @param _session - Not read: every function of this entry point takes the same three arguments.
 * @throws ContractError where an oral is not one of the library's, or words are missing.
 *
 * @example
 * ```ts
 * explainResitOrals([{ exam: 'E2', preparation: 10, oral: 10 }], en);
 * // [{ kind: 'result', code: 'E2', sentence: 'E2: 10 min of preparation, 10 min of oral.', clauses: ['8.orals', '8.duration'], source: 'circular, §8' }]
 * ```
 *
 * @see circular §8, clauses `8.orals`, `8.duration`
 */
export function explainResitOrals(
  orals: readonly ResitOral[],
  labels: Pick<Labels, 'sources' | 'templates'>,
  _session?: Partial<Session>,
): readonly Sentence[] {
  const rule = 'explainResitOrals';
  const wording = { rule, labels };
  requireObjects(rule, 'orals', orals);
  const drafts = orals.map(({ exam, preparation, oral }, index): Draft => {
    const path = `orals[${index}]`;
    const sentence = filled(wording, 'templates', 'oral', {
      exam: examIn(rule, `${path}.exam`, exam),
      preparation: minutesIn(rule, `${path}.preparation`, preparation),
      oral: minutesIn(rule, `${path}.oral`, oral),
    });
    return { kind: 'result', code: exam, sentence, clauses: ['8.orals', '8.duration'] };
  });
  return sentencesOf(wording, drafts);
}

function minutesIn(rule: string, argument: string, minutes: number): number {
  if (typeof minutes === 'number' && minutes >= 0 && minutes < Infinity) return minutes;
  throw new ContractError(rule, argument, 'a number of minutes', minutes);
}
