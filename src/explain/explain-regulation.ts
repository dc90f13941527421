import { ContractError } from '../contract/contract-error.ts';
import { requireObject, requireObjects } from '../contract/require-shape.ts';
import type { Confidence, Regulation } from '../model/exam.ts';
import { confidences } from '../model/exam.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import { examIn, examsInWords } from './exams-in-words.ts';
import { filled } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * What is doubtful about a regulation, to be shown beside every result that rests on it: that no row of it was read in an
 * official text, and its exams to be checked, by how reliable they are. Empty if nothing is doubtful. The code of a sentence
 * about exams is their `confidence`.
 *
 * @param _session - Not read: every function of this entry point takes the same three arguments.
 * @throws ContractError where an exam is not one of a regulation's, or words are missing.
 *
 * @example
 * ```ts
 * explainRegulation(mco, en).map(({ sentence }) => sentence);
 * // ['To be checked, since it was deduced for want of a legible official text: E8.']
 * explainRegulation(gpme, en)[0]?.code; // 'regulation-unread'
 * ```
 *
 * @see `doubtfulExams`, for the source of each row
 */
export function explainRegulation(
  regulation: Pick<Regulation, 'exams'>,
  labels: Pick<Labels, 'locale' | 'sources' | 'templates'>,
  _session?: Partial<Session>,
): readonly Sentence[] {
  const rule = 'explainRegulation';
  const wording = { rule, labels };
  requireObject(rule, 'regulation', regulation);
  requireObjects(rule, 'regulation.exams', regulation.exams);
  const exams = regulation.exams.map(({ exam, confidence = 'primary' }, index) => {
    const path = `regulation.exams[${index}]`;
    if (!confidences.includes(confidence)) {
      throw new ContractError(rule, `${path}.confidence`, `one of ${confidences.join(', ')}`, confidence);
    }
    return { name: examIn(rule, `${path}.exam`, exam), confidence };
  });
  const doubt = (code: string, sentence: string): Draft => ({ kind: 'doubt', code, sentence, clauses: [] });
  const drafts: Draft[] = [];
  if (exams.length > 0 && exams.every(({ confidence }) => confidence !== 'primary')) {
    drafts.push(doubt('regulation-unread', filled(wording, 'templates', 'regulation-unread', {})));
  }
  for (const confidence of ['secondary', 'deduced'] as const satisfies readonly Confidence[]) {
    const names = exams.filter((exam) => exam.confidence === confidence).map(({ name }) => name);
    if (names.length === 0) continue;
    const words = examsInWords(wording, names, 'regulation.exams');
    drafts.push(doubt(confidence, filled(wording, 'templates', `exams-${confidence}`, { exams: words })));
  }
  return sentencesOf(wording, drafts);
}
