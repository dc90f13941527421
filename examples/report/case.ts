import type { Assessment, DecisiveReading, Session, Step } from 'candidat-bts';
import { assess, decisiveReadings, timeline } from 'candidat-bts';
import type { Dossier } from '../dossier.ts';

/** A dossier with what the rules say of it at an instant. */
export interface Case {
  readonly dossier: Dossier;
  readonly at: Date;
  readonly session: Session;
  readonly assessment: Assessment;
  /** The doubtful readings that matter to this candidate. */
  readonly decisive: readonly DecisiveReading[];
  /** Empty for somebody who lives in another academy. */
  readonly steps: readonly Step[];
}

export function caseOf(dossier: Dossier, at: Date, session: Session): Case {
  const { facts, progress = {} } = dossier;
  return {
    dossier,
    at,
    session,
    assessment: assess(facts, at, session),
    decisive: decisiveReadings(facts, at, session),
    steps: timeline(progress, facts, at, session),
  };
}

/** The state of a step; nothing where there is no timeline. */
export function stateOf({ steps }: Case, step: Step['step']): Step['state'] | undefined {
  return steps.find((each) => each.step === step)?.state;
}
