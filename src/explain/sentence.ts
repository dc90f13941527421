import type { ClauseId } from '../model/clause.ts';

/** What a sentence is about: `doubt` a doubtful reading, `result` any other part of a result. */
export type SentenceKind =
  | 'verdict'
  | 'reason'
  | 'question'
  | 'piece'
  | 'deadline'
  | 'step'
  | 'notice'
  | 'doubt'
  | 'remedy'
  | 'result';

/** One thing that a result says, in words. */
export interface Sentence {
  readonly kind: SentenceKind;
  /** The code that the sentence words, such as `'experience-too-short'` or `'identity-document'`. */
  readonly code: string;
  readonly sentence: string;
  /** What it rests on, in the order in which the result cites it; a question rests on nothing. */
  readonly clauses: readonly ClauseId[];
  /** Where these clauses stand, each section once: « circulaire, §2 »; empty where there are none. */
  readonly source: string;
}

/** A sentence before its source is added. */
export type Draft = Omit<Sentence, 'source'>;
