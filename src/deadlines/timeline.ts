import { residence } from '../categories/residence.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { Session } from '../model/session.ts';
import type { Progress } from './progress.ts';
import { stepStatuses } from './step-statuses.ts';
import type { Step } from './steps.ts';
import { steps } from './steps.ts';

/**
 * Where a candidate stands on the way from the account to the exams: seven steps with their clause, their state and, where the text
 * dates them, their bounds. At most one step is `now`. Empty for somebody who lives in another academy.
 *
 * @param progress - What the candidate has done; nothing is required, and what is dated after `at` does not count yet.
 * @throws ContractError where a Date is not valid, a fact or a part of the file does not exist, or the account was activated
 * before its mail was sent.
 *
 * @example Registered on 5 November: what remains is to sign and upload, until the end of the 14th.
 * ```ts
 * const registeredAt = new Date('2025-11-05T10:00:00+01:00');
 * const way = timeline({ registeredAt }, { department: '06' }, new Date('2025-11-06T10:00:00+01:00'), nice2026);
 * way.find(({ state }) => state === 'now');
 * // { step: 'sign-and-upload', state: 'now', clause: '4.upload', from: '2025-11-05T09:00:00.000Z', until: '2025-11-14T23:00:00.000Z', included: false, day: '2025-11-14' }
 * ```
 *
 * @see circular §1, §3, §4, §9
 */
export function timeline(progress: Progress, facts: CandidateFacts, at: Date, session: Session): readonly Step[] {
  const status = stepStatuses(progress, facts, at, session);
  if (residence(facts, session).answer === 'no') return [];
  let reached = true;
  return steps.map((step): Step => {
    const { done, open, missed = false, needed = true, ...rest } = status[step];
    const state = !needed ? 'not-needed' : done ? 'done' : missed ? 'missed' : reached && open ? 'now' : 'later';
    reached &&= done || !needed;
    return { step, state, ...rest };
  });
}
