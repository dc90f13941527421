/**
 * Something worked out of an object, once per object: a memory and nothing else. What cannot be worked out is tried again, on
 * behalf of the rule that asks.
 */
export function oncePer<Key extends object, Made>(make: (rule: string, key: Key) => Made): typeof make {
  const known = new WeakMap<Key, Made>();
  return (rule, key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(rule, key);
    known.set(key, made);
    return made;
  };
}
