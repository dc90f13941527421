import type * as z from 'zod/mini';
import type { FactName } from '../model/facts.ts';
import type { FactOf, FactsSchema, FormStep } from './form-steps.ts';
import { factsOf } from './form-steps.ts';

/**
 * The facts a form may know, and no others; whether facts go together is for the rules to say.
 *
 * Takes what JSON gives, unchanged: days as text, numbers as numbers. For what HTML inputs give, see `formOf`.
 *
 * @example
 * ```ts
 * candidateFactsSchema.safeParse({ bornOn: '2026-02-28', schoolYears: 2 }).success; // true
 * schemaIssues(candidateFactsSchema.safeParse({ bornOn: '2026-02-30', departement: '06' }));
 * // [{ path: ['bornOn'], code: 'day-does-not-exist', parameters: {} }, { path: ['departement'], code: 'unknown-key', parameters: { key: 'departement' } }]
 * ```
 */
export const candidateFactsSchema: FactsSchema<FactName> = factsOf();

/** Who the candidate is: day and place of birth, nationality. */
export const identitySchema: StepSchema<'identity'> = factsOf('identity');
/** Where the candidate lives. */
export const residenceSchema: StepSchema<'residence'> = factsOf('residence');
/** What became of earlier attempts. */
export const backgroundSchema: StepSchema<'background'> = factsOf('background');
/** How the diploma is prepared, languages included. */
export const trainingSchema: StepSchema<'training'> = factsOf('training');
/** Work, now and before. */
export const experienceSchema: StepSchema<'experience'> = factsOf('experience');
/** What is kept of past exams: marks and exemptions. */
export const pastExamsSchema: StepSchema<'past-exams'> = factsOf('past-exams');
/** Adjusted exams, and work at height. */
export const adjustmentsSchema: StepSchema<'adjustments'> = factsOf('adjustments');

/** The schema of a step, every fact of which may be absent. */
export type StepSchema<Step extends FormStep> = FactsSchema<FactOf<Step>>;

/**
 * The schemas of the steps by name, in the order of the form.
 *
 * @example
 * ```ts
 * Object.keys(formSteps); // ['identity', 'residence', 'background', 'training', 'experience', 'past-exams', 'adjustments']
 * Object.keys(formSteps.residence.shape); // ['department']
 * ```
 */
export const formSteps: { readonly [Step in FormStep]: StepSchema<Step> } = {
  identity: identitySchema,
  residence: residenceSchema,
  background: backgroundSchema,
  training: trainingSchema,
  experience: experienceSchema,
  'past-exams': pastExamsSchema,
  adjustments: adjustmentsSchema,
};

/** What the schema takes, and what it gives: the facts of the rules. */
export type CandidateFactsInput = z.input<typeof candidateFactsSchema>;
export type CandidateFactsOutput = z.output<typeof candidateFactsSchema>;
