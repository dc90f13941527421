import { expect, test } from 'vitest';
import { ContractError } from '../../src/index.ts';

test.each<[unknown, string, string]>([
  [-1, '-1', 'a number'],
  [Number.NaN, 'NaN', 'no number'],
  [-0, '0', 'minus nothing'],
  [7n, '7', 'a bigint'],
  [true, 'true', 'a truth value'],
  [null, 'null', 'nothing'],
  [undefined, 'undefined', 'what is absent'],
  ['2026-02-30', '"2026-02-30"', 'a text in quotes'],
  ['', '""', 'an empty text'],
  ['a "b"\nc', '"a \\"b\\"\\nc"', 'a text of two lines in one'],
  ['x'.repeat(40), `"${'x'.repeat(40)}"`, 'the longest text shown whole'],
  ['x'.repeat(41), `"${'x'.repeat(40)}…"`, 'a longer one'],
  ['x'.repeat(1_000_000), `"${'x'.repeat(40)}…"`, 'one far too long'],
  [Symbol('x'.repeat(40)), `Symbol(${'x'.repeat(33)}…`, 'a symbol'],
  [new Date(Number.NaN), 'an Invalid Date', 'a Date that is none'],
  [new Date('2025-11-05T10:00:00Z'), '2025-11-05T10:00:00.000Z', 'a Date that is one is never called invalid'],
  [new Date(8.64e15), '+275760-09-13T00:00:00.000Z', 'the last Date there is'],
  [[1], 'a list', 'a list, whatever is in it'],
  [{ a: 1 }, 'an object', 'an object, whatever is in it'],
  [Object.create(null), 'an object', 'an object that cannot be made a text'],
  [/x/, 'an object', 'an object of another kind'],
])('%#: what it got is shown in one line as %s (%s)', (got, shown) => {
  const error = new ContractError('rule', 'facts.thing', 'something else', got);
  expect(error.message).toBe(`rule: \`facts.thing\` must be something else, got ${shown}.`);
  expect(error).toMatchObject({ name: 'ContractError', rule: 'rule', argument: 'facts.thing' });
  expect(error).toBeInstanceOf(Error);
});
