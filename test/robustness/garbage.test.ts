import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContractError, nice2026 } from '../../src/index.ts';
import type { Call } from './every-rule.ts';
import { everyRule, resultOf } from './every-rule.ts';

/** The ContractError that a call throws, if it throws one; nothing else may be thrown. */
function refusal(call: Call, others: Readonly<Record<string, unknown>>): ContractError | undefined {
  try {
    resultOf(call, others);
    return undefined;
  } catch (error) {
    if (error instanceof ContractError) return error;
    throw error;
  }
}

/** These say what is wrong in their result, and throw nothing. */
const faultFinders = ['regulationFaults', 'sessionFaults', 'isDepartment'];
/** Arguments that may be absent. */
const optional = [
  'examOn of benefitValidity',
  'locale of formatAverage',
  'digits of formatAverage',
  'step of marksNeeded',
  'step of resitTargets',
  'round of convocation',
];
/** Parts of these are looked up by their own names, so that a list or a text is no more than an object without them. */
const neither = [undefined, null, true, 7, 'nothing of the kind', () => 0];

describe.each(Object.entries(everyRule))('%s', (name, call) => {
  test('accepts what it is meant for', () => expect(refusal(call, {})).toBeUndefined());

  test.each(Object.keys(call.args))('refuses what is no %s by its name', (argument) => {
    for (const value of neither) {
      if (value === undefined && optional.includes(`${argument} of ${name}`)) continue;
      if (value === 7 && (argument === 'step' || argument === 'digits')) continue;
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
    [fc.constantFrom(...Object.keys(call.args)), fc.anything({ withDate: true, withBigInt: true, withMap: true })],
    {
      numRuns: 25,
    },
  )('throws nothing but ContractError, whatever stands in the place of an argument', (argument, value) => {
    refusal(call, { [argument]: value });
  });
});

/** Every place of a session, as a path. */
function placesOf(part: unknown, above: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof part !== 'object' || part === null) return [above];
  return [above, ...Object.entries(part).flatMap(([key, inner]) => placesOf(inner, [...above, key]))];
}

/** The same with another value at one place. */
function changedAt(part: unknown, [key, ...below]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  // as: places are those of objects and lists.
  const inner = (part as Readonly<Record<string, unknown>>)[key];
  const changed = changedAt(inner, below, value);
  if (!Array.isArray(part)) return { ...(part as object), [key]: changed };
  return part.map((member, index) => (String(index) === key ? changed : member));
}

const wrong = [undefined, null, true, Number.NaN, 1e308, 'constructor', [], {}];

describe('a session with something wrong at one place', () => {
  const places = placesOf(nice2026).filter(([part, row]) => part !== 'pieces' || row === undefined || Number(row) < 2);
  // decisiveReadings runs assess under every other reading.
  const callsOfSession = Object.entries(everyRule)
    .filter(([name]) => name !== 'decisiveReadings')
    .flatMap(([name, call]) =>
      ['session', 'before', 'after'].filter((key) => key in call.args).map((key) => [name, key, call] as const),
    );

  test.each(callsOfSession)('makes %s (%s) throw nothing but ContractError', (_name, argument, call) => {
    for (const place of places) {
      for (const value of wrong) refusal(call, { [argument]: changedAt(nice2026, place, value) });
    }
  });
});

describe('a session without a value that bounds a fact', () => {
  test.each([
    ['departments[0]', 'departments.0'],
    ['training.schoolYears', 'training.schoolYears'],
    ['training.hours[1].contractMonths', 'training.hours.1.contractMonths'],
    ['training.hours[1].atLeast', 'training.hours.1.atLeast'],
    ['training.proRata.from', 'training.proRata.from'],
    ['training.proRata.to', 'training.proRata.to'],
    ['training.proRata.ofMonths', 'training.proRata.ofMonths'],
    ['experience.months', 'experience.months'],
  ])('is refused for its %s, where nothing could be compared with it', (argument, place) => {
    for (const value of [undefined, null]) {
      const session = changedAt(nice2026, place.split('.'), value);
      for (const name of ['eligibility', 'remedies', 'nextQuestions', 'assess', 'timeline'] as const) {
        const error = refusal(everyRule[name], { session, facts: {} });
        expect(error?.argument).toBe(`session.${argument}`);
      }
    }
  });
});
