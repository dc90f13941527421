/** What a form passed on, for the test to read. */
export function shown(values: unknown): string {
  return JSON.stringify(values);
}
