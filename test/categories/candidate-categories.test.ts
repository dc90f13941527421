import { describe, expect, test } from 'vitest';
import type { CandidateFacts } from '../../src/index.ts';
import { ContractError, candidateCategories, nice2026, withReadings } from '../../src/index.ts';

test.each([
  ['never-sat', []],
  ['refused', ['former-candidate']],
  ['eliminated', ['former-candidate']],
  ['undecided', ['former-candidate']],
  ['absent', ['former-candidate']],
  ['passed', []],
] as const)('an earlier attempt that ended %s makes %j', (previousOutcome, certain) => {
  const facts = { previousOutcome, workStatus: 'none', distanceLearner: false } as const;
  expect(candidateCategories(facts, nice2026)).toStrictEqual({ certain, possible: [], missing: [] });
});

describe('an employee', () => {
  const others = { previousOutcome: 'never-sat', distanceLearner: false } as const;
  const employee = { workStatus: 'employee' } as const;
  test.each<[CandidateFacts, readonly string[], readonly string[], readonly string[], string]>([
    [{ ...employee, workMonths: 11, experienceMonths: 0 }, [], [], [], 'a month short of a year'],
    [{ ...employee, workMonths: 12, experienceMonths: 0 }, ['employee'], [], [], 'a year to the month'],
    [{ ...employee, workMonths: 13, experienceMonths: 0 }, ['employee'], [], [], 'more than a year'],
    [{ ...employee, workMonths: 0, experienceMonths: 11 }, [], [], [], 'a month short in posts of the field'],
    [{ ...employee, workMonths: 0, experienceMonths: 12 }, ['employee'], [], [], 'experience counts as work'],
    [{ ...employee, workMonths: 12 }, ['employee'], [], [], 'a year of any work is enough'],
    [{ ...employee, experienceMonths: 12 }, ['employee'], [], [], 'and so is a year of experience'],
    [{ ...employee, workMonths: 11, experienceMonths: 11 }, [], [], [], 'the two are not added up'],
    [{ ...employee, workMonths: 11 }, [], ['employee'], ['experienceMonths'], 'the other months may do'],
    [{ ...employee, experienceMonths: 11 }, [], ['employee'], ['workMonths'], 'and the other way round'],
    [{ ...employee }, [], ['employee'], ['workMonths', 'experienceMonths'], 'the months decide'],
    [{ workStatus: 'former-employee', workMonths: 12 }, ['employee'], [], [], 'work that has ended counts'],
    [{ workStatus: 'former-employee', workMonths: 11, experienceMonths: 3 }, [], [], [], 'if it was long enough'],
    [{ workStatus: 'self-employed', workMonths: 12 }, [], ['employee'], [], 'only the office can tell'],
    [{ workStatus: 'self-employed', workMonths: 11, experienceMonths: 0 }, [], [], [], 'nothing to ask it of'],
    [{ workStatus: 'none' }, [], [], [], 'no work: no months follow'],
    [{ workStatus: 'none', workMonths: 30, experienceMonths: 30 }, [], [], [], 'the status decides, a contradiction'],
    [{ workMonths: 3, experienceMonths: 3 }, [], [], [], 'too few months whatever the status'],
    [{ workMonths: 12 }, [], ['employee'], ['workStatus'], 'the status decides'],
    [{}, [], ['employee'], ['workStatus', 'workMonths', 'experienceMonths'], 'all three are needed'],
  ])('%j: certain %j, possible %j, missing %j (%s)', (facts, certain, possible, missing) => {
    expect(candidateCategories({ ...others, ...facts }, nice2026)).toStrictEqual({ certain, possible, missing });
  });

  test.each<[CandidateFacts, readonly string[], readonly string[], string]>([
    [{ workStatus: 'former-employee', workMonths: 120 }, [], [], 'no longer an employee'],
    [{ workStatus: 'employee', workMonths: 12 }, ['employee'], [], 'still one'],
    [{ workStatus: 'self-employed', workMonths: 12 }, [], ['employee'], 'the reading is about former employees only'],
  ])('by the circular’s word (past-employment), %j: certain %j, possible %j (%s)', (facts, certain, possible) => {
    const strict = withReadings(nice2026, { 'past-employment': 'does-not-count' });
    expect(candidateCategories({ ...others, ...facts }, strict)).toStrictEqual({ certain, possible, missing: [] });
  });

  test('the year is the session’s', () => {
    const longer = { ...nice2026, experience: { months: 24 } };
    expect(
      candidateCategories({ ...others, ...employee, workMonths: 23, experienceMonths: 0 }, longer).certain,
    ).toEqual([]);
    expect(candidateCategories({ ...others, ...employee, workMonths: 24 }, longer).certain).toEqual(['employee']);
  });
});

test('lists every category that holds, in the order of the text', () => {
  const facts = { distanceLearner: true, workStatus: 'employee', workMonths: 24, previousOutcome: 'absent' } as const;
  expect(candidateCategories(facts, nice2026).certain).toEqual(['former-candidate', 'employee', 'distance-learner']);
});

test('an empty form may be anybody', () => {
  expect(candidateCategories({}, nice2026)).toStrictEqual({
    certain: [],
    possible: ['former-candidate', 'employee', 'distance-learner'],
    missing: ['previousOutcome', 'distanceLearner', 'workStatus', 'workMonths', 'experienceMonths'],
  });
});

test.each<[object, string]>([
  [{ workMonths: 11.5 }, '`facts.workMonths` must be a whole number of at least 0, got 11.5'],
  [{ workMonths: -1 }, '`facts.workMonths` must be a whole number of at least 0, got -1'],
  [{ experienceMonths: Number.NaN }, '`facts.experienceMonths` must be a whole number of at least 0, got NaN'],
  [{ workStatus: 'retired' }, '`facts.workStatus` must be one of employee, former-employee, self-employed, none'],
])('%j is an error', (facts, message) => {
  expect(() => candidateCategories(facts, nice2026)).toThrow(ContractError);
  expect(() => candidateCategories(facts, nice2026)).toThrow(`candidateCategories: ${message}`);
});
