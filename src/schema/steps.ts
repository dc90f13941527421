import type { FactOf, FactsSchema, FormStep } from './form-steps.ts';
import { factsOf } from './form-steps.ts';

/** The schema of a step; all of its facts are optional. */
export type StepSchema<Step extends FormStep> = FactsSchema<FactOf<Step>>;

/**
 * Where the candidate lives: the department.
 *
 * @example A department is a code that exists, as text: '06'.
 * ```ts
 * residenceSchema.safeParse({ department: 6 }).success; // false
 * ```
 */
export const residenceSchema: StepSchema<'residence'> = factsOf('residence');

/**
 * How earlier attempts ended.
 *
 * @example
 * ```ts
 * backgroundSchema.safeParse({ previousOutcome: 'absent', sameSpeciality: undefined }).success; // true
 * ```
 */
export const backgroundSchema: StepSchema<'background'> = factsOf('background');

/**
 * How the diploma is prepared, languages included. For the texts of HTML inputs, see {@link formOf}.
 *
 * @example A text is not a number of years.
 * ```ts
 * trainingSchema.safeParse({ schoolYears: '2' }).success; // false
 * ```
 */
export const trainingSchema: StepSchema<'training'> = factsOf('training');

/**
 * Work, now and before.
 *
 * @example Months are whole.
 * ```ts
 * experienceSchema.safeParse({ experienceMonths: 11.5 }).success; // false
 * ```
 */
export const experienceSchema: StepSchema<'experience'> = factsOf('experience');

/**
 * Who the candidate is: day and place of birth, nationality.
 *
 * @example A common year.
 * ```ts
 * identitySchema.safeParse({ bornOn: '2023-02-29' }).success; // false
 * ```
 */
export const identitySchema: StepSchema<'identity'> = factsOf('identity');

/**
 * Marks kept from past exams, and exemptions.
 *
 * @example A fact that is not known yet is absent, never null.
 * ```ts
 * pastExamsSchema.safeParse({ keepsMarks: null }).success; // false
 * ```
 */
export const pastExamsSchema: StepSchema<'past-exams'> = factsOf('past-exams');

/**
 * Adjusted exams, and work at height.
 *
 * @example The day of birth belongs to another step.
 * ```ts
 * adjustmentsSchema.safeParse({ disability: true, bornOn: '2001-05-17' }).success; // false
 * ```
 */
export const adjustmentsSchema: StepSchema<'adjustments'> = factsOf('adjustments');

/**
 * The schemas of the steps by name, in the order of the form.
 *
 * @example
 * ```ts
 * Object.keys(formSteps); // ['residence', 'background', 'training', 'experience', 'identity', 'past-exams', 'adjustments']
 * Object.keys(formSteps.residence.shape); // ['department']
 * ```
 */
export const formSteps: { readonly [Step in FormStep]: StepSchema<Step> } = {
  residence: residenceSchema,
  background: backgroundSchema,
  training: trainingSchema,
  experience: experienceSchema,
  identity: identitySchema,
  'past-exams': pastExamsSchema,
  adjustments: adjustmentsSchema,
};
