import type { Session } from '../model/session.ts';
import { checkSession } from './check-session.ts';

/**
 * What a rule makes of a session, made at its first call and kept as long as the session: the only memory of the library beside
 * the formatters of a zone. The session is checked first; a failure is not kept.
 */
export function perSession<Made>(
  make: (session: Session, rule: string) => Made,
): (rule: string, session: Session) => Made {
  const known = new WeakMap<Session, { readonly made: Made }>();
  return (rule, session) => {
    const before = known.get(session);
    if (before !== undefined) return before.made;
    checkSession(rule, session);
    const made = make(session, rule);
    known.set(session, { made });
    return made;
  };
}

/** Rejects what is no session. */
export const requireSession: (rule: string, session: Session) => unknown = /* @__PURE__ */ perSession(() => true);
