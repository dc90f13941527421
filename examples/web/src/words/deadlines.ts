import type { CandidateFacts, Deadline } from 'candidat-bts';
import { ContractError, deadlines, notices } from 'candidat-bts';
import { dayInWords, momentInWords } from 'candidat-bts/explain';
import { session } from '../session.ts';
import { clock, locale } from './first-words.ts';

const words = { clock, locale };

/** Whether a deadline is over: the library says whether its own instant is still in time. */
export function isOver({ at, included }: Deadline, now: Date): boolean {
  const left = Date.parse(at) - now.getTime();
  return included ? left < 0 : left <= 0;
}

/** The next date that certainly concerns this candidate; nothing once all are over. */
export function nextDeadline(facts: CandidateFacts, now: Date): Deadline | undefined {
  return deadlines(facts, session).find((each) => each.concerns === 'certainly' && !isOver(each, now));
}

/** « mercredi 12 novembre 2025 à 17 h »; « vendredi 14 novembre 2025, toute la journée » where midnight is the first too late. */
export function deadlineInWords({ at, included, day }: Deadline): string {
  const lastDay = dayInWords(day, words);
  // The moment before a midnight that is too late itself falls on the last day; the midnight does not.
  if (!included && !momentInWords(at, session, words).startsWith(lastDay)) {
    return clock['whole-day'].replace('{day}', lastDay);
  }
  return momentInWords(at, session, included ? words : { locale, clock: { ...clock, at: clock.before } });
}

/** The same moment on the reader's own clock, where that clock differs; nothing where it does not. */
export function deadlineHere({ at }: Deadline): string | undefined {
  const here = momentHere(at);
  return here === momentInWords(at, session, words) ? undefined : here && `${here} chez vous`;
}

/** A browser may call its zone by a name that nobody knows: then there is no other clock to show. */
function momentHere(at: string): string | undefined {
  try {
    return momentInWords(at, { zone: Intl.DateTimeFormat().resolvedOptions().timeZone }, words);
  } catch (fault) {
    if (fault instanceof ContractError) return undefined;
    throw fault;
  }
}

/** Whether the exams of the session are behind us, so that nothing that the page says holds any longer. */
export function isSessionOver(now: Date): boolean {
  return notices({}, now, session).includes('session-over');
}
