import type { CalendarDay } from '../kernel/calendar-day.ts';
import { addDays, isCalendarDay } from '../kernel/calendar-day.ts';
import type { ClockFault } from '../kernel/local-time.ts';
import { instantOf, isZone } from '../kernel/local-time.ts';
import type { Session } from '../model/session.ts';
import { everyPart, partNatures, valueAt } from './session-parts.ts';

/** A zone nobody knows; times that its clocks do not show once; days that do not exist; dates in the wrong order. */
export function dateFaults(session: Session): readonly string[] {
  return [...zoneFaults(session), ...clockFaults(session), ...dayFaults(session), ...orderFaults(session)];
}

function zoneFaults({ zone }: Session): readonly string[] {
  return isZone(zone) ? [] : [`zone: ${zone} is not a known IANA zone`];
}

function clockFaults({ registration, uploads, zone }: Session): readonly string[] {
  const times: readonly (readonly [path: string, local: string])[] = [
    ['registration.opens', registration.opens],
    ['registration.closes', registration.closes],
    ...(uploads.closes === undefined ? [] : [['uploads.closes', `${uploads.lastDay}T${uploads.closes}`] as const]),
    ...(isCalendarDay(uploads.lastDay) ? midnightsRound(uploads.lastDay) : []),
  ];
  return times.flatMap(([path, local]) => {
    const instant = instantOf(local, zone);
    // A zone nobody knows is told once, not at each of its times.
    if (typeof instant === 'number' || instant === 'unknown-zone') return [];
    return [`${path}: ${local} ${clockFaultWords[instant]} in ${zone}`];
  });
}

/** The midnights between which an upload's last day lies, or its eve. */
function midnightsRound(lastDay: CalendarDay): readonly (readonly [path: string, local: string])[] {
  return [-1, 0, 1].map((days) => ['uploads.lastDay', `${addDays(lastDay, days)}T00:00`]);
}

const clockFaultWords: Readonly<Record<Exclude<ClockFault, 'unknown-zone'>, string>> = {
  'not-a-local-time': 'is no wall-clock time YYYY-MM-DDTHH:mm',
  skipped: 'is skipped by the clocks',
  repeated: 'is shown twice by the clocks',
};

function dayFaults(session: Session): readonly string[] {
  return everyPart()
    .filter((part) => partNatures[part] === 'day' && !isCalendarDay(valueAt(session, part)))
    .map((part) => `${part}: ${valueAt(session, part)} is not a day that exists (YYYY-MM-DD)`);
}

/** Dates that come too early or too late, as where last year's were left in a copy. */
function orderFaults(session: Session): readonly string[] {
  const { id, year, registration, uploads, examSeason, agesCountedOn } = session;
  const [opensOn, closesOn] = [registration.opens.slice(0, 10), registration.closes.slice(0, 10)];
  const uploadsEnd = `${uploads.lastDay}T${uploads.closes ?? '24:00'}`;
  const early = uploads.lastDay < opensOn;
  const faults: readonly (readonly [wrong: boolean, fault: string])[] = [
    [!id.endsWith(`-${year}`), `id: ${id} does not end in the year, -${year}`],
    [
      registration.closes <= registration.opens,
      `registration.closes: ${registration.closes} is not after registration.opens ${registration.opens}`,
    ],
    [early, `uploads.lastDay: ${uploads.lastDay} is before registration opens`],
    [!early && uploadsEnd < registration.closes, `uploads: ${uploadsEnd} is before registration closes`],
    [examSeason.to < examSeason.from, `examSeason.to: ${examSeason.to} is before ${examSeason.from}`],
    [examSeason.from <= closesOn, `examSeason.from: ${examSeason.from} is not after registration`],
    [!examSeason.from.startsWith(`${year}-`), `examSeason.from: ${examSeason.from} is not in ${year}`],
    [agesCountedOn < opensOn, `agesCountedOn: ${agesCountedOn} is before registration opens`],
    [agesCountedOn > examSeason.to, `agesCountedOn: ${agesCountedOn} is after the exams`],
  ];
  return faults.filter(([wrong]) => wrong).map(([, fault]) => fault);
}
