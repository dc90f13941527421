import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { defaultInstant, instantOption } from '../request.ts';
import { nbsp, quoted } from '../typography.ts';
import { UserError } from '../user-error.ts';

/** What the command line of `batch` requests. */
export interface BatchRequest {
  readonly help: boolean;
  /** The file to read; absent for standard input. */
  readonly path?: string;
  readonly format: Format;
  readonly at: Date;
  readonly workers: number;
  /** Columns to ignore. */
  readonly ignored: readonly string[];
  /** Whether to be a plain filter: one thread, no line numbers, no bar, no summary. */
  readonly filter: boolean;
}

export type Format = 'ndjson' | 'csv';

/**
 * The request that a command line makes.
 *
 * @throws UserError where it cannot be understood.
 */
export function batchRequest(args: readonly string[]): BatchRequest {
  const { values, positionals } = parsed(args);
  const [path = '-', ...others] = positionals;
  if (others.length > 0) throw new UserError(`Un seul fichier à la fois, et non ${quoted(positionals.join(' '))}.`);
  return {
    help: values.help,
    ...(path === '-' ? {} : { path }),
    format: formatOf(values.format ?? (/\.(csv|tsv)$/i.test(path) ? 'csv' : 'ndjson')),
    at: values.at === undefined ? defaultInstant : instantOption(values.at),
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

/** A parsed command line; what node says of it in English becomes an error in French. */
export function understood<Parsed>(parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (error) {
    const [, option] = /'(-[^' ]+)/.exec(String(error)) ?? [];
    const culprit = option === undefined ? '' : ` à ${quoted(option)}`;
    throw new UserError(
      `La ligne de commande n’est pas comprise${culprit}${nbsp}: ${quoted('--help')} montre les options.`,
    );
  }
}

export function formatOf(text: string): Format {
  if (text === 'ndjson' || text === 'csv') return text;
  throw new UserError(
    `L’option ${quoted('--format')} attend ${quoted('ndjson')} ou ${quoted('csv')}, et non ${quoted(text)}.`,
  );
}

/** A whole number of at least 1. */
export function whole(option: string, text: string, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= most) return number;
  throw new UserError(`L’option ${quoted(option)} attend un nombre entier de 1 à ${most}, et non ${quoted(text)}.`);
}
