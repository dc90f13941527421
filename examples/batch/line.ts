import { rowFields } from './cells.ts';
import type { Column } from './columns.ts';
import { cellsOf } from './csv.ts';
import type { Told } from './dossier-line.ts';
import { dossierLine, ownFault } from './dossier-line.ts';
import type { Result } from './result.ts';
import { resultOf } from './result.ts';

/** How the lines of a run are to be read and answered; plain data, for it is sent to the workers. */
export interface Settings {
  readonly at: Date;
  /** How cells are separated and what they hold; absent where the lines are JSON. */
  readonly table?: { readonly delimiter: string; readonly columns: readonly (Column | null)[] };
  /** Whether results tell the numbers of their lines. */
  readonly numbered: boolean;
}

/**
 * What a line of the input becomes: a line of the output, or nothing for a line on which nothing stands.
 *
 * It depends on the line and the settings alone, neither on its neighbours nor on its place. So a file may be cut between
 * any two lines, by any engine, and the answers to its parts are the parts of the answer to it.
 */
export function answerTo(line: string, settings: Settings): string | undefined {
  const [result] = resultsOf([line], settings);
  return result && JSON.stringify(result);
}

/** The results of some lines: what {@link answerTo} says of each, worked out together. */
export function resultsOf(lines: readonly string[], settings: Settings, first?: number): readonly Result[] {
  return told(lines, settings).flatMap((dossier, index) =>
    dossier === undefined ? [] : [resultOf(dossier, settings.at, first === undefined ? undefined : first + index)],
  );
}

/** What each line tells; nothing for an empty one. */
function told(lines: readonly string[], { table }: Settings): readonly (Told | undefined)[] {
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

/** U+FFFD stands where bytes were no UTF-8. */
function unreadable(line: string): Told | undefined {
  return line.includes('\uFFFD') ? { faults: [ownFault('not-utf-8')] } : undefined;
}

function ofJson(line: string): Told {
  try {
    // Without its carriage return, and without the byte order mark that a file may begin with.
    return dossierLine(JSON.parse(line.trim()));
  } catch (error) {
    if (error instanceof SyntaxError) return { faults: [ownFault('not-json')] };
    throw error;
  }
}

function ofCells(cells: readonly string[] | undefined, columns: readonly (Column | null)[]): Told | undefined {
  if (cells === undefined) return { faults: [ownFault('not-csv')] };
  // A spreadsheet writes the rows under the last one too.
  if (cells.every((cell) => cell.trim() === '')) return undefined;
  if (cells.length !== columns.length) return { faults: [ownFault('wrong-number-of-cells')] };
  return dossierLine(rowFields(cells, columns));
}
