import { describe, expect, test } from 'vitest';
import { everyRule, resultOf } from './every-rule.ts';

/** The same in depth, and not to be changed in any depth; Dates cannot be frozen, and are copied. */
function frozen(value: unknown): unknown {
  if (value instanceof Date) return new Date(value);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(frozen)
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, frozen(part)]));
  return Object.freeze(copy);
}

describe.each(Object.entries(everyRule))('%s', (_name, call) => {
  test('changes none of its arguments, and gives the same for frozen ones', () => {
    // as: a copy of an object is one.
    const args = frozen(call.args) as Readonly<Record<string, unknown>>;
    const before = JSON.stringify(args);
    expect(resultOf(call, args)).toStrictEqual(resultOf(call));
    expect(JSON.stringify(args)).toBe(before);
  });

  test('gives a result of which JSON loses nothing, twice the same', () => {
    const result = resultOf(call);
    // A session that is returned has no part to lose either.
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(resultOf(call)).toStrictEqual(result);
  });
});
