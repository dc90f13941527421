import type { Labels } from '../model/labels.ts';

/**
 * The words in English, for developers and helpers; French terms stand in parentheses where English has none.
 *
 * @example
 * ```ts
 * `Because ${en.reasons['job-unrelated']}.`; // 'Because the post is unrelated to the speciality.'
 * ```
 */
export const en: Labels = {
  locale: 'en-GB',
  eligibility: {
    yes: 'By the answers given, you may register in this academy.',
    no: 'By the answers given, you may not register in this academy.',
    unknown:
      'The answers given do not tell whether you may register: complete them or ask the exams office (service des examens).',
  },
  categories: {
    'former-candidate': 'You are a candidate of an earlier session.',
    employee: 'You are an employee with professional experience.',
    'distance-learner': 'You are a distance learner.',
  },
  reasons: {
    'lives-in-this-academy': 'you live in a department of this academy',
    'lives-in-another-academy': 'you live in a department of another academy, where you must register',
    'former-candidate': 'you were registered for an earlier session and did not obtain the diploma',
    'not-a-former-candidate':
      'you are not a former candidate (one who was refused, eliminated, left without a final decision or absent)',
    'employed-with-experience': 'you are employed and your professional experience is long enough',
    'not-employed': 'you are not in paid work',
    'employed-with-too-little-experience': 'your professional experience is too short to register as an employee',
    'distance-learner': 'you are enrolled in distance education',
    'not-a-distance-learner': 'you are not enrolled in distance education',
    'had-a-practice-period': 'your preparation holds a period of professional practice',
    'had-no-practice-period': 'your preparation holds no period of professional practice',
    'entry-diploma-held': 'you hold a diploma that gives access to the training',
    'no-entry-diploma': 'you hold no diploma that gives access to the training',
    'schooled-long-enough': 'your training by the school route (voie scolaire) is long enough',
    'schooled-too-briefly': 'your training by the school route (voie scolaire) is too short',
    'enough-training-centre-hours': 'you have enough hours of training centre (CFA)',
    'too-few-training-centre-hours': 'you have too few hours of training centre (CFA)',
    'contract-length-unlisted':
      'the circular does not provide for the length of your apprenticeship contract, which the exams office must check',
    'training-adapted-by-decision': 'your training was adapted by a decision (formation aménagée or positionnement)',
    'in-continuing-training': 'you prepare the diploma in continuing training (formation continue), of any length',
    'no-preparation': 'you followed none of the routes that prepare the diploma',
    'experience-long-enough': 'the professional experience is long enough',
    'experience-too-short': 'the professional experience is too short',
    'job-level-sufficient': 'the level of the post is sufficient',
    'job-level-too-low': 'the level of the post is too low',
    'job-related': 'the post is related to the speciality',
    'job-unrelated': 'the post is unrelated to the speciality',
    'sat-this-speciality-before': 'you attempted this speciality before without obtaining it',
    'no-earlier-attempt': 'you have no earlier unsuccessful attempt to rely on',
    'earlier-attempt-at-another-speciality': 'your earlier attempt was at another speciality',
    'earlier-attempt-not-a-justification': 'your earlier attempt is not enough to justify the registration',
    'full-time-long-enough': 'your full-time employment before the exam is long enough',
    'part-time-long-enough': 'your part-time employment before the exam is long enough',
    'employment-too-short': 'your employment before the exam is too short',
    'employment-mixed':
      'your employment mixes full time and part time, neither of which is enough alone, so the exams office must check it',
    'compulsory-language-taught': 'the compulsory language chosen was taught to you',
    'compulsory-language-not-taught': 'the compulsory language chosen was not taught to you',
    'language-choice-free': 'the compulsory language may be chosen freely outside distance education',
    'height-work-attested': 'the R408 attestation (work at height) is provided',
    'height-work-waiver-documented': 'both documents of the waiver request are provided',
    'height-work-not-concerned': 'your situation does not call for the R408 attestation (work at height)',
    'height-work-unproven':
      'neither the R408 attestation (work at height) nor both documents of the waiver request are provided',
    'kept-mark-in-time': 'the mark is still within its time when the exam takes place',
    'kept-mark-out-of-time': 'the time of the kept mark ended before the exam',
    'kept-mark-may-end-before-exam':
      'the time of the kept mark ends within the season of exams, and the day of the exam is not known',
    'kept-mark-of-recent-session': 'the session in which the mark was obtained is recent enough',
    'kept-mark-of-old-session': 'the session in which the mark was obtained is too long ago',
    'mark-high-enough-to-keep': 'the mark is high enough to be kept',
    'mark-too-low-to-keep': 'the mark is too low to be kept in the global form of the exam',
    'mark-carried-over': 'the mark, too low to be kept, can be carried over in the progressive form of the exam',
    'exam-form-unknown': 'the form of the exam, global or progressive, is not known',
    'unit-changed': 'the regulation of this exam has changed, which the exams office must check',
    'average-reaches-pass': 'the average reaches the pass mark',
    'average-reaches-resit': 'the average opens the resit',
    'average-below-resit': 'the average is too low for the resit',
    'professional-average-reaches-bound': 'the average of the professional exams is high enough',
    'professional-average-below-bound': 'the average of the professional exams is too low',
    'professional-exams-exempted': 'every professional exam is exempted',
    'absent-from-compulsory-exam': 'you were absent from a compulsory exam',
  },
  pieces: {
    'signed-confirmation': {
      name: 'Signed confirmation of registration (confirmation d’inscription)',
      provide: 'Upload the latest version of your confirmation of registration, checked, dated and signed by you.',
      slot: 'the confirmation of registration',
      refused: 'An older version, from before a change of your registration, does not count.',
    },
    'identity-document': {
      name: 'Identity document',
      provide: 'Upload a copy of both sides of your identity document.',
      slot: 'the identity document',
      refused: 'One side alone is not enough.',
    },
    'defence-day-certificate': {
      name: 'Defence-day certificate (JDC)',
      provide:
        'Upload a copy of your certificate of attendance at the defence and citizenship day (JDC, formerly JAPD).',
      slot: 'the defence-day certificate',
      refused: 'The census attestation (attestation de recensement) is not accepted in its place.',
    },
    transcripts: {
      name: 'Transcripts of marks (relevés de notes)',
      provide: 'Upload a copy of your BTS transcripts for every past session, the latest included.',
      slot: 'the transcripts',
    },
    'practice-proof': {
      name: 'Proof of professional practice',
      provide: 'Upload either your internship attestations or your work certificates.',
      slot: 'the professional practice',
    },
    'height-work-attestation': {
      name: 'R408 attestation (work at height)',
      provide: 'Upload a copy of your R408 attestation of training in work at height.',
      slot: 'the R408 attestation',
      refused: 'A medical certificate alone does not stand in for it: a waiver takes two documents.',
    },
    'schooling-certificates': {
      name: 'Schooling certificates (certificats de scolarité)',
      provide: 'Upload a schooling certificate for each of the two years of your preparation.',
      slot: 'the schooling certificates',
      refused: 'A certificate for one of the two years alone is not enough.',
    },
    'apprenticeship-contract': {
      name: 'Apprenticeship contract',
      provide: 'Upload a copy of your apprenticeship contract, signed by you, the employer and the training centre.',
      slot: 'the apprenticeship contract',
      refused: 'A contract that lacks one of the three signatures is not enough.',
    },
    'employer-attestation': {
      name: 'Employer’s attestation',
      provide: 'Upload a copy of the attestation in which the employer confirms that you are an apprentice there.',
      slot: 'the employer’s attestation',
    },
    'activity-year-proof': {
      name: 'Proof of a year of professional activity',
      provide: 'Upload proof, such as work certificates, of a year of actual work in a post that matches the diploma.',
      slot: 'the year of professional activity',
    },
    'professionalisation-contract': {
      name: 'Professionalisation contract (contrat de professionnalisation)',
      provide: 'Upload a copy of your professionalisation contract, or of each if you have several.',
      slot: 'the professionalisation contract',
    },
    'professionalisation-work-certificate': {
      name: 'Work certificate (professionalisation contract)',
      provide: 'Upload a copy of the work certificate that belongs to your professionalisation contract.',
      slot: 'the work certificate of the professionalisation contract',
    },
    'internship-attestations': {
      name: 'Internship attestations (attestations de stage)',
      provide: 'Upload the attestations of the internships that the rules of the diploma require.',
      slot: 'the internship attestations',
    },
    'advancement-work-certificates': {
      name: 'Work certificates (advancement, perfectionnement)',
      provide:
        'Upload the work certificates of your salaried employment before the exam in the diploma’s sector, with the dates and whether it was full time or part time.',
      slot: 'the work certificates of the advancement',
    },
    'experience-work-certificates': {
      name: 'Work certificates (professional experience)',
      provide:
        'Upload the work certificates that prove the length of your experience, the level of your post and its relation to the speciality.',
      slot: 'the work certificates of the professional experience',
    },
    'adapted-training-decision': {
      name: 'Decision on adapted training (formation aménagée)',
      provide: 'Upload a copy of the decision that grants you an adapted training.',
      slot: 'the decision of adapted training',
    },
    'positioning-decision': {
      name: 'Positioning decision (positionnement)',
      provide: 'Upload a copy of the positioning decision that concerns you.',
      slot: 'the positioning decision',
    },
    'exemption-proof': {
      name: 'Proof of an exemption from exams (dispense)',
      provide:
        'Upload a copy of the document that proves the exemption: attestation of validated experience (VAE), diploma or transcript.',
      slot: 'the exemption from exams',
    },
    'adjustment-notification': {
      name: 'Notification of adjusted exams (aménagement d’épreuves)',
      provide: 'Upload the notification of the exam adjustments that you have already been granted.',
      slot: 'the notification of exam adjustments',
    },
    'disabled-worker-recognition': {
      name: 'Recognition as a disabled worker (RQTH)',
      provide:
        'Upload the proof that you are recognised as a disabled worker; the medical certificate is asked as well.',
      slot: 'the recognition as a disabled worker',
      refused: 'Without the medical certificate it is not enough for the waiver.',
    },
    'height-work-medical-certificate': {
      name: 'Medical certificate (waiver of the R408 attestation)',
      provide:
        'Upload the medical certificate stating that your disability is incompatible with R408 training; the recognition as a disabled worker is asked as well.',
      slot: 'the medical certificate of the R408 waiver',
      refused: 'Without the recognition as a disabled worker it is not enough for the waiver.',
    },
  },
  situations: {
    everyone: 'all candidates',
    'french-of-defence-day-age': 'French candidates of an age that the defence day concerns',
    'former-candidate': 'former candidates',
    'former-candidate-without-practice-exam':
      'former candidates who have not obtained the exam that rests on professional practice',
    'former-candidate-working-at-height':
      'former candidates, without a waiver, in a speciality that requires the R408 attestation',
    'distance-learner-not-continuing': 'distance learners outside continuing training',
    'distance-learner-repeating-with-kept-marks': 'distance learners who repeat and keep marks',
    apprentice: 'apprentices',
    'distance-learner-working-at-height':
      'distance learners, without a waiver, in a speciality that requires the R408 attestation',
    'continuing-new-to-the-speciality': 'distance learners in continuing training who have never sat the speciality',
    'continuing-repeating-the-speciality':
      'distance learners in continuing training who have sat the speciality without success',
    'continuing-under-professionalisation-contract':
      'distance learners in continuing training under a professionalisation contract',
    'continuing-first-training-or-retraining':
      'distance learners in continuing training, in first training or retraining',
    'continuing-advancement': 'distance learners in continuing training, in advancement',
    'relying-on-experience': 'candidates who rely on their professional experience',
    'adapted-training': 'candidates with a decision of adapted training',
    positioned: 'candidates with a decision of positioning',
    'claiming-exemption': 'candidates who claim an exemption from exams',
    'adjustments-granted': 'candidates who have been granted exam adjustments',
    'keeping-marks': 'candidates who keep marks',
    'working-at-height': 'all candidates, without a waiver, in a speciality that requires the R408 attestation',
    'height-work-waiver-asked': 'candidates who ask for a waiver of the R408 attestation',
  },
  deadlines: {
    'registration-opens': 'Opening of registration',
    'registration-closes': 'Close of registration',
    'upload-closes': 'End of uploads',
    'height-work-closes': 'End of uploads for the R408 attestation (work at height)',
  },
  registration: {
    'not-yet-open': 'Registration is not open yet.',
    open: 'Registration is open.',
    closed: 'Registration is closed.',
  },
  upload: {
    open: 'The time to upload your pieces has not run out.',
    'last-day': 'This is the last day to upload your pieces.',
    closed: 'The time to upload your pieces has run out.',
  },
  account: {
    reuse: 'Keep your Cyclades account of last session and do not create another.',
    create: 'Create a Cyclades account to register.',
    unknown:
      'To know which Cyclades account to use, tell whether you were an individual candidate (candidat individuel) last session.',
  },
  activation: {
    active: 'Your Cyclades account is active.',
    pending: 'Your Cyclades account waits to be activated: follow the link received by email.',
    deleted: 'Your Cyclades account is deleted, as it was not activated in time: start the procedure again.',
  },
  convocation: {
    awaited: 'Your summons (convocation) may still appear in time in your Cyclades space.',
    overdue: 'Your summons (convocation) should have appeared in your Cyclades space: contact the exams office.',
  },
  language: {
    yes: 'You may choose this compulsory language.',
    no: 'You may not choose this compulsory language.',
    unknown: 'The answers given do not tell yet whether you may choose this compulsory language.',
  },
  standings: {
    incomplete: 'Your file is incomplete: at least one piece is missing or not valid.',
    filed: 'Your file is filed: every piece that is certainly due is there, but it is not accepted yet.',
    accepted: 'Your file is accepted: every piece is conforming.',
    cancelled: 'Your application is cancelled: at least one required piece was missing at the deadline.',
    'to-check': 'The deadline has passed and a piece is still in question: the exams office must decide.',
  },
  rejections: {
    late: 'sent too late',
    paper: 'sent on paper',
    bundled: 'several pieces in one file',
    'refused-document': 'document not accepted in place of the piece asked for',
    'stale-confirmation': 'confirmation from before the latest change of the registration',
    'not-conforming': 'piece found not conforming',
  },
  gaps: {
    'birth-city': 'City or commune of birth',
    'birth-country': 'Country of birth',
    'birth-arrondissement': 'Arrondissement of birth',
  },
  outcomes: {
    passed: 'By these marks, you have passed.',
    resit: 'By these marks, you may take the resit (rattrapage).',
    refused: 'By these marks, you are refused.',
    eliminated: 'You are eliminated, whatever your marks.',
    undetermined: 'The marks known so far do not settle the result yet.',
  },
  validities: {
    valid: 'This mark counts in this session.',
    expired: 'This mark no longer counts: its time is over.',
    'not-kept': 'This mark cannot be kept.',
    unknown: 'It is still to be checked whether this mark counts in this session.',
  },
  advancement: {
    yes: 'The employment told is enough for the advancement.',
    no: 'The employment told is not enough for the advancement.',
    unknown: 'Only the exams office can tell whether the employment told is enough for the advancement.',
  },
  heightWork: {
    yes: 'The R408 attestation (work at height) does not keep you from sitting the exams.',
    no: 'Without the R408 attestation (work at height) you cannot sit the exams.',
    unknown: 'It remains to be seen whether the R408 attestation (work at height) is asked of you.',
  },
  possible: { passed: 'a pass', resit: 'a resit', refused: 'a refusal', eliminated: 'an elimination' },
  sources: { circular: 'circular, {section}', law: '{section}' },
  templates: {
    dated: '{name}: {when}.',
    perhaps: 'Perhaps, depending on your answers: {sentence}',
    slot: 'Upload it alone, in the slot for {slot}.',
    missing: 'To be completed: {name}.',
    'piece-missing': 'Missing: {name}.',
    'piece-perhaps-missing': 'Perhaps missing: {name}.',
    'submission-refused': 'Submission no. {number}, which does not count: {because}.',
    'last-day': 'Last day: {day}.',
    'link-lives-until': 'The activation link works up to and including: {moment}.',
    'expected-by': 'Expected by: {day}.',
    average: 'Average: {average}.',
    'professional-average': 'Average of the professional exams: {average}.',
    'out-of-20': '{average} out of 20',
    between: 'between {from} and {to} out of 20',
    'still-possible': 'Still possible: {outcome}.',
    'marks-missing': 'Marks not known yet: {exams}.',
    oral: '{exam}: {preparation} min of preparation, {oral} min of oral.',
    'oral-kept': '{exam}: the mark of the oral counts.',
    'first-mark-kept': '{exam}: the mark of the first round counts.',
    target: '{exams}: {mark} at both orals is enough.',
    'target-out-of-reach': '{exams}: out of reach, even with 20 at both orals.',
    'other-answer': 'Another answer would change the refusal: {questions}',
    'other-answers': 'Other answers, all together, would change the refusal: {questions}',
    reading: '{question} {value}',
    changed: '{part}: {after} (before: {before}).',
    added: '{part}, added: {after}.',
    removed: '{part}, removed: {before}.',
    'hours-for-years': '{atLeast} h for a contract of {contractYears} year(s)',
  },
  clock: {
    at: '{day} at {time}',
    before: '{day} before {time}',
    'whole-day': '{day}, the whole day',
    first: '1',
    hour: '{hour}:00',
    'hour-minute': '{hour}:{minute}',
    'hour-second': '{hour}:{minute}:{second}',
  },
  notices: {
    'do-not-wait': 'Register early; do not wait for the last days.',
    'one-speciality-only': 'You can sit one BTS speciality only per session.',
    'register-in-person': 'Registration is personal: do it yourself, to avoid mistakes and omissions.',
    'email-of-your-own': 'Give a valid email address that you share with nobody.',
    'upload-everything-again': 'Pieces provided for last session no longer count: upload all of them again.',
    'registration-can-be-modified':
      'While registration is open you can modify yours. Each saved change makes a new confirmation of registration, the only one that counts.',
    'declare-disability':
      'If you have a disability or a disabling illness and want adjusted exams, answer yes (OUI) to the question on disability.',
    'request-adjustments-apart':
      'New exam adjustments (aménagement d’épreuves) are requested apart, on the academy’s own online service: the request is not a piece to upload.',
    'civil-status-as-on-identity-document':
      'Check your civil status: it must be the same as on the identity document that you will show at the exams.',
    'optional-language-elsewhere':
      'The optional language exam may take place in another academy. If none can hold it, you will have to make another choice.',
    'reform-may-change-marks':
      'If the regulation of the speciality has changed, a kept mark (bénéfice) or an exemption (dispense) may be altered or ended: consult the standard (référentiel) in force.',
    'enter-marks-exam-by-exam':
      'Enter your kept marks (bénéfices) and exemptions (dispenses) exam by exam, and upload the transcript or diploma that proves them.',
    'report-changes': 'Report any change of situation, such as a new address, to the exams office without delay.',
    'calendar-not-known-yet':
      'The dates of the exams are not set yet at registration: your summons (convocation) will give them.',
    'exams-may-be-elsewhere': 'Some exams may be held elsewhere: you may have to travel.',
    'enrolment-is-not-registration':
      'Enrolling with a distance school does not register you for the exam: these are two separate steps.',
    'session-over':
      'The exams of this session are over: these rules no longer hold, see the circular of the next session.',
  },
  facts: {
    department: {
      question: 'In which department do you live?',
      help: 'Give the code of the department of your home, leading zero included, such as 01, 2A or 971.',
    },
    previousOutcome: {
      question: 'How did your latest attempt at a BTS end?',
      help: 'Take the most recent attempt; registering without coming to the exams is one too.',
      options: {
        'never-sat': 'No attempt: this is my first registration',
        refused: 'Refused (ajourné)',
        eliminated: 'Eliminated',
        undecided: 'No final decision',
        absent: 'Absent from the exam',
        passed: 'Passed',
      },
    },
    sameSpeciality: {
      question: 'Was that attempt at the same BTS speciality?',
      help: 'Compare the speciality on your transcript with the one you choose this time.',
    },
    employed: {
      question: 'Are you in paid work?',
      help: 'Any paid work counts, full time or part time.',
    },
    distanceLearner: {
      question: 'Are you enrolled in distance education?',
      help: 'The CNED counts, and so does any other distance school.',
    },
    basis: {
      question: 'What does your registration rely on?',
      help: 'One justification is enough: choose the one that you can prove.',
      options: {
        preparation: 'A preparation for the diploma',
        experience: 'Professional experience',
        'earlier-attempt': 'An earlier attempt at the same speciality',
      },
    },
    route: {
      question: 'By which route do you prepare the diploma?',
      help: 'Distance training belongs to one of these routes too: your school can tell you which.',
      options: {
        school: 'School (voie scolaire)',
        apprenticeship: 'Apprenticeship',
        continuing: 'Continuing training (formation continue)',
        none: 'None of these routes',
      },
    },
    entryDiploma: {
      question: 'Which diploma gives you access to the training?',
      help: 'One of these diplomas is enough; it counts for the school route and for apprenticeship.',
      options: {
        'bac-general': 'Baccalauréat général',
        'bac-technologique': 'Baccalauréat technologique',
        'bac-professionnel': 'Baccalauréat professionnel',
        daeu: 'Diploma of access to university studies (DAEU)',
        'level-4-title': 'Another title or diploma at level 4 or above (formerly niveau IV)',
        none: 'None of these diplomas',
      },
    },
    schoolYears: {
      question: 'How many years of training will you have completed by the exams?',
      help: 'Count the years of BTS preparation that will be completed by then, the current one included.',
    },
    contractYears: {
      question: 'How many years does your apprenticeship contract last?',
      help: 'Take the length written in the contract.',
    },
    trainingCentreHours: {
      question: 'How many hours of training centre (CFA) do you have?',
      help: 'Count the hours spent in the apprentices’ training centre, not those spent in the company.',
    },
    practicePeriod: {
      question: 'Does your preparation hold a period of professional practice?',
      help: 'This is usually an internship or a time of work in a company.',
    },
    trainingDecision: {
      question: 'Has a decision shortened or adapted your training?',
      help: 'This is a written decision in your name, of formation aménagée or of positionnement.',
      options: {
        none: 'No, none',
        adapted: 'Yes, adapted training (formation aménagée)',
        positioned: 'Yes, a positioning (positionnement)',
      },
    },
    experienceMonths: {
      question: 'How many months of actual work will you have by the exams?',
      help: 'Count full months only, those still to come until then included.',
    },
    jobLevel: {
      question: 'What is the level of your post?',
      help: 'Your work contract, your payslip or your employer can tell you.',
      options: {
        'below-technician': 'Below technician',
        technician: 'Technician',
        'higher-technician': 'Higher technician (technicien supérieur) or above',
      },
    },
    jobRelated: {
      question: 'Is your post related to the BTS speciality chosen?',
      help: 'Compare your work with the activities described in the standard (référentiel) of the speciality.',
    },
    registeredIndividualLastSession: {
      question: 'Were you registered last session as an individual candidate (candidat individuel)?',
      help: 'A registration made by a school, in another capacity, does not count.',
    },
    disability: {
      question: 'Do you have a disability or a disabling illness?',
      help: 'This answer matters if you want adjusted exams.',
    },
    adjustments: {
      question: 'Where do you stand with exam adjustments (aménagement d’épreuves)?',
      help: 'If they have already been granted, you have received a notification of it.',
      options: {
        none: 'I want none',
        granted: 'I already have some',
        requested: 'I make a new request',
      },
    },
    bornOn: {
      question: 'What is your date of birth?',
      help: 'Take the one on your identity document: it tells whether the defence-day certificate (JDC) is asked.',
    },
    french: {
      question: 'Are you of French nationality?',
      help: 'Answer yes even if you have another nationality too.',
    },
    birthPlace: {
      question: 'Where were you born?',
      help: 'In France, give the commune, with the arrondissement for Paris, Lyon or Marseille; abroad, the city and the country.',
    },
    practiceExamObtained: {
      question: 'Have you already obtained the exam or exams that require professional practice?',
      help: 'The standard (référentiel) tells which exams rest on an internship or a job, and your transcript whether you obtained them.',
    },
    continuingProfile: {
      question: 'What is your situation within continuing training (formation continue)?',
      help: 'Advancement (perfectionnement) builds on the trade you practise; retraining (reconversion) leads to another.',
      options: {
        'professionalisation-contract': 'Professionalisation contract (contrat de professionnalisation)',
        'first-training': 'First training',
        retraining: 'Retraining (reconversion)',
        advancement: 'Advancement (perfectionnement)',
      },
    },
    employment: {
      question: 'Which salaried posts do you hold before the exam in the diploma’s sector?',
      help: 'For each spell give the first day, the last day and whether it is full time or part time.',
    },
    keepsMarks: {
      question: 'Do you keep marks of earlier sessions?',
      help: 'This is the bénéfice de notes: a mark that is sufficient and still valid saves you sitting the exam again.',
    },
    claimsExemption: {
      question: 'Do you claim an exemption from exams (dispense)?',
      help: 'An exemption is proved by a diploma, a transcript or validated experience (VAE).',
    },
    compulsoryLanguageTaught: {
      question: 'Was the compulsory language that you choose taught to you?',
      help: 'In distance education, the language chosen must be part of the courses you took.',
    },
    optionalLanguage: {
      question: 'Do you take an optional language exam?',
      help: 'It comes on top of the compulsory exams, if you wish.',
    },
    heightWorkSpeciality: {
      question: 'Does your speciality require the R408 attestation (work at height)?',
      help: 'The standard (référentiel) of the speciality tells; in doubt, leave the question open for now.',
    },
    heightWorkWaiver: {
      question: 'Do you ask for a waiver of the R408 attestation (work at height)?',
      help: 'It takes two documents: the recognition as a disabled worker and a medical certificate.',
    },
  },
  readings: {
    'window-close': {
      question: 'Is the closing time itself still inside the registration window?',
      values: {
        inclusive: 'Yes: at the exact time, registration is still possible.',
        exclusive: 'No: at the exact time, registration is no longer possible.',
      },
    },
    'upload-day': {
      question: 'Is the last day named for uploads itself in time?',
      values: {
        inclusive: 'Yes: an upload on that day is still in time.',
        eve: 'No: the day before it is the last day.',
      },
    },
    'defence-day-age': {
      question: 'Up to which age is the defence-day certificate (JDC) asked?',
      values: {
        inclusive: 'Up to the age that the circular gives, that year of age included.',
        statute: 'Up to the age that the national service code sets, that year of age not included.',
      },
    },
    'experience-level': {
      question: 'Which level of post counts as professional experience?',
      values: {
        technician: 'A technician’s post is enough.',
        'higher-technician': 'It takes a higher technician’s post (technicien supérieur).',
      },
    },
    'repeat-justifies': {
      question: 'Does an earlier attempt at the same speciality justify the registration?',
      values: {
        yes: 'Yes: it is enough by itself.',
        no: 'No: it takes a preparation or professional experience.',
      },
    },
    'adapted-duration': {
      question: 'Does a decision of formation aménagée or positionnement replace the durations required?',
      values: {
        yes: 'Yes: it stands in place of the durations.',
        no: 'No: the durations are still required.',
      },
    },
    'apprentice-row': {
      question: 'Of whom are the apprentices’ two pieces asked?',
      values: {
        apprentices: 'Of apprentices only.',
        'distance-learners': 'Of every distance learner, and of nobody else.',
      },
    },
    'continuing-activity': {
      question: 'In continuing training, is the proof of a year’s activity asked even where the preparation suffices?',
      values: {
        literal: 'Yes: it is asked as the table of pieces has it.',
        'prepared-exempt': 'No: a preparation that meets the conditions makes it needless.',
      },
    },
    'height-work-scope': {
      question: 'Of whom is the R408 attestation (work at height) asked?',
      values: {
        everyone: 'Of every category of candidate, in the specialities concerned.',
        rows: 'Of those categories only whose row of the table of pieces names it, in the specialities concerned.',
      },
    },
  },
  session: {
    id: 'Name of the session',
    year: 'Year of the session',
    zone: 'Time zone of the academy',
    departments: 'Department of the academy',
    'registration.opens': 'Registration opens',
    'registration.closes': 'Registration closes',
    'uploads.lastDay': 'Last day of uploads',
    'uploads.closes': 'Closing hour on the last day of uploads',
    activationHours: 'Time to activate the account, in hours',
    convocationDays: 'Least time between summons (convocation) and exam, in days',
    'examSeason.from': 'First day of the exam season',
    'examSeason.to': 'Last day of the exam season',
    agesCountedOn: 'Day on which ages are counted',
    'defenceDayAges.from': 'Age from which the defence-day certificate (JDC) is asked',
    'defenceDayAges.to': 'Age up to which the defence-day certificate (JDC) is asked',
    'defenceDayAges.statuteBelow': 'Age at which the national service code no longer asks for the certificate (JDC)',
    'training.schoolYears': 'Length of the training at school, in years',
    'training.hours': 'Hours of training centre (CFA) required for a length of contract',
    'experience.months': 'Length of work experience required, in months',
    'advancement.full.months': 'Advancement (perfectionnement), full time: length of employment, in months',
    'advancement.full.withinYears': 'Advancement (perfectionnement), full time: years that count before the exam',
    'advancement.part.months': 'Advancement (perfectionnement), part time: length of employment, in months',
    'advancement.part.withinYears': 'Advancement (perfectionnement), part time: years that count before the exam',
    'benefits.years': 'How long a mark is kept (bénéfice), in years',
    'benefits.from': 'Least mark that is kept (bénéfice)',
    'result.pass': 'Average that passes',
    'result.resitFrom': 'Average from which the resit is open',
    'result.professionalFrom': 'Average of the professional exams required for the resit',
    'result.orals': 'Number of orals in the resit',
    'orals.usual.preparation': 'Preparation of a resit oral, in minutes',
    'orals.usual.oral': 'Length of a resit oral, in minutes',
    'orals.language.preparation': 'Preparation of a resit oral in a language, in minutes',
    'orals.language.oral': 'Length of a resit oral in a language, in minutes',
    pieces: 'Row of the table of pieces',
    'pieces.order': 'Order of the table of pieces',
    'readings.window-close': 'Reading chosen: the closing time of registration',
    'readings.upload-day': 'Reading chosen: the last day of uploads',
    'readings.defence-day-age': 'Reading chosen: the age for the defence-day certificate (JDC)',
    'readings.experience-level': 'Reading chosen: the level of post that counts as experience',
    'readings.repeat-justifies': 'Reading chosen: an earlier attempt as a justification',
    'readings.adapted-duration': 'Reading chosen: a decision on the training and the durations required',
    'readings.apprentice-row': 'Reading chosen: the apprentices’ two pieces',
    'readings.continuing-activity': 'Reading chosen: the proof of a year’s activity in continuing training',
    'readings.height-work-scope': 'Reading chosen: the R408 attestation (work at height)',
  },
  messages: {
    missing: 'An answer is missing here.',
    'unknown-key': 'There is no field “{key}”.',
    'not-an-object': 'This must be an object, with a field for each answer.',
    'not-a-list': 'This must be a list.',
    'empty-list': 'This list must hold at least one item.',
    'not-a-text': 'This must be a text.',
    'not-true-or-false': 'This must be yes (true) or no (false).',
    'not-a-number': 'This must be a number.',
    'not-whole': 'This must be a whole number.',
    'too-large': 'This must be a smaller number.',
    'below-zero': 'This must be a number of at least 0.',
    'not-above-zero': 'This must be a number above 0.',
    'not-one-of': 'This must be one of these values: {options}.',
    'not-a-day': 'This must be a day written YYYY-MM-DD, such as 2001-05-17.',
    'day-does-not-exist': 'There is no such day in the calendar.',
    'ends-before-it-begins': 'The end cannot come before the beginning.',
    'not-an-hour': 'This must be an hour and its minutes, such as 17:00.',
    'not-a-local-time': 'This must be a day, a T and an hour, such as 2025-11-12T17:00.',
    'not-an-instant': 'This must be an instant with its offset from UTC, such as 2025-11-12T16:59:00+01:00.',
    'not-an-exact-number': 'This must be an exact number: at most nine decimals, or a fraction.',
    'not-a-mark': 'This must be a mark from 0 to 20, such as 12.5, or one of the results without a mark.',
    'mark-out-of-range': 'A mark is between 0 and 20.',
    'mark-too-fine': 'A mark has at most nine decimals; beyond them it must be a fraction.',
    'exam-is-compulsory': 'Only an optional exam can be left untaken.',
    'unknown-exam': 'The exam “{key}” is not in the regulation.',
  },
};
