import { LONGEST_CONTRACT } from '../contract/check-session.ts';
import { asMark } from '../contract/exact-mark.ts';
import { isCount } from '../exact/exact-number.ts';
import { isDepartment } from '../model/department.ts';
import type { Session } from '../model/session.ts';
import { everyPart, partKinds, valueAt } from './session-parts.ts';

/** Amounts that are no numbers, thresholds in the wrong order, departments that do not exist, and duplicates in lists. */
export function numberFaults(session: Session): readonly string[] {
  return [...amountFaults(session), ...orderFaults(session), ...departmentFaults(session)];
}

function amountFaults(session: Session): readonly string[] {
  const numbers = everyPart().flatMap((part) => {
    const [kind, value] = [partKinds[part], valueAt(session, part)];
    if (kind === 'count') return countFaults(part, value);
    return kind === 'mark' ? markFaults(part, value) : [];
  });
  const { hours } = session.training;
  const perContract = hours.flatMap(({ contractMonths, atLeast }, index) => {
    const path = `training.hours[${index}]`;
    const twice = hours.findIndex((other) => other.contractMonths === contractMonths) < index;
    return [
      ...countFaults(`${path}.contractMonths`, contractMonths),
      ...countFaults(`${path}.atLeast`, atLeast),
      ...(twice ? [`${path}.contractMonths: ${contractMonths} stands twice`] : []),
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

function orderFaults({ defenceDayAges: ages, training, result, advancement }: Session): readonly string[] {
  const faults: string[] = [];
  if (ages.to < ages.from) faults.push(`defenceDayAges.to: ${ages.to} is below ${ages.from}`);
  if (ages.statuteBelow <= ages.from)
    faults.push(`defenceDayAges.statuteBelow: ${ages.statuteBelow} is not above ${ages.from}`);
  if (result.resitFrom > result.pass)
    faults.push(`result.resitFrom: ${result.resitFrom} is above result.pass ${result.pass}`);
  if (training.proRata.to < training.proRata.from) {
    faults.push(`training.proRata.to: ${training.proRata.to} is below ${training.proRata.from}`);
  }
  if (training.proRata.to > LONGEST_CONTRACT) {
    faults.push(
      `training.proRata.to: ${training.proRata.to} months are more than any contract has (${LONGEST_CONTRACT})`,
    );
  }
  if (!training.hours.some(({ contractMonths }) => contractMonths === training.proRata.ofMonths)) {
    faults.push(`training.proRata.ofMonths: ${training.proRata.ofMonths} has no row in training.hours`);
  }
  for (const time of ['full', 'part'] as const) {
    const { months, withinYears } = advancement[time];
    if (months > 12 * withinYears)
      faults.push(`advancement.${time}.months: ${months} are more than ${withinYears} years have`);
  }
  return faults;
}

function departmentFaults({ departments }: Pick<Session, 'departments'>): readonly string[] {
  const faults = departments.flatMap((department, index) => {
    const path = `departments[${index}]`;
    if (!isDepartment(department)) return [`${path}: ${department} is no code of a department (06, 2A, 974)`];
    return departments.indexOf(department) < index ? [`${path}: ${department} stands twice`] : [];
  });
  return departments.length > 0 ? faults : ['departments: none is named'];
}
