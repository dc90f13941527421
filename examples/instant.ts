const written =
  /^(\d{4}-\d\d-\d\d)[T ]([01]\d|2[0-3])(?::([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,9}))?)?)? ?(?:(Z)|([+-]\d\d)(?::?(\d\d))?)$/;

/**
 * The instant that a text says, as ISO 8601, Python and GNU date write it: `2025-11-12T16:59:00+01:00`, `…T16:00:00.000000+00:00`,
 * `2025-11-12 15:59:00Z`. Whatever is finer than a millisecond is cut off. Nothing where the day does not exist, or where the
 * offset is missing: the zone of the machine must not decide.
 */
export function instantIn(text: string): Date | undefined {
  const [, day = '', hour, minute = '00', second = '00', fraction = '', utc, hours, minutes = '00'] =
    written.exec(text) ?? [];
  if (hour === undefined || !isDay(day)) return undefined;
  const milliseconds = fraction.padEnd(3, '0').slice(0, 3);
  const at = new Date(`${day}T${hour}:${minute}:${second}.${milliseconds}${utc ?? `${hours}:${minutes}`}`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** Whether a text is a day of the calendar: a Date would move 30 February into March. */
function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
