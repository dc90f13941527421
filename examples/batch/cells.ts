import type { FactName, Piece } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { optionsOf } from '../french.ts';
import type { Column } from './columns.ts';
import { columnNames, plain } from './columns.ts';

/** The fields of a dossier as the cells of a line tell them, for the schema to judge; an empty cell tells nothing. */
export function rowFields(cells: readonly string[], columns: readonly (Column | null)[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const birthPlace: Record<string, unknown> = {};
  columns.forEach((column, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (column === null || cell === '') return;
    const [fact, part] = column.split('.');
    if (part === undefined) fields[column] = value(column, cell);
    else birthPlace[part] = fact === 'birthPlace' && part === 'country' ? country(cell) : cell;
  });
  return Object.keys(birthPlace).length === 0 ? fields : { ...fields, birthPlace };
}

/** What a cell says, in the words of the library where it is written in those of a French spreadsheet. */
function value(column: Column, cell: string): unknown {
  // A spreadsheet takes departments for numbers.
  if (column === 'department') return /^\d$/.test(cell) ? `0${cell}` : cell;
  if (column === 'id') return cell;
  if (column === 'bornOn') return day(cell);
  if (column === 'employment') return spells(cell);
  if (column === 'provided') return cell.split('|').map((piece) => pieces.get(plain(piece)) ?? piece.trim());
  const known = words[column];
  const word = known?.get(cell) ?? known?.get(plain(cell));
  if (word !== undefined) return word;
  return /^-?\d+([.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell;
}

/** « 17/05/2001 » as 2001-05-17. */
function day(cell: string): string {
  return cell.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1');
}

function country(cell: string): string {
  return plain(cell) === 'france' ? 'FR' : cell;
}

/** « 2023-01-01..2024-06-30 full | 2024-09-01..2025-08-31 part »; what is written otherwise stays, for the schema to refuse. */
function spells(cell: string): unknown {
  const parts = cell.split('|').map((spell) => /^(\S+)\.\.(\S+)\s+(\S+)$/.exec(spell.trim()));
  if (parts.includes(null)) return cell;
  return parts.map((part) => {
    const [, from = '', to = '', time = ''] = part ?? [];
    return { from: day(from), to: day(to), time: times[plain(time)] ?? time };
  });
}

const times: Readonly<Record<string, string>> = { plein: 'full', partiel: 'part' };

const yesAndNo: readonly [string, boolean][] = [
  ['oui', true],
  ['vrai', true],
  ['true', true],
  ['non', false],
  ['faux', false],
  ['false', false],
];

/** For each column of a few words: how they are written, in French or as the library has them. */
const words: Partial<Record<Column, ReadonlyMap<string, unknown>>> = Object.fromEntries(
  columnNames.flatMap((column) => {
    if (!(column in fr.facts)) return [];
    // as: the line above looked the column up among the facts.
    const options = Object.entries(optionsOf(column as FactName));
    const codes = options.flatMap(([code, inFrench]): [string, string][] => [
      [plain(code), code],
      [plain(inFrench), code],
    ]);
    return [[column, new Map<string, unknown>(options.length > 0 ? codes : yesAndNo)]];
  }),
);

/** The pieces by their code and by their French name. */
const pieces: ReadonlyMap<string, string> = new Map(
  // as: Object.keys forgets that the keys of the labels of pieces are pieces.
  (Object.keys(fr.pieces) as Piece[]).flatMap((piece): [string, string][] => [
    [plain(piece), piece],
    [plain(fr.pieces[piece].name), piece],
  ]),
);
