import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CalendarDay, CandidateFacts } from 'candidat-bts';
import { candidateFactsSchema, identitySchema, schemaIssues } from 'candidat-bts/schema';
import { counted, nbsp, quoted } from './french.ts';
import { factTrouble, Trouble, valueTrouble } from './trouble.ts';

/** Somebody who wants to register, as a file tells of them. */
export interface Dossier {
  readonly path: string;
  readonly name: string;
  readonly about?: string;
  readonly facts: CandidateFacts;
  /** The first day of their exams, where it is known. */
  readonly examOn?: CalendarDay;
}

/**
 * The dossier in a file: `{ "name": …, "about": …, "facts": { … }, "examOn": … }`, of which only the facts are required.
 *
 * @throws Trouble where the file cannot be read, is no JSON, or says something that a dossier cannot say.
 */
export function dossier(path: string): Dossier {
  const told = fields(path, json(path, text(path)));
  const { name = basename(path), about, facts, examOn } = told;
  if (typeof name !== 'string') throw new Trouble(`${path}${nbsp}: la rubrique ${quoted('name')} doit être un texte.`);
  if (about !== undefined && typeof about !== 'string') {
    throw new Trouble(`${path}${nbsp}: la rubrique ${quoted('about')} doit être un texte.`);
  }
  return {
    path,
    name,
    facts: candidateFacts(path, facts),
    ...(about === undefined ? {} : { about }),
    ...(examOn === undefined ? {} : { examOn: examDay(path, examOn) }),
  };
}

function examDay(path: string, examOn: unknown): CalendarDay {
  const parsed = aDay.safeParse(examOn);
  if (parsed.data !== undefined) return parsed.data;
  const [issue] = schemaIssues(parsed);
  const place = `à la rubrique ${quoted('examOn')}`;
  throw new Trouble(`${path}${nbsp}: ${issue ? valueTrouble(place, issue, examOn) : `il manque un jour ${place}`}.`);
}

/** Any day will do, as for a birth. */
const aDay = identitySchema.shape.bornOn;

function text(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Trouble(`${path}${nbsp}: ${unreadable[code] ?? 'ce fichier n’a pas pu être lu'}.`);
  }
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'ce fichier n’existe pas',
  EISDIR: 'c’est un répertoire, il faut un fichier JSON',
  EACCES: 'la lecture de ce fichier n’est pas permise',
};

function json(path: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new Trouble(`${path}${nbsp}: ce fichier n’est pas du JSON.`);
  }
}

const known = ['name', 'about', 'facts', 'examOn'] as const;

/** The parts of a dossier, and no others. */
function fields(path: string, told: unknown): Readonly<Partial<Record<(typeof known)[number], unknown>>> {
  if (typeof told !== 'object' || told === null || Array.isArray(told) || !('facts' in told)) {
    throw new Trouble(`${path}${nbsp}: il faut un objet dont la rubrique ${quoted('facts')} donne les faits.`);
  }
  const stranger = Object.keys(told).find((key) => !known.some((name) => name === key));
  if (stranger === undefined) return told;
  const allowed = known.map(quoted).join(', ');
  throw new Trouble(`${path}${nbsp}: la rubrique ${quoted(stranger)} n’existe pas, seulement ${allowed}.`);
}

function candidateFacts(path: string, facts: unknown): CandidateFacts {
  const parsed = candidateFactsSchema.safeParse(facts);
  if (parsed.success) return parsed.data;
  const issues = schemaIssues(parsed);
  const [first] = issues;
  const others = new Set(issues.map(({ path: at }) => at.join('.'))).size - 1;
  const more = others < 1 ? '' : ` (et ${counted(others, 'autre fait', 'autres faits')} à revoir)`;
  const what = first === undefined ? 'les faits ne conviennent pas' : factTrouble(first, facts);
  throw new Trouble(`${path}${nbsp}: ${what}${more}.`);
}
