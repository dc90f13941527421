import type { Session } from '../model/session.ts';

/** No contract lasts no time at all: it stands for all the lengths that no table of hours names. */
const UNLISTED = 0;

/** The lengths of an apprenticeship contract that act apart: each that the session names hours for, and one for all others. */
export function contractLengths({ training }: Pick<Session, 'training'>): readonly number[] {
  return [...training.hours.map(({ contractYears }) => contractYears), UNLISTED];
}
