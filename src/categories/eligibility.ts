import { bases } from '../given/fact-natures.ts';
import type { RuleOnForms } from '../given/per-form.ts';
import { perForm } from '../given/per-form.ts';
import type { Reads } from '../given/require-sound.ts';
import { reads } from '../given/require-sound.ts';
import { settled } from '../given/settled.ts';
import { all, any, ask, choose, no } from '../kernel/three-valued.ts';
import type { Answer } from '../model/answer.ts';
import type { ReasonId } from '../model/codes.ts';
import type { CandidateFacts, FactName } from '../model/facts.ts';
import type { Session } from '../model/session.ts';
import {
  categoriesReads,
  distanceLearner,
  experiencedEmployee,
  formerCandidate,
  wasAnAttempt,
} from './candidate-categories.ts';
import { preparationReads, prepared } from './preparation.ts';
import { residenceReads, resident } from './residence.ts';
import { experienced, experienceReads } from './work-experience.ts';

/** What {@link eligibility} reads. */
export const eligibilityReads: Reads = /* @__PURE__ */ reads(
  ['basis', 'sameSpeciality'],
  residenceReads,
  categoriesReads,
  preparationReads,
  experienceReads,
);

/**
 * Whether the candidate may register: lives here, belongs to a category, and justifies it on the ground relied on
 * (`basis`). A refusal tells every reason, in the order of the text.
 *
 * @throws ContractError where a fact or a reading is not what it can be.
 *
 * @example Refused last year at the same speciality, which justifies registering again.
 * ```ts
 * eligibility({ department: '06', previousOutcome: 'refused', sameSpeciality: true, basis: 'earlier-attempt' }, nice2026);
 * // { answer: 'yes', because: ['lives-in-this-academy', 'former-candidate', 'sat-this-speciality-before'] }
 * ```
 *
 * @see circular §2, clauses `2.residence` to `2.experience`
 */
export function eligibility(facts: CandidateFacts, session: Session): Answer {
  return eligibilityOf('eligibility', facts, session);
}

/** {@link eligibility}, on behalf of another rule. */
export const eligibilityOf: RuleOnForms<Answer> = /* @__PURE__ */ perForm(eligibilityReads, (_, facts, session) =>
  settled(facts, session, eligible),
);

/** {@link eligibility}, as a question. */
export function eligible(facts: CandidateFacts, session: Session): Answer {
  return all<ReasonId, FactName>(
    resident(facts, session),
    any<ReasonId, FactName>(formerCandidate(facts), experiencedEmployee(facts, session), distanceLearner(facts)),
    justified(facts, session),
  );
}

/** The justification that the candidate's own ground calls for. */
function justified(facts: CandidateFacts, session: Session): Answer {
  return choose(facts, 'basis', bases, (basis): Answer => {
    if (basis === 'preparation') return prepared(facts, session);
    return basis === 'experience' ? experienced(facts, session) : triedBefore(facts, session);
  });
}

/** Former candidate of the same speciality (reading `repeat-justifies`). */
function triedBefore(facts: CandidateFacts, session: Pick<Session, 'readings'>): Answer {
  if (session.readings['repeat-justifies'] === 'no') return no('earlier-attempt-not-a-justification');
  return all<ReasonId, FactName>(
    ask(facts, 'previousOutcome', wasAnAttempt, 'no-earlier-attempt'),
    ask(facts, 'sameSpeciality', (same) => same, 'earlier-attempt-at-another-speciality', 'sat-this-speciality-before'),
  );
}
