import type { BirthPlace, FactName } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { enumeration, nbsp, quoted } from '../typography.ts';
import { UserError } from '../user-error.ts';

/** What a column of a CSV file can hold: a fact, a part of the place of birth, or what a dossier has beside its facts. */
export type Column = Exclude<FactName, 'birthPlace'> | `birthPlace.${keyof BirthPlace}` | (typeof besideFacts)[number];

/** What a dossier may have beside its facts: its own number, the times in employment, and the pieces already provided. */
const besideFacts = ['id', 'employment', 'provided'] as const;

/** Every column with its French name, in the order of the form; the compiler keeps the table complete. */
export const frenchNames: Readonly<Record<Column, string>> = {
  id: 'dossier',
  department: 'département',
  previousOutcome: 'dernière tentative',
  sameSpeciality: 'même spécialité',
  distanceLearner: 'formation à distance',
  workStatus: 'statut professionnel',
  workMonths: 'mois de travail',
  basis: 'fondement',
  route: 'voie',
  entryDiploma: 'diplôme d’accès',
  schoolYears: 'années de formation',
  contractMonths: 'durée du contrat en mois',
  trainingCentreHours: 'heures en CFA',
  practicePeriod: 'pratique professionnelle',
  trainingDecision: 'décision sur la formation',
  experienceMonths: 'mois d’expérience',
  experiencePartTime: 'temps partiel',
  jobLevel: 'niveau de l’emploi',
  jobRelated: 'emploi en rapport',
  bornOn: 'date de naissance',
  french: 'nationalité française',
  keepsMarks: 'notes gardées',
  practiceExamObtained: 'épreuve de pratique obtenue',
  continuingProfile: 'formation continue',
  claimsExemption: 'dispense d’épreuves',
  disability: 'handicap',
  adjustments: 'aménagement',
  heightWorkSpeciality: 'spécialité R408',
  heightWorkWaiver: 'dispense R408',
  registeredIndividualLastSession: 'candidat individuel à la session précédente',
  'birthPlace.country': 'pays de naissance',
  'birthPlace.city': 'ville de naissance',
  'birthPlace.arrondissement': 'arrondissement de naissance',
  compulsoryLanguageTaught: 'langue obligatoire enseignée',
  optionalLanguage: 'langue facultative',
  employment: 'emplois',
  provided: 'pièces fournies',
};

// as: Object.keys forgets that the keys of the table are columns.
export const columnNames = Object.keys(frenchNames) as readonly Column[];

/**
 * The columns that a header names, in its order; `null` for one to ignore. A column is named by its fact, its French name or
 * the question of the form; case, accents and underscores do not matter.
 *
 * @throws UserError where a name is unknown or two mean the same: a fact lost to a typing error would change decisions.
 */
export function columnsOf(header: readonly string[], ignored: readonly string[]): readonly (Column | null)[] {
  const toIgnore = new Set(ignored.map(plain));
  const columns = header.map((name) => (toIgnore.has(plain(name)) ? null : byName.get(plain(name))));
  const unknown = header.filter((_, index) => columns[index] === undefined);
  if (unknown.length > 0) throw new UserError(unknownColumns(unknown));
  const known = columns.filter((column) => column !== undefined);
  const twice = known.find((column, index) => column !== null && known.indexOf(column) !== index);
  if (twice !== undefined && twice !== null) {
    throw new UserError(`Deux colonnes disent la même chose${nbsp}: ${quoted(frenchNames[twice])}.`);
  }
  return known;
}

function unknownColumns(names: readonly string[]): string {
  const [first = ''] = names;
  const subject = names.length === 1 ? 'Cette colonne n’est pas connue' : 'Ces colonnes ne sont pas connues';
  const remedy = `${quoted('--help')} montre celles qui le sont, ${quoted(`--ignore "${first}"`)} fait ignorer la première`;
  const encoding = names.some((name) => name.includes('\uFFFD')) ? ' Le fichier doit être enregistré en UTF-8.' : '';
  return `${subject}${nbsp}: ${enumeration(names.map(quoted))}. ${remedy}.${encoding}`;
}

/** A name without what people and spreadsheets write differently: case, accents, kinds of apostrophe and of space. */
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
