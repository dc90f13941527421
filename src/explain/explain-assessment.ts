import type { Assessment } from '../assess.ts';
import { requireObject } from '../contract/require-shape.ts';
import type { Labels } from '../model/labels.ts';
import { accountDrafts } from './explain-account.ts';
import type { AnswerWords } from './explain-answer.ts';
import { answerDrafts } from './explain-answer.ts';
import { categoryDrafts } from './explain-categories.ts';
import { contradictionDrafts } from './explain-contradictions.ts';
import { deadlineDrafts } from './explain-deadlines.ts';
import { gapDrafts } from './explain-gaps.ts';
import { noticeDrafts } from './explain-notices.ts';
import { pieceDrafts } from './explain-pieces.ts';
import type { RegistrationWords, Window } from './explain-registration.ts';
import { registrationDrafts } from './explain-registration.ts';
import type { UploadWords } from './explain-upload.ts';
import { uploadDrafts } from './explain-upload.ts';
import { zoneOf } from './moments.ts';
import { partOf } from './phrase.ts';
import type { Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/** The parts of the labels that an assessment is worded with. */
export type AssessmentWords =
  | AnswerWords
  | RegistrationWords
  | UploadWords
  | 'eligibility'
  | 'language'
  | 'categories'
  | 'account'
  | 'pieces'
  | 'gaps'
  | 'contradictions'
  | 'notices';

/**
 * Everything that an assessment says: the verdict on eligibility, then all the rest in the order of the text, then the
 * answers that contradict each other and the questions that are still open. What two parts say in the same words is said once.
 *
 * @throws ContractError where a part is not one of the library's, the zone is unknown, or words are missing.
 *
 * @example
 * ```ts
 * const assessment = assess({ department: '75' }, new Date('2025-11-05T12:00:00+01:00'), nice2026);
 * const [verdict, ...others] = explainAssessment(assessment, en, nice2026);
 * verdict?.sentence; // 'According to your answers, you may not register in this academy.'
 * others.find(({ kind }) => kind === 'reason')?.sentence;
 * // 'You live in a department of another academy, where you must register.'
 * ```
 *
 * @see circular §1 to §9
 */
export function explainAssessment(
  assessment: Assessment,
  labels: Pick<Labels, AssessmentWords>,
  session: Window,
): readonly Sentence[] {
  const rule = 'explainAssessment';
  const wording = { rule, labels };
  requireObject(rule, 'assessment', assessment);
  const zone = zoneOf(rule, session);
  const { registration, upload, account, categories, eligibility, pieces, deadlines } = assessment;
  const { language, civilStatus, contradictions, notices } = assessment;
  requireObject(rule, 'assessment.categories', categories);
  const eligible = partOf(rule, labels, 'eligibility');
  const languages = partOf(rule, labels, 'language');
  return sentencesOf(wording, [
    ...answerDrafts(wording, eligibility, 'assessment.eligibility', eligible, 'labels.eligibility'),
    // Without their dates, which are among the deadlines.
    ...registrationDrafts(wording, registration, 'assessment.registration', session).slice(0, 1),
    ...uploadDrafts(wording, upload, 'assessment.upload', zone).slice(0, 1),
    ...accountDrafts(wording, account, 'assessment.account'),
    ...categoryDrafts(wording, categories, 'assessment.categories'),
    ...pieceDrafts(wording, pieces, 'assessment.pieces'),
    ...gapDrafts(wording, civilStatus, 'assessment.civilStatus'),
    ...deadlineDrafts(wording, deadlines, 'assessment.deadlines', zone),
    ...answerDrafts(wording, language, 'assessment.language', languages, 'labels.language'),
    ...noticeDrafts(wording, notices, 'assessment.notices'),
    ...contradictionDrafts(wording, contradictions, 'assessment.contradictions'),
  ]);
}
