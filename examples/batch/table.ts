import { nbsp } from '../typography.ts';
import { UserError } from '../user-error.ts';
import { columnsOf } from './columns.ts';
import { cellsOf, delimiterOf } from './csv.ts';
import type { Settings } from './line.ts';
import type { Lines } from './whole-lines.ts';

/** How the cells of a table are read, and the lines that follow its header. */
export interface Table {
  readonly table: NonNullable<Settings['table']>;
  readonly lines: AsyncIterable<Lines>;
}

/**
 * A table; its first line that is not empty names the columns.
 *
 * @throws UserError where there is no such line, or a column is not known.
 */
export async function tableOf(lines: AsyncIterable<Lines>, ignored: readonly string[]): Promise<Table> {
  const iterator = lines[Symbol.asyncIterator]();
  for (let step = await iterator.next(); !step.done; step = await iterator.next()) {
    const { bytes, first } = step.value;
    const text = Buffer.from(bytes).toString();
    const blank = /^[\s\uFEFF]*(?:\n|$)/.exec(text)?.[0] ?? '';
    const [header = ''] = text.slice(blank.length).split('\n', 1);
    if (header === '') continue;
    const cells = header.replace(/^\uFEFF|\r$/g, '');
    const delimiter = delimiterOf(cells);
    const [names] = cellsOf([cells], delimiter);
    if (names === undefined) break;
    const head = Buffer.byteLength(blank + header) + 1;
    const rest = { bytes: bytes.subarray(head), first: first + blank.split('\n').length };
    return { table: { delimiter, columns: columnsOf(names, ignored) }, lines: following(rest, iterator) };
  }
  throw new UserError(`Le fichier CSV n’a pas d’en-tête${nbsp}: sa première ligne doit nommer les colonnes.`);
}

async function* following(first: Lines, others: AsyncIterator<Lines>): AsyncGenerator<Lines> {
  if (first.bytes.length > 0) yield first;
  for (let step = await others.next(); !step.done; step = await others.next()) yield step.value;
}
