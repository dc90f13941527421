import { describe, expect, test } from 'vitest';
import { everyRule, said } from './every-rule.ts';

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
  test('changes nothing it is given, and says the same of frozen arguments', () => {
    // as: a copy of an object is one.
    const given = frozen(call.given) as Readonly<Record<string, unknown>>;
    const before = JSON.stringify(given);
    expect(said(call, given)).toStrictEqual(said(call));
    expect(JSON.stringify(given)).toBe(before);
  });

  test('gives a result that nothing of it is lost of in JSON, twice the same', () => {
    const result = said(call);
    // A session given back has no part to lose either.
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(said(call)).toStrictEqual(result);
  });
});
