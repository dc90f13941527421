import type { SimpleFact } from './facts.ts';

/** The fact from whose value the value of another follows. */
export interface Consequence {
  readonly from: SimpleFact;
  readonly when: string | boolean;
  readonly value: number | boolean;
}

/** What follows from a fact: of somebody who never sat an exam, no mark can be kept. A fact that is present always wins. */
export const consequences: Readonly<Partial<Record<SimpleFact, Consequence>>> = {
  sameSpeciality: { from: 'previousOutcome', when: 'never-sat', value: false },
  keepsMarks: { from: 'previousOutcome', when: 'never-sat', value: false },
  registeredIndividualLastSession: { from: 'previousOutcome', when: 'never-sat', value: false },
  workMonths: { from: 'workStatus', when: 'none', value: 0 },
  experienceMonths: { from: 'workStatus', when: 'none', value: 0 },
  heightWorkWaiver: { from: 'heightWorkSpeciality', when: false, value: false },
};
