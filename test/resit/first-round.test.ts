import { describe, expect, test } from 'vitest';
import type { Outcome, Regulation, Results, Session } from '../../src/index.ts';
import { ContractError, firstRound, nice2026 } from '../../src/index.ts';
import { sioSisr } from '../../src/regulations/sio.ts';

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
const whole = (numerator: number) => ({ from: { numerator, denominator: 1 }, to: { numerator, denominator: 1 } });
const outcomeOf = (results: Results) => firstRound(plain, { EF: 'not-taken', ...results }, nice2026);

describe('what marks lead to', () => {
  test.each<[Results, Outcome, string[], string]>([
    [{ G1: 10, G2: 10, P1: 10, P2: 10 }, 'passed', ['average-reaches-pass'], 'exactly 10'],
    [{ G1: 20, G2: 20, P1: 0, P2: 0 }, 'passed', ['average-reaches-pass'], 'a pass asks nothing of the domains'],
    [
      { G1: 10, G2: 9.999999999, P1: 10, P2: 10 },
      'resit',
      ['average-reaches-resit', 'professional-average-reaches-bound'],
      'a hair below 10',
    ],
    [
      { G1: 6, G2: 6, P1: 10, P2: 10 },
      'resit',
      ['average-reaches-resit', 'professional-average-reaches-bound'],
      'exactly 8, professional exactly 10',
    ],
    [{ G1: 5.999999999, G2: 6, P1: 10, P2: 10 }, 'refused', ['average-below-resit'], 'a hair below 8'],
    [
      { G1: 0, G2: 0, P1: 15, P2: 15 },
      'refused',
      ['average-below-resit'],
      'below 8, however good the professional exams',
    ],
    [
      { G1: 8, G2: 8, P1: 9.999999999, P2: 10 },
      'refused',
      ['professional-average-below-bound'],
      'professional a hair below 10',
    ],
    [
      { G1: 6, G2: 6, P1: 5, P2: 15 },
      'resit',
      ['average-reaches-resit', 'professional-average-reaches-bound'],
      'their average, not each',
    ],
    [
      { G1: 1, G2: 1, P1: 1, P2: 1 },
      'refused',
      ['average-below-resit', 'professional-average-below-bound'],
      'both conditions fail',
    ],
    [
      { G1: 8, G2: 8, P1: 'exempt', P2: 'exempt' },
      'resit',
      ['average-reaches-resit', 'professional-exams-exempted'],
      'nothing professional to test',
    ],
    [{ G1: 7.9, G2: 8, P1: 'exempt', P2: 'exempt' }, 'refused', ['average-below-resit'], 'the first condition stays'],
    [{ G1: 'exempt', G2: 8, P1: 11, P2: 11 }, 'passed', ['average-reaches-pass'], 'an exempted exam leaves both sums'],
    [{ G1: 20, G2: 20, P1: 20, P2: 'absent' }, 'eliminated', ['absent-from-compulsory-exam'], 'whatever the rest'],
    [
      { G1: 'excused', G2: 20, P1: 10, P2: 10 },
      'passed',
      ['average-reaches-pass'],
      'force majeure gives 0 and eliminates nobody',
    ],
    [
      { G1: 10, G2: 9, P1: 10, P2: 10, EF: 11 },
      'passed',
      ['average-reaches-pass'],
      'one point above 10 is enough here',
    ],
    [
      { G1: 10, G2: 9, P1: 10, P2: 10, EF: 10 },
      'resit',
      ['average-reaches-resit', 'professional-average-reaches-bound'],
      'nothing above 10, nothing gained',
    ],
    [
      { G1: 10, G2: 10, P1: 10, P2: 10, EF: 'absent' },
      'passed',
      ['average-reaches-pass'],
      'an optional exam eliminates nobody',
    ],
    [
      { G1: 10, G2: 10, P1: 10, P2: 10, EF: 'exempt' },
      'passed',
      ['average-reaches-pass'],
      'nor does it lower anything',
    ],
    [{ G1: 10, G2: 10, P1: 9, P2: 10, EF: 20 }, 'passed', ['average-reaches-pass'], 'optional points join the whole'],
    [
      { G1: 4, G2: 4, P1: 9, P2: 10, EF: 20 },
      'refused',
      ['professional-average-below-bound'],
      'and never the professional average',
    ],
  ])('%j: %s, because %j: %s', (results, outcome, because) => {
    expect(outcomeOf(results)).toMatchObject({ outcome, possible: [outcome], because, missing: [] });
  });

  test('gives no average to somebody eliminated, and still says what is missing', () => {
    expect(firstRound(plain, { G1: 'absent' }, nice2026)).toEqual({
      outcome: 'eliminated',
      possible: ['eliminated'],
      because: ['absent-from-compulsory-exam'],
      average: null,
      professionalAverage: null,
      missing: ['G2', 'P1', 'P2', 'EF'],
    });
  });

  test('gives no professional average where every professional exam is exempted', () => {
    const { average, professionalAverage } = outcomeOf({ G1: 8, G2: 8, P1: 'exempt', P2: 'exempt' });
    expect({ average, professionalAverage }).toEqual({ average: whole(8), professionalAverage: null });
  });

  test('takes its thresholds from the session', () => {
    const strict: Pick<Session, 'result'> = { result: { pass: 12, resitFrom: 12, professionalFrom: 10, orals: 2 } };
    expect(firstRound(sioSisr, { E1: 12, E2: 12, E3: 12, E4: 12, E5: 12, E6: 12 }, strict).possible).toEqual([
      'passed',
      'refused',
    ]);
  });
});

