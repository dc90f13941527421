import type { ExactNumber } from '../exact/exact-number.ts';
import type { Fraction } from '../exact/fraction.ts';
import type { Reason } from './answer.ts';
import type { NonEmpty } from './non-empty.ts';

/** An exact mark out of 20: 12, 9.5, '13,66', or a fraction such as `{ numerator: 41, denominator: 3 }`; 9.1 is 91/10. */
export type Mark = ExactNumber;

/** Every domain that an exam can belong to. */
export const examDomains = ['general', 'professional', 'optional'] as const;

/** An exam of a speciality. */
export type Exam<Id extends string = string> = ExamBase<Id> & (Compulsory | Optional);

interface ExamBase<Id extends string> {
  /** Such as `'E4'`; unique in its regulation. */
  readonly exam: Id;
  readonly title: string;
  /** Whether its resit oral is a language oral. */
  readonly language?: boolean | undefined;
  /** Whether it is open to a resit oral, for general exams only; true by default. */
  readonly resit?: boolean | undefined;
  /** ECTS credits, if the règlement prints them: 120 in all, shared by coefficient. */
  readonly ects?: number | undefined;
  /** How reliable this row is: the weakest source that a part of it comes from. */
  readonly confidence?: Confidence | undefined;
  /** Where the row comes from, if not from the text itself. */
  readonly basis?: string | undefined;
}

interface Compulsory {
  readonly domain: 'general' | 'professional';
  /** Above 0. */
  readonly coefficient: Mark;
}

interface Optional {
  readonly domain: 'optional';
  /** Above 0; 1 by default. */
  readonly coefficient?: Mark | undefined;
}

/** Every degree of reliability, the most reliable first. */
export const confidences = ['primary', 'secondary', 'deduced'] as const;
/** Read in an official text, found in secondary sources that agree, or deduced from what was read. */
export type Confidence = (typeof confidences)[number];

/**
 * The exams of a speciality (règlement d'examen).
 *
 * `Id` holds the names of its exams, so that a result for an exam that it does not have does not compile. A regulation
 * read from a file is a `Regulation<string>`: then names are checked when a rule runs.
 */
export interface Regulation<Id extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly exams: NonEmpty<Exam<Id>>;
  /** Where it was read. */
  readonly source?: string | undefined;
  /** Whether `exams` lists the optional exams; if not, a candidate may take some that it does not name. */
  readonly optionalExamsKnown?: boolean | undefined;
}

/**
 * The result of an exam: a mark (kept and carried-over ones too), or why there is none. `'excused'` is an absence for
 * established force majeure; only an optional exam can be `'not-taken'`. In the progressive form, an exam left for a
 * later session is `'postponed'`.
 */
export type Result = Mark | 'absent' | 'excused' | 'exempt' | 'not-taken' | 'postponed';

/** Results by exam. A missing key means "not known yet": any mark from 0 to 20. */
export type Results<Id extends string = string> = Readonly<Partial<Record<Id, Result | undefined>>>;

/** The least and the greatest value that a number can still have; equal once everything is known. */
export interface Bounds {
  readonly from: Fraction;
  readonly to: Fraction;
}

/**
 * How a session can end for a candidate, the best first. `'in-progress'` stands outside this order: in the progressive
 * form, an exam is left for a later session and nothing is decided at this one. It is never possible beside another.
 */
export type Outcome = 'passed' | 'resit' | 'refused' | 'eliminated' | 'in-progress';

/** What the first group of exams leads to. */
export interface FirstRound<Id extends string = string> {
  readonly outcome: Outcome | 'undetermined';
  /** Every outcome that some completion of the missing marks leads to, the best first. */
  readonly possible: NonEmpty<Outcome>;
  /**
   * Every condition that fails, for a refusal or an elimination; every condition that is met, for a pass or a resit;
   * empty if undetermined. `given` is an average and `needed` its bound. If marks are missing, it is the average that
   * decides: the least possible one for a pass or a resit, the greatest possible one for a refusal.
   *
   * A resit with fewer exams open to an oral than the session requires adds `'fewer-orals-than-two'`: the exams office
   * must be asked.
   */
  readonly because: readonly Reason[];
  /** `points` / `weights`. `null` if eliminated or in progress. */
  readonly average: Bounds | null;
  /** `null` if eliminated or in progress, or if every professional exam is exempted. */
  readonly professionalAverage: Bounds | null;
  /** Coefficient × mark, summed up, with the points of optional exams. `null` if eliminated or in progress. */
  readonly points: Bounds | null;
  /** The coefficients of the compulsory exams that are not exempted, summed up. `null` if eliminated or in progress. */
  readonly weights: Fraction | null;
  /** Exams without a result, in the order of the regulation. */
  readonly missing: readonly Id[];
}

/** An exam open to a resit oral, with the minutes of each part. */
export interface ResitOral<Id extends string = string> {
  readonly exam: Id;
  readonly preparation: number;
  readonly oral: number;
}

/** What the resit leads to. */
export interface ResitDecision<Id extends string = string> {
  readonly outcome: 'passed' | 'refused';
  readonly average: Fraction;
  /** Which mark counts, for each exam with an oral; on a tie, the first-round mark. */
  readonly kept: Readonly<Partial<Record<Id, 'first-round' | 'oral'>>>;
}

/** The marks of two orals, or of the only one that is open, that are enough to pass, on a grid of marks. */
export interface ResitTarget<Id extends string = string> {
  readonly exams: readonly [Id, Id] | readonly [Id];
  /** Whether any marks are enough. */
  readonly reachable: boolean;
  /** The least mark that passes if every oral gets it; `null` if none does. */
  readonly evenly: Fraction | null;
  /**
   * Every pair of marks that passes while no lesser pair does, by ascending first mark; for one oral, its least mark
   * that passes.
   */
  readonly frontier: readonly (readonly [Fraction, Fraction] | readonly [Fraction])[];
}

/** What the exams still to come must bring, on a grid of marks. */
export interface MarksNeeded<Id extends string = string> {
  /** Exams without a result, in the order of the regulation. */
  readonly missing: readonly Id[];
  /** The least mark that leads to a resit if all missing exams get it; `null` if none does. */
  readonly resit: Fraction | null;
  /** The least mark that passes if all missing exams get it; `null` if none does. */
  readonly pass: Fraction | null;
}

/** An exam of a regulation that was not wholly read in the official text. */
export interface DoubtfulExam<Id extends string = string> {
  readonly exam: Id;
  readonly confidence: Exclude<Confidence, 'primary'>;
  /** Where its row comes from. */
  readonly basis?: string;
}
