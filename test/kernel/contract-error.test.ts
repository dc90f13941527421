import { expect, test } from 'vitest';
import { ContractError } from '../../src/index.ts';

test.each([
  [-1, '-1'],
  [Number.NaN, 'NaN'],
  ['2026-02-30', '"2026-02-30"'],
  ['x'.repeat(1_000_000), `"${'x'.repeat(40)}…"`],
  ['x'.repeat(40), `"${'x'.repeat(40)}"`],
  [Symbol('x'.repeat(40)), `Symbol(${'x'.repeat(33)}…`],
  [new Date(Number.NaN), 'an Invalid Date or one out of range'],
  [null, 'null'],
  [[1], 'a list'],
  [{}, 'an object'],
])('says in one line what it got: %#', (got, shown) => {
  const error = new ContractError('rule', 'facts.thing', 'something else', got);
  expect(error.message).toBe(`rule: \`facts.thing\` must be something else, got ${shown}.`);
  expect(error).toMatchObject({ name: 'ContractError', rule: 'rule', argument: 'facts.thing' });
  expect(error).toBeInstanceOf(Error);
});
