import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContractError } from '../../src/contract/contract-error.ts';
import type { Mark, Regulation, Results } from '../../src/model/exam.ts';
import { sioSisr } from '../../src/regulations/sio.ts';
import { firstRound } from '../../src/resit/first-round.ts';
import { resitDecision } from '../../src/resit/resit-decision.ts';
import { nice2026 } from '../../src/sessions/nice-2026.ts';
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

describe('what one oral leads to, if only one exam is open', () => {
  const alone: Results = { E1: 'exempt', E2: 'exempt', E3: 'exempt', E4: 9.5, E5: 10, E6: 10, E7: 10 };
  test.each<[Mark | 'absent', string, string, { numerator: number; denominator: number }, string]>([
    [10, 'passed', 'oral', { numerator: 10, denominator: 1 }, 'the point and a half that is missing'],
    [9.999999999, 'refused', 'oral', { numerator: 49_999_999_999, denominator: 5_000_000_000 }, 'a hair less'],
    ['9,5', 'refused', 'first-round', { numerator: 99, denominator: 10 }, 'a tie keeps the first mark'],
    ['absent', 'refused', 'first-round', { numerator: 99, denominator: 10 }, 'a missed oral leaves the first mark'],
  ])('%j: %s by %s: %4$s', (oral, outcome, kept, average) => {
    expect(resitDecision(sioSisr, alone, { E4: oral }, nice2026)).toStrictEqual({
      outcome,
      average,
      kept: { E4: kept },
    });
  });

  test('closed by the regulation is the same', () => {
    const [first, ...others] = sioSisr.exams;
    const regulation: Regulation = { ...sioSisr, exams: [{ ...first, resit: false }, ...others] };
    const results: Results = { ...open, E2: 'exempt', E3: 'exempt' };
    expect(resitDecision(regulation, results, { E4: 20 }, nice2026).kept).toEqual({ E4: 'oral' });
  });

  test.each<[Record<string, Mark>, string]>([
    [{}, '`orals` must be exactly 1 exam, got "none"'],
    [{ E3: 12, E4: 12 }, '`orals.E3` must be an oral in one of E4, got 12'],
    [{ E3: 12 }, '`orals.E3` must be an oral in one of E4, got 12'],
  ])('%j: %s', (orals, message) => {
    expect(() => resitDecision(sioSisr, alone, orals, nice2026)).toThrow(`resitDecision: ${message}`);
  });
});

/** A resit without any exam open to an oral: every general exam is exempted but the one that the regulation closes. */
const closed: Regulation = {
  id: 'closed',
  title: '',
  exams: [
    { exam: 'G', title: '', domain: 'general', coefficient: 1, resit: false },
    { exam: 'P', title: '', domain: 'professional', coefficient: 1 },
  ],
};

test.each<[string, Regulation, Results, unknown, string]>([
  ['`results` must be marks that lead to a resit, got "refused"', sioSisr, { ...open, E5: 5 }, {}, 'refused'],
  ['`results` must be marks that lead to a resit, got "passed"', sioSisr, { ...open, E5: 20 }, {}, 'passed'],
  ['`results` must be marks that lead to a resit, got "eliminated"', sioSisr, { ...open, E5: 'absent' }, {}, 'absent'],
  [
    '`results` must be marks that lead to a resit, got "in-progress"',
    sioSisr,
    { ...open, E5: 'postponed' },
    {},
    'later',
  ],
  ['`results` must be marks that lead to a resit, got "undetermined"', sioSisr, { ...open, E1: undefined }, {}, 'open'],
  ['`results` must be marks with an exam open to an oral, got "none"', closed, { G: 8, P: 10 }, {}, 'no oral is open'],
  [
    '`results` must be marks with an exam open to an oral, got "none"',
    closed,
    { G: 8, P: 10 },
    { G: 12 },
    'nor this one',
  ],
  ['`orals` must be an object, got undefined', sioSisr, open, undefined, 'no orals at all'],
  ['`orals` must be exactly 2 exams, got "none"', sioSisr, open, {}, 'none yet'],
  ['`orals` must be exactly 2 exams, got "E1"', sioSisr, open, { E1: 10 }, 'one'],
  ['`orals` must be exactly 2 exams, got "E1"', sioSisr, open, { E1: 10, E2: undefined }, 'an absent one is none'],
  ['`orals` must be exactly 2 exams, got "E1, E2, E3"', sioSisr, open, { E3: 9, E1: 9, E2: 9 }, 'three'],
  ['`orals.E5` must be an oral in one of E1, E2, E3, E4, got 10', sioSisr, open, { E1: 9, E5: 10 }, 'professional'],
  ['`orals.toString` must be an oral in one of E1', sioSisr, open, { E1: 10, toString: 10 }, 'not an exam'],
  ['`orals.E1` must be a mark between 0 and 20', sioSisr, open, { E1: 21, E2: 10 }, 'too good a mark'],
  ['`orals.E2` must be a mark between 0 and 20', sioSisr, open, { E1: 10, E2: 'excused' }, 'not a result of an oral'],
])('resitDecision: %s (%#)', (message, regulation, results, orals) => {
  // as: a caller without a compiler.
  const call = () => resitDecision(regulation, results, orals as Record<string, Mark>, nice2026);
  expect(call).toThrow(ContractError);
  expect(call).toThrow(`resitDecision: ${message}`);
});

test('a missing mark is an error even if a resit is certain without it', () => {
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
    const better = {
      ...results,
      ...(kept.E1 === 'oral' ? { E1: one } : {}),
      ...(kept.E3 === 'oral' ? { E3: other } : {}),
    };
    expect(outcome === 'passed').toBe(slowOutcome(sioSisr, better) === 'passed');
    if (before.average !== null) expect(less(fromFraction(average), fromFraction(before.average.from))).toBe(false);
  },
);
