import * as z from 'zod/mini';
import type { CandidateFacts, FactName } from '../model/facts.ts';
import { factKinds } from '../model/facts.ts';
import { birthPlace } from './birth-place.ts';
import { amount, count, day, either, oneOf, only, type Plain } from './fields.ts';

/**
 * The step of the form that asks for each fact, in the order of the steps.
 *
 * @example
 * ```ts
 * stepOf.bornOn; // 'identity'
 * ```
 */
export const stepOf = {
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
  contractMonths: 'training',
  trainingCentreHours: 'training',
  practicePeriod: 'training',
  trainingDecision: 'training',
  continuingProfile: 'training',
  compulsoryLanguageTaught: 'training',
  optionalLanguage: 'training',
  workStatus: 'experience',
  workMonths: 'experience',
  experienceMonths: 'experience',
  experiencePartTime: 'experience',
  jobLevel: 'experience',
  jobRelated: 'experience',
  bornOn: 'identity',
  french: 'identity',
  birthPlace: 'identity',
  keepsMarks: 'past-exams',
  claimsExemption: 'past-exams',
  disability: 'adjustments',
  adjustments: 'adjustments',
  heightWorkSpeciality: 'adjustments',
  heightWorkWaiver: 'adjustments',
} as const;

/** A step of the form. */
export type FormStep = (typeof stepOf)[FactName];
/** The facts that a step asks for. */
export type FactOf<Step extends FormStep> = {
  [Fact in FactName]: (typeof stepOf)[Fact] extends Step ? Fact : never;
}[FactName];
/** The schema of some facts, all of them optional. */
export type FactsSchema<Fact extends FactName> = z.ZodMiniObject<
  { [Name in Fact]: z.ZodMiniOptional<Plain<CandidateFacts[Name]>> },
  z.core.$strict
>;

/** The schema of the facts that a step asks for, or of all facts. */
export function factsOf<Step extends FormStep = FormStep>(step?: Step): FactsSchema<FactOf<Step>> {
  // as: Object.keys forgets that the keys of the table are facts.
  const facts = (Object.keys(stepOf) as FactName[]).filter((fact) => step === undefined || stepOf[fact] === step);
  // as: every fact of the step has the field of its own kind, which the compiler cannot follow through a loop over names.
  return only(Object.fromEntries(facts.map((fact) => [fact, z.optional(fieldOf(fact))]))) as unknown as FactsSchema<
    FactOf<Step>
  >;
}

const fields = { either, day, amount, count } as const;

function fieldOf(fact: FactName): z.ZodMiniType {
  if (fact === 'birthPlace') return birthPlace;
  const kind = factKinds[fact];
  if (typeof kind === 'string') return fields[kind];
  return oneOf<string>(kind, fact === 'department' ? 'not-a-department' : 'not-one-of');
}
