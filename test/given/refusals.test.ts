import { describe, expect, test } from 'vitest';
import { exactMark } from '../../src/given/exact-mark.ts';
import { instantInMs, isInstantInMs } from '../../src/given/instant-in-ms.ts';
import { requireSession } from '../../src/given/require-session.ts';
import { requireObject, requireObjects } from '../../src/given/require-shape.ts';
import { reads, requireSound } from '../../src/given/require-sound.ts';
import type { CandidateFacts, Session } from '../../src/index.ts';
import { nice2026 } from '../../src/index.ts';

// as: what a caller in plain JavaScript may hand over.
const sessionWith = (changes: object): Session => ({ ...nice2026, ...changes }) as Session;
const { training, readings } = nice2026;
const read = reads(['route', 'schoolYears']);
const sound = (facts: object): void => requireSound('rule', facts as CandidateFacts, nice2026, read);
const of = (changes: object) => (): unknown => requireSession('rule', sessionWith(changes));

describe('a refusal names what was expected, where, and what came instead', () => {
  test.each<[() => unknown, string]>([
    [
      () => exactMark('rule', 21, 'mark'),
      '`mark` must be a mark between 0 and 20 (beyond nine decimals: a fraction), got 21',
    ],
    // as: what a caller in plain JavaScript may hand over.
    [() => instantInMs('rule', 'at', 'now' as unknown as Date), '`at` must be a valid Date, got "now"'],
    [() => requireObject('rule', 'thing', []), '`thing` must be an object, got a list'],
    [() => requireObjects('rule', 'things', {}), '`things` must be a list, got an object'],
    [() => requireObjects('rule', 'things', [{}, 7]), '`things[1]` must be an object, got 7'],
    [() => sound({ route: 'air' }), '`facts.route` must be one of school, apprenticeship, continuing, none, got "air"'],
    [() => sound({ schoolYears: -1 }), '`facts.schoolYears` must be a number of at least 0, got -1'],
    [
      of({ readings: { ...readings, 'upload-day': 'noon' } }),
      '`session.readings.upload-day` must be one of inclusive, eve, got "noon"',
    ],
    [
      of({ readings: { ...readings, 'window-close': undefined } }),
      '`session.readings.window-close` must be one of inclusive, exclusive, got undefined',
    ],
    [of({ experience: 12 }), '`session.experience` must be an object, got 12'],
    [of({ departments: '06' }), '`session.departments` must be a list, got "06"'],
    [of({ departments: [] }), '`session.departments[0]` must be a text, got undefined'],
    [of({ training: { ...training, hours: [7] } }), '`session.training.hours[0]` must be an object, got 7'],
    [
      of({ training: { ...training, hours: [...training.hours, { contractYears: 1.5, atLeast: 900 }] } }),
      `\`session.training.hours[${training.hours.length}].contractYears\` must be a whole number of at least 0, got 1.5`,
    ],
    [
      of({ training: { ...training, schoolYears: '2' } }),
      '`session.training.schoolYears` must be a whole number of at least 0, got "2"',
    ],
    [of({ pieces: 'none' }), '`session.pieces` must be a list, got "none"'],
    [of({ pieces: ['none'] }), '`session.pieces[0]` must be an object, got "none"'],
    [
      of({ uploads: { lastDay: '2025-11-31' } }),
      '`session.uploads.lastDay` must be a day that exists (YYYY-MM-DD), got "2025-11-31"',
    ],
    [of({ convocationDays: -15 }), '`session.convocationDays` must be a whole number of at least 0, got -15'],
    [
      of({ examSeason: { from: '2026-05-01', to: 'July' } }),
      '`session.examSeason.to` must be a day that exists (YYYY-MM-DD), got "July"',
    ],
    [of({ agesCountedOn: null }), '`session.agesCountedOn` must be a day that exists (YYYY-MM-DD), got null'],
    ...(['from', 'to', 'statuteBelow'] as const).map((bound): [() => unknown, string] => [
      of({ defenceDayAges: { ...nice2026.defenceDayAges, [bound]: 15.5 } }),
      `\`session.defenceDayAges.${bound}\` must be a whole number of at least 0, got 15.5`,
    ]),
    [of({ experience: {} }), '`session.experience.months` must be a whole number of at least 0, got undefined'],
  ])('%#', (call, told) => expect(call).toThrow(`rule: ${told}.`));
});

describe('a fact is looked at wherever a form keeps it', () => {
  class Form {
    get route(): string {
      return 'air';
    }
  }
  test.each<[string, object]>([
    ['an object without a prototype', Object.assign(Object.create(null), { route: 'air' })],
    ['a getter of a class', new Form()],
    ['an object that another one stands behind', Object.create({ route: 'air' })],
    ['a property that no loop finds', Object.defineProperty(new Form(), 'schoolYears', { value: -1 })],
  ])('%s', (_, form) => expect(() => sound(form)).toThrow('`facts.route` must be one of'));

  test('and what no rule reads is left alone, wherever it is', () => {
    expect(() => sound({ colour: 'red' })).not.toThrow();
    expect(() => sound(Object.create({ colour: 'red' }))).not.toThrow();
  });
});

test.each([
  [Date.UTC(1000, 0, 1), true, 'the first'],
  [Date.UTC(1000, 0, 1) - 1, false, 'before it'],
  [Date.UTC(9998, 11, 31), true, 'the last'],
  [Date.UTC(9998, 11, 31) + 1, false, 'after it'],
  [Number.NaN, false, 'an Invalid Date'],
])('%d is an instant that a rule takes: %s (%s)', (milliseconds, taken) => {
  expect(isInstantInMs(milliseconds)).toBe(taken);
});
