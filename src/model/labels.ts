import type { BenefitValidity } from './benefit.ts';
import type { Clause } from './clause.ts';
import type { Category, DeadlineId, NoticeId, ReasonId } from './codes.ts';
import type { FirstRound, Outcome } from './exam.ts';
import type { CandidateFacts, FactName } from './facts.ts';
import type { CivilStatusGap, Piece, Rejection, Situation, Standing } from './piece.ts';
import type { SchemaIssueCode } from './schema-issue.ts';
import type { ReadingId, Readings } from './session.ts';
import type { SessionPart } from './session-change.ts';

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
  /** Of whom a row of the table of pieces asks its piece. */
  readonly situations: Words<Situation>;
  readonly deadlines: Words<DeadlineId>;
  readonly registration: Words<'not-yet-open' | 'open' | 'closed'>;
  readonly upload: Words<'open' | 'last-day' | 'closed'>;
  readonly account: Words<'reuse' | 'create' | 'unknown'>;
  readonly activation: Words<'active' | 'pending' | 'deleted'>;
  readonly convocation: Words<'awaited' | 'overdue'>;
  readonly language: Words<'yes' | 'no' | 'unknown'>;
  /** Whether the employment told suffices for an advancement. */
  readonly advancement: Words<'yes' | 'no' | 'unknown'>;
  /** Whether the exams can be sat, as far as the R408 attestation goes. */
  readonly heightWork: Words<'yes' | 'no' | 'unknown'>;
  readonly standings: Words<Standing>;
  readonly rejections: Words<Rejection>;
  readonly gaps: Words<CivilStatusGap>;
  /** What the first group of exams, or the resit, leads to. */
  readonly outcomes: Words<FirstRound['outcome']>;
  /** The outcomes as nouns. */
  readonly possible: Words<Outcome>;
  /** Whether a kept mark counts. */
  readonly validities: Words<BenefitValidity['validity']>;
  /** Where a clause stands; `{section}` is its place. */
  readonly sources: Words<Clause['source']>;
  /** Sentences about values; what stands in braces is put in by whoever tells them. */
  readonly templates: Words<TemplateId>;
  /** How a time of day is told, of which the parts stand in braces; `first` is the first day of a month. */
  readonly clock: Words<'at' | 'before' | 'whole-day' | 'first' | 'hour' | 'hour-minute' | 'hour-second'>;
  readonly notices: Words<NoticeId>;
  readonly facts: { readonly [Fact in FactName]: FactLabel<Fact> };
  readonly readings: {
    readonly [Id in ReadingId]: { readonly question: string; readonly values: Words<Readings[Id]> };
  };
  /** What changed from one session to another. */
  readonly session: Words<SessionPart>;
  /** A sentence per thing that can be wrong with input; `{key}` and `{options}` are filled in by `issueInWords`. */
  readonly messages: Words<SchemaIssueCode>;
}

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** A sentence with room for values. */
export type TemplateId =
  | 'dated'
  | 'perhaps'
  | 'slot'
  | 'missing'
  | 'piece-missing'
  | 'piece-perhaps-missing'
  | 'submission-refused'
  | 'last-day'
  | 'expected-by'
  | 'link-lives-until'
  | 'average'
  | 'professional-average'
  | 'out-of-20'
  | 'between'
  | 'still-possible'
  | 'marks-missing'
  | 'oral'
  | 'oral-kept'
  | 'first-mark-kept'
  | 'target'
  | 'target-out-of-reach'
  | 'other-answer'
  | 'other-answers'
  | 'reading'
  | 'changed'
  | 'added'
  | 'removed'
  | 'hours-for-years';

/** How a piece is called, what exactly to provide, for what its upload slot is, and what is refused in its place. */
export interface PieceLabel {
  readonly name: string;
  readonly provide: string;
  readonly slot: string;
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
