import { requireSound } from '../given/require-sound.ts';
import type { Question } from '../given/settled.ts';
import { settled } from '../given/settled.ts';
import { ContractError } from '../kernel/contract-error.ts';
import type { NonEmpty } from '../kernel/non-empty.ts';
import { isNonEmpty } from '../kernel/non-empty.ts';
import { oncePer } from '../kernel/once-per.ts';
import { any, missingOf } from '../kernel/three-valued.ts';
import type { ClauseId } from '../model/clause.ts';
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
  return piecesOf('requiredPieces', facts, session);
}

/** {@link requiredPieces}, of sound facts, on behalf of another rule. */
export function piecesOf(rule: string, facts: CandidateFacts, session: Session): readonly RequiredPiece[] {
  const listed: RequiredPiece[] = [];
  for (const asked of askedPieces(rule, session.pieces)) {
    const required = requiredPiece(asked, facts, session);
    if (required !== undefined) listed.push(required);
  }
  return listed;
}

/** One piece: certainly due on the grounds that are sure; else perhaps, on all that are not excluded. */
function requiredPiece(asked: AskedPiece, facts: CandidateFacts, session: Session): RequiredPiece | undefined {
  const { piece, rows } = asked;
  const sure: AskingRow[] = [];
  const open: ClauseId[] = [];
  let only: ReturnType<Question<string>> | undefined;
  for (const row of rows) {
    const told = settled(facts, session, situations[row.when]);
    if (told.answer === 'yes') sure.push(row);
    if (told.answer === 'unknown') open.push(row.clause);
    // What the only row says is what all of them say.
    if (rows.length === 1) only = told;
  }
  const [ground, ...others] = sure;
  if (ground !== undefined) return others.length === 0 ? ground.due : dueBecause(piece, ground, others);
  if (!isNonEmpty(open)) return undefined;
  const due = only ?? settled(facts, session, asksFor(rows));
  return { piece, due: due.answer === 'yes' ? 'certainly' : 'perhaps', clauses: open, missing: missingOf(due) };
}

/** A piece that is certainly due, on one ground or several. */
function dueBecause(piece: Piece, ground: PieceRow, others: readonly PieceRow[] = []): RequiredPiece {
  const clauses = [ground.clause, ...others.map(({ clause }) => clause)] as const;
  return { piece, due: 'certainly', clauses, missing: [] };
}

/** Whether one of a piece's rows asks for it, as a question. */
export function asksFor(rows: NonEmpty<PieceRow>): Question<string> {
  return (facts, session) => {
    const [first, ...others] = rows;
    return any(situations[first.when](facts, session), ...others.map(({ when }) => situations[when](facts, session)));
  };
}

/** A piece with the rows that can ask for it. */
export interface AskedPiece {
  readonly piece: Piece;
  readonly rows: NonEmpty<AskingRow>;
}

/** A row with what it asks where it is the only one that does. */
interface AskingRow extends PieceRow {
  readonly due: RequiredPiece;
}

/** The pieces of a table in the order in which they first come. */
export const askedPieces: (rule: string, table: readonly PieceRow[]) => readonly AskedPiece[] =
  /* @__PURE__ */ oncePer(byPiece);

function byPiece(rule: string, table: readonly PieceRow[]): readonly AskedPiece[] {
  const asked = new Map<Piece, NonEmpty<AskingRow>>();
  table.forEach((row, index) => {
    if (typeof row.when !== 'string' || !Object.hasOwn(situations, row.when)) {
      throw new ContractError(rule, `session.pieces[${index}].when`, 'a known situation', row.when);
    }
    const asking = { ...row, due: Object.freeze(dueBecause(row.piece, row)) };
    const rows = asked.get(row.piece);
    asked.set(row.piece, rows === undefined ? [asking] : [...rows, asking]);
  });
  return [...asked].map(([piece, rows]) => ({ piece, rows }));
}
