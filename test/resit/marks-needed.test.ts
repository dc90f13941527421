import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fraction } from '../../src/exact/fraction.ts';
import type { Mark, MarksNeeded, Regulation, Results } from '../../src/model/exam.ts';
import { mco } from '../../src/regulations/mco.ts';
import { sioSisr } from '../../src/regulations/sio.ts';
import { firstRound } from '../../src/resit/first-round.ts';
import { marksNeeded } from '../../src/resit/marks-needed.ts';
import { nice2026 } from '../../src/sessions/nice-2026.ts';
import { aHalfKnownCandidate, aMark } from '../arbitraries/results.ts';
import type { Big } from '../oracles/slow-result.ts';
import { bigMark, fromFraction, less, same, slowLeastMark } from '../oracles/slow-result.ts';

const over = (numerator: number, denominator = 1): Fraction => ({ numerator, denominator });
/** Two general exams and two professional ones, all of coefficient 1, and an optional one. */
const plain: Regulation = {
  id: 'plain',
  title: 'Plain',
  exams: [
    { exam: 'G1', title: 'G1', domain: 'general', coefficient: 1 },
    { exam: 'G2', title: 'G2', domain: 'general', coefficient: 1 },
    { exam: 'P1', title: 'P1', domain: 'professional', coefficient: 1 },
    { exam: 'P2', title: 'P2', domain: 'professional', coefficient: 1 },
    { exam: 'EF', title: 'EF', domain: 'optional' },
  ],
};

describe('the least mark at all missing exams', () => {
  const untaken = { EF: 'not-taken' } as const;
  test.each<[Results, Pick<MarksNeeded, 'resit' | 'pass'>, string]>([
    [
      { G1: 7, P1: 10, P2: 10, ...untaken },
      { resit: over(5), pass: over(13) },
      'one is missing: 5 more points of 32, 13 of 40',
    ],
    [
      { G1: 7, P1: 10.1, P2: 10, ...untaken },
      { resit: over(5), pass: over(13) },
      '4.9 and 12.9: the next marks of the grid',
    ],
    [
      { G1: 7, P1: 9.9, P2: 10, ...untaken },
      { resit: null, pass: over(27, 2) },
      'no resit: the professional average is too low, whatever comes; a pass needs 13.1',
    ],
    [
      { G1: 8, G2: 8, P1: 8, ...untaken },
      { resit: over(12), pass: over(16) },
      'a professional mark must lift both averages: 8 for the whole, 12 for the professional one',
    ],
    [
      { G1: 14, G2: 10, P1: 4, ...untaken },
      { resit: null, pass: over(12) },
      'a resit is passed over: what opens it, 16, is more than what passes, 12',
    ],
    [{ ...untaken }, { resit: null, pass: over(10) }, 'the same mark everywhere: 10 passes, less leaves both too low'],
    [{ P1: 12, P2: 12, ...untaken }, { resit: over(4), pass: over(8) }, 'the two general ones: 8 points, 16 points'],
    [{ G1: 0, G2: 0, P1: 8, ...untaken }, { resit: null, pass: null }, 'out of reach: 28 points at most'],
    [{ G1: 0, G2: 0, P1: 12, ...untaken }, { resit: over(20), pass: null }, 'the best mark opens a resit, no more'],
    [
      { G1: 20, G2: 20, P1: 1, ...untaken },
      { resit: null, pass: over(0) },
      'a pass is certain: nothing is needed, and no mark leads to a resit',
    ],
    [{ G1: 12, P1: 10, P2: 10, ...untaken }, { resit: over(0), pass: over(8) }, 'a resit at least is certain'],
    [{ G1: 9, G2: 9, P1: 10, P2: 10 }, { resit: over(0), pass: over(12) }, 'an optional mark: its points above 10'],
    [
      { G1: 9, G2: 9, P1: 10 },
      { resit: over(10), pass: over(11) },
      'a compulsory mark and an optional one together: 11 brings 11 points, and one more',
    ],
    [{ P2: 'exempt', P1: 'exempt', G1: 6, ...untaken }, { resit: over(10), pass: over(14) }, 'no professional exam'],
    [{ G1: 'excused', P1: 10, P2: 10, ...untaken }, { resit: over(12), pass: over(20) }, 'a 0 for force majeure'],
  ])('%j: %j: %s', (results, expected) => {
    expect(marksNeeded(plain, results, nice2026)).toMatchObject(expected);
  });

  test.each<[Results, MarksNeeded, string]>([
    [{ G1: 10, G2: 10, P1: 10, P2: 10, EF: 10 }, { missing: [], resit: null, pass: over(0) }, 'passed already'],
    [{ G1: 9, G2: 10, P1: 10, P2: 10, EF: 10 }, { missing: [], resit: over(0), pass: null }, 'a resit already'],
    [{ G1: 9, G2: 10, P1: 9, P2: 10, EF: 10 }, { missing: [], resit: null, pass: null }, 'refused already'],
    [{ G1: 'absent', G2: 10 }, { missing: ['P1', 'P2', 'EF'], resit: null, pass: null }, 'eliminated'],
    [{ G1: 'postponed', G2: 10 }, { missing: ['P1', 'P2', 'EF'], resit: null, pass: null }, 'in progress'],
    [
      { G1: 'postponed', G2: 'absent', P1: 20, P2: 20, EF: 20 },
      { missing: [], resit: null, pass: null },
      'in progress, whatever else',
    ],
  ])('%j: %j: %s', (results, expected) => {
    expect(marksNeeded(plain, results, nice2026)).toStrictEqual(expected);
  });

  test('three exams of the MCO are to come', () => {
    const marks = { E1: 7, E2: 9.5, E3: 10, E4: 6, E5: 11 };
    // 101.25 points of 210 are there, and 9 coefficients to come; 168 are needed for a resit.
    expect(marksNeeded(mco, marks, nice2026)).toStrictEqual({
      missing: ['E6', 'E7', 'E8'],
      resit: over(10),
      pass: over(25, 2),
    });
  });
});

