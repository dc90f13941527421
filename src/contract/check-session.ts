import { isDepartment } from '../model/department.ts';
import type { FactKind } from '../model/facts.ts';
import type { Session } from '../model/session.ts';
import { ContractError } from './contract-error.ts';
import { guardOf } from './fact-guards.ts';
import { requireReadings } from './require-readings.ts';
import { requireList, requireObject, requireObjects } from './require-shape.ts';

/**
 * Rejects what is no session: a part that rules read and that is missing, a bound that is no number or day, a reading without a
 * valid value. `sessionFaults` and the schema report everything that is wrong with a session, at once and in more detail.
 */
export function checkSession(rule: string, session: Session): void {
  requireObject(rule, 'session', session);
  for (const part of objects) requireObject(rule, `session.${part}`, session[part]);
  requireDepartments(rule, session.departments);
  requireObjects(rule, 'session.training.hours', session.training.hours);
  requireObject(rule, 'session.training.proRata', session.training.proRata);
  requireObjects(rule, 'session.pieces', session.pieces);
  for (const [part, kind, value] of values(session)) {
    const { fits, expected } = guardOf(kind);
    if (!fits(value)) throw new ContractError(rule, `session.${part}`, expected, value);
  }
  const { to } = session.training.proRata;
  if (to > LONGEST_CONTRACT) {
    throw new ContractError(rule, 'session.training.proRata.to', `at most ${LONGEST_CONTRACT} months`, to);
  }
  requireReadings(rule, session.readings);
}

/** In months. Each length of contract to which hours apply in proportion is a case of its own: without an end there is no list. */
export const LONGEST_CONTRACT = 120;

function requireDepartments(rule: string, departments: Session['departments']): void {
  requireList(rule, 'session.departments', departments);
  if (departments.length === 0) throw new ContractError(rule, 'session.departments', 'one department or more', 'none');
  departments.forEach((code, index) => {
    if (isDepartment(code)) return;
    throw new ContractError(rule, `session.departments[${index}]`, 'the code of a department (06, 2A, 974)', code);
  });
}

const objects = [
  'registration',
  'uploads',
  'examSeason',
  'defenceDayAges',
  'training',
  'experience',
  'readings',
] as const satisfies readonly (keyof Session)[];

type Value = readonly [part: string, kind: FactKind, value: unknown];

function values(session: Session): readonly Value[] {
  const { uploads, examSeason, defenceDayAges: ages, training, experience } = session;
  return [
    ['uploads.lastDay', 'day', uploads.lastDay],
    ['activationHours', 'count', session.activationHours],
    ['convocationDays', 'count', session.convocationDays],
    ['examSeason.from', 'day', examSeason.from],
    ['examSeason.to', 'day', examSeason.to],
    ['agesCountedOn', 'day', session.agesCountedOn],
    ['defenceDayAges.from', 'count', ages.from],
    ['defenceDayAges.to', 'count', ages.to],
    ['defenceDayAges.statuteBelow', 'count', ages.statuteBelow],
    ['training.schoolYears', 'count', training.schoolYears],
    ...training.hours.flatMap(({ contractMonths, atLeast }, index): readonly Value[] => [
      [`training.hours[${index}].contractMonths`, 'count', contractMonths],
      [`training.hours[${index}].atLeast`, 'count', atLeast],
    ]),
    ['training.proRata.from', 'count', training.proRata.from],
    ['training.proRata.to', 'count', training.proRata.to],
    ['training.proRata.ofMonths', 'count', training.proRata.ofMonths],
    ['experience.months', 'count', experience.months],
  ];
}
