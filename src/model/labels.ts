import type { BenefitValidity } from './benefit.ts';
import type { Category, DeadlineId, NoticeId, ReasonId } from './codes.ts';
import type { FirstRound } from './exam.ts';
import type { CandidateFacts, FactName } from './facts.ts';
import type { CivilStatusGap, Piece, Rejection, Standing } from './piece.ts';
import type { SchemaIssueCode } from './schema-issue.ts';
import type { ReadingId, Readings } from './session.ts';

/** The words for every code that a rule can return, in one language; the compiler keeps the records whole. */
export interface Labels {
  /** BCP 47 tag, for `Intl`. */
  readonly locale: 'fr-FR' | 'en-GB';
  /** A sentence per answer to "may this candidate register?". */
  readonly eligibility: Words<'yes' | 'no' | 'unknown'>;
  readonly categories: Words<Category>;
  /** Readable after "because". */
  readonly reasons: Words<ReasonId>;
  readonly pieces: Readonly<Record<Piece, PieceLabel>>;
  readonly deadlines: Words<DeadlineId>;
  readonly registration: Words<'not-yet-open' | 'open' | 'closed'>;
  readonly upload: Words<'open' | 'last-day' | 'closed'>;
  readonly account: Words<'reuse' | 'create' | 'unknown'>;
  readonly activation: Words<'active' | 'pending' | 'deleted'>;
  readonly convocation: Words<'awaited' | 'overdue'>;
  readonly language: Words<'yes' | 'no' | 'unknown'>;
  readonly standings: Words<Standing>;
  readonly rejections: Words<Rejection>;
  readonly gaps: Words<CivilStatusGap>;
  /** What the first group of exams, or the resit, leads to. */
  readonly outcomes: Words<FirstRound['outcome']>;
  /** Whether a kept mark counts. */
  readonly validities: Words<BenefitValidity['validity']>;
  readonly notices: Words<NoticeId>;
  readonly facts: { readonly [Fact in FactName]: FactLabel<Fact> };
  readonly readings: {
    readonly [Id in ReadingId]: { readonly question: string; readonly values: Words<Readings[Id]> };
  };
  /** A sentence per thing that can be wrong with input; `{key}` and `{options}` are filled in by `issueInWords`. */
  readonly messages: Words<SchemaIssueCode>;
}

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** How a piece is called, what exactly to provide, and what is refused in its place. */
export interface PieceLabel {
  readonly name: string;
  readonly provide: string;
  readonly refused?: string;
}

/** How a fact is asked for; `options` words the values of a fact that has a few. */
export type FactLabel<Fact extends FactName> = {
  readonly question: string;
  readonly help: string;
} & (NonNullable<CandidateFacts[Fact]> extends infer Value extends string
  ? string extends Value
    ? unknown
    : { readonly options: Words<Value> }
  : unknown);
