/** Whether a value is a whole number from 0 up, and an exact one. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
