import type { Labels } from '../../model/labels.ts';

/** A sentence per thing that can be wrong with input; `{key}` and `{options}` are filled in by `issueInWords`. */
export const messages: Labels['messages'] = {
  missing: 'An answer is missing here.',
  'unknown-key': 'There is no field “{key}”.',
  'not-an-object': 'This must be an object, with a field for each answer.',
  'not-a-list': 'This must be a list.',
  'empty-list': 'This list must have at least one item.',
  'not-a-text': 'This must be text.',
  'not-true-or-false': 'Answer yes or no.',
  'not-a-number': 'This must be a number.',
  'doubtful-number':
    'This number can be read in two ways: write it without a thousands separator (1350), or with one or two decimals (1.35).',
  'not-whole': 'This must be a whole number.',
  'too-large': 'This must be a smaller number.',
  'below-zero': 'This must be a number of at least 0.',
  'not-above-zero': 'This must be a number above 0.',
  'not-one-of': 'Choose one of these: {options}.',
  'not-a-department':
    'Give the number of a French department, such as 06, 2A or 971; if you live outside France, write “abroad”.',
  'not-a-country': 'Give the two letters of the country (MA) or its French name (Maroc).',
  'not-a-day': 'Write the date as YYYY-MM-DD, such as 2001-05-17.',
  'year-without-century': 'Write the year with its four digits, such as 2001.',
  'day-does-not-exist': 'There is no such day in the calendar.',
  'ends-before-it-begins': 'The end cannot come before the beginning.',
  'not-an-hour': 'This must be an hour and its minutes, such as 17:00.',
  'not-a-local-time': 'This must be a day, alone or followed by a T and an hour, such as 2025-11-12T17:00.',
  'not-an-instant': 'This must be an instant with its offset from UTC, such as 2025-11-12T16:59:00+01:00.',
  'not-an-exact-number': 'This must be an exact number: at most nine decimals, or a fraction.',
  'not-a-mark':
    'Enter a mark from 0 to 20, such as 12.5, or one of these words: absent, excused (force majeure), exempt, postponed or, for an optional exam, not taken.',
  'mark-out-of-range': 'A mark is between 0 and 20.',
  'mark-too-fine': 'A mark has at most nine decimals; beyond them it must be a fraction.',
  'exam-is-compulsory': 'Only an optional exam can be skipped.',
  'unknown-exam': 'The exam “{key}” is not in the regulation.',
};
