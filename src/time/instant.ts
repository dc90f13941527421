import { addHours as hoursAfter } from 'date-fns/addHours';

/** An instant as the library returns it: ISO 8601 in UTC, '2025-11-12T16:00:00.000Z'. As an argument, an instant is a Date. */
export type Instant = string;

/**
 * The instant a number of elapsed hours later, in milliseconds since 1970, whatever clocks do in between; NaN beyond the
 * instants that a Date can hold.
 */
export function addHours(milliseconds: number, hours: number): number {
  return hoursAfter(milliseconds, hours).getTime();
}

/** An instant as results hold it; `milliseconds` must be within what a Date can hold. */
export function isoInstant(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString();
}
