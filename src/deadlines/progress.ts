import { ContractError } from '../contract/contract-error.ts';
import { instantInMs } from '../contract/instant-in-ms.ts';
import { requireObject } from '../contract/require-shape.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { Standing } from '../model/piece.ts';
import type { Session } from '../model/session.ts';
import type { CandidateFile } from '../pieces/file-standing.ts';
import { fileStanding } from '../pieces/file-standing.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { isCalendarDay } from '../time/calendar-day.ts';
import type { Instant } from '../time/instant.ts';
import type { AccountActivation } from './account-activation.ts';
import { accountActivation } from './account-activation.ts';
import { accountToUse } from './account-to-use.ts';
import { sessionInstants } from './session-instants.ts';

/** What a candidate has done so far; what is absent has not happened, and what is dated after the instant has not either. */
export interface Progress {
  readonly accountMailSentAt?: Date | undefined;
  readonly accountActivatedAt?: Date | undefined;
  readonly registeredAt?: Date | undefined;
  readonly file?: CandidateFile | undefined;
  /** The acknowledgement of a complete file has come. */
  readonly acknowledged?: boolean | undefined;
  /** The day of the first exam, where it is known. */
  readonly examOn?: CalendarDay | undefined;
  readonly convoked?: boolean | undefined;
}

/** What a candidate has reached by an instant. */
export interface Reached {
  /** An account of last session is used again. */
  readonly reused: boolean;
  /** The account that a mail announced, and the instant of that mail. */
  readonly account: (AccountActivation & { readonly mailedAt: Instant }) | undefined;
  readonly activated: boolean;
  /** The instant of a registration within the window. */
  readonly registeredAt: Date | undefined;
  readonly standing: Standing | undefined;
  readonly acknowledged: boolean;
  readonly convoked: boolean;
}

/** What a candidate has reached by an instant, by what they have done. */
export function reachedBy(progress: Progress, facts: CandidateFacts, at: Date, session: Session): Reached {
  const rule = 'timeline';
  requireObject(rule, 'progress', progress);
  requireObject(rule, 'facts', facts);
  const now = instantInMs(rule, 'at', at);
  const { opens, closes, closeIncluded } = sessionInstants(rule, session);
  const past = (part: 'accountMailSentAt' | 'accountActivatedAt' | 'registeredAt'): Date | undefined => {
    const date = progress[part];
    return date !== undefined && instantInMs(rule, `progress.${part}`, date) <= now ? date : undefined;
  };
  const flag = (part: 'acknowledged' | 'convoked'): boolean => {
    const value = progress[part];
    if (value === undefined || typeof value === 'boolean') return value === true;
    throw new ContractError(rule, `progress.${part}`, 'true or false', value);
  };
  const { file, examOn } = progress;
  if (examOn !== undefined && !isCalendarDay(examOn)) {
    throw new ContractError(rule, 'progress.examOn', 'a day that exists (YYYY-MM-DD)', examOn);
  }
  const mailSentAt = past('accountMailSentAt');
  const activatedAt = past('accountActivatedAt');
  const account = mailSentAt && {
    ...accountActivation({ mailSentAt, activatedAt }, at, session),
    mailedAt: mailSentAt.toISOString(),
  };
  const registered = past('registeredAt');
  const inWindow = (instant: number): boolean =>
    instant >= opens && (instant < closes || (closeIncluded && instant === closes));
  if (file !== undefined) requireObject(rule, 'progress.file', file);
  const standing = file === undefined ? undefined : fileStanding(file, facts, at, session).standing;
  return {
    reused: accountToUse(facts, session).account === 'reuse',
    account,
    activated: account === undefined ? activatedAt !== undefined : account.account === 'active',
    registeredAt: registered && inWindow(registered.getTime()) ? registered : undefined,
    standing,
    acknowledged: flag('acknowledged') || standing === 'accepted',
    convoked: flag('convoked'),
  };
}
