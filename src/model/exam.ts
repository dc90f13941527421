import type { ExactNumber } from '../kernel/exact-number.ts';
import type { Fraction } from '../kernel/fraction.ts';
import type { NonEmpty } from '../kernel/non-empty.ts';
import type { ReasonId } from './codes.ts';

/** A mark out of 20, exact: 12, 9.5, '13,66', or a fraction such as `{ numerator: 41, denominator: 3 }`. 9.1 means 91/10. */
export type Mark = ExactNumber;

/** An exam of a speciality. */
export type Exam = ExamBase & (Compulsory | Optional);

interface ExamBase {
  /** Such as `'E4'`; no two exams of a regulation share it. */
  readonly exam: string;
  readonly title: string;
  /** Its resit oral is that of a language. */
  readonly language?: boolean | undefined;
  /** Whether an oral of the resit is open for it, general exams only; so it is unless said otherwise. */
  readonly resit?: boolean | undefined;
  /** Where the règlement prints them: they share out 120 by coefficient. */
  readonly ects?: number | undefined;
  /** How sure this row is: the weakest ground that a part of it rests on. */
  readonly confidence?: Confidence | undefined;
  /** What the row rests on, where that is not the text itself. */
  readonly basis?: string | undefined;
}

interface Compulsory {
  readonly domain: 'general' | 'professional';
  /** Above 0. */
  readonly coefficient: Mark;
}

interface Optional {
  readonly domain: 'optional';
  /** Above 0; 1 unless given. */
  readonly coefficient?: Mark | undefined;
}

/** Read in the official text, told by others who agree, or worked out from the rest of the text. */
export type Confidence = 'primary' | 'secondary' | 'deduced';

/** The exams of a speciality (règlement d'examen). */
export interface Regulation {
  readonly id: string;
  readonly title: string;
  readonly exams: NonEmpty<Exam>;
  /** Where it was read. */
  readonly source?: string | undefined;
  /** Whether the optional exams are part of the list; where not, a candidate may have some that it does not name. */
  readonly optionalExamsKnown?: boolean | undefined;
}

/**
 * What an exam gave: a mark (kept and carried-over ones too), or why there is none. Excused is absent for established
 * force majeure; only an optional exam can be not taken.
 */
export type Result = Mark | 'absent' | 'excused' | 'exempt' | 'not-taken';

/** Results by exam. A missing key means not known yet: a mark from 0 to 20. */
export type Results = Readonly<Record<string, Result | undefined>>;

/** The least and the greatest that a number can still be; equal when everything is known. */
export interface Bounds {
  readonly from: Fraction;
  readonly to: Fraction;
}

/** How the exams can end for a candidate, the best first. */
export type Outcome = 'passed' | 'resit' | 'refused' | 'eliminated';

/** What the first group of exams leads to. */
export interface FirstRound {
  readonly outcome: Outcome | 'undetermined';
  /** Every outcome that some completion leads to, marks from 0 to 20; the best first. */
  readonly possible: NonEmpty<Outcome>;
  /** All the failed conditions of a refusal or an elimination, or the grounds of anything better; none while undetermined. */
  readonly because: readonly ReasonId[];
  /** Not given when eliminated. */
  readonly average: Bounds | null;
  /** Not given when eliminated or where every professional exam is exempted. */
  readonly professionalAverage: Bounds | null;
  /** Exams without a result. */
  readonly missing: readonly string[];
}

/** An exam open to an oral of the resit, with the minutes of each part. */
export interface ResitOral {
  readonly exam: string;
  readonly preparation: number;
  readonly oral: number;
}

/** What the resit leads to. */
export interface ResitDecision {
  readonly outcome: 'passed' | 'refused';
  readonly average: Fraction;
  /** Which mark counts, for the orals only; a tie keeps that of the first round. */
  readonly kept: Readonly<Record<string, 'first-round' | 'oral'>>;
}

/** What must be obtained at a pair of orals to pass, on a grid of marks. */
export interface ResitTarget {
  readonly exams: readonly [string, string];
  readonly reachable: boolean;
  /** The least mark that passes when obtained at both. */
  readonly evenly: Fraction | null;
  /** Every pair of marks that passes while no lesser one does, the first ascending. */
  readonly frontier: readonly (readonly [Fraction, Fraction])[];
}
