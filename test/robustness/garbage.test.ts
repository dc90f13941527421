import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContractError, nice2026 } from '../../src/index.ts';
import type { Call } from './every-rule.ts';
import { everyRule, said } from './every-rule.ts';

/** What a call comes to: nothing but the ContractError it throws, if it throws one. */
function refusal(call: Call, others: Readonly<Record<string, unknown>>): ContractError | undefined {
  try {
    said(call, others);
    return undefined;
  } catch (error) {
    if (error instanceof ContractError) return error;
    throw error;
  }
}

/** These tell what is wrong as a result, and throw nothing. */
const faultFinders = ['regulationFaults', 'sessionFaults'];
/** Arguments that may be left out. */
const optional = [
  'examOn of benefitValidity',
  'locale of formatAverage',
  'digits of formatAverage',
  'step of resitTargets',
];
/** Parts of these are looked at by their own names, so that a list or a text is no more than an object without them. */
const neither = [undefined, null, true, 7, 'nothing of the kind', () => 0];

describe.each(Object.entries(everyRule))('%s', (name, call) => {
  test('takes what it is meant for', () => expect(refusal(call, {})).toBeUndefined());

  test.each(Object.keys(call.given))('refuses what is no %s by its name', (argument) => {
    for (const value of neither) {
      if (value === undefined && optional.includes(`${argument} of ${name}`)) continue;
      if (argument === 'step' && value === 7) continue;
      if (argument === 'digits' && value === 7) continue;
      const error = refusal(call, { [argument]: value });
      if (faultFinders.includes(name)) expect(error, String(value)).toBeUndefined();
      else {
        expect(error?.argument ?? 'nothing', String(value)).toMatch(new RegExp(`^${argument}\\b`));
        expect(error?.rule).toBe(name === 'decisiveReadings' ? 'assess' : name);
        expect(error?.message).toMatch(/^\w+: `[^`]+` must be \S.+, got \S.*\.$/s);
      }
    }
  });

  law.prop(
    [fc.constantFrom(...Object.keys(call.given)), fc.anything({ withDate: true, withBigInt: true, withMap: true })],
    {
      numRuns: 25,
    },
  )('throws nothing but ContractError, whatever stands in the place of an argument', (argument, value) => {
    if (faultFinders.includes(name)) return;
    if (argument === 'session' || argument === 'before' || argument === 'after') return;
    refusal(call, { [argument]: value });
  });
});

/** Every place of a session, as a path. */
function placesOf(part: unknown, above: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof part !== 'object' || part === null) return [above];
  return [above, ...Object.entries(part).flatMap(([key, inner]) => placesOf(inner, [...above, key]))];
}

/** The same with another value at one place. */
function spoilt(part: unknown, [key, ...below]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  // as: places are those of objects and lists.
  const inner = (part as Readonly<Record<string, unknown>>)[key];
  const changed = spoilt(inner, below, value);
  if (!Array.isArray(part)) return { ...(part as object), [key]: changed };
  return part.map((member, index) => (String(index) === key ? changed : member));
}

const wrong = [undefined, null, true, Number.NaN, 1e308, 'constructor', [], {}];

describe('a session with something wrong at one place', () => {
  const places = placesOf(nice2026).filter(([part, row]) => part !== 'pieces' || row === undefined || Number(row) < 2);
  // decisiveReadings runs assess, eighteen times over.
  const callsOfSession = Object.entries(everyRule)
    .filter(([name]) => name !== 'decisiveReadings')
    .flatMap(([name, call]) =>
      ['session', 'before', 'after'].filter((key) => key in call.given).map((key) => [name, key, call] as const),
    );

  test.each(callsOfSession)('makes %s (%s) throw nothing but ContractError', (_name, argument, call) => {
    for (const place of places) {
      for (const value of wrong) refusal(call, { [argument]: spoilt(nice2026, place, value) });
    }
  });
});

describe('a session without a value that is tried in the place of a missing fact', () => {
  test.each([
    ['departments[0]', 'departments.0'],
    ['training.schoolYears', 'training.schoolYears'],
    ['training.hours[1].contractYears', 'training.hours.1.contractYears'],
    ['training.hours[1].atLeast', 'training.hours.1.atLeast'],
    ['experience.months', 'experience.months'],
  ])('is refused for its %s, where it would be tried for ever', (argument, place) => {
    for (const value of [undefined, null]) {
      const session = spoilt(nice2026, place.split('.'), value);
      for (const name of ['eligibility', 'remedies', 'nextQuestions', 'assess'] as const) {
        const error = refusal(everyRule[name], { session, facts: {} });
        expect(error?.argument).toBe(`session.${argument}`);
      }
    }
  });
});
