/** The entry `candidat-bts/sessions/nice-2026`: apart from the values, so that whoever asks for these loads no clause. */
export { nice2026 } from './nice-2026.ts';
export { nice2026Clauses } from './nice-2026-clauses.ts';
