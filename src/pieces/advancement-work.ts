import { ContractError } from '../contract/contract-error.ts';
import { requireObject, requireObjects } from '../contract/require-shape.ts';
import type { Answer, Reason } from '../model/answer.ts';
import type { OfficeReason, YesReason } from '../model/codes.ts';
import type { EmploymentSpell } from '../model/facts.ts';
import type { Session } from '../model/session.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { addDays, addYears, daysBetween, isCalendarDay, wholeMonths } from '../time/calendar-day.ts';

/**
 * Whether employment suffices for a training of advancement (perfectionnement): full time for some months within the year before
 * the exam, or part time for twice as many within the two years before it.
 *
 * Spells are cut to the time that counts, merged where they overlap or follow one another, and counted in whole months; days left
 * over never add up. Where both kinds fall short, or spells too short for whole months amount to as many days, only the exams
 * office can tell.
 *
 * @param employment - Every spell with its first and its last day; in any order.
 * @param examOn - The day of the exam; the last day that counts is its eve.
 * @throws ContractError where a day does not exist or a spell ends before it begins.
 *
 * @example Six months to the day, up to the eve of the exam.
 * ```ts
 * advancementWork([{ from: '2025-11-18', to: '2026-05-17', time: 'full' }], '2026-05-18', nice2026);
 * // { answer: 'yes', because: [{ reason: 'full-time-long-enough', clause: '5.continuing.advancement', given: 6, needed: { atLeast: 6 } }] }
 * ```
 *
 * @see circular §5, clause `5.continuing.advancement`
 */
export function advancementWork(
  employment: readonly EmploymentSpell[],
  examOn: CalendarDay,
  session: Pick<Session, 'advancement'>,
): Answer {
  requireObjects('advancementWork', 'employment', employment);
  requireSpells(employment, examOn);
  requireObject('advancementWork', 'session.advancement', session?.advancement);
  const { full, part } = session.advancement;
  requireObject('advancementWork', 'session.advancement.full', full);
  requireObject('advancementWork', 'session.advancement.part', part);
  const fullTime = spellsThatCount(employment, 'full', examOn, full.withinYears);
  const partTime = spellsThatCount(employment, 'part', examOn, part.withinYears);
  const clause = '5.continuing.advancement';
  const enough: Reason<YesReason>[] = [];
  if (months(fullTime) >= full.months) {
    enough.push({ reason: 'full-time-long-enough', clause, given: months(fullTime), needed: { atLeast: full.months } });
  }
  if (months(partTime) >= part.months) {
    enough.push({ reason: 'part-time-long-enough', clause, given: months(partTime), needed: { atLeast: part.months } });
  }
  if (enough.length > 0) return { answer: 'yes', because: enough };
  const doubts: Reason<OfficeReason>[] = [];
  if (fullTime.length > 0 && partTime.length > 0) doubts.push({ reason: 'employment-mixed', clause });
  if (days(fullTime) >= DAYS_A_MONTH * full.months || days(partTime) >= DAYS_A_MONTH * part.months) {
    doubts.push({ reason: 'employment-scattered', clause });
  }
  if (doubts.length > 0) return { answer: 'unknown', missing: [], because: doubts };
  const [given, atLeast] = partTime.length > 0 ? [months(partTime), part.months] : [months(fullTime), full.months];
  return { answer: 'no', because: [{ reason: 'employment-too-short', clause, given, needed: { atLeast } }] };
}

type Days = Pick<EmploymentSpell, 'from' | 'to'>;

/** The spells of one kind, cut to the years that end on the eve of the exam, and merged. */
function spellsThatCount(
  employment: readonly EmploymentSpell[],
  kind: EmploymentSpell['time'],
  examOn: CalendarDay,
  withinYears: number,
): readonly Days[] {
  const first = addYears(examOn, -withinYears);
  const last = addDays(examOn, -1);
  const inside = employment
    .filter(({ time, from, to }) => time === kind && from <= last && to >= first)
    .map(({ from, to }) => ({ from: from < first ? first : from, to: to > last ? last : to }))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  const merged: Days[] = [];
  for (const spell of inside) {
    const before = merged.at(-1);
    if (before === undefined || spell.from > addDays(before.to, 1)) merged.push(spell);
    else if (spell.to > before.to) merged[merged.length - 1] = { from: before.from, to: spell.to };
  }
  return merged;
}

function months(spells: readonly Days[]): number {
  return spells.reduce((sum, { from, to }) => sum + wholeMonths(from, to), 0);
}

/** So many days in spells too short for whole months are for the office to judge, for each month that is required. */
const DAYS_A_MONTH = 30;

function days(spells: readonly Days[]): number {
  return spells.reduce((sum, { from, to }) => sum + daysBetween(from, addDays(to, 1)), 0);
}

function requireSpells(employment: readonly EmploymentSpell[], examOn: CalendarDay): void {
  const requireDay = (argument: string, day: unknown): void => {
    if (!isCalendarDay(day))
      throw new ContractError('advancementWork', argument, 'a day that exists (YYYY-MM-DD)', day);
  };
  requireDay('examOn', examOn);
  employment.forEach(({ from, to, time }, index) => {
    const spell = `employment[${index}]`;
    requireDay(`${spell}.from`, from);
    requireDay(`${spell}.to`, to);
    if (to < from) throw new ContractError('advancementWork', `${spell}.to`, `on or after ${from}`, to);
    if (time !== 'full' && time !== 'part')
      throw new ContractError('advancementWork', `${spell}.time`, 'full or part', time);
  });
}