describe('what is missing', () => {
  test.each<[Results, Outcome[], string]>([
    [{ P1: 0, P2: 0 }, ['passed', 'refused'], 'only a pass does without the professional exams'],
    [{}, ['passed', 'resit', 'refused'], 'everything is open'],
    [{ G1: 20, G2: 20, P1: 0 }, ['passed'], 'nothing can take a pass away'],
    [{ G1: 0, G2: 0, P2: 11 }, ['refused'], 'nothing can lift 31 points to 32'],
    [{ G1: 0, G2: 0, P2: 12 }, ['resit', 'refused'], 'exactly 8 with a 20'],
    [{ P1: 10, P2: 10, G1: 12 }, ['passed', 'resit'], 'at least 8 whatever comes'],
    [{ P1: 10, P2: 10, G1: 11 }, ['passed', 'resit', 'refused'], '31 points at least'],
    [
      { G1: 10, G2: 10, P1: 9 },
      ['passed', 'refused'],
      'what lifts the professional average to 10 lifts the whole to a pass',
    ],
    [{ G1: 10, G2: 9.999999999, P1: 9 }, ['passed', 'resit', 'refused'], 'a hair leaves room for a resit'],
    [{ G1: 9, G2: 9, P1: 9, P2: 9 }, ['refused'], 'four optional points would leave the professional average too low'],
    [{ G1: 9.5, G2: 10, P1: 10, P2: 10, EF: undefined }, ['passed', 'resit'], 'an optional mark not known yet'],
  ])('%j: %j: %s', (results, possible) => {
    const given: Results = 'EF' in results ? results : { ...results, EF: 'not-taken' };
    const told = firstRound(plain, given, nice2026);
    expect(told.possible).toEqual(possible);
    if (possible.length > 1) expect(told.because).toEqual([]);
  });

  test('is bounded from 0 to 20, and undetermined outcomes have no ground', () => {
    const { outcome, because, average, professionalAverage, missing } = outcomeOf({ G1: 10, G2: 10, P1: 10 });
    expect({ outcome, because, missing }).toEqual({ outcome: 'undetermined', because: [], missing: ['P2'] });
    expect(average).toEqual({ from: { numerator: 15, denominator: 2 }, to: { numerator: 25, denominator: 2 } });
    expect(professionalAverage).toEqual({
      from: { numerator: 5, denominator: 1 },
      to: { numerator: 15, denominator: 1 },
    });
  });
});

