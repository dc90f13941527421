import { parseArgs } from 'node:util';
import { instantIn } from './instant.ts';
import { nbsp, quoted } from './typography.ts';
import { UserError } from './user-error.ts';

/** The instant at which dossiers are assessed if the command line names none; fixed, so that a run can be repeated. */
export const defaultInstant = new Date('2025-11-05T10:00:00+01:00');

/** What the command line requests. */
export interface Request {
  readonly help: boolean;
  readonly paths: readonly string[];
  /** The instant at which the dossiers are assessed; absent for the default one. */
  readonly at?: Date;
}

/**
 * The request that a command line makes.
 *
 * @throws UserError where an option is unknown or the instant has no offset.
 */
export function request(args: readonly string[]): Request {
  const { values, positionals } = parsed(args);
  return {
    help: values.help,
    paths: positionals,
    ...(values.at === undefined ? {} : { at: instantOption(values.at) }),
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
    const culprit = option === undefined ? '' : ` à ${quoted(option)}`;
    throw new UserError(
      `La ligne de commande n’est pas comprise${culprit}${nbsp}: les options sont ${quoted('--at INSTANT')} et ${quoted('--help')}.`,
    );
  }
}

/** The value of `--at`, with its offset: the zone of the machine must not decide. */
export function instantOption(text: string): Date {
  const at = instantIn(text);
  if (at !== undefined) return at;
  throw new UserError(
    `L’option ${quoted('--at')} attend un instant avec son décalage horaire, par exemple 2025-11-12T16:59:00+01:00 ou 2025-11-12T15:59:00Z, et non ${quoted(text)}.`,
  );
}
