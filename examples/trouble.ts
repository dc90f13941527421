import type { ContractError } from 'candidat-bts';
import type { candidateFactsSchema } from 'candidat-bts/schema';
import { enumeration, nbsp, quoted } from './french.ts';

/** Something the person at the keyboard can put right, told in one French sentence. */
export class Trouble extends Error {}

/** What the schema says of one fact. */
export type Issue = NonNullable<ReturnType<typeof candidateFactsSchema.safeParse>['error']>['issues'][number];

/** A fact that is not what it can be: which, what was expected, what was read. */
export function factTrouble(issue: Issue, facts: unknown): string {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') return unknownFacts(issue.keys.map((key) => [...path, key].join('.')));
  const value = valueAt(facts, issue.path);
  const fact = path.length === 0 ? 'la rubrique «\u00a0facts\u00a0»' : `le fait ${quoted(path.join('.'))}`;
  if (value === undefined) return `${fact} manque${nbsp}: il y faut ${expected(issue, value)}`;
  return `${fact} doit être ${expected(issue, value)}, or on y lit ${shown(value)}`;
}

/** What the library itself refuses, where the schema let it through. */
export function contractTrouble(path: string, { argument, message }: ContractError): string {
  return `${path}${nbsp}: la valeur de ${quoted(argument)} ne convient pas (${message.replace(/\.$/, '')}).`;
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

/** What a day has to look like. */
export const dayExpected = 'un jour qui existe, écrit AAAA-MM-JJ';

function unknownFacts(names: readonly string[]): string {
  const quotedNames = enumeration(names.map(quoted));
  return names.length === 1
    ? `le fait ${quotedNames} n’existe pas, il faut l’un de ceux que montre «${nbsp}npm start -- --help${nbsp}»`
    : `les faits ${quotedNames} n’existent pas, il faut de ceux que montre «${nbsp}npm start -- --help${nbsp}»`;
}

const days: readonly unknown[] = ['bornOn', 'from', 'to'];
const wholeNumbers: readonly unknown[] = ['experienceMonths'];

const types: Readonly<Record<string, string>> = {
  string: 'un texte',
  boolean: 'true ou false, sans guillemets',
  number: 'un nombre d’au moins 0',
  array: 'une liste entre crochets',
  object: 'un objet entre accolades',
};

function expected(issue: Issue, value: unknown): string {
  const name = issue.path.at(-1);
  if (issue.code === 'invalid_value')
    return enumeration(
      issue.values.map((each) => `"${String(each)}"`),
      'disjunction',
    );
  if (name === 'to' && isDay(value)) return 'un jour qui ne précède pas le début de la période';
  if (days.includes(name)) return dayExpected;
  if (wholeNumbers.includes(name)) return 'un nombre entier d’au moins 0';
  return issue.code === 'invalid_type' ? (types[issue.expected] ?? issue.expected) : 'un nombre d’au moins 0';
}

function valueAt(value: unknown, path: Issue['path']): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** A value as it stands in the file, cut where it is long. */
function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
