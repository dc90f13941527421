import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { ReasonId } from './codes.ts';
import type { Mark } from './exam.ts';

/** A mark of an earlier session, with either the day on which it was obtained or only the year of that session. */
export type Benefit = {
  readonly mark: Mark;
  /** Whether the exam is sat as a whole or unit by unit. */
  readonly form?: 'global' | 'progressive' | undefined;
  /** The regulation has changed this unit since. */
  readonly unitChanged?: boolean | undefined;
} & (
  | { readonly obtainedOn: CalendarDay; readonly obtainedInSession?: undefined }
  | { readonly obtainedInSession: number; readonly obtainedOn?: undefined }
);

/** Whether a mark of an earlier session counts at this one. */
export interface BenefitValidity {
  readonly validity: 'valid' | 'expired' | 'not-kept' | 'unknown';
  /** The last day on which a mark of its age counts, where the day on which it was obtained is known. */
  readonly lastDay?: CalendarDay;
  readonly because: readonly ReasonId[];
}
