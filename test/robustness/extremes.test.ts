import { describe, expect, test } from 'vitest';
import { exactNumber } from '../../src/exact/exact-number.ts';
import type { CandidateFacts, Mark, Results } from '../../src/index.ts';
import {
  ContractError,
  candidateCategories,
  eligibility,
  firstRound,
  formatAverage,
  nice2026,
  preparation,
  resitTargets,
} from '../../src/index.ts';
import { sioSisr } from '../../src/regulations/sio.ts';
import {
  candidateFactsSchema,
  formOf,
  identitySchema,
  regulationSchema,
  resultsSchema,
  schemaIssues,
  sessionSchema,
} from '../../src/schema/index.ts';

const DIGITS = 1_000_000;
const long = '9'.repeat(DIGITS);
const results = (mark: unknown): Results => ({ E1: mark }) as Results;

describe('a number at the edge of numbers', () => {
  test.each<[number, boolean, string]>([
    [0, true, 'nothing'],
    [-0, true, 'minus nothing is nothing'],
    [20, true, 'the best mark'],
    [5e-324, false, 'the least above nothing has more than nine decimals'],
    [Number.EPSILON, false, 'so has the least step above 1'],
    [20.000000001, false, 'hardly too good'],
    [1e308, false, 'far too good'],
    [2 ** 53, false, 'no safe integer'],
    [Number.NaN, false, 'no number'],
    [Number.POSITIVE_INFINITY, false, 'no end'],
    [Number.NEGATIVE_INFINITY, false, 'no beginning'],
    [-5e-324, false, 'hardly below nothing'],
  ])('%d as a mark: %s (%s)', (mark, accepted) => {
    const call = () => firstRound(sioSisr, results(mark), nice2026);
    if (accepted) expect(JSON.stringify(call())).not.toContain('null,"to"');
    else expect(call).toThrow(ContractError);
    expect(resultsSchema(sioSisr).safeParse(results(mark)).success).toBe(accepted);
  });

  test('minus nothing gives the averages of nothing', () => {
    const none = { E1: 0, E2: 0, E3: 0, E4: 0, E5: 0, E6: 0, E7: 0 };
    const minus = { E1: -0, E2: -0, E3: -0, E4: -0, E5: -0, E6: -0, E7: { numerator: -0, denominator: 1 } };
    expect(firstRound(sioSisr, minus, nice2026)).toStrictEqual(firstRound(sioSisr, none, nice2026));
    expect(formatAverage({ numerator: -0, denominator: 1 })).toBe('0,00');
  });

  test.each<[keyof CandidateFacts, number, boolean]>([
    ['trainingCentreHours', 1e308, true],
    ['trainingCentreHours', 5e-324, true],
    ['trainingCentreHours', -0, true],
    ['trainingCentreHours', Number.POSITIVE_INFINITY, false],
    ['schoolYears', Number.NaN, false],
    ['contractMonths', -1, false],
    ['contractMonths', 5e-324, false],
    ['contractMonths', 2 ** 53 - 1, true],
    ['workMonths', 1e308, false],
    ['experienceMonths', 2 ** 53 - 1, true],
    ['experienceMonths', 2 ** 53, false],
    ['experienceMonths', -0, true],
    ['experienceMonths', 1e308, false],
  ])('%s %d is an amount: %s, for the rules and for the schema', (fact, amount, accepted) => {
    const call = () => [
      eligibility({ [fact]: amount }, nice2026),
      preparation({ [fact]: amount }, nice2026),
      candidateCategories({ [fact]: amount }, nice2026),
    ];
    if (accepted) expect(call).not.toThrow();
    else expect(call).toThrow(ContractError);
    expect(candidateFactsSchema.safeParse({ [fact]: amount }).success).toBe(accepted);
  });

  test.each<[number]>([[5e-324], [1e308], [Number.NaN], [2 ** 53], [-0]])('%d is no step of a grid', (step) => {
    expect(() => resitTargets(sioSisr, {}, nice2026, step)).toThrow(ContractError);
  });
});

describe('a text of a million digits', () => {
  /** Milliseconds of this process, so that nothing else on the machine counts. */
  const spent = (call: () => unknown): number => {
    const before = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const texts = [long, `1,${long}`, `0.${long}`, `${'0'.repeat(DIGITS)}1`, `-${long}`, `${long}x`, ' '.repeat(DIGITS)];

  // A parse into a bigint, or a pattern that goes back over what it has read, would take minutes.
  test.each(texts.map((text) => [`${text.slice(0, 4)}…`, text]))('%s is refused at once', (_start, text) => {
    const took = spent(() => {
      expect(exactNumber(text)).toBeUndefined();
      expect(() => firstRound(sioSisr, results(text), nice2026)).toThrow(ContractError);
      expect(resultsSchema(sioSisr).safeParse(results(text)).success).toBe(false);
      expect(formOf(resultsSchema(sioSisr)).safeParse(results(text)).success).toBe(text.trim() === '');
      const exams = [{ exam: 'E1', title: 'T', domain: 'general', coefficient: text }];
      expect(regulationSchema.safeParse({ id: 'r', title: 'R', exams }).success).toBe(false);
      expect(formOf(candidateFactsSchema).safeParse({ schoolYears: `${text}x`, bornOn: text }).success).toBe(false);
      expect(identitySchema.safeParse({ bornOn: text }).success).toBe(false);
      expect(sessionSchema.safeParse({ ...nice2026, zone: text, agesCountedOn: text }).success).toBe(false);
    });
    expect(took).toBeLessThan(5000);
  });

  test('is shown by its first digits, whatever holds it', () => {
    for (const mark of [long, BigInt(`0x${'f'.repeat(100_000)}`), () => long, Symbol(long)]) {
      const call = () => firstRound(sioSisr, results(mark as Mark), nice2026);
      expect(call).toThrow(ContractError);
      try {
        call();
      } catch (error) {
        expect(String(error).length).toBeLessThan(200);
      }
    }
  });

  test('does not come back in an issue of the schema', () => {
    const issues = schemaIssues(resultsSchema(sioSisr).safeParse(results(long)));
    expect(issues).toEqual([{ path: ['E1'], code: 'mark-out-of-range', parameters: {} }]);
  });
});
