import type { PartNature } from './session-parts.ts';
import { everyPart, isObject, partNatures, valueAt } from './session-parts.ts';

/** Parts of a session that are missing, of the wrong kind, or none of its parts: a slip of the pen, or of whoever sent JSON. */
export function shapeFaults(session: unknown): readonly string[] {
  if (!isObject(session)) return [`session: ${shown(session)} is not an object`];
  return [...everyPart().flatMap((part) => partFaults(part, valueAt(session, part))), ...strangers(session)];
}

function partFaults(path: keyof typeof partNatures, value: unknown): readonly string[] {
  if (path === 'departments') return listFaults(path, value, (each, at) => kindFaults(at, each, 'string'));
  if (path === 'training.hours') return listFaults(path, value, memberFaults(hourKinds));
  if (path === 'pieces') return listFaults(path, value, memberFaults(rowKinds));
  const kind = kinds[partNatures[path]];
  return kind === undefined || (path === 'uploads.closes' && value === undefined) ? [] : kindFaults(path, value, kind);
}

type Kind = 'string' | 'number';

/** What a value of each nature is to TypeScript. Lists have members, and readings are told by their values. */
const kinds: Readonly<Partial<Record<PartNature, Kind>>> = {
  text: 'string',
  'clock-time': 'string',
  day: 'string',
  hour: 'string',
  count: 'number',
  mark: 'number',
};
const hourKinds: Readonly<Record<string, Kind>> = { contractYears: 'number', atLeast: 'number' };
const rowKinds: Readonly<Record<string, Kind>> = { piece: 'string', when: 'string', clause: 'string' };
const kindWords: Readonly<Record<Kind, string>> = { string: 'a text', number: 'a number' };

function kindFaults(path: string, value: unknown, kind: Kind): readonly string[] {
  if (value === undefined) return [`${path}: is missing`];
  return typeof value === kind ? [] : [`${path}: ${shown(value)} is not ${kindWords[kind]}`];
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

function memberFaults(members: Readonly<Record<string, Kind>>) {
  return (member: unknown, path: string): readonly string[] =>
    Object.entries(members).flatMap(([key, kind]) => kindFaults(`${path}.${key}`, valueAt(member, key), kind));
}

/** What stands where no session has anything: more often than not a name misspelt. Readings have a check of their own. */
function strangers(whole: Readonly<Record<string, unknown>>, above = ''): readonly string[] {
  const parts: readonly string[] = everyPart();
  return Object.entries(whole).flatMap(([key, value]) => {
    const path = `${above}${key}`;
    if (path === 'readings' || parts.includes(path)) return [];
    if (!parts.some((part) => part.startsWith(`${path}.`))) return [`${path}: is no part of a session`];
    return isObject(value) ? strangers(value, `${path}.`) : [];
  });
}

/** A value as a person reads it in one line, whatever it is. */
export function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}
