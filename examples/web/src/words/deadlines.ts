import type { CandidateFacts, Deadline } from 'candidat-bts';
import { deadlines } from 'candidat-bts';
import { session } from '../session.ts';
import { nbsp } from './french.ts';
import { dayInWords, dayOf, hourInWords } from './moments.ts';

/** Whether a deadline is over: the library says whether its own instant is still in time. */
export function isOver({ at, included }: Deadline, now: Date): boolean {
  const left = Date.parse(at) - now.getTime();
  return included ? left < 0 : left <= 0;
}

/** The next date that this candidate must think of; nothing once all are over. */
export function nextDeadline(facts: CandidateFacts, now: Date): Deadline | undefined {
  return deadlines(facts, session).find((deadline) => !isOver(deadline, now));
}

/** « mercredi 12 novembre 2025 à 17 h »; « vendredi 14 novembre 2025, jusqu’à minuit » where midnight is the first too late. */
export function deadlineInWords({ at, included, day }: Deadline): string {
  const end = new Date(at);
  if (!included && dayOf(end, session.zone) !== day) return `${dayInWords(day)}, jusqu’à minuit`;
  return `${dayInWords(day)}${included ? ' à' : ', avant'}${nbsp}${hourInWords(end, session.zone)}`;
}

/** The same moment on the clock of whoever reads, where that clock differs; nothing where it does not. */
export function deadlineHere({ at }: Deadline): string | undefined {
  const end = new Date(at);
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const told = (zone: string): string => `${dayOf(end, zone)} ${hourInWords(end, zone)}`;
  if (told(here) === told(session.zone)) return undefined;
  return `${dayInWords(dayOf(end, here))} à${nbsp}${hourInWords(end, here)} chez vous`;
}
