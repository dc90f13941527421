import type { BenefitValidity } from './benefit.ts';
import type { Category, ContradictionId, DeadlineId, NoticeId, ReasonId } from './codes.ts';
import type { FirstRound, Outcome } from './exam.ts';
import type { CandidateFacts, FactName } from './facts.ts';
import type { CivilStatusGap, Piece, Rejection, Situation, Standing } from './piece.ts';
import type { ReadingId, Readings } from './readings.ts';
import type { SchemaIssueCode } from './schema-issue.ts';
import type { SessionPart } from './session-change.ts';

/**
 * The words for every code that a rule can return, in one language. Each part is also an export of its own, so that a page
 * bundles only the parts that it passes to a function. The compiler keeps every part whole.
 */
export interface Labels {
  /** BCP 47 tag, for `Intl`. */
  readonly locale: Locale;
  /** Where clauses stand: in sections of the circular, in articles of the law, or in both. */
  readonly sources: Words<'circular' | 'law' | 'both'>;
  /** An answer to a question that goes without saying. */
  readonly answer: Verdicts;
  /** May this candidate register? */
  readonly eligibility: Verdicts;
  /** Does this candidate live in a department of the academy? */
  readonly residence: Verdicts;
  /** Does the preparation justify the registration? */
  readonly preparation: Verdicts;
  /** Does the work experience justify the registration? */
  readonly workExperience: Verdicts;
  /** Is the compulsory language open to this candidate? */
  readonly language: Verdicts;
  /** Is the employment enough for an advancement? */
  readonly advancement: Verdicts;
  /** Can the exams be sat, as far as the R408 attestation goes? */
  readonly heightWork: Verdicts;
  /** `none`: no category at all. */
  readonly categories: Words<Category | 'none'>;
  /** Readable after "because". */
  readonly reasons: Words<ReasonId>;
  /** The reasons that go on after their amount, which stands as `{measure}`; the others end with it. */
  readonly measured: Words<'schooled-too-briefly' | 'too-few-training-centre-hours'>;
  /** How an amount is said, alone and beside the amount that is needed. */
  readonly measures: Readonly<Record<Unit, MeasureLabel>>;
  /** What each piece is called, what to provide, and what is refused in its place. */
  readonly pieces: Readonly<Record<Piece, PieceLabel>>;
  /** Whom a row of the table of pieces concerns. */
  readonly situations: Words<Situation>;
  /** The names of the deadlines. */
  readonly deadlines: Words<DeadlineId>;
  /** Whether registration is open. */
  readonly registration: Words<'not-yet-open' | 'open' | 'closed'>;
  /** Whether pieces can still be uploaded. */
  readonly upload: Words<'open' | 'last-day' | 'closed'>;
  /** Which account to use. */
  readonly account: Words<'reuse' | 'create' | 'unknown'>;
  /** What became of an account. */
  readonly activation: Words<'active' | 'pending' | 'deleted'>;
  /** Whether a convocation is late. */
  readonly convocation: Words<'awaited' | 'overdue' | 'undated'>;
  /** The steps on the way to the exams, by their state. */
  readonly steps: Readonly<Record<StepId, Words<'done' | 'now' | 'later' | 'missed' | 'not-needed'>>>;
  /** Where a file stands. */
  readonly standings: Words<Standing>;
  /** Why a submission does not count. */
  readonly rejections: Words<Rejection>;
  /** What is missing of the place of birth. */
  readonly gaps: Words<CivilStatusGap>;
  /** What the first group of exams, or the resit, leads to. */
  readonly outcomes: Words<FirstRound['outcome']>;
  /** The outcomes as nouns. */
  readonly possible: Words<Outcome>;
  /** Whether a kept mark counts. */
  readonly validities: Words<BenefitValidity['validity']>;
  /** Sentences about values; the names in braces are replaced by the values. */
  readonly templates: Words<TemplateId>;
  /** How a time of day is said; `first` is the first day of a month. */
  readonly clock: Words<'at' | 'before' | 'whole-day' | 'first' | 'hour' | 'hour-minute' | 'hour-second'>;
  /** Advice, one sentence each. */
  readonly notices: Words<NoticeId>;
  /** How to ask for each fact: question, help and options. */
  readonly facts: { readonly [Fact in FactName]: FactLabel<Fact> };
  /** The values of a fact that is true or false. */
  readonly either: Words<'true' | 'false'>;
  /** Answers that cannot all be true. */
  readonly contradictions: Words<ContradictionId>;
  /** What a candidate would have to change, readable after "if". */
  readonly changes: { readonly [Fact in ChangeableFact]: ChangeLabel<Fact> };
  /** The question of each doubtful reading, and its values. */
  readonly readings: {
    readonly [Id in ReadingId]: { readonly question: string; readonly values: Words<Readings[Id]> };
  };
  /** The parts of an assessment, as nouns. */
  readonly assessment: Words<AssessmentPart>;
  /** What changed from one session to another. */
  readonly session: Words<SessionPart>;
  /** A sentence per thing that can be wrong with input; `{key}` and `{options}` are filled in by `issueInWords`. */
  readonly messages: Words<SchemaIssueCode>;
}

