import { ContractError } from '../kernel/contract-error.ts';
import type { NonEmpty } from '../kernel/non-empty.ts';
import type { ClauseId } from '../model/clause.ts';
import type { DeadlineId, NoticeId, ReasonId } from '../model/codes.ts';
import type { Piece } from '../model/piece.ts';

/** A code that {@link clauseOf} traces to the text. */
export type CitingCode = ReasonId | NoticeId | Piece | DeadlineId;

/**
 * The clauses that a code rests on, in the order of the text. A reason, a notice or a deadline rests on those it was decided
 * by; a piece on every row that can ask for it: which of them did is said by the `clauses` of `requiredPieces`.
 *
 * @throws ContractError where the code is none of these.
 *
 * @example
 * ```ts
 * clauseOf('job-unrelated'); // ['2.experience']
 * clauseOf('height-work-unproven'); // ['7.height-work', '7.height-waiver']
 * ```
 */
export function clauseOf(code: CitingCode): NonEmpty<ClauseId> {
  if (typeof code === 'string' && Object.hasOwn(grounds, code)) return grounds[code];
  throw new ContractError('clauseOf', 'code', 'a code of the library', code);
}

const grounds: Readonly<Record<CitingCode, NonEmpty<ClauseId>>> = {
  // §1, §4, §7: deadlines
  'registration-opens': ['1.window'],
  'registration-closes': ['1.window'],
  'upload-closes': ['4.upload'],
  'height-work-closes': ['7.height-work'],
  // §2: residence, categories
  'lives-in-this-academy': ['2.residence'],
  'lives-in-another-academy': ['2.residence'],
  'former-candidate': ['2.former'],
  'not-a-former-candidate': ['2.former'],
  'employed-with-experience': ['2.employee'],
  'not-employed': ['2.employee'],
  'employed-with-too-little-experience': ['2.employee'],
  'distance-learner': ['2.distance'],
  'not-a-distance-learner': ['2.distance'],
  // §2: preparation
  'had-a-practice-period': ['2.preparation'],
  'had-no-practice-period': ['2.preparation'],
  'no-preparation': ['2.preparation'],
  'schooled-long-enough': ['2.school'],
  'schooled-too-briefly': ['2.school'],
  'enough-training-centre-hours': ['2.apprenticeship'],
  'too-few-training-centre-hours': ['2.apprenticeship'],
  'contract-length-unlisted': ['2.apprenticeship'],
  'in-continuing-training': ['2.continuing'],
  'entry-diploma-held': ['2.entry'],
  'no-entry-diploma': ['2.entry'],
  'training-adapted-by-decision': ['2.adapted-duration'],
  // §2: earlier attempt, experience
  'sat-this-speciality-before': ['2.justification'],
  'no-earlier-attempt': ['2.justification'],
  'earlier-attempt-at-another-speciality': ['2.justification'],
  'earlier-attempt-not-a-justification': ['2.justification'],
  'experience-long-enough': ['2.experience'],
  'experience-too-short': ['2.experience'],
  'job-level-sufficient': ['2.experience'],
  'job-level-too-low': ['2.experience'],
  'job-related': ['2.experience'],
  'job-unrelated': ['2.experience'],
  // §5: advancement
  'full-time-long-enough': ['5.continuing.advancement'],
  'part-time-long-enough': ['5.continuing.advancement'],
  'employment-too-short': ['5.continuing.advancement'],
  'employment-mixed': ['5.continuing.advancement'],
  // §5, §4, §7: pieces
  'signed-confirmation': ['5.common.confirmation'],
  'identity-document': ['5.common.identity'],
  'defence-day-certificate': ['5.common.defence-day'],
  transcripts: ['5.former.transcripts', '5.distance.transcript', '5.continuing.repeat', '7.kept-marks'],
  'practice-proof': ['5.former.practice'],
  'height-work-attestation': ['5.former.height-work', '5.distance.height-work', '7.height-work'],
  'schooling-certificates': ['5.distance.schooling'],
  'apprenticeship-contract': ['5.distance.apprentice-contract'],
  'employer-attestation': ['5.distance.apprentice-employer'],
  'activity-year-proof': ['5.continuing.activity'],
  'professionalisation-contract': ['5.continuing.professionalisation-contract'],
  'professionalisation-work-certificate': ['5.continuing.professionalisation-work'],
  'internship-attestations': ['5.continuing.internships'],
  'advancement-work-certificates': ['5.continuing.advancement'],
  'experience-work-certificates': ['5.experience.work'],
  'adapted-training-decision': ['5.important.adapted'],
  'positioning-decision': ['5.important.positioning'],
  'exemption-proof': ['5.important.exemption'],
  'adjustment-notification': ['4.adjustment-granted'],
  'disabled-worker-recognition': ['7.height-waiver.recognition'],
  'height-work-medical-certificate': ['7.height-waiver.medical'],
  // §6
  'compulsory-language-taught': ['6.compulsory'],
  'compulsory-language-not-taught': ['6.compulsory'],
  'language-choice-free': ['6.compulsory'],
  // §7
  'height-work-attested': ['7.height-work'],
  'height-work-waiver-documented': ['7.height-waiver'],
  'height-work-not-concerned': ['7.height-work'],
  'height-work-unproven': ['7.height-work', '7.height-waiver'],
  'kept-mark-in-time': ['7.validity'],
  'kept-mark-out-of-time': ['7.validity'],
  'kept-mark-may-end-before-exam': ['7.validity'],
  'kept-mark-of-recent-session': ['7.session-years'],
  'kept-mark-of-old-session': ['7.session-years'],
  'mark-high-enough-to-keep': ['7.threshold'],
  'mark-too-low-to-keep': ['7.threshold'],
  'mark-carried-over': ['7.threshold'],
  'exam-form-unknown': ['7.threshold'],
  'unit-changed': ['7.reform'],
  // §8, §9: result
  'average-reaches-pass': ['8.pass'],
  'average-reaches-resit': ['8.resit'],
  'professional-average-reaches-bound': ['8.resit'],
  'professional-exams-exempted': ['8.resit-exempt'],
  'average-below-resit': ['8.refused'],
  'professional-average-below-bound': ['8.refused'],
  'absent-from-compulsory-exam': ['9.absence'],
  // §1 to §9: notices
  'do-not-wait': ['1.advice'],
  'one-speciality-only': ['2.one-speciality'],
  'register-in-person': ['3.personal'],
  'email-of-your-own': ['3.email'],
  'upload-everything-again': ['3.no-inheritance'],
  'registration-can-be-modified': ['3.edit'],
  'declare-disability': ['4.disability'],
  'request-adjustments-apart': ['4.adjustment-new'],
  'civil-status-as-on-identity-document': ['5.civil-status'],
  'optional-language-elsewhere': ['6.optional'],
  'reform-may-change-marks': ['7.reform'],
  'enter-marks-exam-by-exam': ['7.entry'],
  'report-changes': ['9.change'],
  'calendar-not-known-yet': ['9.calendar'],
  'exams-may-be-elsewhere': ['9.travel'],
  'enrolment-is-not-registration': ['9.not-registration'],
  'session-over': ['9.calendar'],
};
