import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import type { Regulation, Result, Results } from '../../src/index.ts';
import { firstRound, nice2026 } from '../../src/index.ts';
import { ndrc } from '../../src/regulations/ndrc.ts';
import { sioSisr } from '../../src/regulations/sio.ts';
import type { ResultsInput, ResultsOutput } from '../../src/schema/index.ts';
import { resultsSchema } from '../../src/schema/index.ts';
import { aRegulation, someResults } from '../arbitraries/results.ts';
import { issuesOf } from './issues.ts';

const optional = { exam: 'EF1', title: 'Langue', domain: 'optional' } as const;
const withOptional: Regulation = { ...ndrc, exams: [...ndrc.exams, optional] };
const schema = resultsSchema(withOptional);

test.each<[unknown, string]>([
  [0, 'the least mark'],
  [20, 'the greatest'],
  [9.999999999, 'nine decimals'],
  ['12,5', 'a French comma'],
  ['13.66', 'a point'],
  ['20,000', 'zeros at the end change nothing'],
  ['000020', 'nor at the beginning'],
  ['09,5', 'a mark as some write it'],
  [{ numerator: 41, denominator: 3 }, 'a fraction'],
  [{ numerator: 60, denominator: 3 }, 'a fraction of the greatest mark'],
  ['absent', 'no mark'],
  ['excused', 'no mark by force majeure'],
  ['exempt', 'no mark by right'],
  ['postponed', 'left for a later session'],
  [undefined, 'not known yet'],
])('E1: %j: %s', (result) => {
  expect(schema.parse({ E1: result })).toEqual({ E1: result });
  expect(() => firstRound(withOptional, schema.parse({ E1: result }), nice2026)).not.toThrow();
});

test.each<[unknown, string, string]>([
  [20.5, 'E1: mark-out-of-range', 'above the greatest'],
  [-0.5, 'E1: mark-out-of-range', 'below the least'],
  ['20,000000001', 'E1: mark-out-of-range', 'hardly above, as text'],
  ['-1', 'E1: mark-out-of-range', 'below, as text'],
  ['0000020', 'E1: mark-too-fine', 'more digits than any mark'],
  [{ numerator: 61, denominator: 3 }, 'E1: mark-out-of-range', 'a fraction above 20'],
  [1 / 3, 'E1: mark-too-fine', 'finer than nine decimals'],
  ['9,0000000001', 'E1: mark-too-fine', 'ten decimals as text'],
  ['0,0000000000', 'E1: mark-too-fine', 'as many, of nothing'],
  [20.123_456_789_012_3, 'E1: mark-out-of-range', 'above the greatest, and that is enough'],
  ['', 'E1: not-a-mark', 'an empty text is no mark here, see formOf'],
  [' 12', 'E1: not-a-mark', 'a blank'],
  ['12,', 'E1: not-a-mark', 'a comma without decimals'],
  ['1e1', 'E1: not-a-mark', 'an exponent'],
  ['douze', 'E1: not-a-mark', 'a word'],
  ['constructor', 'E1: not-a-mark', 'a word that every object knows'],
  [Number.NaN, 'E1: not-a-mark', 'no number'],
  [null, 'E1: not-a-mark', 'null'],
  [true, 'E1: not-a-mark', 'a truth'],
  [[12], 'E1: not-a-mark', 'a list'],
  [{ numerator: 12 }, 'E1: not-a-mark', 'half a fraction'],
  [{ numerator: 12, denominator: 0 }, 'E1.denominator: not-above-zero', 'nothing below the line'],
  [{ numerator: -1, denominator: 2 }, 'E1.numerator: below-zero', 'a sign above the line'],
  ['Abs', 'E1: not-a-mark', 'a word of a form, see formOf'],
  ['12-mai', 'E1: not-a-mark', 'what a spreadsheet makes of 12.5'],
  ['not-taken', 'E1: exam-is-compulsory', 'only an optional exam can be left untaken'],
])('E1: %j is refused, %s: %s', (result, issue) => {
  expect(issuesOf(schema, { E1: result })).toEqual([issue]);
  expect(() => firstRound(withOptional, { E1: result } as Results, nice2026)).toThrow('results.E1');
});

test('an optional exam can be left untaken, or for a later session', () => {
  expect(schema.parse({ EF1: 'not-taken' })).toEqual({ EF1: 'not-taken' });
  expect(schema.parse({ EF1: 'postponed' })).toEqual({ EF1: 'postponed' });
  expect(issuesOf(schema, { EF1: 'not taken' })).toEqual(['EF1: not-a-mark']);
});

test('exams of another regulation are unknown, and so are the keys that every object has', () => {
  expect(issuesOf(resultsSchema(ndrc), JSON.parse('{"E6": 21, "E7": 10, "EF1": 12, "__proto__": 1}'))).toEqual([
    'E6: mark-out-of-range',
    'E7: unknown-exam',
    'EF1: unknown-exam',
    '__proto__: unknown-exam',
  ]);
  expect(issuesOf(schema, [])).toEqual([': not-an-object']);
});

law.prop([aRegulation().chain((regulation) => fc.tuple(fc.constant(regulation), someResults(regulation)))])(
  'takes all results that the rules take, unchanged',
  ([regulation, results]) => {
    expect(resultsSchema(regulation).parse(results)).toEqual(results);
    expect(resultsSchema(regulation).parse(JSON.parse(JSON.stringify(results)))).toEqual(results);
  },
);

const anyMark = fc.oneof(
  fc.double({ min: -1, max: 21 }),
  fc.integer({ min: -1, max: 21 }),
  fc.stringMatching(/^-?\d{0,7}[.,]?\d{0,10}$/),
  fc.record({ numerator: fc.integer({ min: -1, max: 50 }), denominator: fc.integer({ min: -1, max: 3 }) }),
);
law.prop([anyMark], { numRuns: 500 })('takes a mark if and only if the rules take it', (mark) => {
  const refusedByRules = () => {
    try {
      firstRound(sioSisr, { E1: mark }, nice2026);
      return false;
    } catch {
      return true;
    }
  };
  expect(issuesOf(resultsSchema(sioSisr), { E1: mark }).length > 0).toBe(refusedByRules());
});

test('has the types that the rules take, with the names of the exams where they are known', () => {
  expectTypeOf<ResultsOutput>().toExtend<Results>();
  expectTypeOf<Results>().toExtend<ResultsInput>();
  const sisr = resultsSchema(sioSisr);
  type Input = NonNullable<(typeof sisr)['~standard']['types']>['input'];
  expectTypeOf<keyof Input>().toEqualTypeOf<'E1' | 'E2' | 'E3' | 'E4' | 'E5' | 'E6' | 'E7'>();
  expectTypeOf<Input['E1']>().toEqualTypeOf<Result | undefined>();
  // @ts-expect-error: this regulation has no E99.
  const results: Input = { E99: 12 };
  expect(issuesOf(sisr, results)).toEqual(['E99: unknown-exam']);
});
