import type { PartKind } from './session-parts.ts';
import { everyPart, isObject, partKinds, valueAt } from './session-parts.ts';

/** Parts of a session that are missing or of the wrong type, and keys that are no part of one. */
export function shapeFaults(session: unknown): readonly string[] {
  if (!isObject(session)) return [`session: ${shown(session)} is not an object`];
  return [...everyPart().flatMap((part) => partFaults(part, valueAt(session, part))), ...unknownParts(session)];
}

function partFaults(path: keyof typeof partKinds, value: unknown): readonly string[] {
  if (path === 'departments') return listFaults(path, value, (each, at) => typeFaults(at, each, 'string'));
  if (path === 'training.hours') return listFaults(path, value, memberFaults(hourTypes));
  if (path === 'pieces') return listFaults(path, value, memberFaults(rowTypes));
  const type = types[partKinds[path]];
  return type === undefined || (path === 'uploads.closes' && value === undefined) ? [] : typeFaults(path, value, type);
}

type Type = 'string' | 'number';

/** The JavaScript type of each kind. Lists are checked by their members, readings by their values. */
const types: Readonly<Partial<Record<PartKind, Type>>> = {
  text: 'string',
  'clock-time': 'string',
  day: 'string',
  hour: 'string',
  count: 'number',
  mark: 'number',
};
const hourTypes: Readonly<Record<string, Type>> = { contractMonths: 'number', atLeast: 'number' };
const rowTypes: Readonly<Record<string, Type>> = { piece: 'string', when: 'string', clause: 'string' };
const typeWords: Readonly<Record<Type, string>> = { string: 'a text', number: 'a number' };

function typeFaults(path: string, value: unknown, type: Type): readonly string[] {
  if (value === undefined) return [`${path}: is missing`];
  return typeof value === type ? [] : [`${path}: ${shown(value)} is not ${typeWords[type]}`];
}

function listFaults(
  path: string,
  value: unknown,
  faultsOf: (member: unknown, path: string) => readonly string[],
): readonly string[] {
  if (value === undefined) return [`${path}: is missing`];
  if (!Array.isArray(value)) return [`${path}: ${shown(value)} is not a list`];
  return value.flatMap((member, index) => faultsOf(member, `${path}[${index}]`));
}

function memberFaults(members: Readonly<Record<string, Type>>) {
  return (member: unknown, path: string): readonly string[] =>
    Object.entries(members).flatMap(([key, type]) => typeFaults(`${path}.${key}`, valueAt(member, key), type));
}

/** Keys that no session has, mostly a misspelt name. Readings have a check of their own. */
function unknownParts(whole: Readonly<Record<string, unknown>>, above = ''): readonly string[] {
  const parts: readonly string[] = everyPart();
  return Object.entries(whole).flatMap(([key, value]) => {
    const path = `${above}${key}`;
    if (path === 'readings' || parts.includes(path)) return [];
    if (!parts.some((part) => part.startsWith(`${path}.`))) return [`${path}: is no part of a session`];
    return isObject(value) ? unknownParts(value, `${path}.`) : [];
  });
}

/** A value as a person reads it in one line, whatever it is. */
export function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}
