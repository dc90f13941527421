import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContractError } from '../../src/contract/contract-error.ts';
import type { Fraction } from '../../src/exact/fraction.ts';
import type { Mark, Regulation, Results } from '../../src/model/exam.ts';
import { mco } from '../../src/regulations/mco.ts';
import { sioSisr } from '../../src/regulations/sio.ts';
import { resitDecision } from '../../src/resit/resit-decision.ts';
import { resitOrals } from '../../src/resit/resit-orals.ts';
import { resitTargets } from '../../src/resit/resit-targets.ts';
import { nice2026 } from '../../src/sessions/nice-2026.ts';
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
    [{ ...open, E1: 'absent' }, 'eliminated'],
    [{ ...open, E1: 'postponed' }, 'in progress'],
    [{ E1: 8 }, 'not decided yet'],
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

  test('a pair that cannot pass comes last, wherever it stands in the regulation', () => {
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

  test('a pair that cannot pass has nothing to aim at', () => {
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

describe('what must be obtained at the only oral that is open', () => {
  const exempt = { E1: 'exempt', E2: 'exempt', E3: 'exempt' } as const;
  const closed = (...names: readonly string[]): Regulation => {
    const [first, ...others] = sioSisr.exams.map((exam) => ({
      ...exam,
      ...(names.includes(exam.exam) ? { resit: false } : {}),
    }));
    if (first === undefined) throw new Error('a regulation has exams');
    return { ...sioSisr, exams: [first, ...others] };
  };
  test.each<[Regulation, Results, string, Fraction, string]>([
    [sioSisr, { ...exempt, E4: 9.5, E5: 10, E6: 10, E7: 10 }, 'E4', half(20), 'a point and a half is missing'],
    [
      sioSisr,
      { ...exempt, E4: 7, E5: 10, E6: 10, E7: 10.5 },
      'E4',
      half(19),
      'seven points, over 3: 9 1/3, next is 9.5',
    ],
    [mco, { ...exempt, E4: 4, E5: 11, E6: 9, E7: 10, E8: 10 }, 'E4', half(20), '18 points are missing, over 3'],
    [closed('E1', 'E2', 'E3'), open, 'E4', half(23), 'closed by the regulation: ten points and a half, over 3'],
    [closed('E2', 'E3', 'E4'), open, 'E1', half(29), 'ten points and a half, over 2: 14.25, next is 14.5'],
    [closed('E1', 'E2'), { ...open, E3: 'exempt' }, 'E4', half(20), 'closed or exempted is the same: 6 points, over 3'],
  ])('%#: %4$s', (regulation, results, exam, mark) =>
    expect(resitTargets(regulation, results, nice2026)).toStrictEqual([
      { exams: [exam], reachable: true, evenly: mark, frontier: [[mark]] },
    ]),
  );

  test('on another grid', () => {
    const results: Results = { ...exempt, E4: 7, E5: 10, E6: 10, E7: 10.5 };
    const third = { numerator: 28, denominator: 3 };
    expect(resitTargets(sioSisr, results, nice2026, { numerator: 1, denominator: 3 })).toMatchObject([
      { evenly: third, frontier: [[third]] },
    ]);
    expect(resitTargets(sioSisr, results, nice2026, 15)).toMatchObject([{ evenly: half(30) }]);
  });

  test('out of reach', () => {
    const exam = { title: '', domain: 'general', coefficient: 10 } as const;
    const regulation: Regulation = {
      id: 'small',
      title: 'Small',
      exams: [
        { ...exam, exam: 'A', resit: false },
        { ...exam, exam: 'B', coefficient: 0.1 },
        { ...exam, exam: 'P', domain: 'professional' },
      ],
    };
    expect(resitTargets(regulation, { A: 8, B: 8, P: 10 }, nice2026)).toStrictEqual([
      { exams: ['B'], reachable: false, evenly: null, frontier: [] },
    ]);
  });

  test('none is open: nothing', () => {
    expect(resitTargets(closed('E1', 'E2', 'E3', 'E4'), open, nice2026)).toEqual([]);
    expect(resitTargets(closed('E4'), { ...open, ...exempt }, nice2026)).toEqual([]);
  });

  law.prop([aResitCandidate(sioSisr), fc.constantFrom('E1', 'E2', 'E3', 'E4'), fc.boolean()], { numRuns: 40 })(
    'it is the first that passes of all 41 marks, and what the decision says of it',
    (marks, exam, byExemption) => {
      const others = ['E1', 'E2', 'E3', 'E4'].filter((each) => each !== exam);
      const regulation = byExemption ? sioSisr : closed(...others);
      const results: Results = byExemption
        ? { ...marks, ...Object.fromEntries(others.map((each) => [each, 'exempt' as const])) }
        : marks;
      const targets = resitTargets(regulation, results, nice2026);
      if (slowOutcome(regulation, results) !== 'resit') {
        expect(targets).toEqual([]);
        return;
      }
      const before = results[exam];
      const passes = (halves: number): boolean => {
        const better = typeof before === 'number' && before * 2 > halves ? before : halves / 2;
        return slowOutcome(regulation, { ...results, [exam]: better }) === 'passed';
      };
      const evenly =
        Array.from({ length: 41 }, (_, halves) => halves)
          .filter(passes)
          .map(half)[0] ?? null;
      expect(targets).toStrictEqual([
        { exams: [exam], reachable: evenly !== null, evenly, frontier: evenly === null ? [] : [[evenly]] },
      ]);
      const decided = (mark: Mark) => resitDecision(regulation, results, { [exam]: mark }, nice2026).outcome;
      expect(decided(evenly ?? 20)).toBe(evenly === null ? 'refused' : 'passed');
      if (evenly !== null) expect(decided(half(evenly.numerator * (2 / evenly.denominator) - 1))).toBe('refused');
    },
  );
});

test.each<[Mark, string]>([
  [0, 'not a grid'],
  [-1, 'below 0'],
  [20.5, 'beyond the best mark'],
  ['', 'not a number'],
  [0.0009, 'finer than a thousandth'],
  [{ numerator: 9007199254740881, denominator: 9007199254740991 }, 'multiples beyond the safe integers'],
])('a step of %j breaks the contract: %s', (step) => {
  expect(() => resitTargets(sioSisr, open, nice2026, step)).toThrow(expect.objectContaining({ argument: 'step' }));
  expect(() => resitTargets(sioSisr, open, nice2026, step)).toThrow(ContractError);
});

test('a missing mark is an error even if a resit is certain without it', () => {
  const regulation: Regulation = {
    ...sioSisr,
    exams: [...sioSisr.exams, { exam: 'EF', title: '', domain: 'optional', coefficient: 0.01 }],
  };
  expect(() => resitTargets(regulation, open, nice2026)).toThrow(/results\.EF/);
});

law.prop([aResitCandidate(sioSisr)], { numRuns: 12 })(
  'the frontier is the one found by trying all 41 × 41 pairs',
  (results) => {
    fc.pre(resitOrals(sioSisr, results, nice2026).length > 0);
    for (const { exams, frontier, evenly, reachable } of resitTargets(sioSisr, results, nice2026)) {
      const [one, other] = exams;
      if (other === undefined) throw new Error('not a pair');
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
          passing && table[first - 1]?.[second] !== true && row[second - 1] !== true
            ? [[half(first), half(second)]]
            : [],
        ),
      );
      expect(frontier).toEqual(minimal);
      expect(reachable).toBe(table[40]?.[40]);
      expect(evenly).toEqual(table.flatMap((row, mark) => (row[mark] === true ? [half(mark)] : []))[0] ?? null);
    }
  },
);

law.prop([aResitCandidate(sioSisr), fc.constantFrom<Mark>(0.5, 0.25, 1, '0,3', { numerator: 1, denominator: 3 })], {
  numRuns: 40,
})('what it lists passes, and one step of the grid less does not', (results, step) => {
  const size = bigMark(step);
  const lower = ({ numerator, denominator }: Fraction): Fraction => ({
    numerator: numerator * Number(size.d) - Number(size.n) * denominator,
    denominator: denominator * Number(size.d),
  });
  for (const { exams, evenly, frontier } of resitTargets(sioSisr, results, nice2026, step)) {
    const decided = (...marks: readonly Mark[]) =>
      resitDecision(sioSisr, results, Object.fromEntries(exams.map((exam, index) => [exam, marks[index]])), nice2026)
        .outcome;
    const pairs = frontier.flatMap(([one, other]) => (other === undefined ? [] : [[one, other] as const]));
    expect(pairs).toEqual(frontier);
    for (const [one, other] of pairs) {
      expect(decided(one, other)).toBe('passed');
      if (one.numerator > 0) expect(decided(lower(one), other)).toBe('refused');
      if (other.numerator > 0) expect(decided(one, lower(other))).toBe('refused');
    }
    if (evenly === null) continue;
    expect(decided(lower(evenly), lower(evenly))).toBe('refused');
    const below = (mark: Fraction): boolean => !less(fromFraction(evenly), fromFraction(mark));
    const onFrontier = pairs.filter(([one, other]) => below(one) && below(other));
    expect(
      onFrontier.some(
        ([one, other]) =>
          same(fromFraction(one), fromFraction(evenly)) || same(fromFraction(other), fromFraction(evenly)),
      ),
    ).toBe(true);
  }
});
