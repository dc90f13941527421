import { expect, test } from 'vitest';
import { perSession, requireSession } from '../../src/contract/per-session.ts';
import type { Session } from '../../src/index.ts';
import { nice2026 } from '../../src/index.ts';

const copy = (): Session => structuredClone(nice2026);

test('what is made of a session is made once, whichever rule needs it', () => {
  const makers: string[] = [];
  const made = perSession((session, rule) => {
    makers.push(rule);
    return { id: session.id };
  });
  const [one, other] = [copy(), copy()];
  const first = made('first', one);
  expect(first).toEqual({ id: 'nice-2026' });
  expect(made('second', one)).toBe(first);
  expect(made('third', other)).not.toBe(first);
  expect(made('fourth', other)).toEqual(first);
  expect(makers).toEqual(['first', 'third']);
});

test('also where that is nothing', () => {
  let count = 0;
  const made = perSession(() => {
    count += 1;
    return undefined;
  });
  const session = copy();
  expect([made('rule', session), made('rule', session), count]).toEqual([undefined, undefined, 1]);
});

test('a failure is not kept', () => {
  let failing = true;
  const made = perSession((_, rule) => {
    if (failing) throw new Error(rule);
    return rule;
  });
  const session = copy();
  expect(() => made('first', session)).toThrow('first');
  expect(() => made('second', session)).toThrow('second');
  failing = false;
  expect(made('third', session)).toBe('third');
});

test('nothing is made of what is no session', () => {
  const makers: string[] = [];
  const made = perSession((_, rule) => makers.push(rule));
  // as: what plain JavaScript may pass.
  const none = { ...nice2026, agesCountedOn: '2025-11-31' } as Session;
  expect(() => made('rule', none)).toThrow('rule: `session.agesCountedOn` must be a day that exists');
  expect(() => requireSession('rule', none)).toThrow('rule: `session.agesCountedOn` must be a day that exists');
  expect(makers).toEqual([]);
});

test('a frozen session will do', () => {
  expect(perSession(({ id }) => id)('rule', Object.freeze(copy()))).toBe('nice-2026');
});
