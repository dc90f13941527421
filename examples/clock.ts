import type { CalendarDay } from 'candidat-bts';
import { counted, nbsp } from './french.ts';

/** « vendredi 14 novembre 2025 ». */
export function dayInWords(day: CalendarDay): string {
  return datedIn('UTC').date(new Date(`${day}T12:00:00Z`));
}

/** « mercredi 12 novembre 2025 à 17 h », on the clocks of a zone. */
export function momentInWords(at: Date, zone: string): string {
  return `${datedIn(zone).date(at)} à${nbsp}${hourInWords(at, zone)}`;
}

/** « 17 h », « 16 h 59 », and the seconds where there are some. */
export function hourInWords(at: Date, zone: string): string {
  const { hour, minute, second, fractionalSecond } = datedIn(zone).clock(at);
  const fraction = Number(fractionalSecond) > 0 ? `,${fractionalSecond}` : '';
  const seconds = Number(second) > 0 || fraction !== '' ? `${nbsp}min${nbsp}${second}${fraction}${nbsp}s` : '';
  const minutes = Number(minute) > 0 || seconds !== '' ? `${nbsp}${minute}${seconds}` : '';
  return `${Number(hour)}${nbsp}h${minutes}`;
}

/** The day on which an instant falls in a zone. */
export function dayOf(at: Date, zone: string): CalendarDay {
  return datedIn(zone).day(at);
}

/** « dans 7 jours », « aujourd’hui », « passé ». */
export function distance(from: CalendarDay, to: CalendarDay): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  if (days === 0) return 'aujourd’hui';
  return days < 0 ? 'passé' : days === 1 ? 'demain' : `dans ${counted(days, 'jour')}`;
}

interface Dated {
  readonly date: (at: Date) => string;
  readonly day: (at: Date) => CalendarDay;
  readonly clock: (at: Date) => Readonly<Partial<Record<Intl.DateTimeFormatPartTypes, string>>>;
}

const zones = new Map<string, Dated>();

/** The formatters of a zone, made once: making one costs far more than using it. */
function datedIn(timeZone: string): Dated {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  const long = new Intl.DateTimeFormat('fr-FR', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const digits = new Intl.DateTimeFormat('fr-FR', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
  });
  const clock: Dated['clock'] = (at) =>
    Object.fromEntries(digits.formatToParts(at).map(({ type, value }) => [type, value]));
  const made: Dated = {
    // Intl writes « 1 avril »; French says « 1er avril ».
    date: (at) =>
      long
        .formatToParts(at)
        .map(({ type, value }) => (type === 'day' && value === '1' ? '1er' : value))
        .join(''),
    day: (at) => {
      const { year, month, day } = clock(at);
      return `${year}-${month}-${day}`;
    },
    clock,
  };
  zones.set(timeZone, made);
  return made;
}
