import type { CandidateFacts } from '../../src/index.ts';

/** A form on which every fact that eligibility or a piece depends on is given. */
export type CompleteForm = {
  readonly [Fact in keyof typeof everyValue]: Exclude<CandidateFacts[Fact], undefined>;
};

/**
 * Every value of every fact by the rulebook, numbers on either side of each bound. Written down here apart from the library,
 * which tries fewer: it must know which values act alike.
 */
export const everyValue = {
  department: ['06', '83', '75', '6', '2A'],
  previousOutcome: ['never-sat', 'refused', 'eliminated', 'undecided', 'absent', 'passed'],
  sameSpeciality: [true, false],
  employed: [true, false],
  distanceLearner: [true, false],
  basis: ['preparation', 'experience', 'earlier-attempt'],
  route: ['school', 'apprenticeship', 'continuing', 'none'],
  entryDiploma: ['bac-general', 'bac-technologique', 'bac-professionnel', 'daeu', 'level-4-title', 'none'],
  schoolYears: [0, 1.5, 2, 3],
  contractYears: [1, 1.5, 2, 3],
  trainingCentreHours: [0, 674, 675, 1349, 1350, 2000],
  practicePeriod: [true, false],
  trainingDecision: ['none', 'adapted', 'positioned'],
  experienceMonths: [0, 11, 12, 13],
  jobLevel: ['below-technician', 'technician', 'higher-technician'],
  jobRelated: [true, false],
  adjustments: ['none', 'granted', 'requested'],
  bornOn: ['2009-11-15', '2009-11-14', '2000-11-15', '2000-11-14', '1999-11-15', '1999-11-14', '1980-02-29'],
  french: [true, false],
  practiceExamObtained: [true, false],
  continuingProfile: ['professionalisation-contract', 'first-training', 'retraining', 'advancement'],
  keepsMarks: [true, false],
  claimsExemption: [true, false],
  heightWorkSpeciality: [true, false],
  heightWorkWaiver: [true, false],
} as const satisfies Partial<CandidateFacts extends infer F ? { [K in keyof F]: readonly F[K][] } : never>;

/** The name of a fact that eligibility or a piece depends on. */
export type DecidingFact = keyof typeof everyValue;
export const decidingFacts = Object.keys(everyValue) as DecidingFact[];

/** The form without some of its facts. */
export function without(form: CandidateFacts, absent: readonly DecidingFact[]): CandidateFacts {
  return Object.fromEntries(Object.entries(form).filter(([fact]) => !absent.some((name) => name === fact)));
}

/** Every way to fill in the facts that are absent. */
export function* completions(form: CompleteForm, absent: readonly DecidingFact[]): Generator<CompleteForm> {
  const [fact, ...others] = absent;
  if (fact === undefined) yield form;
  else for (const value of everyValue[fact]) yield* completions({ ...form, [fact]: value }, others);
}

/** The slow truth about a half-filled form: what all completions agree on, and which facts alone can change it. */
export function overAllCompletions<Result>(
  form: CompleteForm,
  absent: readonly DecidingFact[],
  resultOf: (complete: CompleteForm) => Result,
): { readonly agreed: Result | undefined; readonly missing: readonly DecidingFact[] } {
  const results = new Set([...completions(form, absent)].map(resultOf));
  const [first] = results;
  const changes = (fact: DecidingFact): boolean =>
    [
      ...completions(
        form,
        absent.filter((name) => name !== fact),
      ),
    ].some((complete) => new Set(everyValue[fact].map((value) => resultOf({ ...complete, [fact]: value }))).size > 1);
  return { agreed: results.size === 1 ? first : undefined, missing: absent.filter(changes) };
}
