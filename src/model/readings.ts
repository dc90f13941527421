/** Every doubtful wording with the ways in which it can be read, in the order of the text. */
export const readingValues = {
  'window-close': ['inclusive', 'exclusive'],
  'upload-day': ['inclusive', 'eve'],
  'defence-day-age': ['inclusive', 'statute'],
  'experience-level': ['technician', 'higher-technician'],
  'repeat-justifies': ['yes', 'no'],
  'adapted-duration': ['yes', 'no'],
  'past-employment': ['counts', 'does-not-count'],
  'other-contract-lengths': ['pro-rata', 'to-check'],
  'apprentice-row': ['apprentices', 'distance-learners'],
  'continuing-activity': ['literal', 'prepared-exempt'],
  'height-work-scope': ['everyone', 'rows'],
  'language-choice': ['taught', 'examiner'],
  'kept-mark-end': ['session', 'day'],
} as const;

/** The name of a doubtful reading. */
export type ReadingId = keyof typeof readingValues;

/** Every reading, in the order of the text. */
export const readingIds = /* @__PURE__ */ Object.keys(readingValues) as readonly ReadingId[]; // as: Object.keys forgets its keys

/** How each doubtful wording is read. */
export interface Readings {
  /** Whether the closing time itself is still inside the registration window. */
  readonly 'window-close': (typeof readingValues)['window-close'][number];
  /** Whether the upload's day is itself in time, or its eve the last day. */
  readonly 'upload-day': (typeof readingValues)['upload-day'][number];
  /** Up to which birthday the defence-day certificate is asked: the circular's age, or the statute's. */
  readonly 'defence-day-age': (typeof readingValues)['defence-day-age'][number];
  /** The level of post that counts as experience. */
  readonly 'experience-level': (typeof readingValues)['experience-level'][number];
  /** Whether an earlier attempt at the same speciality is a justification. */
  readonly 'repeat-justifies': (typeof readingValues)['repeat-justifies'][number];
  /** Whether a decision on the training replaces its durations. */
  readonly 'adapted-duration': (typeof readingValues)['adapted-duration'][number];
  /** Whether work that has ended makes an employee. */
  readonly 'past-employment': (typeof readingValues)['past-employment'][number];
  /** How many hours a contract of another length requires: in proportion, or only the exams office can tell. */
  readonly 'other-contract-lengths': (typeof readingValues)['other-contract-lengths'][number];
  /** Who owes the apprentices' two pieces. */
  readonly 'apprentice-row': (typeof readingValues)['apprentice-row'][number];
  /** Whether the proof of a year's activity is due where the preparation is sufficient. */
  readonly 'continuing-activity': (typeof readingValues)['continuing-activity'][number];
  /** Whether the R408 attestation is due in every category or in two rows of the table only. */
  readonly 'height-work-scope': (typeof readingValues)['height-work-scope'][number];
  /** Whether a distance learner's language must have been taught, or an examiner be found. */
  readonly 'language-choice': (typeof readingValues)['language-choice'][number];
  /** Whether a kept mark whose last day falls within the season serves the whole session, or up to that day. */
  readonly 'kept-mark-end': (typeof readingValues)['kept-mark-end'][number];
}
