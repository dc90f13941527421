import type { Session } from '../model/session.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { addDays, isCalendarDay } from '../time/calendar-day.ts';
import type { ClockFault } from '../time/local-time.ts';
import { instantOf, isZone } from '../time/local-time.ts';
import { everyPart, partKinds, valueAt } from './session-parts.ts';

/** An unknown zone; times that its clocks do not show once; days that do not exist; dates in the wrong order. */
export function dateFaults(session: Session): readonly string[] {
  return [...zoneFaults(session), ...clockFaults(session), ...dayFaults(session), ...orderFaults(session)];
}

function zoneFaults({ zone }: Session): readonly string[] {
  return isZone(zone) ? [] : [`zone: ${zone} is not a known IANA zone`];
}

function clockFaults({ registration, uploads, examSeason, zone }: Session): readonly string[] {
  const { opens, closes } = registration;
  const times: readonly (readonly [path: string, local: string])[] = [
    ['registration.opens', beginning(opens)],
    ['registration.closes', isCalendarDay(closes) ? midnight(closes, 1) : closes],
    ...(uploads.closes === undefined ? [] : [['uploads.closes', `${uploads.lastDay}T${uploads.closes}`] as const]),
    // The midnights round the last day, or round its eve.
    ...midnights('uploads.lastDay', uploads.lastDay, [-1, 0, 1]),
    ...midnights('examSeason.from', examSeason.from, [0]),
    ...midnights('examSeason.to', examSeason.to, [1]),
  ];
  return times.flatMap(([path, local]) => {
    const instant = instantOf(local, zone);
    // An unknown zone is reported once, not at each of its times.
    if (typeof instant === 'number' || instant === 'unknown-zone') return [];
    const orDay = path.startsWith('registration') && instant === 'not-a-local-time' ? 'no day YYYY-MM-DD and ' : '';
    return [`${path}: ${local} is ${orDay}${clockFaultWords[instant]} in ${zone}`];
  });
}

/** A clock time as it is; the first minute of a day. */
function beginning(local: string): string {
  return isCalendarDay(local) ? midnight(local, 0) : local;
}

/** Some midnights near a day, by days after it; none where there is no such day, which is a fault of its own. */
function midnights(path: string, day: CalendarDay, after: readonly number[]): readonly (readonly [string, string])[] {
  return isCalendarDay(day) ? after.map((days) => [path, midnight(day, days)]) : [];
}

function midnight(day: CalendarDay, after: number): string {
  return `${addDays(day, after)}T00:00`;
}

const clockFaultWords: Readonly<Record<Exclude<ClockFault, 'unknown-zone'>, string>> = {
  'not-a-local-time': 'no wall-clock time YYYY-MM-DDTHH:mm',
  skipped: 'skipped by the clocks',
  repeated: 'shown twice by the clocks',
};

function dayFaults(session: Session): readonly string[] {
  return everyPart()
    .filter((part) => partKinds[part] === 'day' && !isCalendarDay(valueAt(session, part)))
    .map((part) => `${part}: ${valueAt(session, part)} is not a day that exists (YYYY-MM-DD)`);
}

/** Dates that come too early or too late, as where last year's were left in a copy. */
function orderFaults(session: Session): readonly string[] {
  const { id, year, registration, uploads, examSeason, agesCountedOn } = session;
  const [opensOn, closesOn] = [registration.opens.slice(0, 10), registration.closes.slice(0, 10)];
  const closesAt = isCalendarDay(registration.closes) ? `${registration.closes}T24:00` : registration.closes;
  const uploadsEnd = `${uploads.lastDay}T${uploads.closes ?? '24:00'}`;
  const early = uploads.lastDay < opensOn;
  const faults: readonly (readonly [wrong: boolean, fault: string])[] = [
    [!id.endsWith(`-${year}`), `id: ${id} does not end in the year, -${year}`],
    [
      closesAt <= beginning(registration.opens),
      `registration.closes: ${registration.closes} is not after registration.opens ${registration.opens}`,
    ],
    [early, `uploads.lastDay: ${uploads.lastDay} is before registration opens`],
    [!early && uploadsEnd < closesAt, `uploads: ${uploadsEnd} is before registration closes`],
    [examSeason.to < examSeason.from, `examSeason.to: ${examSeason.to} is before ${examSeason.from}`],
    [examSeason.from <= closesOn, `examSeason.from: ${examSeason.from} is not after registration`],
    [!examSeason.from.startsWith(`${year}-`), `examSeason.from: ${examSeason.from} is not in ${year}`],
    [agesCountedOn < opensOn, `agesCountedOn: ${agesCountedOn} is before registration opens`],
    [agesCountedOn > examSeason.to, `agesCountedOn: ${agesCountedOn} is after the exams`],
  ];
  return faults.filter(([wrong]) => wrong).map(([, fault]) => fault);
}
