import type { Fraction } from '../exact/fraction.ts';
import type { ClauseId } from './clause.ts';
import type { NoReason, OfficeReason, ReasonId, YesReason } from './codes.ts';
import type { FactName } from './facts.ts';
import type { NonEmpty } from './non-empty.ts';

/** What would have been, or was, enough: a least value, or one of a few values. */
export type Needed =
  | { readonly atLeast: number | Fraction }
  | { readonly oneOf: readonly (string | number | boolean)[] };

/** One reason of an answer, with what it rests on. */
export interface Reason<Id extends ReasonId = ReasonId> {
  /** Readable after "because" with the words of `reasons` in the labels. */
  readonly reason: Id;
  /** The clause that the reason applies. */
  readonly clause: ClauseId;
  /** The fact that decided, where a single one did. */
  readonly fact?: FactName;
  /** The value that was compared: the fact's, or an exact average. */
  readonly given?: string | number | boolean | Fraction;
  /** The bound it was compared with; absent where only the exams office can tell what is enough. */
  readonly needed?: Needed;
}

/** A change of one fact that would help, with what is needed of it. */
export interface Change {
  readonly fact: FactName;
  /** The present value; absent where the fact is. */
  readonly given?: string | number | boolean;
  readonly needed: Needed;
}

/**
 * The answer to a yes-or-no question about a half-filled form.
 *
 * It is decided if and only if every completion of the missing facts agrees, and a decided answer never changes as facts are
 * added. `missing` holds exactly the absent facts that can, in some completion, change the answer by themselves. An unknown
 * with nothing missing is one that only the exams office can settle, and `because` says why.
 */
export type Answer =
  | { readonly answer: 'yes'; readonly because: readonly Reason<YesReason>[] }
  | { readonly answer: 'no'; readonly because: NonEmpty<Reason<NoReason>> }
  | {
      readonly answer: 'unknown';
      readonly missing: readonly FactName[];
      readonly because: readonly Reason<OfficeReason>[];
    };
