/** Reasons for a yes, in the order of the text; readable after "because". */
export const yesReasons = [
  'lives-in-this-academy',
  'former-candidate',
  'employed-with-experience',
  'distance-learner',
  'had-a-practice-period',
  'schooled-long-enough',
  'enough-training-centre-hours',
  'training-duration-waived',
  'training-adapted-by-decision',
  'in-continuing-training',
  'entry-diploma-held',
  'experience-long-enough',
  'job-level-sufficient',
  'job-related',
  'sat-this-speciality-before',
  'full-time-long-enough',
  'part-time-long-enough',
  'compulsory-language-taught',
  'language-choice-free',
  'height-work-attested',
  'height-work-waiver-documented',
  'height-work-not-concerned',
  'kept-mark-in-time',
  'kept-mark-of-recent-session',
  'mark-high-enough-to-keep',
  'mark-carried-over',
  'average-reaches-pass',
  'average-reaches-resit',
  'professional-average-reaches-bound',
  'professional-exams-exempted',
] as const;

/** Reasons for a no, in the order of the text. */
export const noReasons = [
  'lives-in-another-academy',
  'not-a-former-candidate',
  'never-worked',
  'no-longer-employed',
  'employed-with-too-little-experience',
  'not-a-distance-learner',
  'had-no-practice-period',
  'no-preparation',
  'schooled-too-briefly',
  'too-few-training-centre-hours',
  'no-entry-diploma',
  'experience-too-short',
  'job-level-too-low',
  'job-unrelated',
  'no-earlier-attempt',
  'earlier-attempt-at-another-speciality',
  'earlier-attempt-not-a-justification',
  'employment-too-short',
  'compulsory-language-not-taught',
  'height-work-unproven',
  'kept-mark-out-of-time',
  'kept-mark-of-old-session',
  'mark-too-low-to-keep',
  'average-below-resit',
  'professional-average-below-bound',
  'exam-postponed',
  'absent-from-compulsory-exam',
] as const;

/** Reasons why only the exams office can tell, in the order of the text. */
export const officeReasons = [
  'lives-abroad',
  'self-employed',
  'practice-perhaps-exempted',
  'contract-length-unlisted',
  'foreign-diploma',
  'part-time-experience',
  'employment-mixed',
  'employment-scattered',
  'language-examiner-needed',
  'kept-mark-may-end-before-exam',
  'exam-form-unknown',
  'unit-changed',
  'fewer-orals-than-two',
] as const;

/** Why an answer is yes. */
export type YesReason = (typeof yesReasons)[number];
/** Why an answer is no. */
export type NoReason = (typeof noReasons)[number];
/** Why only the exams office can tell. */
export type OfficeReason = (typeof officeReasons)[number];
/** Why an answer is what it is; readable after "because". */
export type ReasonId = YesReason | NoReason | OfficeReason;

/** Every notice, in the order of the text. */
export const noticeIds = [
  'do-not-wait',
  'one-speciality-only',
  'student-engagement',
  'register-in-person',
  'email-of-your-own',
  'upload-everything-again',
  'registration-can-be-modified',
  'declare-disability',
  'request-adjustments-apart',
  'civil-status-as-on-identity-document',
  'optional-language-elsewhere',
  'reform-may-change-marks',
  'enter-marks-exam-by-exam',
  'report-changes',
  'calendar-not-known-yet',
  'exams-may-be-elsewhere',
  'enrolment-is-not-registration',
  'session-over',
] as const;
/** Advice that goes with a candidate's facts. */
export type NoticeId = (typeof noticeIds)[number];

/** Every deadline, in the order of the text. */
export const deadlineIds = [
  'registration-opens',
  'registration-closes',
  'upload-closes',
  'height-work-closes',
] as const;
/** A dated obligation. */
export type DeadlineId = (typeof deadlineIds)[number];

/** Every category, in the order of the text. */
export const categories = ['former-candidate', 'employee', 'distance-learner'] as const;
/** A category of candidate. */
export type Category = (typeof categories)[number];

/** Every contradiction between facts, in the order of the form. */
export const contradictionIds = [
  'never-sat-but-same-speciality',
  'never-sat-but-earlier-attempt',
  'never-sat-but-keeps-marks',
  'never-sat-but-registered',
  'no-work-but-months',
  'more-experience-than-work',
  'profile-on-another-route',
  'impossible-birth',
  'more-experience-than-life',
  'waiver-without-height-work',
] as const;
/** Two facts that cannot both be true, or one that cannot be. */
export type ContradictionId = (typeof contradictionIds)[number];
