import { knownClauses, knownPieces, knownSituations } from '../given/known-codes.ts';
import type { PieceRow, Session } from '../model/session.ts';

/** A table without rows; rows that name what nobody knows, that no clause on pieces asks for, or that stand twice. */
export function tableFaults({ pieces }: Pick<Session, 'pieces'>): readonly string[] {
  const rowOf = ({ piece, when, clause }: PieceRow): string => [piece, when, clause].join(' ');
  const rows = pieces.map(rowOf);
  const faults = pieces.flatMap((given, index) => {
    const { piece, when, clause } = given;
    const path = `pieces[${index}]`;
    const row = rowOf(given);
    const found: string[] = [];
    if (!Object.hasOwn(knownPieces, piece)) found.push(`${path}.piece: ${piece} is not a known piece`);
    if (!Object.hasOwn(knownSituations, when)) found.push(`${path}.when: ${when} is not a known situation`);
    if (!Object.hasOwn(knownClauses, clause)) found.push(`${path}.clause: ${clause} is not a known clause`);
    else if (!ON_PIECES.test(clause))
      found.push(`${path}.clause: ${clause} stands in a chapter that asks for no piece`);
    if (rows.indexOf(row) < index) found.push(`${path}: the row ${row} stands twice`);
    return found;
  });
  return pieces.length === 0 ? ['pieces: no row is named'] : faults;
}

/** The chapters that ask for pieces: the final registration, the table itself, what past exams left. */
const ON_PIECES = /^[457]\./;
