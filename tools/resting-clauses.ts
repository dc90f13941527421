import type { Clauses } from '../src/model/clause.ts';
import type { RestingClause } from './verification.ts';

/** The clauses of a session that rest on its circular, with their statements in French. */
export function restingClauses(clauses: Clauses): readonly RestingClause[] {
  return Object.entries(clauses).flatMap(([clause, { statement, passages }]) =>
    passages === undefined ? [] : [{ clause, statement: statement.fr, passages }],
  );
}
