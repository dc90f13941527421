/** The fields of a form by name. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields of a form, dotted names put together: `{ 'birthPlace.city': 'Nice' }` is `{ birthPlace: { city: 'Nice' } }`.
 * A name of no group, and one whose group is a field of its own beside it, is left alone.
 */
export function withNestedNames(fields: Fields, isGroup: (name: string) => boolean): Fields {
  const groups = new Map<string, [string, unknown][]>();
  const others = Object.entries(fields).filter(([name, value]) => {
    const dot = name.indexOf('.');
    const group = name.slice(0, dot);
    if (dot < 0 || !isGroup(group) || Object.hasOwn(fields, group)) return true;
    groups.set(group, [...(groups.get(group) ?? []), [name.slice(dot + 1), value]]);
    return false;
  });
  const nested = [...groups].map(([group, parts]): [string, unknown] => [group, Object.fromEntries(parts)]);
  return Object.fromEntries([...others, ...nested]);
}
