import { instantInMs } from '../given/instant-in-ms.ts';
import { requireSession } from '../given/require-session.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { addDays, isCalendarDay } from '../kernel/calendar-day.ts';
import { ContractError } from '../kernel/contract-error.ts';
import { dayAt, isZone } from '../kernel/local-time.ts';
import type { Session } from '../model/session.ts';

/** Whether a convocation that has not come is late. */
export interface Convocation {
  readonly convocation: 'awaited' | 'overdue';
  /** The last day on which it is still in time. */
  readonly expectedBy: CalendarDay;
}

/**
 * Whether a convocation that has not come yet is overdue. It must be there a number of calendar days before the exam, and
 * is in time on that day still.
 *
 * @throws ContractError where `examOn` is not a day that exists or `at` is not a valid Date.
 *
 * @example
 * ```ts
 * convocation('2026-05-18', new Date('2026-05-03T23:59:00+02:00'), nice2026); // { convocation: 'awaited', expectedBy: '2026-05-03' }
 * convocation('2026-05-18', new Date('2026-05-04T00:00:00+02:00'), nice2026).convocation; // 'overdue'
 * ```
 *
 * @see circular §9, clause `9.convocation`
 */
export function convocation(examOn: CalendarDay, at: Date, session: Session): Convocation {
  if (!isCalendarDay(examOn)) {
    throw new ContractError('convocation', 'examOn', 'a day that exists (YYYY-MM-DD)', examOn);
  }
  const now = instantInMs('convocation', 'at', at);
  requireSession('convocation', session);
  if (!isZone(session.zone)) throw new ContractError('convocation', 'session.zone', 'a known IANA zone', session.zone);
  const expectedBy = addDays(examOn, -session.convocationDays);
  return { convocation: dayAt(now, session.zone) > expectedBy ? 'overdue' : 'awaited', expectedBy };
}