test('the example of the documentation: 8 itself is inside', () => {
  const marks = { E1: 5, E2: 5, E3: 6, E4: 6, E5: 10, E6: 10, E7: 10 };
  expect(firstRound(sioSisr, marks, nice2026)).toMatchObject({ outcome: 'resit', average: whole(8) });
  expect(firstRound(sioSisr, { ...marks, E1: 4.99 }, nice2026).because).toEqual(['average-below-resit']);
});

describe('names that every object inherits', () => {
  const names = ['__proto__', 'constructor', 'toString'];
  const odd: Regulation = {
    id: 'odd',
    title: 'Odd',
    exams: [
      { exam: '__proto__', title: '', domain: 'general', coefficient: 1 },
      { exam: 'constructor', title: '', domain: 'general', coefficient: 1 },
      { exam: 'toString', title: '', domain: 'professional', coefficient: 1 },
    ],
  };
  test('are exams like others', () => {
    expect(firstRound(odd, {}, nice2026).missing).toEqual(names);
    const results = Object.fromEntries(names.map((name) => [name, 10]));
    expect(firstRound(odd, results, nice2026)).toMatchObject({ outcome: 'passed', average: whole(10), missing: [] });
  });
});

describe('a broken promise', () => {
  const [first, ...others] = plain.exams;
  const marks: Results = { G1: 10, G2: 10, P1: 10, P2: 10, EF: 10 };
  test.each<[string, Regulation, Results]>([
    ['results.G1', plain, { ...marks, G1: 20.5 }],
    ['results.G1', plain, { ...marks, G1: -0.5 }],
    ['results.G1', plain, { ...marks, G1: Number.NaN }],
    ['results.G1', plain, { ...marks, G1: '' }],
    ['results.G1', plain, { ...marks, G1: 1 / 3 }],
    ['results.G1', plain, { ...marks, G1: 'not-taken' }],
    ['results.E9', plain, { ...marks, E9: 10 }],
    ['results', plain, { G1: 'exempt', G2: 'exempt', P1: 'exempt', P2: 'exempt', EF: 12 }],
    // as: a caller without a compiler.
    ['results', { ...plain, exams: [] } as unknown as Regulation, {}],
    ['regulation.exams[4].exam', { ...plain, exams: [first, ...others.slice(0, 3), first] }, {}],
    ['regulation.exams[0].coefficient', { ...plain, exams: [{ ...first, coefficient: 0 }, ...others] }, {}],
    ['regulation.exams[0].coefficient', { ...plain, exams: [{ ...first, coefficient: -1 }, ...others] }, {}],
    // as: a caller without a compiler.
    [
      'regulation.exams[0].domain',
      { ...plain, exams: [{ ...first, domain: 'other' as 'general' }, ...others] } as Regulation,
      {},
    ],
    ['results', plain, { ...marks, G1: { numerator: 1, denominator: 9007199254740881 } }],
  ])('names %s', (argument, regulation, results) => {
    const asked = () => firstRound(regulation, results, nice2026);
    expect(asked).toThrow(ContractError);
    expect(asked).toThrow(expect.objectContaining({ rule: 'firstRound', argument }));
  });

  test('a mark too fine comes with the advice to give a fraction', () => {
    expect(() => firstRound(plain, { G1: 1 / 3 }, nice2026)).toThrow(/fraction/);
  });

  test('an unknown exam without a result is nothing', () => {
    expect(firstRound(plain, { ...marks, E9: undefined }, nice2026).outcome).toBe('passed');
  });

  test('a session without a threshold', () => {
    const result = { ...nice2026.result, pass: Number.NaN };
    expect(() => firstRound(plain, marks, { result })).toThrow(/session\.result\.pass/);
  });
});
