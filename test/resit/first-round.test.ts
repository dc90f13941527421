import { describe, expect, test } from 'vitest';
import { ContractError } from '../../src/contract/contract-error.ts';
import type { Reason } from '../../src/model/answer.ts';
import type { FirstRound, Outcome, Regulation, Results } from '../../src/model/exam.ts';
import type { Session } from '../../src/model/session.ts';
import { sioSisr } from '../../src/regulations/sio.ts';
import { firstRound } from '../../src/resit/first-round.ts';
import { nice2026 } from '../../src/sessions/nice-2026.ts';

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
const ids = ({ because }: FirstRound): readonly string[] => because.map(({ reason }) => reason);
const outcomeOf = (results: Results) => firstRound(plain, { EF: 'not-taken', ...results }, nice2026);

describe('what marks lead to', () => {
  test.each<[Results, Outcome, string[], string]>([
    [{ G1: 10, G2: 10, P1: 10, P2: 10 }, 'passed', ['average-reaches-pass'], 'exactly 10'],
    [{ G1: 20, G2: 20, P1: 0, P2: 0 }, 'passed', ['average-reaches-pass'], 'a pass sets no condition on the domains'],
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
    [{ G1: 'absent', G2: 20, P1: 20, P2: 'exempt' }, 'eliminated', ['absent-from-compulsory-exam'], 'or comes after'],
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
    const round = outcomeOf(results);
    expect(round).toMatchObject({ outcome, possible: [outcome], missing: [] });
    expect(ids(round)).toEqual(because);
  });

  test('gives no average to somebody eliminated, and still says what is missing', () => {
    expect(firstRound(plain, { G1: 'absent' }, nice2026)).toEqual({
      outcome: 'eliminated',
      possible: ['eliminated'],
      because: [{ reason: 'absent-from-compulsory-exam', clause: '9.absence' }],
      average: null,
      professionalAverage: null,
      points: null,
      weights: null,
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

describe('an exam left for a later session: nothing is decided at this one', () => {
  const none = { average: null, professionalAverage: null, points: null, weights: null };
  const inProgress = {
    outcome: 'in-progress',
    possible: ['in-progress'],
    because: [{ reason: 'exam-postponed', clause: '8.progressive' }],
    ...none,
  };
  test.each<[Results, string[], string]>([
    [{ G1: 12, G2: 13, P1: 11, P2: 'postponed', EF: 12 }, [], 'three units of four at this session'],
    [{ G1: 20, G2: 20, P1: 20, P2: 'postponed', EF: 20 }, [], 'even where no mark could take a pass away'],
    [{ G1: 0, G2: 0, P1: 'postponed', P2: 0, EF: 0 }, [], 'or bring it'],
    [{ G1: 12, G2: 'absent', P1: 11, P2: 'postponed', EF: 12 }, [], 'an absence eliminates nobody'],
    [{ G1: 'absent', G2: 'postponed' }, ['P1', 'P2', 'EF'], 'what is missing is still named'],
    [{ G1: 'exempt', G2: 'exempt', P1: 'exempt', P2: 'postponed', EF: 12 }, [], 'the only exam that counts'],
    [{ G1: 'postponed', G2: 'postponed', P1: 'postponed', P2: 'postponed', EF: 'postponed' }, [], 'all of them'],
  ])('%j: missing %j: %s', (results, missing) =>
    expect(firstRound(plain, results, nice2026)).toStrictEqual({ ...inProgress, missing }),
  );

  test.each<[Results, string]>([
    [{ G1: 9, G2: 10, P1: 10, P2: 10 }, 'a resit'],
    [{ G1: 9, G2: 10, P1: 10 }, 'a mark is missing'],
    [{ G1: 'absent', G2: 10, P1: 10, P2: 10 }, 'an elimination'],
  ])('a postponed optional exam is one not taken: %j: %s', (results) =>
    expect(firstRound(plain, { ...results, EF: 'postponed' }, nice2026)).toStrictEqual(
      firstRound(plain, { ...results, EF: 'not-taken' }, nice2026),
    ),
  );
});

describe('points and weights', () => {
  const over = (numerator: number, denominator = 1) => ({ numerator, denominator });
  const from = (results: Results) => {
    const { points, weights } = firstRound(plain, results, nice2026);
    return { points, weights };
  };
  test.each<[Results, ReturnType<typeof from>, string]>([
    [
      { G1: 9, G2: '9,5', P1: 10, P2: 10, EF: 'not-taken' },
      { points: { from: over(77, 2), to: over(77, 2) }, weights: over(4) },
      'a point and a half short of 40',
    ],
    [
      { G1: 9, G2: '9,5', P1: 10, P2: 10, EF: 11.5 },
      { points: { from: over(40), to: over(40) }, weights: over(4) },
      'the points of an optional exam are in them, its coefficient is not',
    ],
    [
      { G1: 9, G2: '9,5', P1: 10, P2: 10, EF: 8 },
      { points: { from: over(77, 2), to: over(77, 2) }, weights: over(4) },
      'below 10 it brings none, and takes none away',
    ],
    [
      { G1: 9, G2: 'exempt', P1: 10, P2: 'excused', EF: 'absent' },
      { points: { from: over(19), to: over(19) }, weights: over(3) },
      'an exempted exam leaves both sums, one missed for force majeure stays in both',
    ],
    [
      { G1: 9, P1: 10, P2: 10 },
      { points: { from: over(29), to: over(59) }, weights: over(4) },
      'a missing mark is from 0 to 20, a missing optional one brings up to ten points',
    ],
    [{ G1: 'absent' }, { points: null, weights: null }, 'an elimination has none'],
  ])('%j: %j: %s', (results, expected) => expect(from(results)).toStrictEqual(expected));

  test('with coefficients that are no whole numbers', () => {
    const { points, weights } = firstRound(
      { ...plain, exams: [{ ...plain.exams[0], coefficient: '1,5' }, ...plain.exams.slice(1)] },
      { G1: '13,66', G2: 10, P1: 10, P2: 10, EF: 'not-taken' },
      nice2026,
    );
    expect({ points: points?.from, weights }).toEqual({ points: over(5049, 100), weights: over(9, 2) });
  });
});

describe('a resit with fewer than two exams open to an oral', () => {
  const [, ...others] = plain.exams;
  const closed: Regulation = { ...plain, exams: [{ ...plain.exams[0], resit: false }, ...others] };
  const both: Regulation = {
    ...plain,
    exams: [
      { ...plain.exams[0], resit: false },
      { exam: 'G2', title: 'G2', domain: 'general', coefficient: 1, resit: false },
      ...plain.exams.slice(2),
    ],
  };
  const marks: Results = { G1: 9, G2: 9, P1: 10, P2: 10, EF: 'not-taken' };
  const office: Reason = { reason: 'fewer-orals-than-two', clause: '8.orals' };
  const grounds = ['average-reaches-resit', 'professional-average-reaches-bound'];
  test.each<[Regulation, Results, boolean, string]>([
    [plain, marks, false, 'two are open'],
    [plain, { ...marks, G1: 'exempt' }, true, 'one is exempted'],
    [closed, marks, true, 'one is closed by the regulation'],
    [closed, { ...marks, G2: 'exempt' }, true, 'one is closed and one exempted'],
    [both, marks, true, 'both are closed'],
    [plain, { ...marks, G1: 'exempt', G2: 'exempt', P1: 9, P2: 10.9 }, false, 'a refusal has no orals'],
    [plain, { ...marks, G1: 'exempt', G2: 10 }, false, 'nor has a pass'],
    [plain, { G1: 'exempt', G2: 9, P1: 10 }, false, 'nor what is undetermined'],
  ])('%#: the exams office must be asked: %s', (regulation, results, expected) => {
    const { outcome, because } = firstRound(regulation, results, nice2026);
    expect(because.filter(({ reason }) => reason === office.reason)).toStrictEqual(expected ? [office] : []);
    if (!expected) return;
    expect(outcome).toBe('resit');
    expect(because.map(({ reason }) => reason)).toEqual([...grounds, office.reason]);
  });

  test('how many orals a resit has is the session’s', () => {
    const { because } = firstRound(plain, marks, { result: { ...nice2026.result, orals: 3 } });
    expect(because.at(-1)).toStrictEqual(office);
  });
});

describe('every reason carries its average and its bound', () => {
  const over = (numerator: number, denominator = 1) => ({ numerator, denominator });
  /** Four compulsory exams: an average is points / 4, a professional one points / 2. */
  test.each<[Results, readonly Reason[], string]>([
    [
      { G1: 10, G2: 10, P1: 10.5, P2: 10 },
      [{ reason: 'average-reaches-pass', clause: '8.pass', given: over(81, 8), needed: { atLeast: 10 } }],
      'a pass: 40.5 points over 4',
    ],
    [
      { G1: 6, G2: 7, P1: 10, P2: '10,5' },
      [
        { reason: 'average-reaches-resit', clause: '8.resit', given: over(67, 8), needed: { atLeast: 8 } },
        {
          reason: 'professional-average-reaches-bound',
          clause: '8.resit',
          given: over(41, 4),
          needed: { atLeast: 10 },
        },
      ],
      'a resit: both averages, each with its own bound',
    ],
    [
      { G1: 8, G2: 9, P1: 'exempt', P2: 'exempt' },
      [
        { reason: 'average-reaches-resit', clause: '8.resit', given: over(17, 2), needed: { atLeast: 8 } },
        { reason: 'professional-exams-exempted', clause: '8.resit-exempt' },
      ],
      'an exempted professional domain has no average to compare',
    ],
    [
      { G1: 1, G2: 2, P1: 3, P2: 4 },
      [
        { reason: 'average-below-resit', clause: '8.refused', given: over(5, 2), needed: { atLeast: 8 } },
        { reason: 'professional-average-below-bound', clause: '8.refused', given: over(7, 2), needed: { atLeast: 10 } },
      ],
      'a refusal: every condition that fails',
    ],
    [
      { G1: 20, G2: 18, P1: 10 },
      [{ reason: 'average-reaches-pass', clause: '8.pass', given: over(12), needed: { atLeast: 10 } }],
      'a mark is missing: a pass is certain by the least average, with a 0',
    ],
    [{ G1: 9, G2: 9, P1: 10, P2: 10, EF: undefined }, [], 'a mark is missing and undecided: no reason'],
    [{ G1: 6, G2: 6, P1: 10, P2: 11, EF: undefined }, [], 'ten optional points would be enough to pass'],
    [
      { G1: 0, G2: 1, P2: 10 },
      [{ reason: 'average-below-resit', clause: '8.refused', given: over(31, 4), needed: { atLeast: 8 } }],
      'a mark is missing: a refusal is certain by the greatest average, with a 20; the other condition may be met',
    ],
    [
      { G2: 0, P1: 9, P2: 9 },
      [{ reason: 'professional-average-below-bound', clause: '8.refused', given: over(9), needed: { atLeast: 10 } }],
      'the average may still reach 9.5, which is no reason for a refusal',
    ],
    [
      { G1: 20, G2: 20, P1: 20, P2: 'absent' },
      [{ reason: 'absent-from-compulsory-exam', clause: '9.absence' }],
      'an elimination compares nothing',
    ],
  ])('%j: %#: %s', (results, because) => {
    const known: Results = 'EF' in results ? results : { ...results, EF: 'not-taken' };
    expect(firstRound(plain, known, nice2026).because).toStrictEqual(because);
  });

  test('a resit that no missing mark can change is certain by the least averages', () => {
    const small: Regulation = {
      ...plain,
      exams: [...plain.exams, { exam: 'E2', title: '', domain: 'optional', coefficient: 0.1 }],
    };
    const round = firstRound(small, { G1: 7, G2: 7, P1: 10, P2: 10, EF: 10 }, nice2026);
    expect(round).toMatchObject({ outcome: 'resit', missing: ['E2'], average: { from: over(17, 2), to: over(35, 4) } });
    expect(round.because).toStrictEqual([
      { reason: 'average-reaches-resit', clause: '8.resit', given: over(17, 2), needed: { atLeast: 8 } },
      { reason: 'professional-average-reaches-bound', clause: '8.resit', given: over(10), needed: { atLeast: 10 } },
    ]);
  });

  test.each<[Results, FirstRound['outcome'], Reason['given'], string]>([
    [{ G: 8, P: 10.5 }, 'resit', over(10), 'a resit by the least one, (10.5 + 0) / 1.05'],
    [{ G: 8, P: 8 }, 'refused', over(60, 7), 'a refusal by the greatest one, (8 + 20 / 20) / 1.05'],
  ])('if a professional mark is missing, its average decides too: %j: %s', (results, outcome, given) => {
    const exam = { title: '', domain: 'professional' } as const;
    const regulation: Regulation = {
      id: 'small',
      title: '',
      exams: [
        { exam: 'G', title: '', domain: 'general', coefficient: 1 },
        { ...exam, exam: 'P', coefficient: 1 },
        { ...exam, exam: 'Q', coefficient: 0.05 },
      ],
    };
    const round = firstRound(regulation, results, nice2026);
    expect(round).toMatchObject({ outcome, missing: ['Q'] });
    const professional = round.because.find(({ reason }) => reason.startsWith('professional'));
    expect(professional?.given).toEqual(given);
  });

  test('each bound is the one of the session, as the session writes it', () => {
    const strict: Pick<Session, 'result'> = { result: { pass: 12.5, resitFrom: 9, professionalFrom: 11, orals: 2 } };
    const { because } = firstRound(plain, { G1: 1, G2: 1, P1: 10, P2: 10, EF: 'not-taken' }, strict);
    expect(because.map(({ needed }) => needed)).toEqual([{ atLeast: 9 }, { atLeast: 11 }]);
    const resit = firstRound(plain, { G1: 8, G2: 8, P1: 11, P2: 11, EF: 'not-taken' }, strict);
    expect(resit).toMatchObject({ outcome: 'resit', because: because.map(({ needed }) => ({ needed })) });
    const passed = firstRound(plain, { G1: 13, G2: 13, P1: 13, P2: 13, EF: 'not-taken' }, strict);
    expect(passed.because.map(({ needed }) => needed)).toEqual([{ atLeast: 12.5 }]);
  });
});

test('changing a result does not change the next one', () => {
  const marks = { E1: 5, E2: 5, E3: 6, E4: 6, E5: 10, E6: 10, E7: 10 };
  const before = firstRound(sioSisr, marks, nice2026);
  const expected = structuredClone(before);
  // as: a caller without a compiler, who writes into a result.
  for (const part of Object.values(before) as object[]) {
    if (typeof part === 'object') for (const key of Object.keys(part)) Reflect.set(part, key, 0);
  }
  expect(before).not.toEqual(expected);
  expect(firstRound(sioSisr, marks, nice2026)).toEqual(expected);
});

test('a regulation and thresholds are read at each call, so a change counts at once', () => {
  const exams: Array<{ exam: string; title: string; domain: 'general' | 'professional'; coefficient: number }> = [
    { exam: 'G', title: '', domain: 'general', coefficient: 1 },
    { exam: 'P', title: '', domain: 'professional', coefficient: 1 },
  ];
  // as: a list that is filled above.
  const regulation = { id: 'r', title: '', exams: exams as unknown as Regulation['exams'] };
  const session = { result: { ...nice2026.result } };
  const outcome = () => firstRound(regulation, { G: 7, P: 12 }, session).outcome;
  expect(outcome()).toBe('resit');
  Reflect.set(exams[1] ?? {}, 'coefficient', 2);
  expect(outcome()).toBe('passed');
  Reflect.set(session.result, 'pass', 11);
  expect(outcome()).toBe('resit');
});

describe('the same results in any object give the same answer', () => {
  const marks = { E1: 5, E2: 5, E3: 6, E4: 6, E5: 10, E6: 10, E7: 10 };
  class Marks {
    get E1() {
      return 5;
    }
  }
  const { E1: _, ...others } = marks;
  test.each<[string, Results]>([
    ['in another order', Object.fromEntries(Object.entries(marks).reverse())],
    ['inherited', Object.create(marks)],
    ['behind a getter of a class', Object.assign(new Marks(), others)],
    ['behind a proxy', new Proxy(marks, {})],
    ['without a prototype', Object.assign(Object.create(null), marks)],
  ])('%s', (_name, results) =>
    expect(firstRound(sioSisr, results, nice2026)).toEqual(firstRound(sioSisr, marks, nice2026)),
  );
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
    [{ G1: 9.5, G2: 10, P1: 10, P2: 10, EF: undefined }, ['passed', 'resit'], 'an optional mark is not known yet'],
  ])('%j: %j: %s', (results, possible) => {
    const round = firstRound(plain, 'EF' in results ? results : { ...results, EF: 'not-taken' }, nice2026);
    expect(round.possible).toEqual(possible);
    expect(round.because.length > 0).toBe(possible.length === 1);
  });

  test('is bounded from 0 to 20, and an undetermined outcome has no reason', () => {
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
  expect(ids(firstRound(sioSisr, { ...marks, E1: 4.99 }, nice2026))).toEqual(['average-below-resit']);
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

describe('a broken contract', () => {
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
    // as: a caller without a compiler, here and below.
    ['regulation', null as unknown as Regulation, {}],
    ['results', plain, [] as unknown as Results],
    ['regulation.exams', { ...plain, exams: 'E1' } as unknown as Regulation, {}],
    ['regulation.exams[1]', { ...plain, exams: [first, null] } as unknown as Regulation, {}],
    ['regulation.exams[0].exam', { ...plain, exams: [{ ...first, exam: 7 }, ...others] } as unknown as Regulation, {}],
    ['regulation.exams', { ...plain, exams: [] } as unknown as Regulation, {}],
    ['regulation.exams', { ...plain, exams: [{ exam: 'EF', title: '', domain: 'optional' }] }, { EF: 12 }],
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
    const call = () => firstRound(regulation, results, nice2026);
    expect(call).toThrow(ContractError);
    expect(call).toThrow(expect.objectContaining({ rule: 'firstRound', argument }));
  });

  test('a mark too fine comes with the advice to give a fraction', () => {
    expect(() => firstRound(plain, { G1: 1 / 3 }, nice2026)).toThrow(/fraction/);
  });

  test('an unknown exam without a result is ignored', () => {
    expect(firstRound(plain, { ...marks, E9: undefined }, nice2026).outcome).toBe('passed');
  });

  test('a session without a threshold', () => {
    const result = { ...nice2026.result, pass: Number.NaN };
    expect(() => firstRound(plain, marks, { result })).toThrow(/session\.result\.pass/);
    for (const orals of [1.5, -1, Number.NaN]) {
      const call = () => firstRound(plain, marks, { result: { ...nice2026.result, orals } });
      expect(call).toThrow('firstRound: `session.result.orals` must be a whole number from 0 up');
    }
    // as: a caller without a compiler.
    for (const session of [undefined, {}, { result: 10 }] as unknown as Pick<Session, 'result'>[]) {
      expect(() => firstRound(plain, marks, session)).toThrow('firstRound: `session.result` must be an object');
    }
  });
});