describe('the grid', () => {
  const marks = { E1: 9, E2: 8, E3: 8, E4: 10, E5: 10.5 };
  test.each<[Mark, Fraction | null, Fraction | null, string]>([
    [0.5, over(10), over(23, 2), 'half points: 9.75 and 11.25 are between two of them'],
    [0.25, over(39, 4), over(45, 4), 'quarters meet both'],
    [{ numerator: 1, denominator: 3 }, over(10), over(34, 3), 'thirds'],
    [1, over(10), over(12), 'whole points'],
    ['10,5', over(21, 2), null, '0 and 10.5 are all that it has: the second is enough for a resit only'],
    [20, null, over(20), 'a resit is passed over'],
    [7, null, over(14), 'so it is by 14; 21 would be too much'],
  ])('by %j: a resit by %j, a pass by %j: %s', (step, resit, pass) => {
    expect(marksNeeded(sioSisr, marks, nice2026, step)).toEqual({ missing: ['E6', 'E7'], resit, pass });
  });

  test.each<[Mark]>([[0], [0.0009], [20.5], [-1], ['']])('a step of %j breaks the contract', (step) => {
    expect(() => marksNeeded(sioSisr, marks, nice2026, step)).toThrow(
      expect.objectContaining({ rule: 'marksNeeded', argument: 'step' }),
    );
  });
});

test('the bounds are those of the session', () => {
  const strict = { result: { pass: 12, resitFrom: 10, professionalFrom: 11, orals: 2 } };
  const { resit, pass } = marksNeeded(plain, { G1: 9, G2: 9, P1: 12, EF: 'exempt' }, strict);
  expect({ resit, pass }).toEqual({ resit: over(10), pass: over(18) });
});

const steps = fc.constantFrom<Mark>(0.5, 0.25, 1, '0,3', 7, { numerator: 1, denominator: 3 });
const isMark = (mark: Fraction | null, slow: Big | undefined): boolean =>
  mark === null ? slow === undefined : slow !== undefined && same(fromFraction(mark), slow);

law.prop([aHalfKnownCandidate(), steps], { numRuns: 300 })(
  'is the first found by trying every mark of the grid',
  ({ regulation, results, missing }, step) => {
    const needed = marksNeeded(regulation, results, nice2026, step);
    expect(needed.missing).toEqual(regulation.exams.map(({ exam }) => exam).filter((exam) => missing.includes(exam)));
    const slow = (outcome: 'resit' | 'passed') => slowLeastMark(regulation, results, missing, outcome, bigMark(step));
    expect(isMark(needed.resit, slow('resit'))).toBe(true);
    expect(isMark(needed.pass, slow('passed'))).toBe(true);
  },
);

law.prop([aHalfKnownCandidate(), fc.array(aMark(), { minLength: 3, maxLength: 3 })], { numRuns: 200 })(
  'marks that are all at least as good as needed are enough',
  ({ regulation, results, missing }, marks) => {
    const { pass, resit } = marksNeeded(regulation, results, nice2026);
    const known: Results = { ...results, ...Object.fromEntries(missing.map((exam, index) => [exam, marks[index]])) };
    const reached = (mark: Fraction | null): boolean =>
      mark !== null && missing.every((_, index) => !less(bigMark(marks[index] ?? 0), fromFraction(mark)));
    const { outcome } = firstRound(regulation, known, nice2026);
    if (reached(pass)) expect(outcome).toBe('passed');
    if (reached(resit)) expect(['resit', 'passed']).toContain(outcome);
  },
);

law.prop([aHalfKnownCandidate()], { numRuns: 200 })(
  'agrees with what is possible and what is certain',
  ({ regulation, results }) => {
    const { pass, resit } = marksNeeded(regulation, results, nice2026);
    const { possible } = firstRound(regulation, results, nice2026);
    // 0 and 20 are on the grid.
    expect(pass !== null).toBe(possible.includes('passed'));
    expect(pass?.numerator === 0).toBe(possible.length === 1 && possible[0] === 'passed');
    if (resit !== null) expect(possible).toContain('resit');
    if (resit !== null && pass !== null) expect(less(fromFraction(resit), fromFraction(pass))).toBe(true);
  },
);
