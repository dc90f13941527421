import type { Piece } from '../model/piece.ts';
import { pieces } from '../model/piece.ts';
import { ContractError } from './contract-error.ts';
import { requireList } from './require-shape.ts';

/** Rejects what is no list of pieces. */
export function requirePieces(rule: string, argument: string, value: readonly Piece[]): void {
  requireList(rule, argument, value);
  value.forEach((piece, index) => {
    if (!pieces.includes(piece)) throw new ContractError(rule, `${argument}[${index}]`, 'a piece of the table', piece);
  });
}
