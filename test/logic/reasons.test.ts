import { describe, expect, test } from 'vitest';
import type { CandidateFacts, NoReason, YesReason } from '../../src/index.ts';
import { nice2026 } from '../../src/index.ts';
import type { Condition } from '../../src/logic/condition.ts';
import {
  all,
  always,
  any,
  atLeast,
  choose,
  chooseNumber,
  isFalse,
  isOneOf,
  isTrue,
  never,
  not,
  office,
} from '../../src/logic/condition.ts';
import { question } from '../../src/logic/question.ts';

const clause = '2.experience';
const said = (condition: Condition, facts: CandidateFacts) => question(() => condition)('rule', facts, nice2026);
const ids = (condition: Condition, facts: CandidateFacts) => said(condition, facts).because.map(({ reason }) => reason);
const french = isTrue('french', { yes: 'job-related', no: 'job-unrelated', clause });
const practice = isTrue('practicePeriod', { yes: 'had-a-practice-period', no: 'had-no-practice-period', clause });
const distance = isTrue('distanceLearner', { yes: 'distance-learner', no: 'not-a-distance-learner', clause });
const silent = isTrue('claimsExemption');

describe('a test gives its reason for the answer it has, with its data', () => {
  test.each<[Condition, CandidateFacts, object]>([
    [
      french,
      { french: true },
      { reason: 'job-related', clause, fact: 'french', given: true, needed: { oneOf: [true] } },
    ],
    [
      french,
      { french: false },
      { reason: 'job-unrelated', clause, fact: 'french', given: false, needed: { oneOf: [true] } },
    ],
    [
      isFalse('french', { no: 'job-unrelated', clause }),
      { french: true },
      { reason: 'job-unrelated', clause, fact: 'french', given: true, needed: { oneOf: [false] } },
    ],
    [
      isOneOf('route', ['school', 'continuing'], { no: 'no-preparation', clause }),
      { route: 'none' },
      { reason: 'no-preparation', clause, fact: 'route', given: 'none', needed: { oneOf: ['school', 'continuing'] } },
    ],
    [
      atLeast('schoolYears', 2, { no: 'schooled-too-briefly', clause }),
      { schoolYears: 1.5 },
      { reason: 'schooled-too-briefly', clause, fact: 'schoolYears', given: 1.5, needed: { atLeast: 2 } },
    ],
    [
      atLeast('bornOn', '2000-01-01', { no: 'experience-too-short', clause }),
      { bornOn: '1999-12-31' },
      { reason: 'experience-too-short', clause, fact: 'bornOn', given: '1999-12-31' },
    ],
  ])('%j', (condition, facts, reason) => expect(said(condition, facts).because).toStrictEqual([reason]));

  test('and none where it has none', () => {
    expect(said(isTrue('french', { yes: 'job-related', clause }), { french: false }).because).toEqual([]);
    expect(said(isTrue('french', { no: 'job-unrelated', clause }), { french: true }).because).toEqual([]);
    expect(said(silent, { claimsExemption: true }).because).toEqual([]);
    expect(said(silent, { claimsExemption: false }).because).toEqual([]);
  });

  test('the list of what is needed is its own: changing it changes no later answer', () => {
    const route = isOneOf('route', ['school'], { no: 'no-preparation', clause });
    const ask = question(() => route);
    const [reason] = ask('rule', { route: 'none' }, nice2026).because;
    // as: whoever changes a result changes a list.
    if (reason?.needed && 'oneOf' in reason.needed) (reason.needed.oneOf as unknown[]).push('none');
    expect(ask('rule', { route: 'none' }, nice2026).because[0]?.needed).toEqual({ oneOf: ['school'] });
    expect(route).toMatchObject({ bound: { oneOf: ['school'] } });
  });
});

describe('all', () => {
  const both = all(french, practice);
  test('a yes has the reasons of all parts', () => {
    expect(ids(both, { french: true, practicePeriod: true })).toEqual(['job-related', 'had-a-practice-period']);
  });
  test('a no has those of each part that surely fails, and of no other', () => {
    expect(ids(both, { french: false, practicePeriod: false })).toEqual(['job-unrelated', 'had-no-practice-period']);
    expect(ids(both, { french: true, practicePeriod: false })).toEqual(['had-no-practice-period']);
    expect(ids(both, { french: false })).toEqual(['job-unrelated']);
  });
  test('where no single part surely fails, those of all', () => {
    const other = isFalse('french', { no: 'lives-in-another-academy', clause });
    expect(said(all(french, other), {}).because).toStrictEqual([
      { reason: 'job-unrelated', clause, fact: 'french', needed: { oneOf: [true] } },
      { reason: 'lives-in-another-academy', clause, fact: 'french', needed: { oneOf: [false] } },
    ]);
  });
});

describe('any', () => {
  const either = any(french, practice);
  test('a yes has the reasons of each part that surely holds', () => {
    expect(ids(either, { french: true, practicePeriod: true })).toEqual(['job-related', 'had-a-practice-period']);
    expect(ids(either, { french: true, practicePeriod: false })).toEqual(['job-related']);
    expect(ids(either, { practicePeriod: true })).toEqual(['had-a-practice-period']);
  });
  test('a no has those of all', () => {
    expect(ids(either, { french: false, practicePeriod: false })).toEqual(['job-unrelated', 'had-no-practice-period']);
  });
  test('a part that always holds adds none', () => {
    expect(ids(any(always, french), { french: true })).toEqual(['job-related']);
    expect(ids(any(always, french), {})).toEqual([]);
    expect(ids(any(never, french), { french: false })).toEqual(['job-unrelated']);
  });
});

