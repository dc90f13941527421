import { contractLengths } from '../given/contract-lengths.ts';
import { routes } from '../given/fact-natures.ts';
import { perForm } from '../given/per-form.ts';
import type { Reads } from '../given/require-sound.ts';
import { reads } from '../given/require-sound.ts';
import { settled } from '../given/settled.ts';
import { all, any, ask, choose, no, toBeChecked, yes } from '../kernel/three-valued.ts';
import type { Answer } from '../model/answer.ts';
import type { ReasonId } from '../model/codes.ts';
import type { CandidateFacts, FactName } from '../model/facts.ts';
import type { Session } from '../model/session.ts';

/** What {@link preparation} reads. */
export const preparationReads: Reads = /* @__PURE__ */ reads([
  'route',
  'entryDiploma',
  'schoolYears',
  'contractYears',
  'trainingCentreHours',
  'practicePeriod',
  'trainingDecision',
]);

/**
 * Whether the diploma was prepared by one of the three routes, always with a period of professional practice.
 *
 * A contract of a length for which the circular names no hours is for the exams office to check, never interpolated.
 *
 * @throws ContractError where a fact is not what it can be, such as negative hours.
 *
 * @example
 * ```ts
 * const diploma = { entryDiploma: 'daeu', practicePeriod: true, trainingDecision: 'none' } as const;
 * const apprentice = { ...diploma, route: 'apprenticeship', trainingCentreHours: 1349 } as const;
 * preparation({ ...apprentice, contractYears: 2 }, nice2026); // { answer: 'no', because: ['too-few-training-centre-hours'] }
 * preparation({ ...apprentice, contractYears: 3 }, nice2026);
 * // { answer: 'unknown', missing: [], because: ['contract-length-unlisted'] }
 * ```
 *
 * @see circular §2, clauses `2.preparation` to `2.entry`, `2.adapted-duration`; Code de
 * l'éducation D643-7, D643-10 to D643-12
 */
export function preparation(facts: CandidateFacts, session: Session): Answer {
  return preparationOf('preparation', facts, session);
}

const preparationOf = /* @__PURE__ */ perForm(preparationReads, (_, facts, session) =>
  settled(facts, session, prepared),
);

/** {@link preparation}, as a question. */
export function prepared(facts: CandidateFacts, session: Pick<Session, 'training' | 'readings'>): Answer {
  return all<ReasonId, FactName>(
    ask(facts, 'practicePeriod', (period) => period, 'had-no-practice-period', 'had-a-practice-period'),
    choose(facts, 'route', routes, (route): Answer => {
      if (route === 'school') return all(schooling(facts, session), entryDiploma(facts));
      if (route === 'apprenticeship') return all(centreTraining(facts, session), entryDiploma(facts));
      return route === 'continuing' ? yes('in-continuing-training') : no('no-preparation');
    }),
  );
}

function schooling(facts: CandidateFacts, session: Pick<Session, 'training' | 'readings'>): Answer {
  const { schoolYears } = session.training;
  const tooBrief = 'schooled-too-briefly';
  return orAdapted(facts, session, tooBrief, () =>
    ask(facts, 'schoolYears', (years) => years >= schoolYears, tooBrief, 'schooled-long-enough'),
  );
}

function centreTraining(facts: CandidateFacts, session: Pick<Session, 'training' | 'readings'>): Answer {
  const { hours: bounds } = session.training;
  const tooFew = 'too-few-training-centre-hours';
  return orAdapted(facts, session, tooFew, () =>
    choose(facts, 'contractYears', contractLengths(session), (length): Answer => {
      const bound = bounds.find(({ contractYears }) => contractYears === length);
      if (bound === undefined) return toBeChecked('contract-length-unlisted');
      return ask(
        facts,
        'trainingCentreHours',
        (hours) => hours >= bound.atLeast,
        tooFew,
        'enough-training-centre-hours',
      );
    }),
  );
}

/** A duration, or a decision on the training that stands in its place (reading `adapted-duration`). */
function orAdapted(
  facts: CandidateFacts,
  session: Pick<Session, 'readings'>,
  otherwise: ReasonId,
  duration: () => Answer,
): Answer {
  if (session.readings['adapted-duration'] === 'no') return duration();
  const decided = ask(
    facts,
    'trainingDecision',
    (decision) => decision !== 'none',
    otherwise,
    'training-adapted-by-decision',
  );
  return any<ReasonId, FactName>(duration(), decided);
}

function entryDiploma(facts: CandidateFacts): Answer {
  return ask(facts, 'entryDiploma', (diploma) => diploma !== 'none', 'no-entry-diploma', 'entry-diploma-held');
}
