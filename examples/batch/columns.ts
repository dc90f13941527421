import type { BirthPlace, FactName } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { enumeration, nbsp, quoted } from '../french.ts';
import { Trouble } from '../trouble.ts';

/** What a column of a CSV file can hold: a fact, a part of the place of birth, or what tells dossiers apart. */
export type Column = Exclude<FactName, 'birthPlace'> | `birthPlace.${keyof BirthPlace}` | (typeof besideFacts)[number];

/** What a dossier may tell beside its facts: its own number, and the pieces already provided. */
const besideFacts = ['id', 'provided'] as const;

/** Every column by its French name; the compiler keeps the table whole. */
export const frenchNames: Readonly<Record<Column, string>> = {
  id: 'dossier',
  department: 'département',
  previousOutcome: 'dernière tentative',
  sameSpeciality: 'même spécialité',
  registeredIndividualLastSession: 'candidat individuel à la session précédente',
  practiceExamObtained: 'épreuve de pratique obtenue',
  employed: 'emploi rémunéré',
  experienceMonths: 'mois de travail',
  jobLevel: 'niveau de l’emploi',
  jobRelated: 'emploi en rapport',
  employment: 'emplois',
  distanceLearner: 'formation à distance',
  basis: 'fondement',
  route: 'voie',
  entryDiploma: 'diplôme d’accès',
  schoolYears: 'années de formation',
  contractYears: 'années de contrat',
  trainingCentreHours: 'heures en CFA',
  practicePeriod: 'pratique professionnelle',
  trainingDecision: 'décision sur la formation',
  continuingProfile: 'formation continue',
  bornOn: 'date de naissance',
  french: 'nationalité française',
  'birthPlace.country': 'pays de naissance',
  'birthPlace.city': 'ville de naissance',
  'birthPlace.arrondissement': 'arrondissement de naissance',
  disability: 'handicap',
  adjustments: 'aménagement',
  keepsMarks: 'notes gardées',
  claimsExemption: 'dispense d’épreuves',
  compulsoryLanguageTaught: 'langue obligatoire enseignée',
  optionalLanguage: 'langue facultative',
  heightWorkSpeciality: 'spécialité R408',
  heightWorkWaiver: 'dispense R408',
  provided: 'pièces fournies',
};

// as: Object.keys forgets that the keys of the table are columns.
export const columnNames = Object.keys(frenchNames) as readonly Column[];

/**
 * The columns that a header names, in its order; `null` for one to be passed over. A column goes by the name of its fact, by
 * its French name or by the question of the form; case, accents and underscores do not matter.
 *
 * @throws Trouble where a name means nothing or two mean the same: a fact lost to a slip of the pen would change decisions.
 */
export function columnsOf(header: readonly string[], ignored: readonly string[]): readonly (Column | null)[] {
  const passedOver = new Set(ignored.map(plain));
  const columns = header.map((name) => (passedOver.has(plain(name)) ? null : byName.get(plain(name))));
  const strangers = header.filter((_, index) => columns[index] === undefined);
  if (strangers.length > 0) throw new Trouble(strangeColumns(strangers));
  const known = columns.filter((column) => column !== undefined);
  const twice = known.find((column, index) => column !== null && known.indexOf(column) !== index);
  if (twice !== undefined && twice !== null) {
    throw new Trouble(`Deux colonnes disent la même chose${nbsp}: ${quoted(frenchNames[twice])}.`);
  }
  return known;
}

function strangeColumns(names: readonly string[]): string {
  const [first = ''] = names;
  const subject = names.length === 1 ? 'Cette colonne n’est pas connue' : 'Ces colonnes ne sont pas connues';
  const remedy = `${quoted('--help')} montre celles qui le sont, ${quoted(`--ignore "${first}"`)} passe la première`;
  const encoding = names.some((name) => name.includes('\uFFFD')) ? ' Le fichier doit être enregistré en UTF-8.' : '';
  return `${subject}${nbsp}: ${enumeration(names.map(quoted))}. ${remedy}.${encoding}`;
}

/** A name without what hands and spreadsheets vary: case, accents, kinds of apostrophe and of space. */
export function plain(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’`]/g, "'");
  return letters
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
}

const byName: ReadonlyMap<string, Column> = new Map(
  columnNames.flatMap((column) => {
    const question = Object.entries(fr.facts).find(([fact]) => fact === column)?.[1].question;
    const names = [column, frenchNames[column], ...(question === undefined ? [] : [question])];
    return names.map((name): [string, Column] => [plain(name), column]);
  }),
);
