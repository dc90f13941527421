import * as z from 'zod/mini';
import { factNatures } from '../given/fact-natures.ts';
import type { CandidateFacts, FactName } from '../model/facts.ts';
import { amount, count, day, either, oneOf, only, type Plain, text } from './fields.ts';
import { birthPlace, employment } from './nested-facts.ts';

/**
 * The step of the form that asks each fact, in the order of the form.
 *
 * @example
 * ```ts
 * stepOf.bornOn; // 'identity'
 * ```
 */
export const stepOf = {
  bornOn: 'identity',
  french: 'identity',
  birthPlace: 'identity',
  department: 'residence',
  previousOutcome: 'background',
  sameSpeciality: 'background',
  registeredIndividualLastSession: 'background',
  practiceExamObtained: 'background',
  distanceLearner: 'training',
  basis: 'training',
  route: 'training',
  entryDiploma: 'training',
  schoolYears: 'training',
  contractYears: 'training',
  trainingCentreHours: 'training',
  practicePeriod: 'training',
  trainingDecision: 'training',
  continuingProfile: 'training',
  compulsoryLanguageTaught: 'training',
  optionalLanguage: 'training',
  employed: 'experience',
  experienceMonths: 'experience',
  jobLevel: 'experience',
  jobRelated: 'experience',
  employment: 'experience',
  keepsMarks: 'past-exams',
  claimsExemption: 'past-exams',
  disability: 'adjustments',
  adjustments: 'adjustments',
  heightWorkSpeciality: 'adjustments',
  heightWorkWaiver: 'adjustments',
} as const;

/** A step of the form. */
export type FormStep = (typeof stepOf)[FactName];
/** The facts that a step asks. */
export type FactOf<Step extends FormStep> = {
  [Fact in FactName]: (typeof stepOf)[Fact] extends Step ? Fact : never;
}[FactName];
/** The schema of some facts, each of which may be absent. */
export type FactsSchema<Fact extends FactName> = z.ZodMiniObject<
  { [Name in Fact]: z.ZodMiniOptional<Plain<NonNullable<CandidateFacts[Name]>>> },
  z.core.$strict
>;

/** The schema of the facts that a step asks, or of all facts. */
export function factsOf<Step extends FormStep = FormStep>(step?: Step): FactsSchema<FactOf<Step>> {
  // as: Object.keys forgets that the keys of the table are facts.
  const facts = (Object.keys(stepOf) as FactName[]).filter((fact) => step === undefined || stepOf[fact] === step);
  // as: every fact of the step was given the field of its own nature, which a loop over names cannot tell the compiler.
  return only(Object.fromEntries(facts.map((fact) => [fact, z.optional(fieldOf(fact))]))) as unknown as FactsSchema<
    FactOf<Step>
  >;
}

const fields = { text, either, day, amount, count } as const;

function fieldOf(fact: FactName): z.ZodMiniType {
  if (fact === 'birthPlace') return birthPlace;
  if (fact === 'employment') return employment;
  const nature = factNatures[fact];
  return typeof nature === 'string' ? fields[nature] : oneOf(nature);
}
