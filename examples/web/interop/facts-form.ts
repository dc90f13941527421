/** What the three forms ask: a day of birth, and an employment spell, whose parts have parts. */
export const emptyForm = { bornOn: '', employment: [{ from: '', to: '', time: 'full' as const }] };

/** The fields to type in, by the path that any of the libraries calls them by. */
export const typedFields = ['bornOn', 'employment.0.from', 'employment.0.to'] as const;

/** What was handed on, for the test to read. */
export function told(facts: unknown): string {
  return JSON.stringify(facts);
}
