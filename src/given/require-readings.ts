import { ContractError } from '../kernel/contract-error.ts';
import type { ReadingId, Readings } from '../model/session.ts';
import { oneOf } from './natures.ts';
import { readingValues } from './reading-values.ts';

/** Refuses to read a doubtful wording in a way that nobody has defined, or not at all. */
export function requireReadings(rule: string, readings: Readings): void {
  for (const [id, known] of Object.entries(readingValues)) {
    // as: Object.entries forgets that the keys of the table are readings.
    const value = readings[id as ReadingId];
    const { fits, expected } = oneOf(known);
    if (!fits(value)) throw new ContractError(rule, `session.readings.${id}`, expected, value);
  }
}
