import { addYears } from '../kernel/calendar-day.ts';
import type { Alternatives } from '../kernel/completions.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { Session } from '../model/session.ts';
import { contractLengths } from './contract-lengths.ts';
import { bases, routes } from './fact-natures.ts';

const eitherWay: readonly boolean[] = [true, false];

/**
 * For every fact that a rule asks, one value for each way it acts: one on either side of every bound, one of those that
 * act alike. Trying these is trying all completions. In the order of the form.
 */
export function alternatives(session: Session): Alternatives<CandidateFacts> {
  const { training, experience, defenceDayAges, agesCountedOn } = session;
  return {
    department: [session.departments[0], 'elsewhere'],
    previousOutcome: ['refused', 'passed'],
    sameSpeciality: eitherWay,
    employed: eitherWay,
    distanceLearner: eitherWay,
    basis: bases,
    route: routes,
    entryDiploma: ['level-4-title', 'none'],
    schoolYears: [0, training.schoolYears],
    contractYears: contractLengths(session),
    trainingCentreHours: [0, ...training.hours.map(({ atLeast }) => atLeast)],
    practicePeriod: eitherWay,
    trainingDecision: ['none', 'adapted', 'positioned'],
    experienceMonths: [0, experience.months],
    jobLevel: ['below-technician', 'technician', 'higher-technician'],
    jobRelated: eitherWay,
    registeredIndividualLastSession: eitherWay,
    adjustments: ['none', 'granted', 'requested'],
    bornOn: [addYears(agesCountedOn, -defenceDayAges.from), agesCountedOn],
    french: eitherWay,
    practiceExamObtained: eitherWay,
    continuingProfile: ['professionalisation-contract', 'first-training', 'advancement'],
    keepsMarks: eitherWay,
    claimsExemption: eitherWay,
    compulsoryLanguageTaught: eitherWay,
    heightWorkSpeciality: eitherWay,
    heightWorkWaiver: eitherWay,
  };
}
