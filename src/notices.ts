import { registrationPhase } from './deadlines/registration-phase.ts';
import { sessionInstants } from './deadlines/session-instants.ts';
import { instantInMs } from './given/instant-in-ms.ts';
import { requireSound } from './given/require-sound.ts';
import type { NoticeId } from './model/codes.ts';
import type { CandidateFacts } from './model/facts.ts';
import type { Session } from './model/session.ts';

/** What {@link notices} reads. */
const reads = {
  facts: [
    'registeredIndividualLastSession',
    'disability',
    'adjustments',
    'keepsMarks',
    'claimsExemption',
    'optionalLanguage',
    'distanceLearner',
  ],
  readings: ['window-close'],
} as const;

/**
 * The advice that goes with a candidate's facts at an instant, in the order of the text. A notice is left out only where it
 * surely does not concern the candidate. Once the exam season is over there is one thing left to say: that it is.
 *
 * @throws ContractError where a fact is not what it can be or `at` is not a valid Date.
 *
 * @example
 * ```ts
 * notices({ optionalLanguage: true }, new Date('2025-11-20T12:00:00Z'), nice2026).includes('optional-language-elsewhere'); // true
 * ```
 *
 * @see circular §1 to §7 and §9; Code de l'éducation D643-29
 */
export function notices(facts: CandidateFacts, at: Date, session: Session): readonly NoticeId[] {
  const now = instantInMs('notices', 'at', at);
  requireSound('notices', facts, session, reads);
  if (now >= sessionInstants('notices', session).seasonEnds) return ['session-over'];
  const { phase } = registrationPhase(at, session);
  const { adjustments, disability } = facts;
  const mayWantAdjustments = adjustments === undefined ? disability !== false : adjustments !== 'none';
  const bringsResults = facts.keepsMarks !== false || facts.claimsExemption !== false;
  const concerned: Readonly<Record<Exclude<NoticeId, 'session-over'>, boolean>> = {
    'do-not-wait': phase !== 'closed',
    'one-speciality-only': true,
    'register-in-person': true,
    'email-of-your-own': true,
    'upload-everything-again': facts.registeredIndividualLastSession !== false,
    'registration-can-be-modified': phase === 'open',
    'declare-disability': mayWantAdjustments,
    'request-adjustments-apart': mayWantAdjustments && adjustments !== 'granted',
    'civil-status-as-on-identity-document': true,
    'optional-language-elsewhere': facts.optionalLanguage !== false,
    'reform-may-change-marks': bringsResults,
    'enter-marks-exam-by-exam': bringsResults,
    'report-changes': true,
    'calendar-not-known-yet': true,
    'exams-may-be-elsewhere': true,
    'enrolment-is-not-registration': facts.distanceLearner !== false,
  };
  // as: Object.keys forgets that the keys of this record are notices.
  return (Object.keys(concerned) as (keyof typeof concerned)[]).filter((notice) => concerned[notice]);
}
