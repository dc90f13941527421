import { nbsp } from './french.ts';

/** « 2 jours 3 h », « 3 h 12 min », « 4 min 05 s »: what is left, in the two units that matter. */
export function timeLeft(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const [days, hours, minutes] = [seconds / 86_400, (seconds / 3600) % 24, (seconds / 60) % 60].map(Math.floor);
  const two = (count: number | undefined): string => String(count).padStart(2, '0');
  if (days) return `${days}${nbsp}jour${days > 1 ? 's' : ''}${hours ? ` ${hours}${nbsp}h` : ''}`;
  if (hours) return `${hours}${nbsp}h ${two(minutes)}${nbsp}min`;
  return minutes ? `${minutes}${nbsp}min ${two(seconds % 60)}${nbsp}s` : `${seconds}${nbsp}s`;
}
