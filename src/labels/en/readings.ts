import type { Labels } from '../../model/labels.ts';

/** The question of each doubtful reading, and its values. */
export const readings: Labels['readings'] = {
  'window-close': {
    question: 'Is registration still open at the exact closing time?',
    values: {
      inclusive: 'Yes: at the exact time, registration is still possible.',
      exclusive: 'No: at the exact time, registration is no longer possible.',
    },
  },
  'upload-day': {
    question: 'Is an upload on the closing day itself in time?',
    values: {
      inclusive: 'Yes: an upload on that day is still in time.',
      eve: 'No: the day before it is the last day.',
    },
  },
  'defence-day-age': {
    question: 'Up to which age is the defence-day certificate (JDC) required?',
    values: {
      inclusive: 'Up to the age that the circular gives, that year of age included.',
      statute: 'Up to the age that the national service code sets, that year of age not included.',
    },
  },
  'experience-level': {
    question: 'Which level of job counts as work experience?',
    values: {
      technician: 'A technician’s job is enough.',
      'higher-technician': 'It takes a higher technician’s job (technicien supérieur).',
    },
  },
  'repeat-justifies': {
    question: 'Does an earlier attempt at the same speciality justify the registration?',
    values: {
      yes: 'Yes: it is enough by itself.',
      no: 'No: it takes a preparation or work experience.',
    },
  },
  'adapted-duration': {
    question: 'Does a decision of formation aménagée or positionnement replace the durations required?',
    values: {
      yes: 'Yes: it replaces the durations.',
      no: 'No: the durations are still required.',
    },
  },
  'past-employment': {
    question: 'Does a job that has ended count for registering as an employee?',
    values: {
      counts: 'Yes: it is enough to have worked long enough.',
      'does-not-count': 'No: you must still be an employee.',
    },
  },
  'other-contract-lengths': {
    question:
      'How many hours at the training centre (CFA) does an apprenticeship contract take whose length the circular does not name?',
    values: {
      'pro-rata': 'A number of hours in proportion to the length of the contract.',
      'to-check': 'The exams office (service des examens) has to say.',
    },
  },
  'apprentice-row': {
    question: 'Who has to provide the two documents of apprenticeship?',
    values: {
      apprentices: 'Apprentices only.',
      'distance-learners': 'Every distance learner, and nobody else.',
    },
  },
  'continuing-activity': {
    question: 'In continuing training, is proof of a year’s activity required even if the preparation is sufficient?',
    values: {
      literal: 'Yes: it is required, as the table of documents says.',
      'prepared-exempt': 'No: a preparation that meets the conditions makes it unnecessary.',
    },
  },
  'height-work-scope': {
    question: 'Who has to provide the R408 attestation (work at height)?',
    values: {
      everyone: 'Every category of candidate, in the specialities concerned.',
      rows: 'Only the categories whose row of the table of documents names it, in the specialities concerned.',
    },
  },
  'language-choice': {
    question: 'In distance education, on what condition can a compulsory language be chosen?',
    values: {
      taught: 'It must have been taught to you.',
      examiner: 'An examiner must be found, which the exams office (service des examens) can tell.',
    },
  },
  'kept-mark-end': {
    question: 'Does a mark still count whose time (bénéfice) ends during the exam season?',
    values: {
      session: 'Yes: it counts for the whole session.',
      day: 'It counts up to its last day: all depends on the day of the exam.',
    },
  },
};

/** The parts of an assessment, as nouns. */
export const assessment: Labels['assessment'] = {
  session: 'the session',
  registration: 'the dates of registration',
  upload: 'the time to upload documents',
  account: 'the account to use',
  categories: 'your category of candidate',
  eligibility: 'your right to register or the reasons for it',
  pieces: 'the documents to provide',
  deadlines: 'your deadlines',
  language: 'the choice of the compulsory language',
  civilStatus: 'the civil status to complete',
  contradictions: 'the answers that contradict each other',
  notices: 'the advice',
};
