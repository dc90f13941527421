import type { ClauseId } from '../model/clause.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import type { Instant } from '../time/instant.ts';

/** One step on the way to the exams. */
export interface Step {
  readonly step: (typeof steps)[number];
  readonly state: 'done' | 'now' | 'later' | 'missed' | 'not-needed';
  readonly clause: ClauseId;
  /** When the step opens. */
  readonly from?: Instant;
  /** When it ends: the last instant in time where `included`, else the first that is too late. */
  readonly until?: Instant;
  readonly included?: boolean;
  /** The last day, as people say it. */
  readonly day?: CalendarDay;
  /** Why an account has to be created again. */
  readonly because?: 'link-expired';
}

/** The steps in the order in which a candidate meets them. */
export const steps = [
  'create-account',
  'activate-account',
  'register',
  'sign-and-upload',
  'acknowledgement',
  'convocation',
  'exams',
] as const;
