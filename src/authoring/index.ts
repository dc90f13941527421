/** The entry point `candidat-bts/authoring`: for people who write a session or a regulation. */
export type { PlacedRow, SessionChange, SessionPart, SessionValue } from '../model/session-change.ts';
export { diffSessions } from './diff-sessions.ts';
export { regulationFaults } from './regulation-faults.ts';
export { sessionFaults } from './session-faults.ts';
