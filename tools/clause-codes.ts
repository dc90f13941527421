import { deadlines } from '../src/deadlines/deadlines.ts';
import { noticeClauses } from '../src/explain/notice-clauses.ts';
import type { ClauseId, Labels, Session } from '../src/index.ts';
import type { ConformanceCase } from '../test/conformance/conformance.js';
import { reasonsIn } from '../test/conformance/reasons-in.ts';

/** The codes that rest on a clause, with their words: reasons as the cases give them, then notices, deadlines and pieces. */
export function clauseCodes(
  id: ClauseId,
  session: Session,
  languages: readonly Labels[],
  cases: readonly ConformanceCase[],
): readonly string[] {
  const given = new Set(cases.flatMap(reasonsIn).flatMap(({ reason, clause }) => (clause === id ? [reason] : [])));
  const dated = new Set(deadlines({}, session).flatMap(({ deadline, clause }) => (clause === id ? [deadline] : [])));
  const due = new Set(session.pieces.flatMap(({ piece, clause }) => (clause === id ? [piece] : [])));
  const [first] = languages;
  if (first === undefined) return [];
  const inAll = (code: string, words: (labels: Labels) => string): string =>
    `\`${code}\` (${languages.map(words).join(' · ')})`;
  // as: the keys of labels are the codes that they word.
  const codes = <Code extends string>(words: Readonly<Record<Code, unknown>>): readonly Code[] =>
    Object.keys(words) as Code[];
  return [
    ...codes(first.reasons)
      .filter((reason) => given.has(reason))
      .map((reason) => inAll(reason, (labels) => labels.reasons[reason])),
    ...codes(first.notices)
      .filter((notice) => noticeClauses[notice] === id)
      .map((notice) => inAll(notice, (labels) => labels.notices[notice])),
    ...codes(first.deadlines)
      .filter((deadline) => dated.has(deadline))
      .map((deadline) => inAll(deadline, (labels) => labels.deadlines[deadline])),
    ...codes(first.pieces)
      .filter((piece) => due.has(piece))
      .map((piece) => inAll(piece, (labels) => labels.pieces[piece].name)),
  ];
}
