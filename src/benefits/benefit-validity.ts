import { ContractError } from '../contract/contract-error.ts';
import { exactMark } from '../contract/exact-mark.ts';
import { requireReadings } from '../contract/require-readings.ts';
import { requireObject } from '../contract/require-shape.ts';
import { ratio, reaches } from '../exact/fraction.ts';
import type { Reason } from '../model/answer.ts';
import type { Benefit, BenefitValidity } from '../model/benefit.ts';
import type { ReasonId } from '../model/codes.ts';
import type { Session } from '../model/session.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { addYears, isCalendarDay } from '../time/calendar-day.ts';

/**
 * Whether a mark of an earlier session still counts (bénéfice): on the day of the exam if it is known, otherwise over
 * the exam season. If its last day falls within the season, reading `kept-mark-end` decides: it serves the whole
 * session, or it depends on the day of the exam. A mark too low to be kept is carried over in the progressive form only.
 * An expired mark stays expired whether or not its unit has changed; if only the unit has changed, the exams office must
 * check.
 *
 * @param examOn - The day of the exam, if it is known: it decides under both readings.
 * @throws ContractError if a day does not exist, the mark, the form or the year of the session is not valid, or a
 * reading has no valid value.
 *
 * @example The last day is the same day five years later, and all of it counts. A mark of the session of 2021 serves the
 * whole session of 2026, unless the day of the exam is known and later.
 * ```ts
 * const benefit = { mark: 12, obtainedOn: '2021-05-18' };
 * benefitValidity(benefit, nice2026, '2026-05-18').validity; // 'valid'
 * benefitValidity(benefit, nice2026, '2026-05-19').validity; // 'expired'
 * benefitValidity(benefit, nice2026).validity; // 'valid'
 * benefitValidity(benefit, withReadings(nice2026, { 'kept-mark-end': 'day' })).validity; // 'unknown'
 * ```
 *
 * @see circular §5 and §7, clauses `7.validity` to `7.reform`; Code de l'éducation D643-15, D643-23
 */
export function benefitValidity(
  benefit: Benefit,
  session: Pick<Session, 'year' | 'examSeason' | 'benefits' | 'readings'>,
  examOn?: CalendarDay,
): BenefitValidity {
  const rule = 'benefitValidity';
  requireObject(rule, 'benefit', benefit);
  requireObject(rule, 'session.benefits', session?.benefits);
  requireObject(rule, 'session.examSeason', session.examSeason);
  requireObject(rule, 'session.readings', session.readings);
  requireReadings(rule, session.readings);
  requireBenefit(benefit, examOn);
  const { years, from } = session.benefits;
  const bound = exactMark(rule, 'session.benefits.from', from);
  const mark = exactMark(rule, 'benefit.mark', benefit.mark);
  const highEnough = reaches(ratio(mark), ratio(bound));
  const { obtainedOn, obtainedInSession, form, unitChanged } = benefit;
  const lastDay = obtainedOn === undefined ? undefined : addYears(obtainedOn, years);
  const life =
    lastDay === undefined ? sessionLife(Number(obtainedInSession), session) : dayLife(lastDay, session, examOn);
  const judged = (validity: BenefitValidity['validity'], because: readonly Reason[]): BenefitValidity => ({
    validity,
    ...(lastDay === undefined ? {} : { lastDay }),
    because,
  });
  const threshold = (reason: ReasonId): Reason => ({
    reason,
    clause: '7.threshold',
    given: mark,
    needed: { atLeast: from },
  });

  if (!highEnough && form === 'global') return judged('not-kept', [threshold('mark-too-low-to-keep')]);
  if (life.reason === 'kept-mark-out-of-time' || life.reason === 'kept-mark-of-old-session')
    return judged('expired', [life]);
  const doubts: Reason[] = [];
  if (life.reason === 'kept-mark-may-end-before-exam') doubts.push(life);
  if (!highEnough && form === undefined) doubts.push(threshold('exam-form-unknown'));
  if (unitChanged === true) doubts.push({ reason: 'unit-changed', clause: '7.reform' });
  if (doubts.length > 0) return judged('unknown', doubts);
  return judged('valid', [life, threshold(highEnough ? 'mark-high-enough-to-keep' : 'mark-carried-over')]);
}

/** Whether a mark obtained on a known day is still in time, by its last day. */
function dayLife(
  lastDay: CalendarDay,
  { examSeason, readings }: Pick<Session, 'examSeason' | 'readings'>,
  examOn: CalendarDay | undefined,
): Reason {
  const clause = '7.validity';
  if (lastDay < (examOn ?? examSeason.from)) return { reason: 'kept-mark-out-of-time', clause };
  if (examOn !== undefined || lastDay >= examSeason.to) return { reason: 'kept-mark-in-time', clause };
  return readings['kept-mark-end'] === 'session'
    ? { reason: 'kept-mark-in-time', clause: '7.session-years' }
    : { reason: 'kept-mark-may-end-before-exam', clause };
}

/** Whether a mark of which only the session is known is still in time: the day of the exam changes nothing. */
function sessionLife(obtainedInSession: number, { year, benefits }: Pick<Session, 'year' | 'benefits'>): Reason {
  const earliest = year - benefits.years;
  return {
    reason: obtainedInSession >= earliest ? 'kept-mark-of-recent-session' : 'kept-mark-of-old-session',
    clause: '7.session-years',
    given: obtainedInSession,
    needed: { atLeast: earliest },
  };
}

/** Refuses a day that does not exist, and whatever else a kept mark cannot be. */
function requireBenefit(benefit: Benefit, examOn: CalendarDay | undefined): void {
  const { obtainedOn, obtainedInSession, form, unitChanged } = benefit;
  const requireThat = (valid: boolean, argument: string, expected: string, got: unknown): void => {
    if (!valid) throw new ContractError('benefitValidity', argument, expected, got);
  };
  const requireDay = (argument: string, day: unknown): void =>
    requireThat(isCalendarDay(day), argument, 'a day that exists (YYYY-MM-DD)', day);
  if (examOn !== undefined) requireDay('examOn', examOn);
  if (obtainedOn !== undefined) requireDay('benefit.obtainedOn', obtainedOn);
  if (obtainedOn === undefined || obtainedInSession !== undefined) {
    const isYear = Number.isSafeInteger(obtainedInSession) && Number(obtainedInSession) > 0;
    requireThat(isYear, 'benefit.obtainedInSession', 'the year of a session (or obtainedOn a day)', obtainedInSession);
  }
  requireThat([undefined, 'global', 'progressive'].includes(form), 'benefit.form', 'global or progressive', form);
  requireThat([undefined, true, false].includes(unitChanged), 'benefit.unitChanged', 'true or false', unitChanged);
}
