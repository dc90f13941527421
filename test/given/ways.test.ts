import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SimpleFact } from '../../src/given/fact-natures.ts';
import { factNatures } from '../../src/given/fact-natures.ts';
import { waysOf } from '../../src/given/ways.ts';
import { nice2026 } from '../../src/index.ts';
import { ageOn } from '../../src/kernel/calendar-day.ts';
import { decidingFacts } from '../oracles/complete-form.ts';

describe('values act in ways', () => {
  test.each<[SimpleFact, readonly (readonly unknown[])[], string]>([
    ['department', [['75', '2A', '6', ''], ['06'], ['83']], 'every department of the academy for itself'],
    [
      'schoolYears',
      [
        [0, 1, 1.999],
        [2, 2.5, 30],
      ],
      'two years or not',
    ],
    ['contractYears', [[0, 3, 1.5], [2], [1]], 'the lengths that have hours of their own'],
    [
      'trainingCentreHours',
      [
        [0, 674.9],
        [675, 1349],
        [1350, 9999],
      ],
      'on either side of both bounds',
    ],
    [
      'experienceMonths',
      [
        [0, 11],
        [12, 600],
      ],
      'a year or not',
    ],
    [
      'bornOn',
      [
        ['2009-11-15', '2025-11-14'],
        ['2009-11-14', '2000-11-15'],
        ['2000-11-14', '1999-11-15'],
        ['1999-11-14', '1950-01-01'],
      ],
      'below 16, from 16 and below 25, 25, and 26 or more',
    ],
    ['french', [[true], [false]], 'true or false'],
    ['trainingDecision', [['none'], ['adapted'], ['positioned']], 'each word'],
  ])('%s in these: %j (%s)', (fact, ways) => {
    const { count, of } = waysOf(fact, nice2026);
    const found = ways.map((values) => new Set(values.map(of)));
    for (const way of found) expect(way.size).toBe(1);
    const numbers = found.flatMap((way) => [...way]);
    expect(new Set(numbers).size).toBe(ways.length);
    for (const number of numbers) expect(number > 0 && number <= count && Number.isInteger(number)).toBe(true);
  });

  test.each<[SimpleFact, unknown]>([
    ['department', 6],
    ['schoolYears', -1],
    ['contractYears', '2'],
    ['trainingCentreHours', Number.NaN],
    ['experienceMonths', 11.5],
    ['bornOn', '2026-02-30'],
    ['french', 'yes'],
    ['french', null],
    ['route', '__proto__'],
  ])('%s: %j is none', (fact, value) => expect(waysOf(fact, nice2026).of(value)).toBe(0));

  // as: the keys of the table are facts.
  test.each(Object.keys(factNatures) as SimpleFact[])('%s has two ways or more', (fact) => {
    expect(waysOf(fact, nice2026).count).toBeGreaterThan(1);
  });

  const aDay = fc
    .oneof(
      fc.date({ min: new Date('1980-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
      fc
        .constantFrom(2000, 2001, 2004, 2008, 2009)
        .chain((year) => fc.constantFrom('02-28', '03-01').map((day) => new Date(`${year}-${day}`))),
      fc.constantFrom(2000, 2004, 2008, 2024).map((year) => new Date(`${year}-02-29`)),
    )
    .map((date) => date.toISOString().slice(0, 10));
  const someAges = fc.record({ from: fc.nat(25), to: fc.nat(30), statuteBelow: fc.nat(30) });
  law.prop([aDay, aDay, aDay, someAges], { numRuns: 500 })(
    'birthdays act alike exactly where no bound of age lies between them',
    (agesCountedOn, one, other, ages) => {
      const { of } = waysOf('bornOn', { ...nice2026, agesCountedOn, defenceDayAges: ages });
      const sides = (bornOn: string) => {
        const age = ageOn(agesCountedOn, bornOn);
        return [age >= ages.from, age <= ages.to, age < ages.statuteBelow];
      };
      expect(of(one) === of(other)).toBe(String(sides(one)) === String(sides(other)));
    },
  );

  test('every fact that decides has some', () => {
    for (const fact of decidingFacts) expect(() => waysOf(fact as SimpleFact, nice2026)).not.toThrow();
  });
});
