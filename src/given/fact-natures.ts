import type { FactName } from '../model/facts.ts';
import type { natures } from './natures.ts';

/** The facts that one value tells; employment spells and a place of birth have parts of their own. */
export type SimpleFact = Exclude<FactName, 'employment' | 'birthPlace'>;

/** The values of `basis` and of `route`: a rule that follows a case asks for each of them. */
export const bases = ['preparation', 'experience', 'earlier-attempt'] as const;
export const routes = ['school', 'apprenticeship', 'continuing', 'none'] as const;

/** What every fact may be: one of some words, or any value of a kind. */
export const factNatures: { readonly [Fact in SimpleFact]: readonly string[] | keyof typeof natures } = {
  department: 'text',
  previousOutcome: ['never-sat', 'refused', 'eliminated', 'undecided', 'absent', 'passed'],
  sameSpeciality: 'either',
  employed: 'either',
  distanceLearner: 'either',
  basis: bases,
  route: routes,
  entryDiploma: ['bac-general', 'bac-technologique', 'bac-professionnel', 'daeu', 'level-4-title', 'none'],
  schoolYears: 'amount',
  contractYears: 'amount',
  trainingCentreHours: 'amount',
  practicePeriod: 'either',
  trainingDecision: ['none', 'adapted', 'positioned'],
  experienceMonths: 'count',
  jobLevel: ['below-technician', 'technician', 'higher-technician'],
  jobRelated: 'either',
  registeredIndividualLastSession: 'either',
  disability: 'either',
  adjustments: ['none', 'granted', 'requested'],
  bornOn: 'day',
  french: 'either',
  practiceExamObtained: 'either',
  continuingProfile: ['professionalisation-contract', 'first-training', 'retraining', 'advancement'],
  keepsMarks: 'either',
  claimsExemption: 'either',
  compulsoryLanguageTaught: 'either',
  optionalLanguage: 'either',
  heightWorkSpeciality: 'either',
  heightWorkWaiver: 'either',
};
