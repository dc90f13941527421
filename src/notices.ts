import type { RegistrationPhase } from './deadlines/registration-phase.ts';
import { registrationAt } from './deadlines/registration-phase.ts';
import { sessionInstants } from './deadlines/session-instants.ts';
import { instantInMs } from './given/instant-in-ms.ts';
import type { RuleOnForms } from './given/per-form.ts';
import { perForm } from './given/per-form.ts';
import { reads } from './given/require-sound.ts';
import type { NoticeId } from './model/codes.ts';
import type { CandidateFacts } from './model/facts.ts';
import type { Session } from './model/session.ts';

/** What {@link notices} reads. */
const noticesReads = /* @__PURE__ */ reads([
  'registeredIndividualLastSession',
  'disability',
  'adjustments',
  'keepsMarks',
  'claimsExemption',
  'optionalLanguage',
  'distanceLearner',
]);

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
  return noticesOf('notices', facts, instantInMs('notices', 'at', at), session);
}

/** {@link notices}, at an instant already read, on behalf of another rule. */
export function noticesOf(rule: string, facts: CandidateFacts, now: number, session: Session): readonly NoticeId[] {
  const told = noticesDuring[registrationAt(rule, now, session).phase](rule, facts, session);
  return now < sessionInstants(rule, session).seasonEnds ? told : OVER;
}

const OVER: readonly NoticeId[] = /* @__PURE__ */ Object.freeze(['session-over']);

type Phase = RegistrationPhase['phase'];

const noticesDuring = {
  'not-yet-open': /* @__PURE__ */ during('not-yet-open'),
  open: /* @__PURE__ */ during('open'),
  closed: /* @__PURE__ */ during('closed'),
} as const satisfies Record<Phase, unknown>;

/** The notices of one phase. */
function during(phase: Phase): RuleOnForms<readonly NoticeId[]> {
  return perForm(noticesReads, (_, facts) => {
    const { adjustments, disability } = facts;
    const mayWantAdjustments = adjustments === undefined ? disability !== false : adjustments !== 'none';
    const bringsResults = facts.keepsMarks !== false || facts.claimsExemption !== false;
    const told: NoticeId[] = [];
    if (phase !== 'closed') told.push('do-not-wait');
    told.push('one-speciality-only', 'register-in-person', 'email-of-your-own');
    if (facts.registeredIndividualLastSession !== false) told.push('upload-everything-again');
    if (phase === 'open') told.push('registration-can-be-modified');
    if (mayWantAdjustments) told.push('declare-disability');
    if (mayWantAdjustments && adjustments !== 'granted') told.push('request-adjustments-apart');
    told.push('civil-status-as-on-identity-document');
    if (facts.optionalLanguage !== false) told.push('optional-language-elsewhere');
    if (bringsResults) told.push('reform-may-change-marks', 'enter-marks-exam-by-exam');
    told.push('report-changes', 'calendar-not-known-yet', 'exams-may-be-elsewhere');
    if (facts.distanceLearner !== false) told.push('enrolment-is-not-registration');
    return told;
  });
}
