import { checkSession } from '../../src/contract/check-session.ts';
import type { Session } from '../../src/model/session.ts';

/**
 * `perSession` for mutants: nothing is kept from one mutant to the next, and nothing at all while Stryker records which tests run
 * which lines. Otherwise only the first test of a session would run the code that makes its diagrams.
 */
export function perSession<Made>(
  make: (session: Session, rule: string) => Made,
): (rule: string, session: Session) => Made {
  let known = new WeakMap<Session, { readonly made: Made }>();
  let mutant: string | undefined;
  return (rule, session) => {
    const active = activeMutant();
    if (active === undefined || active !== mutant) known = new WeakMap();
    mutant = active;
    const before = known.get(session);
    if (before !== undefined) return before.made;
    checkSession(rule, session);
    const made = make(session, rule);
    known.set(session, { made });
    return made;
  };
}

export const requireSession: (rule: string, session: Session) => unknown = perSession(() => true);

/** The mutant that Stryker runs, where it runs one. */
function activeMutant(): string | undefined {
  // as: Stryker leaves it in a global of its own.
  return (globalThis as { __stryker__?: { activeMutant?: string } }).__stryker__?.activeMutant;
}
