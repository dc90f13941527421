import type { Reason } from '../model/answer.ts';
import type { ReasonId } from '../model/codes.ts';
import type { FactName } from '../model/facts.ts';
import type { Unit } from '../model/labels.ts';

const unitOfFact: Readonly<Partial<Record<FactName, Unit>>> = {
  workMonths: 'months',
  schoolYears: 'years',
  contractMonths: 'months',
  trainingCentreHours: 'hours',
  experienceMonths: 'months',
};

/** What a reason compares that rests on no fact of the form. */
const unitOfReason: Readonly<Partial<Record<ReasonId, Unit>>> = {
  'full-time-long-enough': 'months',
  'part-time-long-enough': 'months',
  'employment-too-short': 'months',
  'kept-mark-of-recent-session': 'session',
  'kept-mark-of-old-session': 'session',
  'mark-high-enough-to-keep': 'mark',
  'mark-too-low-to-keep': 'mark',
  'mark-carried-over': 'mark',
  'average-reaches-pass': 'mark',
  'average-reaches-resit': 'mark',
  'average-below-resit': 'mark',
  'professional-average-reaches-bound': 'mark',
  'professional-average-below-bound': 'mark',
};

/** What a fact counts; nothing where it is no amount. */
export function unitIn(fact: FactName): Unit | undefined {
  return Object.hasOwn(unitOfFact, fact) ? unitOfFact[fact] : undefined;
}

/** What a reason counts; nothing where it compares no amount. */
export function unitOf({ reason, fact }: Reason): Unit | undefined {
  return fact === undefined ? unitOfReason[reason] : unitIn(fact);
}
