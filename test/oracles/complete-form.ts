import type { CandidateFacts } from '../../src/index.ts';

/** A form on which every fact that some rule reads has a value. */
export type CompleteForm = {
  readonly [Fact in keyof typeof everyValue]: Exclude<CandidateFacts[Fact], undefined>;
};

/**
 * Every value of every fact by the rulebook, in the order of the form; of numbers and days, values on either side of each bound.
 * Written down apart from the library, which derives such values from its conditions.
 */
export const everyValue = {
  department: ['06', '83', '75', '2A', 'abroad'],
  previousOutcome: ['never-sat', 'refused', 'eliminated', 'undecided', 'absent', 'passed'],
  sameSpeciality: [true, false],
  distanceLearner: [true, false],
  workStatus: ['employee', 'former-employee', 'self-employed', 'none'],
  workMonths: [0, 11, 12, 30],
  basis: ['preparation', 'experience', 'earlier-attempt'],
  route: ['school', 'apprenticeship', 'continuing', 'none'],
  entryDiploma: ['bac-general', 'bac-technologique', 'bac-professionnel', 'daeu', 'level-4-title', 'foreign', 'none'],
  schoolYears: [0, 1.9, 2, 3],
  contractMonths: [5, 6, 7, 12, 18, 24, 25],
  trainingCentreHours: [0, 337, 337.5, 394, 674, 675, 1012, 1012.5, 1349.5, 1350, 2000],
  practicePeriod: [true, false],
  trainingDecision: ['none', 'adapted', 'positioned', 'waived'],
  experienceMonths: [0, 11, 12, 13],
  experiencePartTime: [true, false],
  jobLevel: ['below-technician', 'technician', 'higher-technician'],
  jobRelated: [true, false],
  bornOn: ['2009-11-15', '2009-11-14', '2000-11-15', '2000-11-14', '1999-11-15', '1999-11-14', '1980-02-29'],
  french: [true, false],
  keepsMarks: [true, false],
  practiceExamObtained: [true, false],
  continuingProfile: ['professionalisation-contract', 'first-training', 'retraining', 'advancement'],
  claimsExemption: [true, false],
  disability: [true, false],
  adjustments: ['none', 'granted', 'requested'],
  heightWorkSpeciality: [true, false],
  heightWorkWaiver: [true, false],
  registeredIndividualLastSession: [true, false],
  compulsoryLanguageTaught: [true, false],
  optionalLanguage: [true, false],
} as const satisfies Partial<CandidateFacts extends infer F ? { [K in keyof F]: readonly F[K][] } : never>;

/** The name of a fact that some rule reads. */
export type DecidingFact = keyof typeof everyValue;
export const decidingFacts = Object.keys(everyValue) as DecidingFact[];

/** The facts that eligibility depends on, in the order of the form. */
export const eligibilityFacts: readonly DecidingFact[] = [
  ...decidingFacts.slice(0, decidingFacts.indexOf('bornOn')),
  'claimsExemption',
];
const ofOtherRules: readonly DecidingFact[] = [
  'disability',
  'registeredIndividualLastSession',
  'compulsoryLanguageTaught',
  'optionalLanguage',
];
/** The facts that eligibility or a piece depends on, in the order of the form. */
export const formFacts: readonly DecidingFact[] = decidingFacts.filter((fact) => !ofOtherRules.includes(fact));

/** What follows from a fact where another is absent: the rulebook's three lines. */
const follows: readonly (readonly [from: DecidingFact, when: unknown, fact: DecidingFact, value: unknown])[] = [
  ['previousOutcome', 'never-sat', 'sameSpeciality', false],
  ['previousOutcome', 'never-sat', 'keepsMarks', false],
  ['previousOutcome', 'never-sat', 'registeredIndividualLastSession', false],
  ['workStatus', 'none', 'workMonths', 0],
  ['workStatus', 'none', 'experienceMonths', 0],
  ['heightWorkSpeciality', false, 'heightWorkWaiver', false],
];

/** The form without some of its facts. */
export function without(form: CandidateFacts, absent: readonly DecidingFact[]): CandidateFacts {
  return Object.fromEntries(Object.entries(form).filter(([fact]) => !absent.some((name) => name === fact)));
}

/** The facts that are absent from a form and that follow from others, with their values. */
export function followingFacts(form: CandidateFacts, absent: readonly DecidingFact[]): Partial<CompleteForm> {
  const known = without(form, absent);
  const found = follows.filter(([from, when, fact]) => absent.includes(fact) && known[from] === when);
  return Object.fromEntries(found.map(([, , fact, value]) => [fact, value]));
}

/** A half-filled form with what follows from its facts, and the facts that are absent even so. */
export function filled(
  form: CompleteForm,
  absent: readonly DecidingFact[],
): { readonly form: CompleteForm; readonly absent: readonly DecidingFact[] } {
  const following = followingFacts(form, absent);
  return { form: { ...form, ...following }, absent: absent.filter((fact) => !(fact in following)) };
}

/** Every way to fill in the facts that are absent and do not follow from others; they are independent of each other. */
export function* completions(form: CompleteForm, absent: readonly DecidingFact[]): Generator<CompleteForm> {
  const half = filled(form, absent);
  yield* independent(half.form, half.absent);
}

function* independent(form: CompleteForm, absent: readonly DecidingFact[]): Generator<CompleteForm> {
  const [fact, ...others] = absent;
  if (fact === undefined) yield form;
  else for (const value of everyValue[fact]) yield* independent({ ...form, [fact]: value }, others);
}

/** The slow truth about a half-filled form: what all completions agree on, and which facts alone can change it. */
export function overAllCompletions<Result>(
  given: CompleteForm,
  missing: readonly DecidingFact[],
  resultOf: (complete: CompleteForm) => Result,
): { readonly agreed: Result | undefined; readonly missing: readonly DecidingFact[] } {
  const { form, absent } = filled(given, missing);
  const results = new Set([...independent(form, absent)].map(resultOf));
  const [first] = results;
  const changes = (fact: DecidingFact): boolean =>
    [
      ...independent(
        form,
        absent.filter((name) => name !== fact),
      ),
    ].some((complete) => new Set(everyValue[fact].map((value) => resultOf({ ...complete, [fact]: value }))).size > 1);
  return { agreed: results.size === 1 ? first : undefined, missing: absent.filter(changes) };
}
