import type { FactName, Piece } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { optionsOf } from '../questions.ts';
import type { Column } from './columns.ts';
import { columnNames, plain } from './columns.ts';

/**
 * The fields of a dossier from the cells of a line, for `formOf` and the schema to read: here only French words become codes,
 * and lists become lists. Fields without a column, or whose column is to be ignored, are absent.
 */
export function rowFields(cells: readonly string[], columns: readonly (Column | null)[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  columns.forEach((column, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (column !== null && cell !== '') fields[column] = value(column, cell);
  });
  return fields;
}

function value(column: Column, cell: string): unknown {
  if (column === 'employment') return spells(cell);
  if (column === 'provided') return cell.split('|').map((piece) => pieces.get(plain(piece)) ?? piece.trim());
  return words[column]?.get(plain(cell)) ?? cell;
}

/** « 01/09/2022..31/08/2023 plein | 2024-09-01..2025-08-31 part »; a text in another form stays, for the schema to refuse. */
function spells(cell: string): unknown {
  const parts = cell.split('|').map((spell) => /^(\S+)\.\.(\S+)\s+(\S+)$/.exec(spell.trim()));
  if (parts.includes(null)) return cell;
  return parts.map((part) => {
    const [, from = '', to = '', time = ''] = part ?? [];
    return { from, to, time: times[plain(time)] ?? time };
  });
}

const times: Readonly<Record<string, string>> = { plein: 'full', partiel: 'part' };

/** For each column of a fact that has a few values: the code of each, by itself and by its French words. */
const words: Partial<Record<Column, ReadonlyMap<string, string>>> = Object.fromEntries(
  columnNames.flatMap((column) => {
    if (!(column in fr.facts)) return [];
    // as: the line above has found the column among the facts.
    const options = Object.entries(optionsOf(column as FactName));
    const codes = options.flatMap(([code, inFrench]): [string, string][] => [
      [plain(code), code],
      [plain(inFrench), code],
    ]);
    return codes.length === 0 ? [] : [[column, new Map(codes)]];
  }),
);

/** The pieces by their codes and by their French names. */
const pieces: ReadonlyMap<string, string> = new Map(
  // as: Object.keys forgets that the keys of the labels of pieces are pieces.
  (Object.keys(fr.pieces) as Piece[]).flatMap((piece): [string, string][] => [
    [plain(piece), piece],
    [plain(fr.pieces[piece].name), piece],
  ]),
);
