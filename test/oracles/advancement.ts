import type { EmploymentSpell } from '../../src/index.ts';

const DAY = 86_400_000;
const text = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Each unbroken run of days of one kind of work within the years before an exam, found slowly: every day is looked at. */
function runs(
  employment: readonly EmploymentSpell[],
  kind: 'full' | 'part',
  examOn: string,
  years: number,
): readonly { readonly start: number; readonly stop: number }[] {
  const [year = 0, month = 1, day = 1] = examOn.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year - years, month, 0)).getUTCDate();
  const begin = Date.UTC(year - years, month - 1, Math.min(day, lastOfMonth));
  const end = Date.UTC(year, month - 1, day);
  const worked = (time: number): boolean =>
    employment.some((spell) => spell.time === kind && spell.from <= text(time) && text(time) <= spell.to);
  const found: { start: number; stop: number }[] = [];
  for (let time = begin; time < end; time += DAY) {
    if (!worked(time)) continue;
    const start = time;
    while (time < end && worked(time)) time += DAY;
    found.push({ start, stop: time });
  }
  return found;
}

/** Whole months worked: as many as can be cut off each run of days. */
export function monthsByTheDay(...worked: Parameters<typeof runs>): number {
  return runs(...worked).reduce((months, { start, stop }) => months + monthsFrom(start, stop), 0);
}

/** Days worked, in runs of any length. */
export function daysByTheDay(...worked: Parameters<typeof runs>): number {
  return runs(...worked).reduce((days, { start, stop }) => days + (stop - start) / DAY, 0);
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
