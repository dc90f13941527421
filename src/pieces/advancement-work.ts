import { requireObject, requireObjects } from '../given/require-shape.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { addDays, addYears, isCalendarDay, wholeMonths } from '../kernel/calendar-day.ts';
import { ContractError } from '../kernel/contract-error.ts';
import { no, toBeChecked, yes } from '../kernel/three-valued.ts';
import type { Answer } from '../model/answer.ts';
import type { ReasonId } from '../model/codes.ts';
import type { EmploymentSpell } from '../model/facts.ts';
import type { Session } from '../model/session.ts';

/**
 * Whether employment suffices for a training of advancement (perfectionnement): full time for some months inside the year
 * before the exam, or part time for twice as many inside the two years before it. A mixture of both, neither enough
 * alone, is for the exams office to check, never converted.
 *
 * Spells are cut to the time that counts, merged where they overlap or follow one another, and counted in whole months:
 * days left over never add up.
 *
 * @param employment - Every spell with its first and its last day; in any order.
 * @param examOn - The day of the exam; the last day that counts is its eve.
 * @throws ContractError where a day does not exist or a spell ends before it begins.
 *
 * @example Six months to the day, up to the eve of the exam.
 * ```ts
 * advancementWork([{ from: '2025-11-18', to: '2026-05-17', time: 'full' }], '2026-05-18', nice2026);
 * // { answer: 'yes', because: ['full-time-long-enough'] }
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
  const enough: ReasonId[] = [];
  if (months(fullTime) >= full.months) enough.push('full-time-long-enough');
  if (months(partTime) >= part.months) enough.push('part-time-long-enough');
  if (enough.length > 0) return yes(...enough);
  return fullTime.length > 0 && partTime.length > 0 ? toBeChecked('employment-mixed') : no('employment-too-short');
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
