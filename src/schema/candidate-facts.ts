import * as z from 'zod/mini';
import { isCalendarDay } from '../kernel/calendar-day.ts';
import type { CandidateFacts } from '../model/facts.ts';

/** A day that exists, as text. */
const day = z.string().check(z.refine(isCalendarDay, { error: 'must be a day that exists (YYYY-MM-DD)' }));
const amount = z.number().check(z.nonnegative());
const count = z.int().check(z.nonnegative());
const either = z.optional(z.boolean());

const employmentSpell = z
  .strictObject({ from: day, to: day, time: z.enum(['full', 'part']) })
  .check(z.refine(({ from, to }) => from <= to, { error: 'must not end before it begins', path: ['to'] }));

/**
 * The shape of the facts a form may know. Unknown facts are reported, all issues at once; whether facts go together is
 * for the rules to say.
 *
 * @example
 * ```ts
 * candidateFactsSchema.safeParse({ bornOn: '2026-02-30' }).success; // false
 * ```
 */
export const candidateFactsSchema: z.ZodMiniType<CandidateFacts> = z.strictObject({
  department: z.optional(z.string()),
  previousOutcome: z.optional(z.enum(['never-sat', 'refused', 'eliminated', 'undecided', 'absent', 'passed'])),
  sameSpeciality: either,
  employed: either,
  distanceLearner: either,
  basis: z.optional(z.enum(['preparation', 'experience', 'earlier-attempt'])),
  route: z.optional(z.enum(['school', 'apprenticeship', 'continuing', 'none'])),
  entryDiploma: z.optional(
    z.enum(['bac-general', 'bac-technologique', 'bac-professionnel', 'daeu', 'level-4-title', 'none']),
  ),
  schoolYears: z.optional(amount),
  contractYears: z.optional(amount),
  trainingCentreHours: z.optional(amount),
  practicePeriod: either,
  trainingDecision: z.optional(z.enum(['none', 'adapted', 'positioned'])),
  experienceMonths: z.optional(count),
  jobLevel: z.optional(z.enum(['below-technician', 'technician', 'higher-technician'])),
  jobRelated: either,
  registeredIndividualLastSession: either,
  disability: either,
  adjustments: z.optional(z.enum(['none', 'granted', 'requested'])),
  bornOn: z.optional(day),
  french: either,
  birthPlace: z.optional(
    z.strictObject({ country: z.string(), city: z.string(), arrondissement: z.optional(z.string()) }),
  ),
  practiceExamObtained: either,
  continuingProfile: z.optional(
    z.enum(['professionalisation-contract', 'first-training', 'retraining', 'advancement']),
  ),
  employment: z.optional(z.array(employmentSpell)),
  keepsMarks: either,
  claimsExemption: either,
  compulsoryLanguageTaught: either,
  optionalLanguage: either,
  heightWorkSpeciality: either,
  heightWorkWaiver: either,
});
