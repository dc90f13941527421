import type { Session } from '../model/session.ts';
import { dateFaults } from './date-faults.ts';
import { numberFaults } from './number-faults.ts';
import { readingFaults } from './reading-faults.ts';
import { shapeFaults } from './shape-faults.ts';
import { tableFaults } from './table-faults.ts';

/**
 * What is wrong with a session, as sentences that name the place; empty for the sessions published here. For people who write the
 * session of another academy, in TypeScript or in JSON: any value is accepted, nothing is thrown. If parts are missing or of the
 * wrong type, only these are reported.
 *
 * @example The night in which summer time ends shows half past two twice.
 * ```ts
 * sessionFaults({ ...nice2026, registration: { opens: '2025-10-26T02:30', closes: '2025-11-12T17:00' } });
 * // ['registration.opens: 2025-10-26T02:30 is shown twice by the clocks in Europe/Paris']
 * ```
 */
export function sessionFaults(session: Session): readonly string[] {
  const misshapen = shapeFaults(session);
  if (misshapen.length > 0) return misshapen;
  return [...dateFaults(session), ...numberFaults(session), ...tableFaults(session), ...readingFaults(session)];
}
