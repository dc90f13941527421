import type { Readings } from '../model/readings.ts';
import { readingIds, readingValues } from '../model/readings.ts';
import { ContractError } from './contract-error.ts';
import { oneOf } from './fact-guards.ts';

/** Rejects a doubtful reading that is missing or that has a value nobody has defined. */
export function requireReadings(rule: string, readings: Readings): void {
  for (const id of readingIds) {
    const { fits, expected } = oneOf(readingValues[id]);
    if (!fits(readings[id])) throw new ContractError(rule, `session.readings.${id}`, expected, readings[id]);
  }
}
