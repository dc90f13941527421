import { knownClauses, knownPieces, knownSituations } from '../given/known-codes.ts';
import { readingValues } from '../given/reading-values.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { addDays, isCalendarDay } from '../kernel/calendar-day.ts';
import type { ClockFault } from '../kernel/local-time.ts';
import { instantOf, isZone } from '../kernel/local-time.ts';
import type { Session } from '../model/session.ts';

/**
 * What is wrong with a session, as sentences that name the place; empty for the sessions published here. For whoever writes
 * down the session of another academy.
 *
 * @example The night in which summer time ends shows half past two twice.
 * ```ts
 * sessionFaults({ ...nice2026, registration: { opens: '2025-10-26T02:30', closes: '2025-11-12T17:00' } });
 * // ['registration.opens: 2025-10-26T02:30 is shown twice by the clocks in Europe/Paris']
 * ```
 */
export function sessionFaults(session: Session): readonly string[] {
  return [
    ...zoneFaults(session),
    ...clockFaults(session),
    ...dayFaults(session),
    ...numberFaults(session),
    ...tableFaults(session),
    ...readingFaults(session),
  ];
}

function zoneFaults({ zone }: Session): readonly string[] {
  return isZone(zone) ? [] : [`zone: ${zone} is not a known IANA zone`];
}

/** Clock times that are none, or that the clocks of the zone skip or show twice; a window that closes before it opens. */
function clockFaults({ registration, uploads, zone }: Session): readonly string[] {
  if (!isZone(zone)) return [];
  const { opens, closes } = registration;
  const times: readonly (readonly [path: string, local: string])[] = [
    ['registration.opens', opens],
    ['registration.closes', closes],
    ...(uploads.closes === undefined ? [] : [['uploads.closes', `${uploads.lastDay}T${uploads.closes}`] as const]),
    ...(isCalendarDay(uploads.lastDay) ? midnightsRound(uploads.lastDay) : []),
  ];
  const faults = times.flatMap(([path, local]) => {
    const instant = instantOf(local, zone);
    return typeof instant === 'number' ? [] : [`${path}: ${local} ${clockFaultWords[instant]} in ${zone}`];
  });
  if (closes <= opens) faults.push(`registration.closes: ${closes} is not after registration.opens ${opens}`);
  return faults;
}

/** The midnights between which an upload's last day lies, or its eve. */
function midnightsRound(lastDay: CalendarDay): readonly (readonly [path: string, local: string])[] {
  return [-1, 0, 1].map((days) => ['uploads.lastDay', `${addDays(lastDay, days)}T00:00`]);
}

const clockFaultWords: Readonly<Record<ClockFault, string>> = {
  'not-a-local-time': 'is no wall-clock time YYYY-MM-DDTHH:mm',
  'unknown-zone': 'has no clocks',
  skipped: 'is skipped by the clocks',
  repeated: 'is shown twice by the clocks',
};

/** Days that do not exist; a season that ends before it begins. */
function dayFaults({ uploads, examSeason, agesCountedOn, registration }: Session): readonly string[] {
  const days = {
    'uploads.lastDay': uploads.lastDay,
    'examSeason.from': examSeason.from,
    'examSeason.to': examSeason.to,
    agesCountedOn,
  };
  const faults = Object.entries(days).flatMap(([path, day]) =>
    isCalendarDay(day) ? [] : [`${path}: ${day} is not a day that exists (YYYY-MM-DD)`],
  );
  if (examSeason.to < examSeason.from) faults.push(`examSeason.to: ${examSeason.to} is before ${examSeason.from}`);
  if (uploads.lastDay < registration.opens.slice(0, 10)) {
    faults.push(`uploads.lastDay: ${uploads.lastDay} is before registration opens`);
  }
  return faults;
}

/** Lists that are empty and amounts that are no whole number from 1 up. */
function numberFaults(session: Session): readonly string[] {
  const { training, advancement, benefits, defenceDayAges: ages, result } = session;
  const counts: Readonly<Record<string, number>> = {
    year: session.year,
    activationHours: session.activationHours,
    convocationDays: session.convocationDays,
    'defenceDayAges.from': ages.from,
    'training.schoolYears': training.schoolYears,
    ...Object.fromEntries(
      training.hours.flatMap(({ contractYears, atLeast }, index) => [
        [`training.hours[${index}].contractYears`, contractYears],
        [`training.hours[${index}].atLeast`, atLeast],
      ]),
    ),
    'experience.months': session.experience.months,
    'advancement.full.months': advancement.full.months,
    'advancement.full.withinYears': advancement.full.withinYears,
    'advancement.part.months': advancement.part.months,
    'advancement.part.withinYears': advancement.part.withinYears,
    'benefits.years': benefits.years,
    'result.orals': result.orals,
  };
  const faults = Object.entries(counts).flatMap(([path, count]) =>
    Number.isSafeInteger(count) && count > 0 ? [] : [`${path}: ${count} is not a whole number from 1 up`],
  );
  if (ages.to < ages.from) faults.push(`defenceDayAges.to: ${ages.to} is below ${ages.from}`);
  if (ages.statuteBelow <= ages.from)
    faults.push(`defenceDayAges.statuteBelow: ${ages.statuteBelow} is not above ${ages.from}`);
  if (result.resitFrom > result.pass)
    faults.push(`result.resitFrom: ${result.resitFrom} is above result.pass ${result.pass}`);
  if (session.departments.length === 0) faults.push('departments: none is named');
  return faults;
}

/** Rows that name what nobody knows, or that stand twice. */
function tableFaults({ pieces }: Session): readonly string[] {
  const rows = new Set<string>();
  return pieces.flatMap(({ piece, when, clause }, index) => {
    const path = `pieces[${index}]`;
    const row = [piece, when, clause].join(' ');
    const faults: string[] = [];
    if (!Object.hasOwn(knownPieces, piece)) faults.push(`${path}.piece: ${piece} is not a known piece`);
    if (!Object.hasOwn(knownSituations, when)) faults.push(`${path}.when: ${when} is not a known situation`);
    if (!Object.hasOwn(knownClauses, clause)) faults.push(`${path}.clause: ${clause} is not a known clause`);
    if (rows.has(row)) faults.push(`${path}: the row ${row} stands twice`);
    rows.add(row);
    return faults;
  });
}

/** Readings that are missing, or read in a way nobody has defined. */
function readingFaults({ readings }: Session): readonly string[] {
  const given: Readonly<Record<string, string | undefined>> = { ...readings };
  const known: Readonly<Record<string, readonly string[]>> = readingValues;
  const unknown = Object.keys(given).filter((id) => !Object.hasOwn(known, id));
  return [
    ...unknown.map((id) => `readings.${id}: is not a known reading`),
    ...Object.entries(known).flatMap(([id, values]) =>
      values.includes(given[id] ?? '') ? [] : [`readings.${id}: ${given[id]} is not one of ${values.join(', ')}`],
    ),
  ];
}
