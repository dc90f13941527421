import { instantInMs } from '../given/instant-in-ms.ts';
import type { Instant } from '../kernel/local-time.ts';
import { oncePer } from '../kernel/once-per.ts';
import type { Session } from '../model/session.ts';
import { isoInstant, sessionInstants } from './session-instants.ts';

/** Where the time to upload pieces stands; `until` is the first instant that is too late. */
export interface UploadPhase {
  readonly phase: 'open' | 'last-day' | 'closed';
  readonly until: Instant;
}

/**
 * Whether pieces can still be uploaded at an instant: up to the end of the last day in the session's zone, or of its eve
 * by reading `upload-day`. Open before registration opens too: only the end is dated.
 *
 * @throws ContractError where `at` is not a valid Date, or a clock time of the session names no single instant.
 *
 * @example The last day counts whole; its end is a midnight in Paris.
 * ```ts
 * uploadPhase(new Date('2025-11-14T23:59:59.999+01:00'), nice2026); // { phase: 'last-day', until: '2025-11-14T23:00:00.000Z' }
 * uploadPhase(new Date('2025-11-15T00:00:00.000+01:00'), nice2026).phase; // 'closed'
 * ```
 *
 * @see circular §4, clauses `4.upload`, `4.no-late`
 */
export function uploadPhase(at: Date, session: Session): UploadPhase {
  return uploadAt('uploadPhase', instantInMs('uploadPhase', 'at', at), session);
}

/** {@link uploadPhase}, at an instant already read, on behalf of another rule. */
export function uploadAt(rule: string, now: number, session: Session): UploadPhase {
  const { lastDayBegins, uploadEnds } = sessionInstants(rule, session);
  const { open, lastDay, closed } = phases(rule, session);
  return now >= uploadEnds ? closed : now >= lastDayBegins ? lastDay : open;
}

/** All that can be said of a session's uploads. */
const phases = /* @__PURE__ */ oncePer((rule, session: Session) => {
  const until = isoInstant(sessionInstants(rule, session).uploadEnds);
  const told = (phase: UploadPhase['phase']): UploadPhase => Object.freeze({ phase, until });
  return { open: told('open'), lastDay: told('last-day'), closed: told('closed') };
});
