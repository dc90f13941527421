import type { ClauseId } from '../model/clause.ts';
import type { NoticeId } from '../model/codes.ts';

/** The clause that each notice comes from, in the order of the text. */
export const noticeClauses: Readonly<Record<NoticeId, ClauseId>> = {
  'do-not-wait': '1.advice',
  'one-speciality-only': '2.one-speciality',
  'student-engagement': '2.student-engagement',
  'register-in-person': '3.personal',
  'email-of-your-own': '3.email',
  'upload-everything-again': '3.no-inheritance',
  'registration-can-be-modified': '3.edit',
  'declare-disability': '4.disability',
  'request-adjustments-apart': '4.adjustment-new',
  'civil-status-as-on-identity-document': '5.civil-status',
  'optional-language-elsewhere': '6.optional',
  'reform-may-change-marks': '7.reform',
  'enter-marks-exam-by-exam': '7.entry',
  'report-changes': '9.change',
  'calendar-not-known-yet': '9.calendar',
  'exams-may-be-elsewhere': '9.travel',
  'enrolment-is-not-registration': '9.not-registration',
  'session-over': '9.calendar',
};
