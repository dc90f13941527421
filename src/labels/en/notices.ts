import type { Labels } from '../../model/labels.ts';

/** Advice, one sentence each. */
export const notices: Labels['notices'] = {
  'do-not-wait': 'Register early; do not wait for the last days.',
  'one-speciality-only': 'You can sit only one BTS speciality per session.',
  'student-engagement':
    'If you want your student engagement (engagement étudiant) to be taken into account, ask for it before registration closes.',
  'register-in-person': 'Registration is personal: do it yourself, to avoid mistakes and omissions.',
  'email-of-your-own': 'Give a valid email address that you share with nobody.',
  'upload-everything-again': 'Documents provided for last session no longer count: upload all of them again.',
  'registration-can-be-modified':
    'While registration is open, you can modify yours. Each saved change produces a new confirmation of registration, the only one that counts.',
  'declare-disability':
    'If you have a disability or a disabling illness and want adjusted exams, answer yes (OUI) to the question on disability.',
  'request-adjustments-apart':
    'New exam adjustments (aménagement d’épreuves) are requested separately, on the academy’s own online service: the request is not a document to upload.',
  'civil-status-as-on-identity-document':
    'Check your civil status: it must be the same as on the identity document that you will show at the exams.',
  'optional-language-elsewhere':
    'The optional language exam may take place in another academy. If none can organise it, you will have to make another choice.',
  'reform-may-change-marks':
    'If the regulation of the speciality has changed, a kept mark (bénéfice) or an exemption (dispense) may be changed or withdrawn: see the standard (référentiel) in force.',
  'enter-marks-exam-by-exam':
    'Enter your kept marks (bénéfices) and exemptions (dispenses) exam by exam, and upload the transcript or diploma that proves them.',
  'report-changes':
    'Report any change of situation, such as a new address, to the exams office (service des examens) without delay.',
  'calendar-not-known-yet':
    'The dates of the exams are not known yet when you register: your summons (convocation) will give them.',
  'exams-may-be-elsewhere': 'Some exams may be held elsewhere: you may have to travel.',
  'enrolment-is-not-registration':
    'Enrolling with a distance school does not register you for the exam: these are two separate steps.',
  'session-over':
    'The exams of this session are over: these rules no longer apply, see the circular of the next session.',
};
