import { CsvError, parse } from 'csv-parse/sync';

/**
 * The cells of each line; nothing for a line that is not CSV.
 *
 * Every line is a dossier here, whatever its quotes say: an unclosed quotation mark then spoils only its own line, not the rest
 * of the file. The lines are parsed together, and in halves only if that does not give one row for each.
 */
export function cellsOf(lines: readonly string[], delimiter: string): readonly (readonly string[] | undefined)[] {
  const rows = parsed(lines.join('\n'), delimiter);
  if (rows?.length === lines.length) return rows;
  if (lines.length < 2) return lines.map(() => undefined);
  const half = lines.length >> 1;
  return [...cellsOf(lines.slice(0, half), delimiter), ...cellsOf(lines.slice(half), delimiter)];
}

function parsed(text: string, delimiter: string): readonly (readonly string[])[] | undefined {
  try {
    return parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

/** What separates the cells: a comma, or what a French spreadsheet writes. */
export function delimiterOf(header: string): string {
  const parts = (delimiter: string): number => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, other) => (parts(other) > parts(best) ? other : best));
}
