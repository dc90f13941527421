import type { CalendarDay } from '../time/calendar-day.ts';
import type { DepartmentCode } from './department.ts';
import { departmentCodes } from './department.ts';

const previousOutcomes = ['never-sat', 'refused', 'eliminated', 'undecided', 'absent', 'passed'] as const;
const workStatuses = ['employee', 'former-employee', 'self-employed', 'none'] as const;
const bases = ['preparation', 'experience', 'earlier-attempt'] as const;
const routes = ['school', 'apprenticeship', 'continuing', 'none'] as const;
const entryDiplomas = [
  'bac-general',
  'bac-technologique',
  'bac-professionnel',
  'daeu',
  'level-4-title',
  'foreign',
  'none',
] as const;
const trainingDecisions = ['none', 'adapted', 'positioned', 'waived'] as const;
const jobLevels = ['below-technician', 'technician', 'higher-technician'] as const;
const continuingProfiles = ['professionalisation-contract', 'first-training', 'retraining', 'advancement'] as const;
const adjustmentStates = ['none', 'granted', 'requested'] as const;

/**
 * What a registration form may know of a candidate. Every fact is optional: absent (or `undefined`) means not known yet,
 * never "no". Years, months and hours are those that will stand at the exams. In the order in which a person is asked.
 */
export interface CandidateFacts {
  /** Department of residence, as it is written: `'06'`, `'83'`, `'2A'`, `'971'`; `'abroad'` outside France, Monaco included. */
  readonly department?: DepartmentCode | 'abroad' | undefined;
  /** How an earlier attempt ended: the one at this speciality, else one that was not passed, else the latest. */
  readonly previousOutcome?: (typeof previousOutcomes)[number] | undefined;
  /** Whether that attempt was at this speciality, also under a former name of it. */
  readonly sameSpeciality?: boolean | undefined;
  /** Follows or has followed this BTS in distance education (CNED or another). */
  readonly distanceLearner?: boolean | undefined;
  /** Whether the candidate works, or has worked, and as what. */
  readonly workStatus?: (typeof workStatuses)[number] | undefined;
  /** Whole months of paid work of any kind, at least 0. */
  readonly workMonths?: number | undefined;
  /** The ground the candidate relies on: it selects the justification of chapter 2 that is examined. */
  readonly basis?: (typeof bases)[number] | undefined;
  /** The way the diploma was prepared. */
  readonly route?: (typeof routes)[number] | undefined;
  /** The diploma that opens the school and apprenticeship routes. */
  readonly entryDiploma?: (typeof entryDiplomas)[number] | undefined;
  /** Years of training, at least 0. */
  readonly schoolYears?: number | undefined;
  /** Length of the apprenticeship contract in whole months, at least 0. */
  readonly contractMonths?: number | undefined;
  /** Hours in the apprentices' training centre, at least 0. */
  readonly trainingCentreHours?: number | undefined;
  /** The preparation includes a period of professional practice. */
  readonly practicePeriod?: boolean | undefined;
  /** A decision on the training: adapted (formation aménagée), shortened (positionnement), or its duration waived by the rector. */
  readonly trainingDecision?: (typeof trainingDecisions)[number] | undefined;
  /** Whole months of work in posts of the level and the field that `jobLevel` and `jobRelated` describe, at least 0. */
  readonly experienceMonths?: number | undefined;
  /** Those months were worked part time. */
  readonly experiencePartTime?: boolean | undefined;
  /** Level of those posts. */
  readonly jobLevel?: (typeof jobLevels)[number] | undefined;
  /** Those posts are in a field related to the speciality. */
  readonly jobRelated?: boolean | undefined;
  /** Day of birth. */
  readonly bornOn?: CalendarDay | undefined;
  /** Of French nationality. */
  readonly french?: boolean | undefined;
  /** Keeps marks of earlier sessions (bénéfices). */
  readonly keepsMarks?: boolean | undefined;
  /** The exam that requires professional practice has been obtained already. */
  readonly practiceExamObtained?: boolean | undefined;
  /** Situation within continuing training. */
  readonly continuingProfile?: (typeof continuingProfiles)[number] | undefined;
  /** Claims to be exempted from exams (dispenses). */
  readonly claimsExemption?: boolean | undefined;
  /** Has a disability or a disabling illness. */
  readonly disability?: boolean | undefined;
  /** Adjusted exams: none wanted, already granted, or newly requested. */
  readonly adjustments?: (typeof adjustmentStates)[number] | undefined;
  /** The speciality requires the R408 attestation (work at height). */
  readonly heightWorkSpeciality?: boolean | undefined;
  /** A waiver of that attestation is requested (requested, not granted). */
  readonly heightWorkWaiver?: boolean | undefined;
  /** Registered for last year's session as a candidat individuel. */
  readonly registeredIndividualLastSession?: boolean | undefined;
  /** Place of birth; any part may be absent. */
  readonly birthPlace?: BirthPlace | undefined;
  /** The compulsory language chosen was taught to the candidate. */
  readonly compulsoryLanguageTaught?: boolean | undefined;
  /** Takes an optional language exam. */
  readonly optionalLanguage?: boolean | undefined;
}

/** The name of a fact. */
export type FactName = keyof CandidateFacts;

/** The facts that hold one value; a place of birth has parts of its own. */
export type SimpleFact = Exclude<FactName, 'birthPlace'>;

/** What a fact can be: one of some words, or any value of a kind. */
export type FactKind = readonly string[] | 'either' | 'amount' | 'count' | 'day';

/** The kinds that a fact of a type can have. */
type KindOf<Value> = [Value] extends [boolean]
  ? 'either'
  : [Value] extends [number]
    ? 'amount' | 'count'
    : string extends Value
      ? 'day'
      : readonly Value[];

/**
 * What every simple fact can be, in the order of the form. `either` is true or false, `amount` a number of at least 0,
 * `count` a whole one. Guards, schema and messages are all made from this table.
 */
export const factKinds: { readonly [Fact in SimpleFact]: KindOf<NonNullable<CandidateFacts[Fact]>> } = {
  department: [...departmentCodes, 'abroad'],
  previousOutcome: previousOutcomes,
  sameSpeciality: 'either',
  distanceLearner: 'either',
  workStatus: workStatuses,
  workMonths: 'count',
  basis: bases,
  route: routes,
  entryDiploma: entryDiplomas,
  schoolYears: 'amount',
  contractMonths: 'count',
  trainingCentreHours: 'amount',
  practicePeriod: 'either',
  trainingDecision: trainingDecisions,
  experienceMonths: 'count',
  experiencePartTime: 'either',
  jobLevel: jobLevels,
  jobRelated: 'either',
  bornOn: 'day',
  french: 'either',
  keepsMarks: 'either',
  practiceExamObtained: 'either',
  continuingProfile: continuingProfiles,
  claimsExemption: 'either',
  disability: 'either',
  adjustments: adjustmentStates,
  heightWorkSpeciality: 'either',
  heightWorkWaiver: 'either',
  registeredIndividualLastSession: 'either',
  compulsoryLanguageTaught: 'either',
  optionalLanguage: 'either',
};

/** The simple facts, in the order of the form. */
export const simpleFacts = /* @__PURE__ */ Object.keys(factKinds) as readonly SimpleFact[]; // as: Object.keys forgets its keys

/** Where somebody was born; `country` is an ISO 3166-1 alpha-2 code. */
export interface BirthPlace {
  readonly country?: string | undefined;
  readonly city?: string | undefined;
  readonly arrondissement?: string | undefined;
}

/** A time in employment, both days included. */
export interface EmploymentSpell {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly time: 'full' | 'part';
}
