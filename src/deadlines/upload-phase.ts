import { instantInMs } from '../contract/instant-in-ms.ts';
import type { Session } from '../model/session.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import type { Instant } from '../time/instant.ts';
import { sessionInstants } from './session-instants.ts';

/** Where the time to upload pieces stands. */
export interface UploadPhase {
  readonly phase: 'open' | 'last-day' | 'closed';
  /** The first instant that is too late. */
  readonly until: Instant;
  /** The last day on which an upload is in time. */
  readonly lastDay: CalendarDay;
}

/**
 * Whether pieces can still be uploaded at an instant: up to the end of the last day in the session's zone, or of the day before
 * by reading `upload-day`. Open before registration opens too: only the end has a date.
 *
 * @throws ContractError where `at` is not a valid Date, or a clock time of the session names no single instant.
 *
 * @example The whole last day counts; it ends at midnight in Paris.
 * ```ts
 * uploadPhase(new Date('2025-11-14T23:59:59.999+01:00'), nice2026);
 * // { phase: 'last-day', until: '2025-11-14T23:00:00.000Z', lastDay: '2025-11-14' }
 * uploadPhase(new Date('2025-11-15T00:00:00.000+01:00'), nice2026).phase; // 'closed'
 * ```
 *
 * @see circular §4, clauses `4.upload`, `4.no-late`
 */
export function uploadPhase(at: Date, session: Session): UploadPhase {
  const now = instantInMs('uploadPhase', 'at', at);
  const { lastDay, lastDayBegins, uploadEnds, uploadEndsAt } = sessionInstants('uploadPhase', session);
  const phase = now >= uploadEnds ? 'closed' : now >= lastDayBegins ? 'last-day' : 'open';
  return { phase, until: uploadEndsAt, lastDay };
}
