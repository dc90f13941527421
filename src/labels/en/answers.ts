import type { Labels } from '../../model/labels.ts';

/** An answer to a question that goes without saying. */
export const answer: Labels['answer'] = {
  yes: 'Yes.',
  no: 'No.',
  unknown: 'Your answers do not decide it yet.',
  office: 'Only the exams office (service des examens) can tell.',
};

/** May this candidate register? */
export const eligibility: Labels['eligibility'] = {
  yes: 'According to your answers, you may register in this academy.',
  no: 'According to your answers, you may not register in this academy.',
  unknown:
    'Your answers do not decide yet whether you may register: complete them or ask the exams office (service des examens).',
  office: 'Only the exams office (service des examens) can tell whether you may register in this academy.',
};

/** Does this candidate live in a department of the academy? */
export const residence: Labels['residence'] = {
  yes: 'This academy is that of your home.',
  no: 'This academy is not that of your home.',
  unknown: 'Give your department to find out whether this academy is that of your home.',
  office: 'Only the exams office (service des examens) can tell whether this academy can register you.',
};

/** Does the preparation justify the registration? */
export const preparation: Labels['preparation'] = {
  yes: 'Your preparation for the diploma justifies your registration.',
  no: 'Your preparation for the diploma is not enough to justify your registration.',
  unknown: 'Your answers do not decide yet whether your preparation justifies your registration.',
  office: 'Only the exams office (service des examens) can tell whether your preparation justifies your registration.',
};

/** Does the work experience justify the registration? */
export const workExperience: Labels['workExperience'] = {
  yes: 'Your work experience justifies your registration.',
  no: 'Your work experience is not enough to justify your registration.',
  unknown: 'Your answers do not decide yet whether your work experience justifies your registration.',
  office:
    'Only the exams office (service des examens) can tell whether your work experience justifies your registration.',
};

/** Is the compulsory language open to this candidate? */
export const language: Labels['language'] = {
  yes: 'You may choose this compulsory language.',
  no: 'You may not choose this compulsory language.',
  unknown: 'Your answers do not decide yet whether you may choose this compulsory language.',
  office: 'Only the exams office (service des examens) can tell whether you may choose this compulsory language.',
};

/** Is the employment enough for an advancement? */
export const advancement: Labels['advancement'] = {
  yes: 'The employment declared is enough for the advancement (perfectionnement).',
  no: 'The employment declared is not enough for the advancement (perfectionnement).',
  unknown: 'Whether the employment declared is enough for the advancement (perfectionnement) is still to be checked.',
  office:
    'Only the exams office (service des examens) can tell whether the employment declared is enough for the advancement (perfectionnement).',
};

/** Can the exams be sat, as far as the R408 attestation goes? */
export const heightWork: Labels['heightWork'] = {
  yes: 'The R408 attestation (work at height) does not keep you from sitting the exams.',
  no: 'Without the R408 attestation (work at height) you cannot sit the exams.',
  unknown: 'Whether you need the R408 attestation (work at height) is not known yet.',
  office:
    'Only the exams office (service des examens) can tell whether you need the R408 attestation (work at height).',
};

/** `none`: no category at all. */
export const categories: Labels['categories'] = {
  'former-candidate': 'You were a candidate at an earlier session.',
  employee: 'You work, or have worked, long enough as an employee.',
  'distance-learner': 'You are a distance learner.',
  none: 'You belong to none of the categories of individual candidates (candidats individuels).',
};

/** Answers that cannot all be true. */
export const contradictions: Labels['contradictions'] = {
  'never-sat-but-same-speciality':
    'You say that you never attempted a BTS, but also that you attempted this speciality: check both answers.',
  'never-sat-but-earlier-attempt':
    'You say that you never attempted a BTS, but register on the grounds of an earlier attempt: check both answers.',
  'never-sat-but-keeps-marks':
    'You say that you never attempted a BTS, but that you keep marks of earlier sessions: check both answers.',
  'never-sat-but-registered':
    'You say that you never attempted a BTS, but that you were registered last session: check both answers.',
  'no-work-but-months': 'You say that you never worked, but give months of work: check both answers.',
  'more-experience-than-work': 'You give more months of experience than months of work in all: check both answers.',
  'profile-on-another-route':
    'You give a situation within continuing training, but prepare for the diploma by another route: check both answers.',
  'impossible-birth': 'This date of birth is not possible: check it.',
  'more-experience-than-life':
    'You give more months of experience than you have lived since you were 14: check both answers.',
  'waiver-without-height-work':
    'You ask for a waiver of the R408 attestation, which your speciality does not require: check both answers.',
};
