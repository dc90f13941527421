import { ContractError } from '../contract/contract-error.ts';
import { perSession } from '../contract/per-session.ts';
import type { Condition } from '../logic/condition.ts';
import { any } from '../logic/condition.ts';
import { agreed, isEnd, NO, YES } from '../logic/diagram.ts';
import { factsIn, questions } from '../logic/question.ts';
import type { Statement } from '../logic/statement.ts';
import type { ClauseId } from '../model/clause.ts';
import type { CandidateFacts } from '../model/facts.ts';
import { isNonEmpty } from '../model/non-empty.ts';
import type { Piece, RequiredPiece } from '../model/piece.ts';
import type { PieceRow, Session } from '../model/session.ts';
import { situationsOf } from './situations.ts';

/**
 * What a candidate must upload, in the order of the session's table; what is surely not due is left out. A piece that several
 * rows ask for is listed once, with the clauses of them all.
 *
 * @throws ContractError where a fact or a reading has an impossible value, such as a birthday on 30 February.
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
  const form = put('requiredPieces', facts, session);
  const required: RequiredPiece[] = [];
  tableOf('requiredPieces', session).forEach(({ piece, rows }, index) => {
    // as: a statement for each piece, with a part for each of its rows.
    const { diagram, parts } = form.statements[index] as Statement;
    const rest = form.rest(diagram);
    if (isEnd(rest) && rest.outcome === NO) return;
    const sure: ClauseId[] = [];
    const open: ClauseId[] = [];
    parts.forEach((part, row) => {
      const outcome = agreed(part.diagram, form.known);
      // as: there is a part for each row.
      const { clause } = rows[row] as PieceRow;
      if (outcome === YES) sure.push(clause);
      else if (outcome !== NO) open.push(clause);
    });
    const clauses = sure.length > 0 ? sure : open;
    const due = isEnd(rest) && rest.outcome === YES ? 'certainly' : 'perhaps';
    if (isNonEmpty(clauses)) required.push({ piece, due, clauses, missing: factsIn(rest, form) });
  });
  return required;
}

/** A piece with the rows that ask for it. */
interface Rows {
  readonly piece: Piece;
  readonly rows: readonly PieceRow[];
}

/** The pieces of a session's table, in the order in which each first stands there. */
const tableOf = /* @__PURE__ */ perSession(({ pieces }): readonly Rows[] =>
  [...new Set(pieces.map(({ piece }) => piece))].map((piece) => ({
    piece,
    rows: pieces.filter((row) => row.piece === piece),
  })),
);

/** When each piece of the table is due: where any of its rows asks for it. */
export function pieceConditions(session: Session, rule: string): readonly Condition[] {
  const situations = situationsOf(session);
  session.pieces.forEach(({ when }, index) => {
    if (typeof when === 'string' && Object.hasOwn(situations, when)) return;
    throw new ContractError(rule, `session.pieces[${index}].when`, 'a known situation', when);
  });
  return tableOf(rule, session).map(({ rows }) => any(...rows.map(({ when }) => situations[when])));
}

const put = /* @__PURE__ */ questions(pieceConditions);
