import { ContractError } from '../contract/contract-error.ts';
import { oneOf } from '../contract/fact-guards.ts';
import { instantInMs } from '../contract/instant-in-ms.ts';
import { requireSession } from '../contract/per-session.ts';
import type { Session } from '../model/session.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { addDays, isCalendarDay } from '../time/calendar-day.ts';
import { dayAt, isZone } from '../time/local-time.ts';

/** Whether a convocation that has not come is late. */
export interface Convocation {
  readonly convocation: 'awaited' | 'overdue' | 'undated';
  /** The last day on which it is still in time; absent where none is set. */
  readonly expectedBy?: CalendarDay;
}

/**
 * Whether a convocation that has not come yet is overdue. It must be there a number of calendar days before the exam, and is
 * still in time on that day. That is said of the first group of exams: the convocation to a resit follows the results within days,
 * and has no date.
 *
 * @param round - The exams in question: those of the first group, or the orals of the resit.
 * @throws ContractError where `examOn` is not a day that exists, `at` is not a valid Date, or `round` is neither.
 *
 * @example
 * ```ts
 * convocation('2026-05-18', new Date('2026-05-03T23:59:00+02:00'), nice2026); // { convocation: 'awaited', expectedBy: '2026-05-03' }
 * convocation('2026-05-18', new Date('2026-05-04T00:00:00+02:00'), nice2026).convocation; // 'overdue'
 * convocation('2026-07-06', new Date('2026-07-03T12:00:00+02:00'), nice2026, 'resit'); // { convocation: 'undated' }
 * ```
 *
 * @see circular §9, clause `9.convocation`
 */
export function convocation(
  examOn: CalendarDay,
  at: Date,
  session: Session,
  round: 'first' | 'resit' = 'first',
): Convocation {
  const rule = 'convocation';
  if (!isCalendarDay(examOn)) throw new ContractError(rule, 'examOn', 'a day that exists (YYYY-MM-DD)', examOn);
  const now = instantInMs(rule, 'at', at);
  requireSession(rule, session);
  if (!isZone(session.zone)) throw new ContractError(rule, 'session.zone', 'a known IANA zone', session.zone);
  const { fits, expected } = oneOf(['first', 'resit']);
  if (!fits(round)) throw new ContractError(rule, 'round', expected, round);
  if (round === 'resit') return { convocation: 'undated' };
  const expectedBy = addDays(examOn, -session.convocationDays);
  return { convocation: dayAt(now, session.zone) > expectedBy ? 'overdue' : 'awaited', expectedBy };
}
