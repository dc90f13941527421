import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fraction, Mark, Regulation, Results } from '../../src/index.ts';
import { ContractError, nice2026, resitDecision, resitOrals, resitTargets } from '../../src/index.ts';
import { sioSisr } from '../../src/regulations/sio.ts';
import { aResitCandidate } from '../arbitraries/results.ts';
import { big, bigMark, fromFraction, less, same, slowOutcome } from '../oracles/slow-result.ts';

/** Ten points and a half short of 220. */
const open: Results = { E1: 9, E2: 9, E3: 8.5, E4: 8, E5: 10, E6: 10.5, E7: 10.5 };
const half = (halves: number): Fraction =>
  halves % 2 === 0 ? { numerator: halves / 2, denominator: 1 } : { numerator: halves, denominator: 2 };

describe('what must be obtained', () => {
  test('the best pair first, every pair once', () => {
    const targets = resitTargets(sioSisr, open, nice2026);
    expect(targets.map(({ exams }) => exams.join('+'))).toEqual(['E3+E4', 'E1+E4', 'E2+E4', 'E1+E3', 'E2+E3', 'E1+E2']);
    expect(targets[0]).toMatchObject({ reachable: true, evenly: half(20) });
  });

  test.each<[Results, string]>([
    [{ ...open, E1: 20, E2: 20 }, 'passed'],
    [{ ...open, E5: 5 }, 'refused'],
    [{ E1: 8 }, 'not decided yet'],
    [{ ...open, E1: 'exempt', E2: 'exempt', E3: 'exempt' }, 'one general exam is no pair'],
  ])('nothing for %j: %s', (results) => expect(resitTargets(sioSisr, results, nice2026)).toEqual([]));

  test('two exams open to an oral are one pair', () => {
    const targets = resitTargets(sioSisr, { ...open, E1: 'exempt', E2: 'exempt' }, nice2026);
    expect(targets.map(({ exams }) => exams)).toEqual([['E3', 'E4']]);
  });

  const [a, b, c, p] = [
    { exam: 'A', title: '', domain: 'general', coefficient: 0.1 },
    { exam: 'B', title: '', domain: 'general', coefficient: 0.1 },
    { exam: 'C', title: '', domain: 'general', coefficient: 10 },
    { exam: 'P', title: '', domain: 'professional', coefficient: 10 },
  ] as const;

  test('wherever a pair that cannot do it stands, it comes last', () => {
    const regulation: Regulation = { id: 'small', title: 'Small', exams: [c, a, b, { ...a, exam: 'D' }, p] };
    const targets = resitTargets(regulation, { A: 8, B: 8, D: 8, C: 6.5, P: 10 }, nice2026);
    expect(targets.map(({ exams: [one, other], reachable }) => `${one}${other} ${reachable}`)).toEqual([
      'CA true',
      'CB true',
      'CD true',
      'AB false',
      'AD false',
      'BD false',
    ]);
  });

  test('a pair that cannot do it comes last, with nothing to aim at', () => {
    const regulation: Regulation = { id: 'small', title: 'Small', exams: [a, b, c, p] };
    const targets = resitTargets(regulation, { A: 8, B: 8, C: 6.5, P: 10 }, nice2026);
    expect(targets.map(({ exams, reachable }) => [...exams, reachable])).toEqual([
      ['A', 'C', true],
      ['B', 'C', true],
      ['A', 'B', false],
    ]);
    expect(targets[2]).toEqual({ exams: ['A', 'B'], reachable: false, evenly: null, frontier: [] });
  });

  test('a first mark above what is needed leaves nothing to obtain there', () => {
    const [best] = resitTargets(sioSisr, { ...open, E1: 14, E2: 4 }, nice2026).filter(
      ({ exams }) => exams.join() === 'E1,E4',
    );
    expect(best?.frontier[0]?.[0]).toEqual(half(0));
  });
});

