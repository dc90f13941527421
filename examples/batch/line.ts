import { rowFields } from './cells.ts';
import type { Column } from './columns.ts';
import { cellsOf } from './csv.ts';
import type { ParsedLine } from './dossier-line.ts';
import { dossierLine, lineError } from './dossier-line.ts';
import type { Result } from './result.ts';
import { resultOf } from './result.ts';

/** How the lines of a run are read and answered; plain data, since it is sent to the workers. */
export interface Settings {
  readonly at: Date;
  /** How cells are separated and what they hold; absent if the lines are JSON. */
  readonly table?: { readonly delimiter: string; readonly columns: readonly (Column | null)[] };
  /** Whether results have the numbers of their lines. */
  readonly numbered: boolean;
}

/**
 * The line of the output for a line of the input; nothing for an empty line.
 *
 * It depends only on the line and the settings, not on other lines or on its place. So any engine may cut a file between any
 * two lines, and the answers to its parts are the parts of the answer to the whole.
 */
export function answerTo(line: string, settings: Settings): string | undefined {
  const [result] = resultsOf([line], settings);
  return result && JSON.stringify(result);
}

/** The results of some lines, the same as {@link answerTo} gives for each of them alone. */
export function resultsOf(lines: readonly string[], settings: Settings, first?: number): readonly Result[] {
  return parsedLines(lines, settings).flatMap((dossier, index) =>
    dossier === undefined ? [] : [resultOf(dossier, settings.at, first === undefined ? undefined : first + index)],
  );
}

/** The dossier of each line; nothing for an empty one. */
function parsedLines(lines: readonly string[], { table }: Settings): readonly (ParsedLine | undefined)[] {
  if (table === undefined) return lines.map((line) => (isEmpty(line) ? undefined : (unreadable(line) ?? ofJson(line))));
  const { delimiter, columns } = table;
  const rows = lines.map((line) => line.replace(/^\uFEFF|\r$/g, ''));
  const full = rows.filter((row) => !isEmpty(row));
  const cells = cellsOf(full, delimiter);
  let next = 0;
  return rows.map((row) => {
    if (isEmpty(row)) return undefined;
    const own = cells[next];
    next += 1;
    return unreadable(row) ?? ofCells(own, columns);
  });
}

function isEmpty(line: string): boolean {
  return line.trim() === '';
}

/** U+FFFD replaces bytes that are no UTF-8. */
function unreadable(line: string): ParsedLine | undefined {
  return line.includes('\uFFFD') ? { errors: [lineError('not-utf-8')] } : undefined;
}

function ofJson(line: string): ParsedLine {
  try {
    // Without its carriage return, and without the byte order mark that a file may begin with.
    return dossierLine(JSON.parse(line.trim()), 'json');
  } catch (error) {
    if (error instanceof SyntaxError) return { errors: [lineError('not-json')] };
    throw error;
  }
}

function ofCells(cells: readonly string[] | undefined, columns: readonly (Column | null)[]): ParsedLine | undefined {
  if (cells === undefined) return { errors: [lineError('not-csv')] };
  // A spreadsheet writes the rows under the last one too.
  if (cells.every((cell) => cell.trim() === '')) return undefined;
  if (cells.length !== columns.length) return { errors: [lineError('wrong-number-of-cells')] };
  return dossierLine(rowFields(cells, columns), 'cells');
}
