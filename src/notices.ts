import { requireFacts } from './contract/fact-guards.ts';
import { instantInMs } from './contract/instant-in-ms.ts';
import { registrationPhase } from './deadlines/registration-phase.ts';
import { sessionInstants } from './deadlines/session-instants.ts';
import { factValue } from './logic/fact-value.ts';
import type { NoticeId } from './model/codes.ts';
import type { CandidateFacts } from './model/facts.ts';
import type { Session } from './model/session.ts';

/**
 * The advice that goes with a candidate's facts at an instant, in the order of the text. A notice is left out only where it
 * surely does not concern the candidate; adjusted exams do not concern somebody without a disability who says nothing of them. Once
 * the exam season is over, the only notice is that it is.
 *
 * @throws ContractError where a fact has an impossible value or `at` is not a valid Date.
 *
 * @example
 * ```ts
 * notices({ optionalLanguage: true }, new Date('2025-11-20T12:00:00Z'), nice2026).includes('optional-language-elsewhere'); // true
 * ```
 *
 * @see circular §1 to §7 and §9; Code de l'éducation D643-15-1, D643-29
 */
export function notices(facts: CandidateFacts, at: Date, session: Session): readonly NoticeId[] {
  const rule = 'notices';
  const now = instantInMs(rule, 'at', at);
  requireFacts(rule, facts, [
    'previousOutcome',
    'distanceLearner',
    'keepsMarks',
    'claimsExemption',
    'disability',
    'adjustments',
    'registeredIndividualLastSession',
    'optionalLanguage',
  ]);
  const { seasonEnds } = sessionInstants(rule, session);
  const { phase } = registrationPhase(at, session);
  const { adjustments, disability } = facts;
  if (now >= seasonEnds) return ['session-over'];

  const mayWantAdjustments = adjustments === undefined ? disability !== false : adjustments !== 'none';
  const mayBringResults = factValue(facts, 'keepsMarks') !== false || facts.claimsExemption !== false;
  const applies: readonly (readonly [NoticeId, boolean])[] = [
    ['do-not-wait', phase !== 'closed'],
    ['one-speciality-only', true],
    ['student-engagement', phase === 'open'],
    ['register-in-person', true],
    ['email-of-your-own', true],
    ['upload-everything-again', factValue(facts, 'registeredIndividualLastSession') !== false],
    ['registration-can-be-modified', phase === 'open'],
    ['declare-disability', mayWantAdjustments],
    ['request-adjustments-apart', mayWantAdjustments && adjustments !== 'granted'],
    ['civil-status-as-on-identity-document', true],
    ['optional-language-elsewhere', facts.optionalLanguage !== false],
    ['reform-may-change-marks', mayBringResults],
    ['enter-marks-exam-by-exam', mayBringResults],
    ['report-changes', true],
    ['calendar-not-known-yet', true],
    ['exams-may-be-elsewhere', true],
    ['enrolment-is-not-registration', facts.distanceLearner !== false],
  ];
  return applies.filter(([, concerned]) => concerned).map(([notice]) => notice);
}
