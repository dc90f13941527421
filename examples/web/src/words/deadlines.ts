import { firstWords } from 'virtual:first-words';
import type { CandidateFacts, Deadline } from 'candidat-bts';
import { ContractError, dayInWords, deadlines, momentInWords, notices } from 'candidat-bts';
import { session } from '../session.ts';

/** Whether a deadline is over: the library says whether its own instant is still in time. */
export function isOver({ at, included }: Deadline, now: Date): boolean {
  const left = Date.parse(at) - now.getTime();
  return included ? left < 0 : left <= 0;
}

/** The next date that this candidate must think of; nothing once all are over. */
export function nextDeadline(facts: CandidateFacts, now: Date): Deadline | undefined {
  return deadlines(facts, session).find((deadline) => !isOver(deadline, now));
}

/** « mercredi 12 novembre 2025 à 17 h »; « vendredi 14 novembre 2025, toute la journée » where midnight is the first too late. */
export function deadlineInWords({ at, included, day }: Deadline): string {
  const { clock } = firstWords;
  const lastDay = dayInWords(day, firstWords);
  // The moment before a midnight that is too late itself falls on the last day; the midnight does not.
  if (!included && !momentInWords(at, session, firstWords).startsWith(lastDay)) {
    return clock['whole-day'].replace('{day}', lastDay);
  }
  return momentInWords(at, session, included ? firstWords : { ...firstWords, clock: { ...clock, at: clock.before } });
}

/** The same moment on the clock of whoever reads, where that clock differs; nothing where it does not. */
export function deadlineHere({ at }: Deadline): string | undefined {
  const here = momentHere(at);
  return here === momentInWords(at, session, firstWords) ? undefined : here && `${here} chez vous`;
}

/** A browser may call its zone by a name that nobody knows: then there is no other clock to tell. */
function momentHere(at: string): string | undefined {
  try {
    return momentInWords(at, { zone: Intl.DateTimeFormat().resolvedOptions().timeZone }, firstWords);
  } catch (fault) {
    if (fault instanceof ContractError) return undefined;
    throw fault;
  }
}

/** Whether the exams of the session are behind us, so that nothing that the page says holds any longer. */
export function isSessionOver(now: Date): boolean {
  return notices({}, now, session).includes('session-over');
}