export type Locale = 'fr-FR' | 'en-GB';

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** A sentence per answer; `office` is an unknown that lacks no fact: only the exams office can tell. */
type Verdicts = Words<'yes' | 'no' | 'unknown' | 'office'>;

/** What is counted; `session` is a session named by its year. */
export type Unit = 'years' | 'months' | 'hours' | 'mark' | 'session';

/** One text for every number, or one for each grammatical number of the language. */
type Plural = string | Words<'one' | 'other'>;

/** An amount alone (`{amount}` is its number), and `{given}` beside the number `{needed}` that it falls short of, or reaches. */
export interface MeasureLabel {
  readonly amount: Plural;
  readonly short: Plural;
  readonly enough: Plural;
}

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
  | 'measured'
  | 'average'
  | 'professional-average'
  | 'out-of-20'
  | 'between'
  | 'still-possible'
  | 'marks-missing'
  | 'point-missing'
  | 'points-missing'
  | 'oral'
  | 'oral-kept'
  | 'first-mark-kept'
  | 'target'
  | 'target-out-of-reach'
  | 'target-alone'
  | 'target-alone-out-of-reach'
  | 'needed-to-pass'
  | 'needed-for-resit'
  | 'certain-to-pass'
  | 'certain-of-resit'
  | 'pass-out-of-reach'
  | 'out-of-reach'
  | 'regulation-unread'
  | 'exams-secondary'
  | 'exams-deduced'
  | 'remedy'
  | 'remedies'
  | 'changed-answer'
  | 'reading'
  | 'reading-matters'
  | 'reading-pieces'
  | 'changed'
  | 'added'
  | 'removed'
  | 'hours-for-length'
  | 'step-from'
  | 'step-until'
  | 'link-expired'
  | 'series';

/** How a piece is called, what exactly to provide, for what its upload slot is, and what is refused in its place. */
interface PieceLabel {
  readonly name: string;
  readonly provide: string;
  readonly slot: string;
  readonly refused?: string;
}

/** How a fact is asked for; `options` words the values of a fact that has a few, and of a department the one that is no code. */
type FactLabel<Fact extends FactName> = {
  readonly question: string;
  readonly help: string;
} & (Fact extends 'department'
  ? { readonly options: Words<'abroad'> }
  : NonNullable<CandidateFacts[Fact]> extends infer Value extends string
    ? string extends Value
      ? unknown
      : { readonly options: Words<Value> }
    : unknown);

/** The facts that decide eligibility: another value can turn a refusal into a yes. */
export type ChangeableFact =
  | 'department'
  | 'previousOutcome'
  | 'sameSpeciality'
  | 'distanceLearner'
  | 'workStatus'
  | 'workMonths'
  | 'basis'
  | 'route'
  | 'entryDiploma'
  | 'schoolYears'
  | 'contractMonths'
  | 'trainingCentreHours'
  | 'practicePeriod'
  | 'trainingDecision'
  | 'experienceMonths'
  | 'experiencePartTime'
  | 'jobLevel'
  | 'jobRelated';

/** A change, readable after "if": `{needed}` is a number with its unit, a department, or one of `values`. */
type ChangeLabel<Fact extends FactName> = { readonly change: string } & (Fact extends 'department'
  ? unknown
  : NonNullable<CandidateFacts[Fact]> extends infer Value extends string | boolean
    ? { readonly values: Words<`${Value}`> }
    : unknown);

/** A step on the way to the exams. */
type StepId =
  | 'create-account'
  | 'activate-account'
  | 'register'
  | 'sign-and-upload'
  | 'acknowledgement'
  | 'convocation'
  | 'exams';

/** A part of an assessment. */
export type AssessmentPart =
  | 'session'
  | 'registration'
  | 'upload'
  | 'account'
  | 'categories'
  | 'eligibility'
  | 'pieces'
  | 'deadlines'
  | 'language'
  | 'civilStatus'
  | 'contradictions'
  | 'notices';
