import { ContractError } from '../contract/contract-error.ts';
import { requireObject } from '../contract/require-shape.ts';
import type { Answer } from '../model/answer.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import { questionDrafts } from './explain-questions.ts';
import type { Wording } from './phrase.ts';
import { partOf, phraseIn } from './phrase.ts';
import type { ReasonWords } from './reasons.ts';
import { reasonDrafts, verdict } from './reasons.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/** The question that an answer is about, named as the part of the labels that words its verdict. */
export type AnsweredQuestion =
  | 'answer'
  | 'eligibility'
  | 'residence'
  | 'preparation'
  | 'workExperience'
  | 'language'
  | 'advancement'
  | 'heightWork';

const questions: readonly AnsweredQuestion[] = [
  'answer',
  'eligibility',
  'residence',
  'preparation',
  'workExperience',
  'language',
  'advancement',
  'heightWork',
];

/**
 * An answer in words: the verdict, every reason with its numbers, then the questions that are left to ask.
 *
 * An answer does not say what was asked, so the question is an argument of its own. Without it the verdict is a plain yes or
 * no, fit to stand under the question. An unknown that lacks no fact says that only the exams office can tell.
 *
 * @param _session - Not read: every function of this entry point takes the same three arguments first.
 * @param question - What was asked; also the part of the labels that is needed for it.
 * @throws ContractError where the answer, or a code or number in it, is not one of the library's, or words are missing.
 *
 * @example
 * ```ts
 * const clause = '2.experience';
 * const reason = { reason: 'experience-too-short', clause, fact: 'experienceMonths', given: 8, needed: { atLeast: 12 } } as const;
 * const [verdict, why] = explainAnswer({ answer: 'no', because: [reason] }, en, nice2026, 'eligibility');
 * verdict?.sentence; // 'According to your answers, you may not register in this academy.'
 * why;
 * // { kind: 'reason', code: 'experience-too-short', sentence: 'Your work experience is too short: 8 months of the 12 required.', clauses: ['2.experience'], source: 'circular, §2' }
 * ```
 */
export function explainAnswer<Question extends AnsweredQuestion = 'answer'>(
  answer: Answer,
  labels: Pick<Labels, AnswerWords | NoInfer<Question>>,
  _session?: Partial<Session>,
  question?: Question,
): readonly Sentence[] {
  const rule = 'explainAnswer';
  const part: AnsweredQuestion = question ?? 'answer';
  if (!questions.includes(part)) throw new ContractError(rule, 'question', `one of ${questions.join(', ')}`, question);
  const verdicts = partOf(rule, labels as Partial<Labels> as Labels, part); // as: partOf looks whether the part is there.
  const wording = { rule, labels };
  return sentencesOf(wording, answerDrafts(wording, answer, 'answer', verdicts, `labels.${part}`));
}

/** The parts of the labels that every answer is worded with, whatever the question. */
export type AnswerWords = ReasonWords | 'facts';

/** The verdict on one question, its reasons, and what is left to ask; `path` is where its words stand in the labels. */
export function answerDrafts(
  wording: Wording<AnswerWords>,
  answer: Answer,
  argument: string,
  verdicts: object,
  path: string,
): readonly Draft[] {
  const { rule } = wording;
  requireObject(rule, argument, answer);
  const reasons = reasonDrafts(wording, answer.because, `${argument}.because`);
  const questions = answer.answer === 'unknown' ? questionDrafts(wording, answer.missing, `${argument}.missing`) : [];
  const onlyTheOffice = answer.answer === 'unknown' && questions.length === 0;
  const sentence = phraseIn(rule, verdicts, path, onlyTheOffice ? 'office' : answer.answer, `${argument}.answer`);
  return [verdict(answer.answer, sentence, reasons), ...reasons, ...questions];
}
