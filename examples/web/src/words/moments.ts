import { nbsp } from './french.ts';

/** « vendredi 14 novembre 2025 ». */
export function dayInWords(day: string): string {
  return dateIn(new Date(`${day}T12:00:00Z`), 'UTC');
}

/** « mercredi 12 novembre 2025 à 17 h », on the clocks of a zone. */
export function momentInWords(at: Date, zone: string): string {
  return `${dateIn(at, zone)} à${nbsp}${hourInWords(at, zone)}`;
}

/** « 17 h », « 16 h 59 ». */
export function hourInWords(at: Date, zone: string): string {
  const [hour = '', minute = ''] = clock(at, zone, { hour: '2-digit', minute: '2-digit' }).split(':');
  return `${Number(hour)}${nbsp}h${minute === '00' ? '' : `${nbsp}${minute}`}`;
}

/** The day on which an instant falls in a zone, 'YYYY-MM-DD'. */
export function dayOf(at: Date, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at);
}

/** « 2 jours 3 h », « 3 h 12 min », « 4 min 05 s »: what is left, in the two units that matter. */
export function timeLeft(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const [days, hours, minutes] = [seconds / 86_400, (seconds / 3600) % 24, (seconds / 60) % 60].map(Math.floor);
  const two = (count: number | undefined): string => String(count).padStart(2, '0');
  if (days) return `${days}${nbsp}jour${days > 1 ? 's' : ''}${hours ? ` ${hours}${nbsp}h` : ''}`;
  if (hours) return `${hours}${nbsp}h ${two(minutes)}${nbsp}min`;
  return minutes ? `${minutes}${nbsp}min ${two(seconds % 60)}${nbsp}s` : `${seconds}${nbsp}s`;
}

function dateIn(at: Date, timeZone: string): string {
  const long = { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  // Intl writes « 1 avril »; French says « 1er avril ».
  return new Intl.DateTimeFormat('fr-FR', long)
    .formatToParts(at)
    .map(({ type, value }) => (type === 'day' && value === '1' ? '1er' : value))
    .join('');
}

function clock(at: Date, timeZone: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('fr-FR', { timeZone, hourCycle: 'h23', ...parts }).format(at);
}
