import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { pageOf, paragraph, section } from '../terminal.ts';
import type { InventedDossier } from './candidate.ts';
import { inventedDossier } from './candidate.ts';
import type { Column } from './columns.ts';
import { columnNames } from './columns.ts';
import { dice } from './dice.ts';
import type { Format } from './request.ts';
import { formatOf, understood, whole } from './request.ts';

/** Writes invented dossiers, the same for the same seed, until nobody reads them any more. */
export async function generate(args: readonly string[]): Promise<void> {
  const { values } = understood(() =>
    parseArgs({
      args: [...args],
      options: {
        count: { type: 'string', default: '4000' },
        seed: { type: 'string', default: '1' },
        format: { type: 'string', default: 'ndjson' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }),
  );
  if (values.help) {
    const usage = 'npm run -s example -- generate [--count N] [--seed N] [--format ndjson|csv] > dossiers.ndjson';
    process.stdout.write(
      `${section(pageOf(process.stdout), 'Usage', paragraph(pageOf(process.stdout), '', usage)).join('\n')}\n`,
    );
    return;
  }
  const count = whole('--count', values.count, 1e9);
  const seed = whole('--seed', values.seed, 2 ** 31 - 1);
  try {
    await pipeline(blocks(count, seed, formatOf(values.format)), process.stdout, { end: false });
  } catch (error) {
    // as: a stream only fails with an error of the system.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

const linesInABlock = 500;

/** The text of that many dossiers, some hundreds of lines at a time. */
export function* blocks(count: number, seed: number, format: Format): Generator<string> {
  const chance = dice(seed);
  const written = format === 'csv' ? row : ({ id, facts }: InventedDossier) => JSON.stringify({ id, ...facts });
  if (format === 'csv') yield `${columnNames.join(',')}\n`;
  for (let first = 1; first <= count; first += linesInABlock) {
    const length = Math.min(linesInABlock, count - first + 1);
    const lines = Array.from({ length }, (_, index) => written(inventedDossier(first + index, chance)));
    yield `${lines.join('\n')}\n`;
  }
}

/** A dossier as a line of CSV. */
function row({ id, facts }: InventedDossier): string {
  const { birthPlace, ...others } = facts;
  const place = Object.entries(birthPlace ?? {}).map(([part, value]) => [`birthPlace.${part}`, value]);
  const cells: Readonly<Partial<Record<Column, unknown>>> = { id, ...others, ...Object.fromEntries(place) };
  // No invented value holds a comma or a quotation mark.
  return columnNames.map((column) => String(cells[column] ?? '')).join(',');
}
