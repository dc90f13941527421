import type { ClauseId, Clauses } from '../model/clause.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';

/** A sentence with the clauses it rests on; a question rests on none. */
export interface Told {
  readonly sentence: string;
  readonly clauses: readonly ClauseId[];
}

/** What a result is told with: the words, the clauses, and the session where it is known. */
export interface Telling {
  readonly labels: Labels;
  readonly clauses: Clauses;
  readonly session: Pick<Session, 'zone' | 'readings'> | undefined;
}

export function told(sentence: string, clauses: readonly ClauseId[] = []): Told {
  return { sentence, clauses };
}
