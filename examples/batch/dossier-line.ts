import type { CandidateFacts, Piece } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import type { SchemaIssueCode } from 'candidat-bts/schema';
import { candidateFactsSchema, issueInWords, schemaIssues } from 'candidat-bts/schema';
import { nbsp, quoted } from '../french.ts';

/** A dossier as one line tells it. */
interface DossierLine {
  readonly id?: string | number;
  readonly facts: CandidateFacts;
  /** The pieces already provided. */
  readonly provided: readonly Piece[];
}

/** Something wrong with a line: a code for programs, a sentence for people, and the fact where it is one. */
export interface Fault {
  readonly code: SchemaIssueCode | OwnFault;
  readonly fact?: string;
  readonly message: string;
}

type OwnFault = keyof typeof ownFaults;

const ownFaults = {
  'not-utf-8': 'La ligne contient des caractères illisibles : le fichier doit être enregistré en UTF-8.',
  'not-json': 'La ligne n’est pas du JSON.',
  'not-csv': 'La ligne n’est pas du CSV : un guillemet est mal placé ou n’est pas refermé.',
  'wrong-number-of-cells': 'La ligne n’a pas autant de cases que l’en-tête.',
  'too-long': 'La ligne est trop longue pour un dossier.',
  'not-a-dossier': 'Il faut un objet : les faits d’un dossier, ou une rubrique « facts » qui les donne.',
  'not-an-id': 'Le numéro du dossier doit être un texte ou un nombre.',
  'not-a-piece': 'Les pièces fournies doivent être une liste de noms de pièces.',
  'refused-by-the-rules': 'Les règles refusent ces faits.',
} as const;

export function ownFault(code: OwnFault, fact?: string): Fault {
  return { code, ...(fact === undefined ? {} : { fact }), message: ownFaults[code] };
}

/** A dossier, or what is wrong with it; its number is told either way, where it can be read. */
export type Told = DossierLine | { readonly id?: string | number; readonly faults: readonly Fault[] };

/** More would only repeat that a line is no dossier. */
const mostFaults = 10;

/** What the fields of a line tell: the facts themselves, or under `facts` as in the dossiers of `npm start`. */
export function dossierLine(fields: unknown): Told {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    return { faults: [ownFault('not-a-dossier')] };
  }
  const { id, provided = [], ...others }: { readonly id?: unknown; readonly provided?: unknown } = fields;
  const facts = factsIn(others);
  const known = typeof id === 'string' || typeof id === 'number' ? { id } : {};
  const parsed = candidateFactsSchema.safeParse(facts);
  const faults = [
    ...(id === undefined || 'id' in known ? [] : [ownFault('not-an-id', 'id')]),
    ...(arePieces(provided) ? [] : [ownFault('not-a-piece', 'provided')]),
    ...(parsed.success ? [] : schemaFaults(parsed)),
  ];
  if (faults.length > 0 || !parsed.success || !arePieces(provided))
    return { ...known, faults: faults.slice(0, mostFaults) };
  return { ...known, facts: parsed.data, provided };
}

/** The facts among the fields; the other parts of a dossier of `npm start` are not for the rules. */
function factsIn(fields: object): unknown {
  if (!('facts' in fields)) return fields;
  const { facts, name: _name, about: _about, examOn: _examOn, ...strangers } = fields as Record<string, unknown>;
  return typeof facts === 'object' && facts !== null && !Array.isArray(facts) ? { ...facts, ...strangers } : facts;
}

function schemaFaults(parsed: Parameters<typeof schemaIssues>[0]): readonly Fault[] {
  return schemaIssues(parsed)
    .slice(0, mostFaults)
    .map((issue) => {
      const fact = issue.path.join('.').slice(0, 100);
      const about = fact === '' ? '' : `${quoted(fact)}${nbsp}: `;
      const words = issueInWords({ ...issue, parameters: shortened(issue.parameters) }, fr);
      return { code: issue.code, ...(fact === '' ? {} : { fact }), message: `${about}${words}` };
    });
}

function shortened<Parameters extends { readonly key?: string }>(parameters: Parameters): Parameters {
  return parameters.key === undefined ? parameters : { ...parameters, key: parameters.key.slice(0, 100) };
}

function arePieces(provided: unknown): provided is readonly Piece[] {
  return (
    Array.isArray(provided) && provided.every((piece) => typeof piece === 'string' && Object.hasOwn(fr.pieces, piece))
  );
}
