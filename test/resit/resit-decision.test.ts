import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark, Regulation, Results } from '../../src/index.ts';
import { ContractError, firstRound, nice2026, resitDecision } from '../../src/index.ts';
import { sioSisr } from '../../src/regulations/sio.ts';
import { aMark, aResitCandidate } from '../arbitraries/results.ts';
import { fromFraction, less, slowOutcome } from '../oracles/slow-result.ts';

/** Eleven points short of 220. */
const open: Results = { E1: 9, E2: 9, E3: 8.5, E4: 8.5, E5: 10, E6: 10, E7: 10 };

describe('what two orals lead to', () => {
  test.each<[Record<string, Mark | 'absent'>, string, Record<string, string>, string]>([
    [{ E3: 11.5, E4: 8.5 }, 'refused', { E3: 'oral', E4: 'first-round' }, 'nine points gained of thirteen'],
    [{ E3: 11.5, E1: 11 }, 'passed', { E3: 'oral', E1: 'oral' }, 'thirteen points gained: exactly 10'],
    [{ E3: 11.5, E1: 10.999999999 }, 'refused', { E3: 'oral', E1: 'oral' }, 'a hair less'],
    [{ E3: 20, E4: 'absent' }, 'passed', { E3: 'oral', E4: 'first-round' }, 'a missed oral leaves the first mark'],
    [{ E3: 0, E4: 20 }, 'passed', { E3: 'first-round', E4: 'oral' }, 'a worse oral takes nothing away'],
    [{ E3: '8,50', E4: 20 }, 'passed', { E3: 'first-round', E4: 'oral' }, 'a tie keeps the first mark'],
  ])('%j: %s, %j: %s', (orals, outcome, kept) => {
    expect(resitDecision(sioSisr, open, orals, nice2026)).toMatchObject({ outcome, kept });
  });

  test('does not test the professional condition again, and gives the average exactly', () => {
    expect(resitDecision(sioSisr, open, { E3: 11.5, E1: 11 }, nice2026).average).toEqual({
      numerator: 10,
      denominator: 1,
    });
  });

  test('keeps marks under names that every object inherits', () => {
    const regulation: Regulation = {
      id: 'odd',
      title: 'Odd',
      exams: [
        { exam: '__proto__', title: '', domain: 'general', coefficient: 1 },
        { exam: 'constructor', title: '', domain: 'general', coefficient: 1 },
        { exam: 'P', title: '', domain: 'professional', coefficient: 1 },
      ],
    };
    const results = Object.fromEntries([
      ['__proto__', 8],
      ['constructor', 8],
      ['P', 10],
    ]);
    const orals = Object.fromEntries([
      ['__proto__', 12],
      ['constructor', 8],
    ]);
    const { kept } = resitDecision(regulation, results, orals, nice2026);
    expect(Object.entries(kept)).toEqual([
      ['__proto__', 'oral'],
      ['constructor', 'first-round'],
    ]);
  });
});

test.each<[string, Results, Record<string, Mark | 'absent' | undefined>]>([
  ['results', { ...open, E5: 5 }, { E1: 10, E2: 10 }],
  ['results', { ...open, E1: undefined }, { E1: 10, E2: 10 }],
  ['orals', open, { E1: 10 }],
  ['orals', open, { E1: 10, E2: undefined }],
  ['orals', open, { E1: 10, E2: 10, E3: 10 }],
  ['orals.E5', open, { E1: 10, E5: 10 }],
  ['orals.toString', open, { E1: 10, toString: 10 }],
  ['orals.E1', open, { E1: 21, E2: 10 }],
])('a broken promise names %s: %j, %j', (argument, results, orals) => {
  const asked = () => resitDecision(sioSisr, results, orals, nice2026);
  expect(asked).toThrow(ContractError);
  expect(asked).toThrow(expect.objectContaining({ rule: 'resitDecision', argument }));
});

test('a mark still missing is named, even where it could not change that there is a resit', () => {
  const regulation: Regulation = {
    ...sioSisr,
    exams: [...sioSisr.exams, { exam: 'EF', title: '', domain: 'optional', coefficient: 0.01 }],
  };
  expect(firstRound(regulation, open, nice2026)).toMatchObject({ outcome: 'resit', missing: ['EF'] });
  expect(() => resitDecision(regulation, open, { E1: 10, E2: 10 }, nice2026)).toThrow(/results\.EF/);
});

law.prop([aResitCandidate(sioSisr), aMark(), aMark()], { numRuns: 150 })(
  'never lowers an average, and says what big integers say of the better marks',
  (results, one, other) => {
    const before = firstRound(sioSisr, results, nice2026);
    fc.pre(before.outcome === 'resit' && before.average !== null);
    const { outcome, average, kept } = resitDecision(sioSisr, results, { E1: one, E3: other }, nice2026);
    const marks: Record<string, Mark> = { E1: one, E3: other };
    const better = Object.fromEntries(
      Object.entries(results).map(([exam, mark]) => [exam, kept[exam] === 'oral' ? marks[exam] : mark]),
    );
    expect(outcome === 'passed').toBe(slowOutcome(sioSisr, better) === 'passed');
    if (before.average !== null) expect(less(fromFraction(average), fromFraction(before.average.from))).toBe(false);
  },
);
