import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { nbsp, quoted } from '../french.ts';
import { instant } from '../request.ts';
import { Trouble } from '../trouble.ts';

/** What the command line of `batch` asks for. */
export interface BatchRequest {
  readonly help: boolean;
  /** The file to read; standard input where absent. */
  readonly path?: string;
  readonly format: Format;
  readonly at: Date;
  readonly workers: number;
  /** Columns to be passed over. */
  readonly ignored: readonly string[];
  /** Whether to be a plain filter: one thread, no line numbers, no bar, no summary. */
  readonly filter: boolean;
}

export type Format = 'ndjson' | 'csv';

/** Fixed, so that a run can be repeated; that of `npm start`. */
export const defaultInstant = new Date('2025-11-05T10:00:00+01:00');

/**
 * The request that a command line makes.
 *
 * @throws Trouble where it cannot be understood.
 */
export function batchRequest(args: readonly string[]): BatchRequest {
  const { values, positionals } = parsed(args);
  const [path = '-', ...others] = positionals;
  if (others.length > 0) throw new Trouble(`Un seul fichier à la fois, et non ${quoted(positionals.join(' '))}.`);
  return {
    help: values.help,
    ...(path === '-' ? {} : { path }),
    format: formatOf(values.format ?? (/\.(csv|tsv)$/i.test(path) ? 'csv' : 'ndjson')),
    at: values.at === undefined ? defaultInstant : instant(values.at),
    workers: values.workers === undefined ? availableParallelism() : whole('--workers', values.workers, 64),
    ignored: values.ignore,
    filter: values.filter,
  };
}

function parsed(args: readonly string[]) {
  return understood(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        at: { type: 'string' },
        format: { type: 'string' },
        workers: { type: 'string' },
        ignore: { type: 'string', multiple: true, default: [] },
        filter: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }),
  );
}

/** What was parsed of a command line; what node says of it in English becomes trouble in French. */
export function understood<Parsed>(parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (error) {
    const [, option] = /'(-[^' ]+)/.exec(String(error)) ?? [];
    const stumbled = option === undefined ? '' : ` à ${quoted(option)}`;
    throw new Trouble(
      `La ligne de commande n’est pas comprise${stumbled}${nbsp}: ${quoted('--help')} montre ce qu’elle peut dire.`,
    );
  }
}

export function formatOf(text: string): Format {
  if (text === 'ndjson' || text === 'csv') return text;
  throw new Trouble(
    `L’option ${quoted('--format')} veut ${quoted('ndjson')} ou ${quoted('csv')}, et non ${quoted(text)}.`,
  );
}

/** A whole number of at least 1. */
export function whole(option: string, text: string, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= most) return number;
  throw new Trouble(`L’option ${quoted(option)} veut un nombre entier de 1 à ${most}, et non ${quoted(text)}.`);
}
