import type { Condition } from '../logic/condition.ts';
import { all, any, choose, isNoneOf, isOneOf, isTrue } from '../logic/condition.ts';
import type { Question } from '../logic/question.ts';
import { question } from '../logic/question.ts';
import type { Answer } from '../model/answer.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { Session } from '../model/session.ts';
import { attempts, distanceLearner, employee, formerCandidate } from './candidate-categories.ts';
import { prepared } from './preparation.ts';
import { livesHere } from './residence.ts';
import { experienced } from './work-experience.ts';

/**
 * Whether the candidate may register: lives here, belongs to a category, and justifies it on the ground they rely on (`basis`).
 * A refusal lists every reason, in the order of the text.
 *
 * @throws ContractError where a fact or a reading has an impossible value.
 *
 * @example Refused last year at the same speciality, which justifies registering again.
 * ```ts
 * const repeating = { previousOutcome: 'refused', sameSpeciality: true, basis: 'earlier-attempt' } as const;
 * eligibility({ ...repeating, department: '06' }, nice2026).answer; // 'yes'
 * eligibility({ ...repeating, department: '75' }, nice2026).because;
 * // [{ reason: 'lives-in-another-academy', clause: '2.residence', fact: 'department', given: '75', needed: { oneOf: ['06', '83'] } }]
 * ```
 *
 * @see circular §2, clauses `2.residence` to `2.experience`
 */
export function eligibility(facts: CandidateFacts, session: Session): Answer {
  return answer('eligibility', facts, session);
}

/** §2 as a whole: `2.residence`, one of `2.former`, `2.employee` and `2.distance`, and `2.justification`. */
export function eligible(session: Session): Condition {
  return all(
    livesHere(session),
    any(formerCandidate(), employee(session), distanceLearner()),
    choose('basis', {
      preparation: prepared(session),
      'earlier-attempt': earlierAttempt(session),
      experience: experienced(session),
    }),
  );
}

/** `2.justification`: a former candidate of the same speciality has justified already (reading `repeat-justifies`). */
function earlierAttempt({ readings }: Session): Condition {
  const clause = '2.justification';
  if (readings['repeat-justifies'] === 'no') {
    return isNoneOf('basis', ['earlier-attempt'], { no: 'earlier-attempt-not-a-justification', clause });
  }
  return all(
    isOneOf('previousOutcome', attempts, { no: 'no-earlier-attempt', clause }),
    // Without such an attempt, its speciality is no reason.
    any(
      isNoneOf('previousOutcome', attempts),
      isTrue('sameSpeciality', {
        no: 'earlier-attempt-at-another-speciality',
        yes: 'sat-this-speciality-before',
        clause,
      }),
    ),
  );
}

const answer: Question = /* @__PURE__ */ question(eligible);
