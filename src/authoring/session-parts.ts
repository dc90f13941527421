import type { SessionPart } from '../model/session-change.ts';

/** What a part of a session holds. */
export type PartKind = 'text' | 'clock-time' | 'day' | 'hour' | 'count' | 'mark' | 'list' | 'reading';

/** Every part of a session with its kind, in the order of the session; the compiler keeps the list complete. */
export const partKinds: Readonly<Record<Exclude<SessionPart, 'pieces.order'>, PartKind>> = {
  id: 'text',
  year: 'count',
  zone: 'text',
  departments: 'list',
  'registration.opens': 'clock-time',
  'registration.closes': 'clock-time',
  'uploads.lastDay': 'day',
  'uploads.closes': 'hour',
  activationHours: 'count',
  convocationDays: 'count',
  'examSeason.from': 'day',
  'examSeason.to': 'day',
  agesCountedOn: 'day',
  'defenceDayAges.from': 'count',
  'defenceDayAges.to': 'count',
  'defenceDayAges.statuteBelow': 'count',
  'training.schoolYears': 'count',
  'training.hours': 'list',
  'training.proRata.from': 'count',
  'training.proRata.to': 'count',
  'training.proRata.ofMonths': 'count',
  'experience.months': 'count',
  'advancement.full.months': 'count',
  'advancement.full.withinYears': 'count',
  'advancement.part.months': 'count',
  'advancement.part.withinYears': 'count',
  'benefits.years': 'count',
  'benefits.from': 'mark',
  'result.pass': 'mark',
  'result.resitFrom': 'mark',
  'result.professionalFrom': 'mark',
  'result.orals': 'count',
  'orals.usual.preparation': 'count',
  'orals.usual.oral': 'count',
  'orals.language.preparation': 'count',
  'orals.language.oral': 'count',
  pieces: 'list',
  'readings.window-close': 'reading',
  'readings.upload-day': 'reading',
  'readings.defence-day-age': 'reading',
  'readings.experience-level': 'reading',
  'readings.repeat-justifies': 'reading',
  'readings.adapted-duration': 'reading',
  'readings.past-employment': 'reading',
  'readings.other-contract-lengths': 'reading',
  'readings.apprentice-row': 'reading',
  'readings.continuing-activity': 'reading',
  'readings.height-work-scope': 'reading',
  'readings.language-choice': 'reading',
  'readings.kept-mark-end': 'reading',
};

/** A part of a session with a value: all but the order of its rows. */
export type KnownPart = keyof typeof partKinds;

/** Every part, in the order of the session. */
export function everyPart(): readonly KnownPart[] {
  // as: Object.keys forgets that the keys are parts.
  return Object.keys(partKinds) as KnownPart[];
}

/** The value at a dotted path of anything, such as a session read from JSON. */
export function valueAt(whole: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((part, key) => (isObject(part) && Object.hasOwn(part, key) ? part[key] : undefined), whole);
}

/** Whether a value has parts with names. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
