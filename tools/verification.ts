import type { Passage } from '../src/model/clause.ts';
import type { Coverage } from './coverage.ts';
import { coverage, enough } from './coverage.ts';
import { places } from './passages.ts';
import type { Source } from './source-words.ts';

/** A clause with what it rests on in the source. */
export interface RestingClause {
  readonly clause: string;
  readonly statement: string;
  readonly passages: readonly Passage[];
}

/** A clause some of whose passages stand in the source no more. */
export interface LostClause extends RestingClause {
  /** Which of its passages are lost, counted from 1. */
  readonly lost: readonly number[];
}

/** What became of the clauses in a source, and of the source in the clauses. */
export interface Verification {
  readonly lost: readonly LostClause[];
  readonly coverage: Coverage;
}

/** Whether some clauses still rest on a source, and what of its chapters they leave uncovered. */
export function verification(clauses: readonly RestingClause[], source: Source): Verification {
  const passages = clauses.flatMap((clause) => clause.passages);
  const found = places(
    source.words.map(({ word }) => word),
    passages,
  );
  const covered = new Set<number>();
  for (const [{ words }, starts] of found)
    for (const start of starts) for (let index = start; index < start + words; index += 1) covered.add(index);
  return {
    lost: clauses.flatMap((clause) => {
      const lost = clause.passages.flatMap((passage, index) => (found.get(passage)?.length === 0 ? [index + 1] : []));
      return lost.length === 0 ? [] : [{ ...clause, lost }];
    }),
    coverage: coverage(source, covered),
  };
}

/** Whether nothing is lost and enough is covered. */
export function holds({ lost, coverage }: Verification): boolean {
  return lost.length === 0 && enough(coverage);
}
