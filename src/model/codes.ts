/** Why an answer is what it is; readable after "because". */
export type ReasonId =
  // chapter 2: residence, categories
  | 'lives-in-this-academy'
  | 'lives-in-another-academy'
  | 'former-candidate'
  | 'not-a-former-candidate'
  | 'employed-with-experience'
  | 'not-employed'
  | 'employed-with-too-little-experience'
  | 'distance-learner'
  | 'not-a-distance-learner'
  // chapter 2: preparation
  | 'had-a-practice-period'
  | 'had-no-practice-period'
  | 'entry-diploma-held'
  | 'no-entry-diploma'
  | 'schooled-long-enough'
  | 'schooled-too-briefly'
  | 'enough-training-centre-hours'
  | 'too-few-training-centre-hours'
  | 'contract-length-unlisted'
  | 'training-adapted-by-decision'
  | 'in-continuing-training'
  | 'no-preparation'
  // chapter 2: experience, earlier attempt
  | 'experience-long-enough'
  | 'experience-too-short'
  | 'job-level-sufficient'
  | 'job-level-too-low'
  | 'job-related'
  | 'job-unrelated'
  | 'sat-this-speciality-before'
  | 'no-earlier-attempt'
  | 'earlier-attempt-at-another-speciality'
  | 'earlier-attempt-not-a-justification'
  // chapter 5: advancement
  | 'full-time-long-enough'
  | 'part-time-long-enough'
  | 'employment-too-short'
  | 'employment-mixed'
  // chapter 6
  | 'compulsory-language-taught'
  | 'compulsory-language-not-taught'
  | 'language-choice-free'
  // chapter 7: work at height
  | 'height-work-attested'
  | 'height-work-waiver-documented'
  | 'height-work-not-concerned'
  | 'height-work-unproven'
  // chapter 7: kept marks
  | 'kept-mark-in-time'
  | 'kept-mark-out-of-time'
  | 'kept-mark-may-end-before-exam'
  | 'kept-mark-of-recent-session'
  | 'kept-mark-of-old-session'
  | 'mark-high-enough-to-keep'
  | 'mark-too-low-to-keep'
  | 'mark-carried-over'
  | 'exam-form-unknown'
  | 'unit-changed'
  // chapters 8 and 9: result
  | 'average-reaches-pass'
  | 'average-reaches-resit'
  | 'average-below-resit'
  | 'professional-average-reaches-bound'
  | 'professional-average-below-bound'
  | 'professional-exams-exempted'
  | 'absent-from-compulsory-exam';

/** Advice that goes with a candidate's facts. */
export type NoticeId =
  | 'do-not-wait'
  | 'one-speciality-only'
  | 'register-in-person'
  | 'email-of-your-own'
  | 'upload-everything-again'
  | 'registration-can-be-modified'
  | 'declare-disability'
  | 'request-adjustments-apart'
  | 'civil-status-as-on-identity-document'
  | 'optional-language-elsewhere'
  | 'reform-may-change-marks'
  | 'enter-marks-exam-by-exam'
  | 'report-changes'
  | 'calendar-not-known-yet'
  | 'exams-may-be-elsewhere'
  | 'enrolment-is-not-registration'
  | 'session-over';

/** A dated obligation. */
export type DeadlineId = 'registration-opens' | 'registration-closes' | 'upload-closes' | 'height-work-closes';

/** A category of candidate. */
export type Category = 'former-candidate' | 'employee' | 'distance-learner';
