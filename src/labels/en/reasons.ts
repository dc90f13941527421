import type { Labels } from '../../model/labels.ts';

/** Readable after "because". */
export const reasons: Labels['reasons'] = {
  'lives-in-this-academy': 'you live in a department of this academy',
  'lives-in-another-academy': 'you live in a department of another academy, where you must register',
  'lives-abroad':
    'you live outside France, and the circular does not say which academy registers candidates from abroad: ask the exams office (service des examens) of this academy whether it can register you',
  'former-candidate': 'you were registered for an earlier session and did not obtain the diploma',
  'not-a-former-candidate':
    'you are not a former candidate (one who was refused, eliminated, left without a final decision or absent)',
  'employed-with-experience': 'you have worked long enough to register as an employee',
  'self-employed':
    'you are self-employed, and the circular speaks of employees only: ask the exams office (service des examens) whether your activity counts',
  'never-worked': 'you have never worked',
  'no-longer-employed': 'you are no longer an employee',
  'employed-with-too-little-experience': 'you have not worked long enough to register as an employee',
  'distance-learner': 'you follow, or have followed, this BTS in distance education',
  'not-a-distance-learner': 'you have not followed this BTS in distance education',
  'had-a-practice-period': 'your preparation includes a period of professional practice',
  'had-no-practice-period': 'your preparation includes no period of professional practice',
  'practice-perhaps-exempted':
    'your preparation includes no period of professional practice, but you claim an exemption from exams: ask the exams office (service des examens) whether it exempts you from this period too',
  'no-preparation': 'you followed none of the routes that prepare for the diploma',
  'schooled-long-enough': 'your training by the school route (voie scolaire) is long enough',
  'schooled-too-briefly':
    'your training by the school route (voie scolaire) is too short, unless the rector waives its duration (illness, accident, maternity or force majeure)',
  'enough-training-centre-hours': 'you have enough hours of training at the training centre (CFA)',
  'too-few-training-centre-hours':
    'you have too few hours of training at the training centre (CFA), unless the rector waives their duration (illness, accident, maternity or force majeure)',
  'contract-length-unlisted':
    'the length of your apprenticeship contract is not provided for: ask the exams office (service des examens) how many hours of training you need',
  'training-duration-waived': 'the rector has waived the duration of your training',
  'training-adapted-by-decision': 'your training was adapted by a decision (formation aménagée or positionnement)',
  'in-continuing-training':
    'you prepare for the diploma in continuing training (formation continue), which needs no minimum length',
  'entry-diploma-held': 'you hold a diploma that gives access to the training',
  'no-entry-diploma': 'you hold no diploma that gives access to the training',
  'foreign-diploma':
    'your diploma is foreign: ask the exams office (service des examens) whether it gives access to the training',
  'experience-long-enough': 'your work experience is long enough',
  'experience-too-short': 'your work experience is too short',
  'job-level-sufficient': 'the level of your job is high enough',
  'job-level-too-low': 'the level of your job is too low',
  'job-related': 'your job is related to the speciality',
  'job-unrelated': 'your job is unrelated to the speciality',
  'part-time-experience': 'your work experience is part time: ask the exams office (service des examens) how it counts',
  'sat-this-speciality-before': 'you attempted this speciality before without obtaining it',
  'no-earlier-attempt': 'you have no earlier unsuccessful attempt to rely on',
  'earlier-attempt-at-another-speciality': 'your earlier attempt was at another speciality',
  'earlier-attempt-not-a-justification': 'your earlier attempt is not enough to justify the registration',
  'full-time-long-enough': 'your full-time employment before the exam is long enough',
  'part-time-long-enough': 'your part-time employment before the exam is long enough',
  'employment-too-short': 'your employment before the exam is too short',
  'employment-mixed':
    'your employment mixes full time and part time, neither of which is enough alone: ask the exams office (service des examens) whether they count together',
  'employment-scattered':
    'your employment has enough days but too few full months: ask the exams office (service des examens) whether its days add up',
  'compulsory-language-taught': 'the compulsory language chosen was taught to you',
  'compulsory-language-not-taught': 'the compulsory language chosen was not taught to you',
  'language-choice-free': 'the compulsory language may be chosen freely outside distance education',
  'language-examiner-needed':
    'the compulsory language chosen depends on an examiner being found: ask the exams office (service des examens) whether there is one',
  'height-work-attested': 'the R408 attestation (work at height) is provided',
  'height-work-waiver-documented': 'both documents of the waiver request are provided',
  'height-work-not-concerned': 'your situation does not require the R408 attestation (work at height)',
  'height-work-unproven':
    'neither the R408 attestation (work at height) nor both documents of the waiver request are provided',
  'kept-mark-in-time': 'the mark is still kept (bénéfice) when the exam takes place',
  'kept-mark-out-of-time': 'the mark stopped being kept (bénéfice) before the exam',
  'kept-mark-may-end-before-exam':
    'the mark stops being kept (bénéfice) during the exam season, and the day of the exam is not known',
  'kept-mark-of-recent-session': 'the session in which the mark was obtained is recent enough',
  'kept-mark-of-old-session': 'the session in which the mark was obtained is too long ago',
  'mark-high-enough-to-keep': 'the mark is high enough to be kept',
  'mark-too-low-to-keep': 'the mark is too low to be kept in the global form of the exam',
  'mark-carried-over': 'the mark, too low to be kept, can be carried over in the progressive form of the exam',
  'exam-form-unknown': 'the form of the exam, global or progressive, is not known',
  'unit-changed':
    'the regulation of this exam has changed: ask the exams office (service des examens) whether your mark still counts',
  'average-reaches-pass': 'your average reaches the pass mark',
  'average-reaches-resit': 'your average opens the resit (rattrapage)',
  'average-below-resit': 'your average is too low for the resit (rattrapage)',
  'professional-average-reaches-bound': 'your average in the professional exams is high enough',
  'professional-average-below-bound': 'your average in the professional exams is too low',
  'professional-exams-exempted': 'you are exempted from every professional exam',
  'fewer-orals-than-two':
    'fewer than two exams are open to you for an oral of the resit (rattrapage): ask the exams office (service des examens) how it works for you',
  'exam-postponed': 'you leave at least one exam for a later session (progressive form)',
  'absent-from-compulsory-exam': 'you were absent from a compulsory exam',
};

/** The reasons that go on after their amount, which stands as `{measure}`; the others end with it. */
export const measured: Labels['measured'] = {
  'schooled-too-briefly':
    'your training by the school route (voie scolaire) is too short: {measure}, unless the rector waives its duration (illness, accident, maternity or force majeure)',
  'too-few-training-centre-hours':
    'you have too few hours of training at the training centre (CFA): {measure}, unless the rector waives their duration (illness, accident, maternity or force majeure)',
};

/** How an amount is said, alone and beside the amount that is needed. */
export const measures: Labels['measures'] = {
  years: {
    amount: { one: '{amount} year', other: '{amount} years' },
    short: '{given} of the {needed} required',
    enough: '{given}, {needed} required',
  },
  months: {
    amount: { one: '{amount} month', other: '{amount} months' },
    short: '{given} of the {needed} required',
    enough: '{given}, {needed} required',
  },
  hours: {
    amount: { one: '{amount} hour', other: '{amount} hours' },
    short: '{given} of the {needed} required',
    enough: '{given}, {needed} required',
  },
  mark: { amount: '{amount}', short: '{given}, {needed} needed', enough: '{given}, {needed} needed' },
  session: {
    amount: '{amount}',
    short: '{given}, {needed} or later needed',
    enough: '{given}, {needed} at the earliest',
  },
};
