import { readingValues } from '../model/readings.ts';
import type { Session } from '../model/session.ts';
import { valueAt } from './session-parts.ts';
import { shown } from './shape-faults.ts';

/** Readings that are missing, unknown, or without a valid value. */
export function readingFaults({ readings }: Pick<Session, 'readings'>): readonly string[] {
  const known: Readonly<Record<string, readonly unknown[]>> = readingValues;
  const unknown = Object.keys(readings ?? {}).filter((id) => !Object.hasOwn(known, id));
  return [
    ...unknown.map((id) => `readings.${id}: is not a known reading`),
    ...Object.entries(known).flatMap(([id, values]) => {
      const value = valueAt(readings, id);
      return values.includes(value) ? [] : [`readings.${id}: ${shown(value)} is not one of ${values.join(', ')}`];
    }),
  ];
}
