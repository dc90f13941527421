import { parseArgs } from 'node:util';
import { nbsp, quoted } from './french.ts';
import { Trouble } from './trouble.ts';

/** What the command line asks for. */
export interface Request {
  readonly help: boolean;
  readonly paths: readonly string[];
  /** The instant at which the dossiers are assessed; the default one where absent. */
  readonly at?: Date;
}

/**
 * The request that a command line makes.
 *
 * @throws Trouble where an option is unknown or the instant leaves its zone open.
 */
export function request(args: readonly string[]): Request {
  const { values, positionals } = parsed(args);
  return {
    help: values.help,
    paths: positionals,
    ...(values.at === undefined ? {} : { at: instant(values.at) }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { at: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
    });
  } catch (error) {
    const [, option] = /'(-[^' ]+)/.exec(String(error)) ?? [];
    const stumbled = option === undefined ? '' : ` à ${quoted(option)}`;
    throw new Trouble(
      `La ligne de commande n’est pas comprise${stumbled}${nbsp}: les options sont ${quoted('--at INSTANT')} et ${quoted('--help')}.`,
    );
  }
}

const written = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** An instant with its offset written out: the zone of the machine must not decide. */
export function instant(text: string): Date {
  const at = new Date(text);
  if (isDay(written.exec(text)?.[1]) && !Number.isNaN(at.getTime())) return at;
  throw new Trouble(
    `L’option ${quoted('--at')} veut un instant et son décalage horaire, tel que 2025-11-12T16:59:00+01:00 ou 2025-11-12T15:59:00Z, et non ${quoted(text)}.`,
  );
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
function isDay(text = ''): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
