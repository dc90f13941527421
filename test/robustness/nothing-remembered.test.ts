import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CandidateFacts, Session } from '../../src/index.ts';
import * as rules from '../../src/index.ts';
import { nice2026 } from '../../src/index.ts';
import { anyMoment, aProgress } from '../arbitraries/progress.ts';
import { anyCalls, someForm, someSession } from './any-call.ts';
import type { Call } from './every-rule.ts';
import { everyRule, resultOf } from './every-rule.ts';

/** Every object in a value, in any depth. */
function objectsIn(value: unknown, found = new Set<unknown>()): ReadonlySet<unknown> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.add(value);
  for (const part of Object.values(value)) objectsIn(part, found);
  return found;
}

/** Every part of a value that can be changed is changed, in any depth. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) spoil(part);
  if (Array.isArray(value)) value.splice(0, value.length, 'spoilt');
  else for (const key of Object.keys(value)) Object.assign(value, { [key]: 'spoilt' });
}

/** A session under other readings shares the parts that are the same; it is no result. */
const shares = ['withReadings'];
const fixedCalls = Object.entries(everyRule).filter(([name]) => !shares.includes(name));

describe.each(fixedCalls)('%s', (_name, call) => {
  const one = resultOf(call);
  const other = resultOf(call);

  test('freezes nothing that it returns', () => {
    for (const object of objectsIn(one)) expect(Object.isFrozen(object), JSON.stringify(object)).toBe(false);
  });

  test('shares no part of it with another call, nor with its arguments', () => {
    const elsewhere = new Set([...objectsIn(other), ...objectsIn(call.args)]);
    expect([...objectsIn(one)].filter((object) => elsewhere.has(object))).toEqual([]);
  });
});

describe.each(anyCalls)('%s', (_name, calls) => {
  law.prop([calls], { numRuns: 30 })('gives the same again, whatever the caller does to a result', (call) => {
    const before = JSON.stringify(resultOf(call));
    const args = JSON.stringify(call.args);
    const result = resultOf(call);
    expect(JSON.stringify(result)).toBe(before);
    spoil(result);
    expect(JSON.stringify(call.args)).toBe(args);
    expect(JSON.stringify(resultOf(call))).toBe(before);
  });

  law.prop([fc.array(calls, { minLength: 2, maxLength: 4 })], { numRuns: 4 })(
    'gives each caller their own result, whoever called before',
    (several) => {
      const alone = several.map((call) => JSON.stringify(resultOf(freshly(call))));
      const inTurn = [...several, ...several].map((call) => JSON.stringify(resultOf(call)));
      expect(inTurn).toEqual([...alone, ...alone]);
    },
  );
});

/** The same call on a session that no rule has seen. */
function freshly({ rule, args }: Call): Call {
  const session = args.session === undefined ? {} : { session: structuredClone(args.session) };
  return { rule, args: { ...args, ...session } };
}

type Rule = (facts: CandidateFacts, at: Date, session: Session) => unknown;
const ofForms: Readonly<Record<string, Rule>> = {
  assess: rules.assess,
  timeline: (facts, at, session) => rules.timeline({}, facts, at, session),
  nextQuestions: (facts, _, session) => rules.nextQuestions(facts, session),
  remedies: (facts, _, session) => rules.remedies(facts, session),
  deadlines: (facts, _, session) => rules.deadlines(facts, session),
  notices: rules.notices,
  fileStanding: (facts, at, session) => rules.fileStanding({ submissions: [] }, facts, at, session),
};

describe.each(Object.entries(ofForms))('%s, by whatever object holds the facts', (_name, rule) => {
  law.prop([someForm, anyMoment(), someSession], { numRuns: 30 })(
    'the same facts get the same result',
    (facts, at, session) => {
      const expected = JSON.stringify(rule({ ...facts }, at, session));
      const reversed = Object.fromEntries(Object.entries(facts).reverse());
      const getters = Object.defineProperties(
        {},
        Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, { get: () => value }])),
      );
      const proxy = new Proxy({}, { get: (_, fact) => (facts as Readonly<Record<string | symbol, unknown>>)[fact] });
      const bare = Object.assign(Object.create(null), facts);
      for (const form of [reversed, Object.create(facts), getters, proxy, bare, Object.freeze({ ...facts })]) {
        expect(JSON.stringify(rule(form, at, session))).toBe(expected);
      }
    },
  );

  law.prop([someForm, someForm, anyMoment(), someSession], { numRuns: 30 })(
    'a form that changes between two calls gets the result of what it holds then',
    (before, after, at, session) => {
      const form: Record<string, unknown> = { ...before };
      const first = JSON.stringify(rule(form, at, session));
      for (const fact of Object.keys(form)) delete form[fact];
      Object.assign(form, after);
      expect(JSON.stringify(rule(form, at, session))).toBe(JSON.stringify(rule({ ...after }, at, session)));
      for (const fact of Object.keys(form)) delete form[fact];
      Object.assign(form, before);
      expect(JSON.stringify(rule(form, at, session))).toBe(first);
    },
  );
});

describe('many rules use one session', () => {
  const one = structuredClone(nice2026);
  law.prop([someForm, anyMoment(), aProgress()], { numRuns: 8 })(
    'and each gives what it gives under a session of its own, frozen or not',
    (facts, at, progress) => {
      const calls: readonly ((session: Session) => unknown)[] = [
        (session) => rules.assess(facts, at, session),
        (session) => rules.decisiveReadings(facts, at, session),
        (session) => rules.timeline(progress, facts, at, session),
        (session) => rules.remedies(facts, session),
        (session) => rules.nextQuestions(facts, session),
      ];
      const own = frozen(structuredClone(nice2026));
      for (const call of calls) expect(JSON.stringify(call(one))).toBe(JSON.stringify(call(own)));
      expect(one).toEqual(nice2026);
    },
  );

  test('no rule freezes it', () => {
    rules.assess({}, new Date('2025-11-05T10:00:00Z'), one);
    for (const part of objectsIn(one)) expect(Object.isFrozen(part)).toBe(false);
  });

  function frozen<Part>(part: Part): Part {
    if (typeof part === 'object' && part !== null) Object.values(part).forEach(frozen);
    return Object.freeze(part);
  }
});
