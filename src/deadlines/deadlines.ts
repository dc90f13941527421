import { concernedByHeightWork, heightWorkReads } from '../benefits/height-work.ts';
import type { RuleOnForms } from '../given/per-form.ts';
import { perForm } from '../given/per-form.ts';
import { settled } from '../given/settled.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { Instant } from '../kernel/local-time.ts';
import { oncePer } from '../kernel/once-per.ts';
import type { ClauseId } from '../model/clause.ts';
import type { DeadlineId } from '../model/codes.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { Session } from '../model/session.ts';
import { closingTimeIncluded } from './registration-phase.ts';
import { isoInstant, sessionInstants } from './session-instants.ts';

/** A dated obligation. */
export interface Deadline {
  readonly deadline: DeadlineId;
  readonly at: Instant;
  /** Whether the instant `at` itself is in time. */
  readonly included: boolean;
  /** The day it is said to fall on, in the session's zone. */
  readonly day: CalendarDay;
  readonly clause: ClauseId;
}

/**
 * Every dated obligation of a candidate, in order of time, then of name; what surely does not concern them is not listed.
 *
 * @throws ContractError where a fact or reading is not what it can be, or a clock time of the session names no instant.
 *
 * @example The end of the 14th in Paris is the first instant that is too late.
 * ```ts
 * deadlines({ heightWorkSpeciality: false }, nice2026).at(-1);
 * // { deadline: 'upload-closes', at: '2025-11-14T23:00:00.000Z', included: false, day: '2025-11-14', clause: '4.upload' }
 * ```
 *
 * @see circular §1, §4, §7, clauses `1.window`, `4.upload`, `7.height-work`
 */
export function deadlines(facts: CandidateFacts, session: Session): readonly Deadline[] {
  return deadlinesOf('deadlines', facts, session);
}

/** {@link deadlines}, on behalf of another rule. */
export const deadlinesOf: RuleOnForms<readonly Deadline[]> = /* @__PURE__ */ perForm(
  heightWorkReads,
  (rule, facts, session) => {
    const { withHeightWork, without } = calendar(rule, session);
    return settled(facts, session, concernedByHeightWork).answer === 'no' ? without : withHeightWork;
  },
);

/** The dated obligations of a session, with and without work at height. */
const calendar = /* @__PURE__ */ oncePer((rule, session: Session) => {
  const { opens, closes, uploadEnds, lastDay } = sessionInstants(rule, session);
  const { registration } = session;
  const day = (local: string): CalendarDay => local.slice(0, 10);
  const everybody = [
    dated('registration-opens', opens, true, day(registration.opens), '1.window'),
    dated('registration-closes', closes, closingTimeIncluded(session), day(registration.closes), '1.window'),
    dated('upload-closes', uploadEnds, false, lastDay, '4.upload'),
  ];
  const heightWork = dated('height-work-closes', uploadEnds, false, lastDay, '7.height-work');
  return { without: inOrder(everybody), withHeightWork: inOrder([...everybody, heightWork]) };
});

function dated(deadline: DeadlineId, at: number, included: boolean, day: CalendarDay, clause: ClauseId): Deadline {
  return Object.freeze({ deadline, at: isoInstant(at), included, day, clause });
}

/** In order of time, then of name. */
function inOrder(listed: readonly Deadline[]): readonly Deadline[] {
  const order = ({ at, deadline }: Deadline): string => `${at} ${deadline}`;
  return Object.freeze([...listed].sort((one, other) => (order(one) < order(other) ? -1 : 1)));
}
