import type { CalendarDay, Session } from 'candidat-bts';
import * as library from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { counted } from './french.ts';

/** « vendredi 14 novembre 2025 ». */
export function dayInWords(day: CalendarDay): string {
  return library.dayInWords(day, fr);
}

/** « mercredi 12 novembre 2025 à 17 h », on the clocks of a session. */
export function momentInWords(at: Date, session: Session): string {
  return library.momentInWords(at, session, fr);
}

/** The day on which an instant falls in a zone. */
export function dayOf(at: Date, timeZone: string): CalendarDay {
  // Swedish writes days as ISO does.
  return at.toLocaleDateString('sv-SE', { timeZone });
}

/** « dans 7 jours », « aujourd’hui », « passé ». */
export function distance(from: CalendarDay, to: CalendarDay): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  if (days === 0) return 'aujourd’hui';
  return days < 0 ? 'passé' : days === 1 ? 'demain' : `dans ${counted(days, 'jour')}`;
}
