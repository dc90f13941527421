import type { Labels } from '../../model/labels.ts';

/** What the first group of exams, or the resit, leads to. */
export const outcomes: Labels['outcomes'] = {
  passed: 'With these marks, you have passed.',
  resit: 'With these marks, you may take the resit (rattrapage).',
  refused: 'With these marks, you are refused (refusé).',
  eliminated: 'You are eliminated, whatever your marks.',
  'in-progress': 'You have no result yet: some exams are left for a later session.',
  undetermined: 'The marks known so far do not decide the result yet.',
};

/** The outcomes as nouns. */
export const possible: Labels['possible'] = {
  passed: 'a pass',
  resit: 'a resit',
  refused: 'a refusal',
  eliminated: 'an elimination',
  'in-progress': 'more exams at a later session',
};

/** Whether a kept mark counts. */
export const validities: Labels['validities'] = {
  valid: 'This mark counts in this session.',
  expired: 'This mark no longer counts: it is too old.',
  'not-kept': 'This mark cannot be kept.',
  unknown: 'Whether this mark counts in this session is still to be checked.',
};
