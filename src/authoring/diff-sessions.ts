import { requireList, requireObject, requireObjects } from '../contract/require-shape.ts';
import type { Session } from '../model/session.ts';
import type { SessionChange, SessionPart, SessionValue } from '../model/session-change.ts';
import { everyPart, valueAt } from './session-parts.ts';

/**
 * What changed from one session to another, value by value, in the order of the session; nothing between equal ones.
 *
 * A list changes by its members: a department, the hours for one length of contract, a row of the table of pieces. A row is
 * known by its clause and piece, so that one inserted is one change; `follows` names the row above it. `pieces.order` lists,
 * among the rows that both tables have, those at another place, in either order; departments and hours have no order. What is
 * absent is `null`. So the changes turn one session into the other and, swapped, back.
 *
 * @throws ContractError where an argument is no session with its lists.
 *
 * @example What a next circular might change: one department less, and an hour on the last day of uploads.
 * ```ts
 * diffSessions(nice2026, { ...nice2026, departments: ['06'] });
 * // [{ part: 'departments', path: 'departments.83', before: '83', after: null }]
 * const [change] = diffSessions(nice2026, { ...nice2026, uploads: { lastDay: '2025-11-14', closes: '17:00' } });
 * change; // { part: 'uploads.closes', path: 'uploads.closes', before: null, after: '17:00' }
 * fr.session['uploads.closes']; // 'Heure limite du dernier jour de dépôt'
 * ```
 */
export function diffSessions(before: Session, after: Session): readonly SessionChange[] {
  requireLists('before', before);
  requireLists('after', after);
  return everyPart().flatMap((part) => {
    const [one, other] = [members(part, before), members(part, after)];
    const changes = changedMembers(part, one, other);
    return part === 'pieces' ? [...changes, ...changedOrder([...one.keys()], [...other.keys()])] : changes;
  });
}

/** Rejects a session without its lists; whatever else is missing is absent. */
function requireLists(argument: string, session: Session): void {
  const rule = 'diffSessions';
  requireObject(rule, argument, session);
  requireObject(rule, `${argument}.training`, session.training);
  requireList(rule, `${argument}.departments`, session.departments);
  requireObjects(rule, `${argument}.training.hours`, session.training.hours);
  requireObjects(rule, `${argument}.pieces`, session.pieces);
}

/** What a part holds: the members of a list by key, or its one value, if any, by no key. */
type Members = ReadonlyMap<string, SessionValue>;

function members(part: SessionPart, session: Session): Members {
  if (part === 'departments') return keyed(session.departments, (department) => [department, department]);
  if (part === 'training.hours') {
    return keyed(session.training.hours, ({ contractMonths, atLeast }) => [
      String(contractMonths),
      { contractMonths, atLeast },
    ]);
  }
  if (part === 'pieces') {
    return keyed(session.pieces, ({ piece, when, clause }, follows) => [
      `${clause}/${piece}`,
      { piece, when, clause, follows },
    ]);
  }
  const value = valueAt(session, part);
  return new Map(typeof value === 'string' || typeof value === 'number' ? [['', value]] : []);
}

/** The members of a list by key; where two would share one, the later is numbered. */
function keyed<Member>(
  list: readonly Member[],
  entry: (member: Member, follows: string | null) => readonly [key: string, value: SessionValue],
): Members {
  const found = new Map<string, SessionValue>();
  let above: string | null = null;
  for (const member of list) {
    const [name, value] = entry(member, above);
    above = name;
    for (let copy = 2; found.has(above); copy += 1) above = `${name}#${copy}`;
    found.set(above, value);
  }
  return found;
}

/** The members of one list only, or that differ in the other: in the order in which they come in either. */
function changedMembers(part: SessionPart, one: Members, other: Members): readonly SessionChange[] {
  const [before, after] = [[...one.keys()], [...other.keys()]];
  const place = (key: string): number =>
    Math.min(...[before, after].map((keys) => keys.indexOf(key)).filter((index) => index >= 0));
  return [...new Set([...before, ...after])]
    .filter((key) => contentOf(one.get(key)) !== contentOf(other.get(key)))
    .sort((first, second) => place(first) - place(second) || (first < second ? -1 : 1))
    .map((key) => ({
      part,
      path: key === '' ? part : `${part}.${key}`,
      before: one.get(key) ?? null,
      after: other.get(key) ?? null,
    }));
}

/** A member without its place, as text to compare. */
function contentOf(value: SessionValue | undefined): string | undefined {
  return JSON.stringify(value, (key, part: unknown) => (key === 'follows' ? undefined : part));
}

/** What two lists share in another order: the members at another place, as before and as after. */
function changedOrder(one: readonly string[], other: readonly string[]): readonly SessionChange[] {
  const before = one.filter((key) => other.includes(key));
  const after = other.filter((key) => one.includes(key));
  const moved = (keys: readonly string[], beside: readonly string[]): readonly string[] =>
    keys.filter((key, index) => key !== beside[index]);
  const [from, to] = [moved(before, after), moved(after, before)];
  return from.length === 0 ? [] : [{ part: 'pieces.order', path: 'pieces.order', before: from, after: to }];
}
