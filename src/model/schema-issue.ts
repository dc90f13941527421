/** What can be wrong with a value that came from outside, whatever the field. */
export type SchemaIssueCode =
  | 'missing'
  | 'unknown-key'
  | 'not-an-object'
  | 'not-a-list'
  | 'empty-list'
  | 'not-a-text'
  | 'not-true-or-false'
  | 'not-a-number'
  | 'not-whole'
  | 'too-large'
  | 'below-zero'
  | 'not-above-zero'
  | 'not-one-of'
  | 'not-a-day'
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

/** Something wrong with a value that came from outside: where, what, and what its words need to be told. */
export interface SchemaIssue {
  /** Keys and places from the outermost in; a key that should not be there is the last. */
  readonly path: readonly (string | number)[];
  readonly code: SchemaIssueCode;
  /** The values there are to choose from, or the key that should not be there. */
  readonly parameters: { readonly options?: readonly string[]; readonly key?: string };
}
