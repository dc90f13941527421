import { instantInMs } from '../contract/instant-in-ms.ts';
import type { Session } from '../model/session.ts';
import type { Instant } from '../time/instant.ts';
import { sessionInstants } from './session-instants.ts';

/** Where the registration window stands. */
export type RegistrationPhase =
  | { readonly phase: 'not-yet-open'; readonly opensAt: Instant }
  | { readonly phase: 'open'; readonly closesAt: Instant }
  | { readonly phase: 'closed'; readonly closedAt: Instant };

/**
 * Whether registration is open at an instant. The opening time is inside; the closing time itself is inside or not by reading
 * `window-close`, and a day without an hour is inside as a whole. The host's time zone never matters.
 *
 * @throws ContractError where `at` is not a valid Date, or a clock time of the session names no single instant.
 *
 * @example 17:00 sharp is still in time, a millisecond later is not.
 * ```ts
 * registrationPhase(new Date('2025-11-12T17:00:00.000+01:00'), nice2026); // { phase: 'open', closesAt: '2025-11-12T16:00:00.000Z' }
 * registrationPhase(new Date('2025-11-12T17:00:00.001+01:00'), nice2026).phase; // 'closed'
 * ```
 *
 * @see circular §1, clause `1.window`
 */
export function registrationPhase(at: Date, session: Session): RegistrationPhase {
  const now = instantInMs('registrationPhase', 'at', at);
  const { opens, opensAt, closes, closesAt, closeIncluded } = sessionInstants('registrationPhase', session);
  if (now < opens) return { phase: 'not-yet-open', opensAt };
  if (now < closes || (now === closes && closeIncluded)) {
    return { phase: 'open', closesAt };
  }
  return { phase: 'closed', closedAt: closesAt };
}
