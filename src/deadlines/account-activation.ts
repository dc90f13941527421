import { ContractError } from '../contract/contract-error.ts';
import { instantInMs } from '../contract/instant-in-ms.ts';
import { requireSession } from '../contract/per-session.ts';
import { requireObject } from '../contract/require-shape.ts';
import type { Session } from '../model/session.ts';
import type { Instant } from '../time/instant.ts';
import { addHours, isoInstant } from '../time/instant.ts';

/** What became of an account; `until` is the last instant at which its link still works. */
export interface AccountActivation {
  readonly account: 'active' | 'pending' | 'deleted';
  readonly until: Instant;
}

/**
 * Whether an account, created when its mail was sent, is active, waits for its link to be followed, or is deleted. The link lives
 * a number of elapsed hours, not of calendar days; the last instant is in time.
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
  const rule = 'accountActivation';
  requireObject(rule, 'account', account);
  requireSession(rule, session);
  const { mailSentAt, activatedAt } = account;
  const sent = instantInMs(rule, 'account.mailSentAt', mailSentAt);
  const now = instantInMs(rule, 'at', at);
  const last = addHours(sent, session.activationHours);
  if (Number.isNaN(last)) {
    throw new ContractError(rule, 'session.activationHours', 'a number of hours', session.activationHours);
  }
  const until = isoInstant(last);
  if (activatedAt === undefined) return { account: now <= last ? 'pending' : 'deleted', until };
  const activated = instantInMs(rule, 'account.activatedAt', activatedAt);
  if (activated < sent || activated > now) {
    throw new ContractError(rule, 'account.activatedAt', 'between the sending of the mail and `at`', activatedAt);
  }
  return { account: activated <= last ? 'active' : 'deleted', until };
}