describe('not', () => {
  const reasons: { yes: YesReason; no: NoReason } = { yes: 'job-related', no: 'job-unrelated' };
  test('a yes has the reasons of the no that it turns, and the other way round', () => {
    expect(ids(not(french), { french: false })).toEqual([reasons.no]);
    expect(ids(not(french), { french: true })).toEqual([reasons.yes]);
    expect(ids(not(not(french)), { french: true })).toEqual([reasons.yes]);
  });
  test('what only the office can tell stays so', () => {
    const abroad = office(silent, 'lives-abroad', '2.residence');
    expect(ids(not(abroad), { claimsExemption: true })).toEqual(['lives-abroad']);
    expect(said(not(abroad), { claimsExemption: false }).answer).toBe('yes');
  });
});

describe('office', () => {
  const abroad = office(silent, 'lives-abroad', '2.residence');
  test('has its reason with the first fact it tests, and no bound', () => {
    const two = office(all(always, any(silent, french)), 'lives-abroad', '2.residence');
    expect(said(two, { claimsExemption: true, french: true }).because).toStrictEqual([
      { reason: 'lives-abroad', clause: '2.residence', fact: 'claimsExemption', given: true },
    ]);
  });
  test('has no value where the fact is absent, and no fact where it tests none', () => {
    expect(said(office(any(silent, always), 'lives-abroad', '2.residence'), {}).because).toStrictEqual([
      { reason: 'lives-abroad', clause: '2.residence', fact: 'claimsExemption' },
    ]);
    expect(said(office(always, 'lives-abroad', '2.residence'), {}).because).toStrictEqual([
      { reason: 'lives-abroad', clause: '2.residence' },
    ]);
  });
  test('a no of it has none, not even of its part', () => {
    expect(said(office(french, 'lives-abroad', '2.residence'), { french: false })).toStrictEqual({
      answer: 'no',
      because: [],
    });
  });
  test('where the office alone can tell either way, each of its reasons and no other', () => {
    const practised = office(practice, 'practice-perhaps-exempted', '2.preparation');
    const notPractised = office(not(practice), 'foreign-diploma', '2.entry');
    expect(ids(any(all(distance, practised), notPractised), { distanceLearner: true })).toEqual([
      'practice-perhaps-exempted',
      'foreign-diploma',
    ]);
  });
  test('beside a no it says nothing, beside a yes neither', () => {
    expect(ids(all(abroad, french), { claimsExemption: true, french: false })).toEqual(['job-unrelated']);
    expect(ids(any(abroad, french), { claimsExemption: true, french: true })).toEqual(['job-related']);
    expect(ids(all(abroad, french), { claimsExemption: true, french: true })).toEqual(['lives-abroad']);
  });
});

describe('choice', () => {
  const ground = choose('basis', {
    preparation: all(french, practice),
    experience: all(french, distance),
    'earlier-attempt': french,
  });
  test('has the reasons of the part that the value selects', () => {
    const facts = { french: false, practicePeriod: false, distanceLearner: false } as const;
    expect(ids(ground, { ...facts, basis: 'preparation' })).toEqual(['job-unrelated', 'had-no-practice-period']);
    expect(ids(ground, { ...facts, basis: 'experience' })).toEqual(['job-unrelated', 'not-a-distance-learner']);
    expect(ids(ground, { ...facts, basis: 'earlier-attempt' })).toEqual(['job-unrelated']);
  });
  test('without a value, those that all parts share', () => {
    const facts = { practicePeriod: false, distanceLearner: false } as const;
    expect(ids(ground, { ...facts, french: false })).toEqual(['job-unrelated']);
    expect(ids(ground, { french: true, practicePeriod: true, distanceLearner: true })).toEqual(['job-related']);
  });
  test('of a no that shares none, those of all; of a yes, none', () => {
    const apart = choose('basis', { preparation: practice, experience: distance, 'earlier-attempt': french });
    const nothing = { practicePeriod: false, distanceLearner: false, french: false } as const;
    expect(ids(apart, nothing)).toEqual(['had-no-practice-period', 'not-a-distance-learner', 'job-unrelated']);
    expect(said(apart, { practicePeriod: true, distanceLearner: true, french: true })).toStrictEqual({
      answer: 'yes',
      because: [],
    });
  });
  test('of numbers, the part for all others where none is selected', () => {
    const months = chooseNumber(
      'contractMonths',
      [
        [12, french],
        [24, practice],
      ],
      distance,
    );
    const facts = { french: false, practicePeriod: false, distanceLearner: false } as const;
    expect(ids(months, { ...facts, contractMonths: 12 })).toEqual(['job-unrelated']);
    expect(ids(months, { ...facts, contractMonths: 24 })).toEqual(['had-no-practice-period']);
    expect(ids(months, { ...facts, contractMonths: 18 })).toEqual(['not-a-distance-learner']);
  });
});

describe('a reason is given once', () => {
  const months = { yes: 'employed-with-experience', no: 'employed-with-too-little-experience', clause } as const;
  const either = any(atLeast('workMonths', 12, months), atLeast('experienceMonths', 12, months), french);
  test.each<[number, number, string, number, string]>([
    [11, 5, 'workMonths', 11, 'the nearer to enough'],
    [5, 11, 'experienceMonths', 11, 'wherever it stands'],
    [7, 7, 'workMonths', 7, 'the first of two that are equal'],
  ])('%i and %i months: %s, %i (%s)', (workMonths, experienceMonths, fact, given) => {
    expect(said(either, { workMonths, experienceMonths, french: false }).because).toMatchObject([
      { reason: 'employed-with-too-little-experience', fact, given },
      { reason: 'job-unrelated' },
    ]);
  });
  test('of a yes, the first', () => {
    expect(said(either, { workMonths: 12, experienceMonths: 30 }).because).toMatchObject([
      { reason: 'employed-with-experience', fact: 'workMonths', given: 12 },
    ]);
  });
});
