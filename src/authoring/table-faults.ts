import { clauseIds } from '../model/clause.ts';
import { pieces as knownPieces, situations } from '../model/piece.ts';
import type { PieceRow, Session } from '../model/session.ts';

/** A table without rows; rows with an unknown name, with a clause that is not on pieces, or that stand twice. */
export function tableFaults({ pieces }: Pick<Session, 'pieces'>): readonly string[] {
  const rowOf = ({ piece, when, clause }: PieceRow): string => [piece, when, clause].join(' ');
  const rows = pieces.map(rowOf);
  const faults = pieces.flatMap((pieceRow, index) => {
    const { piece, when, clause } = pieceRow;
    const path = `pieces[${index}]`;
    const row = rowOf(pieceRow);
    const found: string[] = [];
    if (!knownPieces.includes(piece)) found.push(`${path}.piece: ${piece} is not a known piece`);
    if (!situations.includes(when)) found.push(`${path}.when: ${when} is not a known situation`);
    if (!clauseIds.includes(clause)) found.push(`${path}.clause: ${clause} is not a known clause`);
    else if (!ON_PIECES.test(clause))
      found.push(`${path}.clause: ${clause} stands in a chapter that asks for no piece`);
    if (rows.indexOf(row) < index) found.push(`${path}: the row ${row} stands twice`);
    return found;
  });
  return pieces.length === 0 ? ['pieces: no row is named'] : faults;
}

/** The chapters that ask for pieces: the final registration, the table itself, what past exams left. */
const ON_PIECES = /^[457]\./;
