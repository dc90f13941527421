import type { Deadline } from 'candidat-bts';
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { session } from '../../session.ts';
import { deadlineInWords } from '../../words/deadlines.ts';
import { deadlines as names } from '../../words/first-words.ts';

const HOUR_S = 3600;
const warnings = [2 * 24 * HOUR_S, 3 * HOUR_S];

/**
 * A calendar of deadlines. Each event is the last hour and ends at the very instant, in UTC, so that a midnight stands
 * on the day it closes and any calendar in any zone shows it right. An opening begins at its instant.
 */
export function calendarFile(deadlines: readonly Deadline[], page: string): string {
  const calendar = ical({
    name: `BTS ${session.year}, candidat individuel`,
    prodId: { company: 'candidat-bts', product: 'page', language: 'FR' },
  });
  for (const deadline of deadlines) {
    const at = Date.parse(deadline.at);
    const opening = deadline.deadline === 'registration-opens';
    const event = calendar.createEvent({
      id: `${session.id}-${deadline.deadline}@candidat-bts`,
      start: new Date(opening ? at : at - HOUR_S * 1000),
      end: new Date(opening ? at + HOUR_S * 1000 : at),
      summary: `BTS : ${names[deadline.deadline]}`,
      description: `${deadlineInWords(deadline)}, heure de Paris. Rappel non officiel.\n${page}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const trigger of warnings) event.createAlarm({ type: ICalAlarmType.display, trigger });
  }
  return calendar.toString();
}
