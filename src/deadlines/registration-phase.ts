import { instantInMs } from '../given/instant-in-ms.ts';
import { requireSession } from '../given/require-session.ts';
import type { Instant } from '../kernel/local-time.ts';
import { oncePer } from '../kernel/once-per.ts';
import type { Session } from '../model/session.ts';
import { isoInstant, sessionInstants } from './session-instants.ts';

/** Where the registration window stands. */
export type RegistrationPhase =
  | { readonly phase: 'not-yet-open'; readonly opensAt: Instant }
  | { readonly phase: 'open'; readonly closesAt: Instant }
  | { readonly phase: 'closed'; readonly closedAt: Instant };

/**
 * Whether registration is open at an instant. The opening time is inside; the closing time itself is inside or not by
 * reading `window-close`. The same whatever the host's zone.
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
  return registrationAt('registrationPhase', instantInMs('registrationPhase', 'at', at), session);
}

/** {@link registrationPhase}, at an instant already read, on behalf of another rule. */
export function registrationAt(rule: string, now: number, session: Session): RegistrationPhase {
  const { opens, closes, notYetOpen, open, closed } = window(rule, session);
  if (now < opens) return notYetOpen;
  return now < closes || (now === closes && closingTimeIncluded(session)) ? open : closed;
}

/** Whether the closing time itself is still inside the window. */
export function closingTimeIncluded(session: Pick<Session, 'readings'>): boolean {
  return session.readings['window-close'] === 'inclusive';
}

/** The bounds of a session's window, with all that can be said of it. */
const window = /* @__PURE__ */ oncePer((rule, session: Session) => {
  requireSession(rule, session);
  const { opens, closes } = sessionInstants(rule, session);
  const [opensAt, closesAt] = [isoInstant(opens), isoInstant(closes)];
  const phase = (told: RegistrationPhase): RegistrationPhase => Object.freeze(told);
  return {
    opens,
    closes,
    notYetOpen: phase({ phase: 'not-yet-open', opensAt }),
    open: phase({ phase: 'open', closesAt }),
    closed: phase({ phase: 'closed', closedAt: closesAt }),
  };
});