test.each<[Mark, string]>([
  [0, 'no grid'],
  [-1, 'below nothing'],
  [20.5, 'beyond the best mark'],
  ['', 'no number'],
  [0.0009, 'finer than a thousandth'],
  [{ numerator: 9007199254740881, denominator: 9007199254740991 }, 'multiples beyond the safe integers'],
])('a step of %j breaks the contract: %s', (step) => {
  expect(() => resitTargets(sioSisr, open, nice2026, step)).toThrow(expect.objectContaining({ argument: 'step' }));
  expect(() => resitTargets(sioSisr, open, nice2026, step)).toThrow(ContractError);
});

test('a mark still missing is named', () => {
  const regulation: Regulation = {
    ...sioSisr,
    exams: [...sioSisr.exams, { exam: 'EF', title: '', domain: 'optional', coefficient: 0.01 }],
  };
  expect(() => resitTargets(regulation, open, nice2026)).toThrow(/results\.EF/);
});

law.prop([aResitCandidate(sioSisr)], { numRuns: 12 })('its frontier is what all 41 × 41 pairs say', (results) => {
  fc.pre(resitOrals(sioSisr, results, nice2026).length > 0);
  for (const { exams, frontier, evenly, reachable } of resitTargets(sioSisr, results, nice2026)) {
    const [one, other] = exams;
    const better = (exam: string, halves: number): Mark => {
      const first = results[exam];
      const before = typeof first === 'number' || typeof first === 'string' ? first : 0;
      return less(bigMark(before), big(halves, 2)) ? halves / 2 : before;
    };
    const passes = (first: number, second: number): boolean =>
      first >= 0 &&
      second >= 0 &&
      slowOutcome(sioSisr, { ...results, [one]: better(one, first), [other]: better(other, second) }) === 'passed';
    const table = Array.from({ length: 41 }, (_, first) =>
      Array.from({ length: 41 }, (_, second) => passes(first, second)),
    );
    const minimal = table.flatMap((row, first) =>
      row.flatMap((passing, second) =>
        passing && table[first - 1]?.[second] !== true && row[second - 1] !== true ? [[half(first), half(second)]] : [],
      ),
    );
    expect(frontier).toEqual(minimal);
    expect(reachable).toBe(table[40]?.[40]);
    expect(evenly).toEqual(table.flatMap((row, mark) => (row[mark] === true ? [half(mark)] : []))[0] ?? null);
  }
});

law.prop([aResitCandidate(sioSisr), fc.constantFrom<Mark>(0.5, 0.25, 1, '0,3', { numerator: 1, denominator: 3 })], {
  numRuns: 40,
})('what it says passes, and one step of the grid less does not', (results, step) => {
  const size = bigMark(step);
  const lower = ({ numerator, denominator }: Fraction): Fraction => ({
    numerator: numerator * Number(size.d) - Number(size.n) * denominator,
    denominator: denominator * Number(size.d),
  });
  for (const { exams, evenly, frontier } of resitTargets(sioSisr, results, nice2026, step)) {
    const decided = (one: Mark, other: Mark) =>
      resitDecision(sioSisr, results, { [exams[0]]: one, [exams[1]]: other }, nice2026).outcome;
    for (const [one, other] of frontier) {
      expect(decided(one, other)).toBe('passed');
      if (one.numerator > 0) expect(decided(lower(one), other)).toBe('refused');
      if (other.numerator > 0) expect(decided(one, lower(other))).toBe('refused');
    }
    if (evenly === null) continue;
    expect(decided(lower(evenly), lower(evenly))).toBe('refused');
    const below = (mark: Fraction): boolean => !less(fromFraction(evenly), fromFraction(mark));
    const onFrontier = frontier.filter(([one, other]) => below(one) && below(other));
    expect(
      onFrontier.some(
        ([one, other]) =>
          same(fromFraction(one), fromFraction(evenly)) || same(fromFraction(other), fromFraction(evenly)),
      ),
    ).toBe(true);
  }
});
