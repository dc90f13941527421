import { requireList, requireObject } from '../contract/require-shape.ts';
import type { MarksNeeded } from '../model/exam.ts';
import type { Labels, TemplateId } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import { enoughInWords, fractionIn } from './amounts.ts';
import { examsInWords } from './exams-in-words.ts';
import { filled } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * What the exams still to come must bring for a pass, and for a resit if some mark opens one. Empty if no exam is to come.
 * A mark is rounded up to two decimals, so that it is enough.
 *
 * @param _session - Not read: every function of this entry point takes the same three arguments.
 * @throws ContractError where a mark or an exam is not one of the library's, or words are missing.
 *
 * @example
 * ```ts
 * const needed = { missing: ['E5', 'E6'], resit: { numerator: 19, denominator: 2 }, pass: { numerator: 12, denominator: 1 } };
 * explainMarksNeeded(needed, en).map(({ sentence }) => sentence);
 * // ['To pass, 12 in E5 and E6 is enough.', 'For a resit (rattrapage), 9.5 in E5 and E6 is enough.']
 * ```
 *
 * @see circular §8, clauses `8.pass`, `8.resit`
 */
export function explainMarksNeeded(
  needed: MarksNeeded,
  labels: Pick<Labels, 'locale' | 'sources' | 'templates'>,
  _session?: Partial<Session>,
): readonly Sentence[] {
  const rule = 'explainMarksNeeded';
  const wording = { rule, labels };
  requireObject(rule, 'needed', needed);
  const { missing, resit, pass } = needed;
  requireList(rule, 'needed.missing', missing);
  if (missing.length === 0) return [];
  const exams = examsInWords(wording, missing, 'needed.missing');
  const said = (outcome: 'pass' | 'resit', certain: TemplateId, needed: TemplateId, value: unknown): Draft => {
    const mark = fractionIn(rule, `needed.${outcome}`, value);
    const template = mark.numerator === 0 ? certain : needed;
    const sentence = filled(wording, 'templates', template, { exams, mark: enoughInWords(wording, mark) });
    return { kind: 'result', code: outcome, sentence, clauses: [outcome === 'pass' ? '8.pass' : '8.resit'] };
  };
  const drafts: Draft[] = [];
  if (pass === null) {
    const sentence = filled(wording, 'templates', resit === null ? 'out-of-reach' : 'pass-out-of-reach', { exams });
    drafts.push({ kind: 'result', code: 'pass', sentence, clauses: ['8.pass'] });
  } else drafts.push(said('pass', 'certain-to-pass', 'needed-to-pass', pass));
  if (resit !== null) drafts.push(said('resit', 'certain-of-resit', 'needed-for-resit', resit));
  return sentencesOf(wording, drafts);
}
