import type { Changes } from './least-changes.ts';

type OneChange = Changes[number];

/** Changes of the same facts, in as few combinations as their first facts allow: those that agree in all that follows are one. */
export function merged(sets: readonly Changes[]): readonly Changes[] {
  if (sets.every(({ length }) => length === 0)) return [[]];
  const byFirst = new Map<string, { readonly first: OneChange; readonly rests: Changes[] }>();
  for (const [head, ...rest] of sets) {
    // as: changes of the same facts are all empty, or none is.
    const first = head as OneChange;
    const alike = byFirst.get(String(first)) ?? { first, rests: [] };
    byFirst.set(String(first), alike);
    alike.rests.push(rest);
  }
  const byRest = new Map<string, { readonly place: number; readonly groups: number[]; readonly rest: Changes }>();
  for (const { first, rests } of byFirst.values()) {
    const [place, groups] = first;
    for (const rest of merged(rests)) {
      const alike = byRest.get(JSON.stringify(rest)) ?? { place, groups: [], rest };
      byRest.set(JSON.stringify(rest), alike);
      alike.groups.push(...groups);
    }
  }
  return [...byRest.values()].map(({ place, groups, rest }): Changes => [[place, groups], ...rest]);
}
