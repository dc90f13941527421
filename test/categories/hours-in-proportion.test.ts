import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { hoursInProportion } from '../../src/categories/hours-in-proportion.ts';
import { nice2026 } from '../../src/index.ts';

const { training } = nice2026;

test.each([
  [6, 337.5, 'half a year'],
  [7, 393.75, 'seven twelfths'],
  [12, 675, 'the year itself'],
  [18, 1012.5, 'a year and a half'],
  [23, 1293.75, 'a month short of two years'],
  [24, 1350, 'two years'],
])('%i months require %d hours (%s)', (months, hours) => {
  expect(new Map(hoursInProportion(training)).get(months)).toBe(hours);
});

test('every length from the first to the last month, both included, ascending', () => {
  const lengths = hoursInProportion(training).map(([months]) => months);
  expect(lengths).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]);
  const one = { ...training, proRata: { from: 12, to: 12, ofMonths: 12 } };
  expect(hoursInProportion(one)).toStrictEqual([[12, 675]]);
});

test.each<[string, object]>([
  ['no length is in proportion where the session names no hours for the one they are counted from', { ofMonths: 10 }],
  ['nor where the last month comes before the first', { from: 8, to: 7 }],
  ['even by far', { from: 24, to: 6 }],
])('%s', (_, proRata) => {
  expect(hoursInProportion({ ...training, proRata: { ...training.proRata, ...proRata } })).toStrictEqual([]);
});

/** Whether hours reach atLeast × months / ofMonths, without rounding: a number is a whole number of halves of halves. */
function reaches(hours: number, months: number, atLeast: number, ofMonths: number): boolean {
  let whole = hours;
  let halves = 0;
  while (!Number.isInteger(whole)) {
    whole *= 2;
    halves += 1;
  }
  return BigInt(whole) * BigInt(ofMonths) >= BigInt(atLeast) * BigInt(months) * 2n ** BigInt(halves);
}

/** The greatest number below another. */
function below(value: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigUint64(0, view.getBigUint64(0) - 1n);
  return view.getFloat64(0);
}

describe('where a proportion is no finite decimal', () => {
  const sevenths = {
    schoolYears: 2,
    hours: [{ contractMonths: 7, atLeast: 100 }],
    proRata: { from: 1, to: 30, ofMonths: 7 },
  };

  test('it is the least number that reaches it exactly, whether it lies above the nearest or is it', () => {
    for (const [months, hours] of hoursInProportion(sevenths)) {
      expect(reaches(hours, months, 100, 7), `${months} months`).toBe(true);
      expect(reaches(below(hours), months, 100, 7), `below, ${months} months`).toBe(false);
    }
    // 200/7 is rounded down to the nearest number, 100/7 up: neither kind may be passed over.
    const nearest = hoursInProportion(sevenths).map(([months, hours]) => hours === (100 * months) / 7);
    expect(new Set(nearest)).toEqual(new Set([true, false]));
  });

  const count = fc.integer({ min: 1, max: 5000 });
  test.prop([count, fc.integer({ min: 1, max: 48 }), fc.integer({ min: 1, max: 48 })], { numRuns: 500 })(
    'so it is for any hours and any lengths',
    (atLeast, months, ofMonths) => {
      const session = {
        schoolYears: 2,
        hours: [{ contractMonths: ofMonths, atLeast }],
        proRata: { from: months, to: months, ofMonths },
      };
      const [[, hours] = [0, 0]] = hoursInProportion(session);
      expect(reaches(hours, months, atLeast, ofMonths)).toBe(true);
      expect(reaches(below(hours), months, atLeast, ofMonths)).toBe(false);
    },
  );
});

test('no hours at all require none', () => {
  const none = {
    schoolYears: 2,
    hours: [{ contractMonths: 12, atLeast: 0 }],
    proRata: { from: 6, to: 7, ofMonths: 12 },
  };
  expect(hoursInProportion(none)).toStrictEqual([
    [6, 0],
    [7, 0],
  ]);
});
