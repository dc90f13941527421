import type { ClauseId, Clauses } from '../model/clause.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import type { Explainable } from './any-result.ts';
import { toldAnyResult } from './any-result.ts';
import type { Told } from './told.ts';
import { filled } from './wording.ts';

export type { Explainable } from './any-result.ts';

/** A sentence, the clauses it rests on, and where they stand: « circulaire, §2 ». Questions rest on none. */
export interface Explanation {
  readonly sentence: string;
  readonly clauses: readonly ClauseId[];
  readonly sources: readonly string[];
}

/**
 * A result of the library as a plain list of sentences with the clauses they rest on, in the order of the text; questions that
 * are still open come last.
 *
 * @param session - Tells what its clocks show and how it reads doubtful wordings; without it no hour is told.
 * @throws ContractError where `result` is none of the library's.
 *
 * @example
 * ```ts
 * explain(residence({ department: '75' }, nice2026), en, nice2026Clauses);
 * // [{ sentence: 'You live in a department of another academy, where you must register.', clauses: ['2.residence'], sources: ['circular, §2'] }]
 * ```
 */
export function explain(
  result: Explainable,
  labels: Labels,
  clauses: Clauses,
  session?: Pick<Session, 'zone' | 'readings'>,
): readonly Explanation[] {
  const told = toldAnyResult(result, { labels, clauses, session });
  const order = Object.keys(clauses);
  const place = ({ clauses: [first] }: Told): number => (first === undefined ? order.length : order.indexOf(first));
  return [...distinct(told)]
    .sort((one, other) => place(one) - place(other))
    .map(({ sentence, clauses: cited }) => ({
      sentence,
      clauses: cited,
      sources: [...new Set(cited.map((id) => sourceInWords(id, labels, clauses)))],
    }));
}

/** What several parts of a result say in the same words, said once. */
function distinct(told: readonly Told[]): readonly Told[] {
  const bySentence = new Map<string, Told>();
  for (const { sentence, clauses } of told) {
    const before = bySentence.get(sentence)?.clauses ?? [];
    bySentence.set(sentence, { sentence, clauses: [...new Set([...before, ...clauses])] });
  }
  return [...bySentence.values()];
}

/** Where a clause stands, in words: « circulaire, §2 ». */
function sourceInWords(id: ClauseId, { sources }: Labels, clauses: Clauses): string {
  const { source, section } = clauses[id];
  return filled(sources[source], { section });
}
