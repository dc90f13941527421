/** What can be wrong with a value from outside, whatever the field. */
export type SchemaIssueCode =
  | 'missing'
  | 'unknown-key'
  | 'not-an-object'
  | 'not-a-list'
  | 'empty-list'
  | 'not-a-text'
  | 'not-true-or-false'
  | 'not-a-number'
  | 'doubtful-number'
  | 'not-whole'
  | 'too-large'
  | 'below-zero'
  | 'not-above-zero'
  | 'not-one-of'
  | 'not-a-department'
  | 'not-a-country'
  | 'not-a-day'
  | 'year-without-century'
  | 'day-does-not-exist'
  | 'ends-before-it-begins'
  | 'not-an-hour'
  | 'not-a-local-time'
  | 'not-an-instant'
  | 'not-an-exact-number'
  | 'not-a-mark'
  | 'mark-out-of-range'
  | 'mark-too-fine'
  | 'exam-is-compulsory'
  | 'unknown-exam';

/** Something wrong with a value from outside. */
export interface SchemaIssue {
  /** The keys and indexes that lead to the value, outermost first; an unknown key is the last. */
  readonly path: readonly (string | number)[];
  readonly code: SchemaIssueCode;
  /** What the words need: the values to choose from, or the unknown key. */
  readonly parameters: { readonly options?: readonly string[]; readonly key?: string };
}
