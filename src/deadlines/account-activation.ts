import { addHours } from 'date-fns/addHours';
import { instantInMs } from '../given/instant-in-ms.ts';
import { requireSession } from '../given/require-session.ts';
import { requireObject } from '../given/require-shape.ts';
import { ContractError } from '../kernel/contract-error.ts';
import type { Instant } from '../kernel/local-time.ts';
import type { Session } from '../model/session.ts';

/** What became of an account; `until` is the last instant at which its link can be followed. */
export interface AccountActivation {
  readonly account: 'active' | 'pending' | 'deleted';
  readonly until: Instant;
}

/**
 * Whether an account, created when its mail was sent, is active, waits for its link to be followed, or is deleted. The
 * link lives a number of elapsed hours, not of calendar days; the last instant is in time.
 *
 * @throws ContractError where a Date is not valid, or the activation comes before the mail or after `at`.
 *
 * @example Over the night in which summer time ends, 48 hours end one hour earlier on the clock.
 * ```ts
 * accountActivation({ mailSentAt: new Date('2025-10-25T12:00:00+02:00') }, new Date('2025-10-27T11:00:00+01:00'), nice2026);
 * // { account: 'pending', until: '2025-10-27T10:00:00.000Z' }
 * ```
 *
 * @see circular §3, clause `3.activation`
 */
export function accountActivation(
  account: { readonly mailSentAt: Date; readonly activatedAt?: Date | undefined },
  at: Date,
  session: Session,
): AccountActivation {
  requireObject('accountActivation', 'account', account);
  requireSession('accountActivation', session);
  const { mailSentAt, activatedAt } = account;
  const sent = instantInMs('accountActivation', 'account.mailSentAt', mailSentAt);
  const now = instantInMs('accountActivation', 'at', at);
  const last = addHours(mailSentAt, session.activationHours);
  if (Number.isNaN(last.getTime())) {
    throw new ContractError(
      'accountActivation',
      'session.activationHours',
      'a number of hours',
      session.activationHours,
    );
  }
  const until = last.toISOString();
  if (activatedAt === undefined) return { account: now <= last.getTime() ? 'pending' : 'deleted', until };
  const activated = instantInMs('accountActivation', 'account.activatedAt', activatedAt);
  if (activated < sent || activated > now) {
    const expected = 'between the sending of the mail and `at`';
    throw new ContractError('accountActivation', 'account.activatedAt', expected, activatedAt.toISOString());
  }
  return { account: activated <= last.getTime() ? 'active' : 'deleted', until };
}
