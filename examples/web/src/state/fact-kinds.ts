import type { BirthPlace, CandidateFacts, FactName } from 'candidat-bts';

/** How a fact is asked for and written down. */
export type FactKind = 'choice' | 'either' | 'department' | 'day' | 'amount' | 'count' | 'place';

/** The kind of every fact, in the order of the form. The compiler keeps the table whole. */
const kinds: Readonly<Record<FactName, FactKind>> = {
  department: 'department',
  previousOutcome: 'choice',
  sameSpeciality: 'either',
  distanceLearner: 'either',
  workStatus: 'choice',
  workMonths: 'count',
  basis: 'choice',
  route: 'choice',
  entryDiploma: 'choice',
  schoolYears: 'amount',
  contractMonths: 'count',
  trainingCentreHours: 'amount',
  practicePeriod: 'either',
  trainingDecision: 'choice',
  experienceMonths: 'count',
  experiencePartTime: 'either',
  jobLevel: 'choice',
  jobRelated: 'either',
  bornOn: 'day',
  french: 'either',
  keepsMarks: 'either',
  practiceExamObtained: 'either',
  continuingProfile: 'choice',
  claimsExemption: 'either',
  disability: 'either',
  adjustments: 'choice',
  heightWorkSpeciality: 'either',
  heightWorkWaiver: 'either',
  registeredIndividualLastSession: 'either',
  birthPlace: 'place',
  compulsoryLanguageTaught: 'either',
  optionalLanguage: 'either',
};

/** Every fact, in the order of the form. */
export const factNames = Object.keys(kinds) as readonly FactName[]; // as: Object.keys forgets its keys.

export function kindOf(fact: FactName): FactKind {
  return kinds[fact];
}

/** A value of a fact. */
export type FactValue = NonNullable<CandidateFacts[FactName]>;

/** The parts of a place of birth, in the order in which they are asked for. */
export const placeParts = ['country', 'city', 'arrondissement'] as const satisfies readonly (keyof BirthPlace)[];
