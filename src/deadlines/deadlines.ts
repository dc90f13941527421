import { exemptFromHeightWork } from '../benefits/height-work.ts';
import { perSession } from '../contract/per-session.ts';
import type { Question } from '../logic/question.ts';
import { question } from '../logic/question.ts';
import type { ClauseId } from '../model/clause.ts';
import type { DeadlineId } from '../model/codes.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { Session } from '../model/session.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import type { Instant } from '../time/instant.ts';
import { sessionInstants } from './session-instants.ts';

/** A dated obligation. */
export interface Deadline {
  readonly deadline: DeadlineId;
  readonly at: Instant;
  /** Whether the instant `at` itself is in time. */
  readonly included: boolean;
  /** The day on which it falls in the session's zone, as people say it. */
  readonly day: CalendarDay;
  readonly clause: ClauseId;
  /** `perhaps` where an absent fact can still rule it out. */
  readonly concerns: 'certainly' | 'perhaps';
}

/**
 * Every dated obligation of a candidate, in order of time, then of the text; what surely does not concern them is left out.
 *
 * @throws ContractError where a fact or reading has an impossible value, or a clock time of the session names no instant.
 *
 * @example The end of the 14th in Paris is the first instant that is too late.
 * ```ts
 * deadlines({ heightWorkSpeciality: false }, nice2026).at(-1);
 * // { deadline: 'upload-closes', at: '2025-11-14T23:00:00.000Z', included: false, day: '2025-11-14', clause: '4.upload', concerns: 'certainly' }
 * deadlines({}, nice2026).at(-1)?.concerns; // 'perhaps'
 * ```
 *
 * @see circular §1, §4, §7, clauses `1.window`, `4.upload`, `7.height-work`
 */
export function deadlines(facts: CandidateFacts, session: Session): readonly Deadline[] {
  const exempt = notConcerned('deadlines', facts, session).answer;
  const found: Deadline[] = [];
  for (const [deadline, clause, at, included, day] of datesOf('deadlines', session)) {
    const ofHeightWork = deadline === 'height-work-closes';
    if (ofHeightWork && exempt === 'yes') continue;
    const concerns = ofHeightWork && exempt === 'unknown' ? 'perhaps' : 'certainly';
    found.push({ deadline, at, included, day, clause, concerns });
  }
  return found;
}

/** Every date of a session, in order of time, then of the text. */
const datesOf = /* @__PURE__ */ perSession((session, rule): readonly Dated[] => {
  const { registration } = session;
  const { opensAt, closesAt, closeIncluded, uploadEndsAt, lastDay } = sessionInstants(rule, session);
  const dates: readonly Dated[] = [
    ['registration-opens', '1.window', opensAt, true, registration.opens.slice(0, 10)],
    ['registration-closes', '1.window', closesAt, closeIncluded, registration.closes.slice(0, 10)],
    ['upload-closes', '4.upload', uploadEndsAt, false, lastDay],
    ['height-work-closes', '7.height-work', uploadEndsAt, false, lastDay],
  ];
  return [...dates].sort(([, , one], [, , other]) => Date.parse(one) - Date.parse(other));
});

type Dated = readonly [DeadlineId, ClauseId, at: Instant, included: boolean, CalendarDay];

const notConcerned: Question = /* @__PURE__ */ question(exemptFromHeightWork);
