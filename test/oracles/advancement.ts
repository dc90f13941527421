import type { EmploymentSpell } from '../../src/index.ts';

const DAY = 86_400_000;
const text = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Months worked, counted slowly: every day of the window is looked at, then whole months are cut off each run of days. */
export function monthsByTheDay(
  employment: readonly EmploymentSpell[],
  kind: 'full' | 'part',
  examOn: string,
  years: number,
): number {
  const [year = 0, month = 1, day = 1] = examOn.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year - years, month, 0)).getUTCDate();
  const begin = Date.UTC(year - years, month - 1, Math.min(day, lastOfMonth));
  const end = Date.UTC(year, month - 1, day);
  const worked = (time: number): boolean =>
    employment.some((spell) => spell.time === kind && spell.from <= text(time) && text(time) <= spell.to);
  let months = 0;
  for (let time = begin; time < end; time += DAY) {
    if (!worked(time)) continue;
    const start = time;
    while (time < end && worked(time)) time += DAY;
    months += monthsFrom(start, time);
  }
  return months;
}

/** How many times the clock of months fits between two midnights, a month too short ending on its last day. */
function monthsFrom(start: number, stop: number): number {
  const first = new Date(start);
  for (let months = 1; ; months++) {
    const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months + 1, 0)).getUTCDate();
    const then = Date.UTC(
      first.getUTCFullYear(),
      first.getUTCMonth() + months,
      Math.min(first.getUTCDate(), lastOfMonth),
    );
    if (then > stop) return months - 1;
  }
}
