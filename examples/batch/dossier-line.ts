import type { CandidateFacts, EmploymentSpell, Piece } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import type { IssueLabels, SchemaIssue, SchemaIssueCode } from 'candidat-bts/schema';
import { candidateFactsSchema, employmentSchema, formOf, issueInWords, schemaIssues } from 'candidat-bts/schema';
import { nbsp, quoted } from '../typography.ts';
import { frenchNames } from './columns.ts';

/** A dossier that a line contains. */
interface DossierLine {
  readonly id?: string | number;
  readonly facts: CandidateFacts;
  readonly employment?: readonly EmploymentSpell[];
  /** The pieces already provided. */
  readonly provided: readonly Piece[];
}

/** Something wrong with a line: a code for programs, a sentence for people, and the fact where it is about one. */
export interface LineError {
  readonly code: SchemaIssueCode | OwnCode;
  readonly fact?: string;
  readonly message: string;
}

type OwnCode = keyof typeof ownMessages;

const ownMessages = {
  'not-utf-8': 'La ligne contient des caractères illisibles : le fichier doit être enregistré en UTF-8.',
  'not-json': 'La ligne n’est pas du JSON.',
  'not-csv': 'La ligne n’est pas du CSV : un guillemet est mal placé ou n’est pas refermé.',
  'wrong-number-of-cells': 'La ligne n’a pas autant de cases que l’en-tête.',
  'too-long': 'La ligne est trop longue pour un dossier.',
  'not-a-dossier': 'Il faut un objet : les faits d’un dossier, ou une rubrique « facts » qui les contient.',
  'not-an-id': 'Le numéro du dossier doit être un texte ou un nombre.',
  'not-a-piece': 'Les pièces fournies doivent être une liste de noms de pièces.',
  'refused-by-the-rules': 'Les règles refusent ces faits.',
} as const;

/** An error that the batch finds itself, without the schema. */
export function lineError(code: OwnCode, fact?: string): LineError {
  return { code, ...(fact === undefined ? {} : { fact }), message: ownMessages[code] };
}

/** A dossier, or what is wrong with it; its number is there either way, where it can be read. */
export type ParsedLine = DossierLine | { readonly id?: string | number; readonly errors: readonly LineError[] };

/** How the values of a line are written: as JSON has them, or as people and spreadsheets write them. */
export type Notation = 'json' | 'cells';

/** More would only repeat that a line is no dossier. */
const mostErrors = 10;

/** The dossier in the fields of a line: the facts themselves, or under `facts` as in the dossiers of `npm start`. */
export function dossierLine(fields: unknown, notation: Notation): ParsedLine {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    return { errors: [lineError('not-a-dossier')] };
  }
  const { id, provided = [], employment, ...others }: Fields = fields;
  const known = typeof id === 'string' || typeof id === 'number' ? { id } : {};
  const { facts: factsSchema, employment: spellsSchema } = schemas[notation];
  const facts = factsSchema.safeParse(factsIn(others));
  const spells = employment === undefined ? undefined : spellsSchema.safeParse(employment);
  const errors = [
    ...(id === undefined || 'id' in known ? [] : [lineError('not-an-id', 'id')]),
    ...(arePieces(provided) ? [] : [lineError('not-a-piece', 'provided')]),
    ...schemaErrors(schemaIssues(facts), [], notation),
    ...(spells === undefined ? [] : schemaErrors(schemaIssues(spells), ['employment'], notation)),
  ];
  if (!facts.success || !arePieces(provided) || errors.length > 0)
    return { ...known, errors: errors.slice(0, mostErrors) };
  return { ...known, facts: facts.data, ...(spells?.data === undefined ? {} : { employment: spells.data }), provided };
}

interface Fields {
  readonly id?: unknown;
  readonly provided?: unknown;
  readonly employment?: unknown;
}

const schemas = {
  json: { facts: candidateFactsSchema, employment: employmentSchema },
  // A cell may hold anything: the schema judges what `formOf` could not read.
  cells: { facts: formOf(candidateFactsSchema), employment: formOf(employmentSchema) },
};

/** The facts among the fields; the other parts of a dossier of `npm start` are not read. */
function factsIn(fields: object): unknown {
  if (!('facts' in fields)) return fields;
  // as: any object is a record of unknown values.
  const { facts, name, about, progress, keptMarks, marks, ...unknown } = fields as Record<string, unknown>;
  return typeof facts === 'object' && facts !== null && !Array.isArray(facts) ? { ...facts, ...unknown } : facts;
}

/** Choices are named in French in a table, and by their codes in JSON, which must contain them. */
const labels: Readonly<Record<Notation, IssueLabels>> = {
  json: { messages: fr.messages, locale: fr.locale },
  cells: fr,
};

function schemaErrors(
  issues: readonly SchemaIssue[],
  parent: readonly string[],
  notation: Notation,
): readonly LineError[] {
  return issues.slice(0, mostErrors).map((issue) => {
    const fact = [...parent, ...issue.path].join('.').slice(0, 100);
    const words = issueInWords({ ...issue, parameters: shortened(issue.parameters) }, labels[notation]);
    const name = notation === 'cells' ? (names.get(fact) ?? fact) : fact;
    const message = fact === '' ? words : `${quoted(name)}${nbsp}: ${words}`;
    return { code: issue.code, ...(fact === '' ? {} : { fact }), message };
  });
}

/** The columns by their French names. */
const names: ReadonlyMap<string, string> = new Map(Object.entries(frenchNames));

function shortened<Parameters extends { readonly key?: string }>(parameters: Parameters): Parameters {
  return parameters.key === undefined ? parameters : { ...parameters, key: parameters.key.slice(0, 100) };
}

function arePieces(provided: unknown): provided is readonly Piece[] {
  return (
    Array.isArray(provided) && provided.every((piece) => typeof piece === 'string' && Object.hasOwn(fr.pieces, piece))
  );
}
