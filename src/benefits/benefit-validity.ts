import { exactMark } from '../given/exact-mark.ts';
import { requireObject } from '../given/require-shape.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { addYears, isCalendarDay } from '../kernel/calendar-day.ts';
import { ContractError } from '../kernel/contract-error.ts';
import { reaches } from '../kernel/fraction.ts';
import type { Benefit, BenefitValidity } from '../model/benefit.ts';
import type { ReasonId } from '../model/codes.ts';
import type { Session } from '../model/session.ts';

/**
 * Whether a mark of an earlier session still counts (bénéfice): judged on the exam's day where that is given, else over the
 * whole season. A mark too low to be kept is carried over in the progressive form only. A mark out of time stays so whether
 * or not its unit changed; a changed unit alone is for the exams office to check.
 *
 * @param examOn - The exam's day, where it is known.
 * @throws ContractError where a day does not exist, or the mark, the form or the session's year is not what it can be.
 *
 * @example The last day is the same day five years later, whole; without the exam's day, a last day within the season is open.
 * ```ts
 * const benefit = { mark: 12, obtainedOn: '2021-05-18' };
 * benefitValidity(benefit, nice2026, '2026-05-18').validity; // 'valid'
 * benefitValidity(benefit, nice2026, '2026-05-19').validity; // 'expired'
 * benefitValidity(benefit, nice2026).validity; // 'unknown'
 * ```
 *
 * @see circular §5 and §7, clauses `7.validity` to `7.reform`; Code de l'éducation D643-15, D643-23
 */
export function benefitValidity(
  benefit: Benefit,
  session: Pick<Session, 'year' | 'examSeason' | 'benefits'>,
  examOn?: CalendarDay,
): BenefitValidity {
  requireObject('benefitValidity', 'benefit', benefit);
  requireObject('benefitValidity', 'session.benefits', session?.benefits);
  requireObject('benefitValidity', 'session.examSeason', session.examSeason);
  requireBenefit(benefit, examOn);
  const from = exactMark('benefitValidity', session.benefits.from, 'session.benefits.from');
  const highEnough = reaches(exactMark('benefitValidity', benefit.mark, 'benefit.mark'), from);
  const { obtainedOn, obtainedInSession, form, unitChanged } = benefit;
  const { years } = session.benefits;
  const lastDay = obtainedOn === undefined ? undefined : addYears(obtainedOn, years);
  const life =
    lastDay === undefined ? sessionLife(Number(obtainedInSession) + years, session) : dayLife(lastDay, session, examOn);
  const judged = (validity: BenefitValidity['validity'], because: readonly ReasonId[]): BenefitValidity => ({
    validity,
    ...(lastDay === undefined ? {} : { lastDay }),
    because,
  });

  if (!highEnough && form === 'global') return judged('not-kept', ['mark-too-low-to-keep']);
  if (endedLives.includes(life)) return judged('expired', [life]);
  const doubts: ReasonId[] = [];
  if (life === 'kept-mark-may-end-before-exam') doubts.push(life);
  if (!highEnough && form === undefined) doubts.push('exam-form-unknown');
  if (unitChanged === true) doubts.push('unit-changed');
  if (doubts.length > 0) return judged('unknown', doubts);
  return judged('valid', [life, highEnough ? 'mark-high-enough-to-keep' : 'mark-carried-over']);
}

const endedLives: readonly ReasonId[] = ['kept-mark-out-of-time', 'kept-mark-of-old-session'];

/** Whether a mark still lives that was obtained on a known day. */
function dayLife(lastDay: CalendarDay, { examSeason }: Pick<Session, 'examSeason'>, examOn?: CalendarDay): ReasonId {
  if (lastDay < (examOn ?? examSeason.from)) return 'kept-mark-out-of-time';
  return lastDay < (examOn ?? examSeason.to) ? 'kept-mark-may-end-before-exam' : 'kept-mark-in-time';
}

/** Whether a mark still lives of which only the session is known: the exam's day tells nothing more. */
function sessionLife(lastYear: number, { year }: Pick<Session, 'year'>): ReasonId {
  return year <= lastYear ? 'kept-mark-of-recent-session' : 'kept-mark-of-old-session';
}

function requireBenefit(benefit: Benefit, examOn: CalendarDay | undefined): void {
  const { obtainedOn, obtainedInSession, form, unitChanged } = benefit;
  const requireThat = (fits: boolean, argument: string, expected: string, got: unknown): void => {
    if (!fits) throw new ContractError('benefitValidity', argument, expected, got);
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
