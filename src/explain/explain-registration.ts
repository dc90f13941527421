import { requireObject } from '../contract/require-shape.ts';
import type { RegistrationPhase } from '../deadlines/registration-phase.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import { isCalendarDay } from '../time/calendar-day.ts';
import type { DeadlineWords } from './explain-deadlines.ts';
import { deadlineDraft } from './explain-deadlines.ts';
import { beginWords, endWords, zoneOf } from './moments.ts';
import type { Wording } from './phrase.ts';
import { phrase } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/** The parts of the labels that the window of registration is worded with. */
export type RegistrationWords = DeadlineWords | 'registration';

/** What a session says of its window of registration. */
export type Window = Pick<Session, 'zone' | 'readings' | 'registration'>;

/**
 * Whether registration is open, and since or until when, on the clocks of the session.
 *
 * @param session - Also says whether the closing time itself is in time.
 * @throws ContractError where the phase is not one of the library's, the zone is unknown, or words are missing.
 *
 * @example
 * ```ts
 * const phase = registrationPhase(new Date('2025-11-05T12:00:00+01:00'), nice2026);
 * explainRegistration(phase, en, nice2026).map(({ sentence }) => sentence);
 * // ['Registration is open.', 'Close of registration: Wednesday 12 November 2025 at 17:00.']
 * ```
 *
 * @see circular §1, clause `1.window`
 */
export function explainRegistration(
  registration: RegistrationPhase,
  labels: Pick<Labels, RegistrationWords>,
  session: Window,
): readonly Sentence[] {
  const wording = { rule: 'explainRegistration', labels };
  return sentencesOf(wording, registrationDrafts(wording, registration, 'registration', session));
}

/** The drafts of {@link explainRegistration}. */
export function registrationDrafts(
  wording: Wording<RegistrationWords>,
  registration: RegistrationPhase,
  argument: string,
  session: Window,
): readonly Draft[] {
  const { rule } = wording;
  requireObject(rule, argument, registration);
  const zone = zoneOf(rule, session);
  requireObject(rule, 'session.readings', session.readings);
  const { phase } = registration;
  const clauses = ['1.window'] as const;
  const sentence = phrase(wording, 'registration', phase, `${argument}.phase`);
  const verdict: Draft = { kind: 'verdict', code: phase, sentence, clauses };
  if (phase === 'not-yet-open') {
    const when = beginWords(wording, registration.opensAt, zone, `${argument}.opensAt`);
    return [verdict, deadlineDraft(wording, 'registration-opens', when, clauses, argument)];
  }
  const [key, at] = phase === 'open' ? ['closesAt', registration.closesAt] : ['closedAt', registration.closedAt];
  const when = endWords(wording, at, closeIncluded(rule, session), zone, `${argument}.${key}`);
  return [verdict, deadlineDraft(wording, 'registration-closes', when, clauses, argument)];
}

/** Whether the closing instant itself is in time: never where registration closes on a day without an hour. */
function closeIncluded(rule: string, { readings, registration }: Window): boolean {
  requireObject(rule, 'session.readings', readings);
  requireObject(rule, 'session.registration', registration);
  return readings['window-close'] === 'inclusive' && !isCalendarDay(registration.closes);
}
