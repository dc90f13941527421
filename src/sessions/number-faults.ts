import { asMark } from '../given/exact-mark.ts';
import { isCount } from '../kernel/is-count.ts';
import type { Session } from '../model/session.ts';
import { everyPart, partNatures, valueAt } from './session-parts.ts';

/** Amounts that are none, thresholds in the wrong order, departments that are none, and whatever stands twice in a list. */
export function numberFaults(session: Session): readonly string[] {
  return [...amountFaults(session), ...orderFaults(session), ...departmentFaults(session)];
}

function amountFaults(session: Session): readonly string[] {
  const numbers = everyPart().flatMap((part) => {
    const [nature, value] = [partNatures[part], valueAt(session, part)];
    if (nature === 'count') return countFaults(part, value);
    return nature === 'mark' ? markFaults(part, value) : [];
  });
  const { hours } = session.training;
  const perContract = hours.flatMap(({ contractYears, atLeast }, index) => {
    const path = `training.hours[${index}]`;
    const twice = hours.findIndex((other) => other.contractYears === contractYears) < index;
    return [
      ...countFaults(`${path}.contractYears`, contractYears),
      ...countFaults(`${path}.atLeast`, atLeast),
      ...(twice ? [`${path}.contractYears: ${contractYears} stands twice`] : []),
    ];
  });
  return [...numbers, ...(hours.length > 0 ? perContract : ['training.hours: none is named'])];
}

function countFaults(path: string, count: unknown): readonly string[] {
  return isCount(count) && count > 0 ? [] : [`${path}: ${count} is not a whole number from 1 up`];
}

function markFaults(path: string, value: unknown): readonly string[] {
  return asMark(value) ? [] : [`${path}: ${value} is not a mark from 0 to 20`];
}

function orderFaults({ defenceDayAges: ages, result, advancement }: Session): readonly string[] {
  const faults: string[] = [];
  if (ages.to < ages.from) faults.push(`defenceDayAges.to: ${ages.to} is below ${ages.from}`);
  if (ages.statuteBelow <= ages.from)
    faults.push(`defenceDayAges.statuteBelow: ${ages.statuteBelow} is not above ${ages.from}`);
  if (result.resitFrom > result.pass)
    faults.push(`result.resitFrom: ${result.resitFrom} is above result.pass ${result.pass}`);
  for (const time of ['full', 'part'] as const) {
    const { months, withinYears } = advancement[time];
    if (months > 12 * withinYears)
      faults.push(`advancement.${time}.months: ${months} are more than ${withinYears} years have`);
  }
  return faults;
}

/** Two digits, 2A and 2B, or three digits overseas. */
const DEPARTMENT = /^(\d\d|2[AB]|9[78]\d)$/;

function departmentFaults({ departments }: Pick<Session, 'departments'>): readonly string[] {
  const faults = departments.flatMap((department, index) => {
    const path = `departments[${index}]`;
    if (!DEPARTMENT.test(department)) return [`${path}: ${department} is no code of a department (06, 2A, 974)`];
    return departments.indexOf(department) < index ? [`${path}: ${department} stands twice`] : [];
  });
  return departments.length > 0 ? faults : ['departments: none is named'];
}
