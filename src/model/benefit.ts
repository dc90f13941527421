import type { CalendarDay } from '../time/calendar-day.ts';
import type { Reason } from './answer.ts';
import type { Mark } from './exam.ts';

/** A mark of an earlier session, with either the day on which it was obtained or only the year of that session. */
export type Benefit = {
  readonly mark: Mark;
  /** Whether the exam is taken as a whole or unit by unit. */
  readonly form?: 'global' | 'progressive' | undefined;
  /** Whether the regulation has changed this unit since. */
  readonly unitChanged?: boolean | undefined;
} & (
  | { readonly obtainedOn: CalendarDay; readonly obtainedInSession?: undefined }
  | { readonly obtainedInSession: number; readonly obtainedOn?: undefined }
);

/** Whether a mark of an earlier session counts at this one. */
export interface BenefitValidity {
  readonly validity: 'valid' | 'expired' | 'not-kept' | 'unknown';
  /** The last day on which a mark of its age counts, if the day on which it was obtained is known. */
  readonly lastDay?: CalendarDay;
  /**
   * For a reason about the threshold, `given` is the mark and `needed` the least mark that is kept; about sessions,
   * `given` is the year of the mark's session and `needed` the earliest year that still counts.
   */
  readonly because: readonly Reason[];
}
