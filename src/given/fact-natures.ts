import { isCalendarDay } from '../kernel/calendar-day.ts';
import { isCount } from '../kernel/is-count.ts';
import type { FactName } from '../model/facts.ts';

/** The facts that one value tells; employment spells and a place of birth have parts of their own. */
export type SimpleFact = Exclude<FactName, 'employment' | 'birthPlace'>;

/** The values of `basis` and of `route`: a rule that follows a case asks for each of them. */
export const bases = ['preparation', 'experience', 'earlier-attempt'] as const;
export const routes = ['school', 'apprenticeship', 'continuing', 'none'] as const;

/** What every fact may be: one of some words, or whatever its nature allows. */
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

/** What a value of each nature is called, and how it is told. */
export const natures = {
  text: { expected: 'a text', fits: (value: unknown): boolean => typeof value === 'string' },
  either: { expected: 'true or false', fits: (value: unknown): boolean => typeof value === 'boolean' },
  day: { expected: 'a day that exists (YYYY-MM-DD)', fits: (value: unknown): boolean => isCalendarDay(value) },
  amount: {
    expected: 'a number of at least 0',
    fits: (value: unknown): boolean => typeof value === 'number' && value >= 0 && value < Infinity,
  },
  count: {
    expected: 'a whole number of at least 0',
    fits: (value: unknown): boolean => isCount(value),
  },
};
