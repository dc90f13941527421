import type { CalendarDay } from '../kernel/calendar-day.ts';

/**
 * What a registration form may know of a candidate. Every fact is optional: absent (or `undefined`) means not known yet,
 * never "no".
 */
export interface CandidateFacts {
  /** Department of residence, as it is written: `'06'`, `'83'`, `'2A'`, `'971'`. Compared letter by letter. */
  readonly department?: string | undefined;
  /** How the latest earlier attempt at a BTS ended. */
  readonly previousOutcome?: 'never-sat' | 'refused' | 'eliminated' | 'undecided' | 'absent' | 'passed' | undefined;
  /** Whether that earlier attempt was at this speciality. */
  readonly sameSpeciality?: boolean | undefined;
  /** In paid work. */
  readonly employed?: boolean | undefined;
  /** Enrolled in distance education (CNED or another). */
  readonly distanceLearner?: boolean | undefined;
  /** The ground the candidate relies on: it selects the justification of chapter 2 that is examined. */
  readonly basis?: 'preparation' | 'experience' | 'earlier-attempt' | undefined;
  /** The way the diploma was prepared. */
  readonly route?: 'school' | 'apprenticeship' | 'continuing' | 'none' | undefined;
  /** The diploma that opens the school and apprenticeship routes. */
  readonly entryDiploma?:
    | 'bac-general'
    | 'bac-technologique'
    | 'bac-professionnel'
    | 'daeu'
    | 'level-4-title'
    | 'none'
    | undefined;
  /** Years of training completed by the exams, at least 0. */
  readonly schoolYears?: number | undefined;
  /** Length of the apprenticeship contract in years, at least 0. */
  readonly contractYears?: number | undefined;
  /** Hours spent in the apprentices' training centre, at least 0. */
  readonly trainingCentreHours?: number | undefined;
  /** The preparation held a period of professional practice. */
  readonly practicePeriod?: boolean | undefined;
  /** A decision that shortened or adapted the training (formation aménagée, positionnement). */
  readonly trainingDecision?: 'none' | 'adapted' | 'positioned' | undefined;
  /** Full months of actual work, as they will stand at the exams: a whole number, at least 0. */
  readonly experienceMonths?: number | undefined;
  /** Level of the post held. */
  readonly jobLevel?: 'below-technician' | 'technician' | 'higher-technician' | undefined;
  /** The post is in a field related to the speciality. */
  readonly jobRelated?: boolean | undefined;
  /** Registered for last year's session as a candidat individuel. */
  readonly registeredIndividualLastSession?: boolean | undefined;
  /** Has a disability or a disabling illness. */
  readonly disability?: boolean | undefined;
  /** Adjusted exams: none wanted, already granted, or newly requested. */
  readonly adjustments?: 'none' | 'granted' | 'requested' | undefined;
  /** Day of birth. */
  readonly bornOn?: CalendarDay | undefined;
  /** Of French nationality. */
  readonly french?: boolean | undefined;
  /** Place of birth; `country` is an ISO 3166-1 alpha-2 code. */
  readonly birthPlace?: BirthPlace | undefined;
  /** The exam that requires professional practice has been obtained already. */
  readonly practiceExamObtained?: boolean | undefined;
  /** Situation within continuing training. */
  readonly continuingProfile?:
    | 'professionalisation-contract'
    | 'first-training'
    | 'retraining'
    | 'advancement'
    | undefined;
  /** Employment, for those who seek advancement (perfectionnement). */
  readonly employment?: readonly EmploymentSpell[] | undefined;
  /** Keeps marks of earlier sessions (bénéfices). */
  readonly keepsMarks?: boolean | undefined;
  /** Claims to be exempted from exams (dispenses). */
  readonly claimsExemption?: boolean | undefined;
  /** The compulsory language chosen was taught to the candidate. */
  readonly compulsoryLanguageTaught?: boolean | undefined;
  /** Takes an optional language exam. */
  readonly optionalLanguage?: boolean | undefined;
  /** The speciality requires the R408 attestation (work at height). */
  readonly heightWorkSpeciality?: boolean | undefined;
  /** A waiver of that attestation is asked (asked, not granted). */
  readonly heightWorkWaiver?: boolean | undefined;
}

/** The name of a fact. */
export type FactName = keyof CandidateFacts;

/** Where somebody was born. */
export interface BirthPlace {
  readonly country: string;
  readonly city: string;
  readonly arrondissement?: string | undefined;
}

/** A time in employment, both days included. */
export interface EmploymentSpell {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly time: 'full' | 'part';
}
