import { requireSound } from '../given/require-sound.ts';
import type { Question } from '../given/settled.ts';
import { settled } from '../given/settled.ts';
import { ContractError } from '../kernel/contract-error.ts';
import type { NonEmpty } from '../kernel/non-empty.ts';
import { isNonEmpty } from '../kernel/non-empty.ts';
import { any, missingOf } from '../kernel/three-valued.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { Piece, RequiredPiece } from '../model/piece.ts';
import type { PieceRow, Session } from '../model/session.ts';
import { situationReads, situations } from './situations.ts';

/**
 * What a candidate must upload, in the order of the session's table; what is surely not due is not listed. A piece that
 * stands on several grounds is asked once, with all of them.
 *
 * @throws ContractError where a fact or a reading is not what it can be, such as a birthday on 30 February.
 *
 * @example French and 25 on the day ages are counted: the eve of the 26th birthday is still inside.
 * ```ts
 * requiredPieces({ french: true, bornOn: '1999-11-15' }, nice2026)[2];
 * // { piece: 'defence-day-certificate', due: 'certainly', clauses: ['5.common.defence-day'], missing: [] }
 * ```
 *
 * @see circular §5, §4, §7
 */
export function requiredPieces(facts: CandidateFacts, session: Session): readonly RequiredPiece[] {
  requireSound('requiredPieces', facts, session, ...situationReads);
  const listed: RequiredPiece[] = [];
  for (const [piece, rows] of rowsByPiece(session)) {
    const required = requiredPiece(piece, rows, facts, session);
    if (required !== undefined) listed.push(required);
  }
  return listed;
}

/** One piece: certainly due on the grounds that are sure; else perhaps, on all that are not excluded. */
function requiredPiece(
  piece: Piece,
  rows: NonEmpty<PieceRow>,
  facts: CandidateFacts,
  session: Session,
): RequiredPiece | undefined {
  const held = rows.map(({ when, clause }) => ({ clause, holds: settled(facts, session, situations[when]).answer }));
  const sure = held.filter(({ holds }) => holds === 'yes').map(({ clause }) => clause);
  if (isNonEmpty(sure)) return { piece, due: 'certainly', clauses: sure, missing: [] };
  const open = held.filter(({ holds }) => holds === 'unknown').map(({ clause }) => clause);
  if (!isNonEmpty(open)) return undefined;
  const due = settled(facts, session, asksFor(rows));
  return { piece, due: due.answer === 'yes' ? 'certainly' : 'perhaps', clauses: open, missing: missingOf(due) };
}

/** Whether one of a piece's rows asks for it, as a question. */
export function asksFor(rows: NonEmpty<PieceRow>): Question<string> {
  return (facts, session) => {
    const [first, ...others] = rows;
    return any(situations[first.when](facts, session), ...others.map(({ when }) => situations[when](facts, session)));
  };
}

/** The rows of a table, piece by piece, in the order in which the pieces first come. */
export function rowsByPiece(session: Pick<Session, 'pieces'>): ReadonlyMap<Piece, NonEmpty<PieceRow>> {
  const before = known.get(session.pieces);
  if (before !== undefined) return before;
  const grouped = new Map<Piece, NonEmpty<PieceRow>>();
  session.pieces.forEach((row, index) => {
    if (!Object.hasOwn(situations, row.when)) {
      throw new ContractError('requiredPieces', `session.pieces[${index}].when`, 'a known situation', row.when);
    }
    const rows = grouped.get(row.piece);
    grouped.set(row.piece, rows === undefined ? [row] : [...rows, row]);
  });
  known.set(session.pieces, grouped);
  return grouped;
}

/** A memory of what was worked out once per table, and nothing else. */
const known = new WeakMap<Session['pieces'], ReadonlyMap<Piece, NonEmpty<PieceRow>>>();
