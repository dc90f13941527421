import { describe, expect, test } from 'vitest';
import type { Choice, Condition } from '../../src/logic/condition.ts';
import {
  all,
  always,
  any,
  atLeast,
  choose,
  chooseNumber,
  isFalse,
  isNoneOf,
  isOneOf,
  isTrue,
  never,
  not,
  office,
  selectedBy,
} from '../../src/logic/condition.ts';

const reasons = { yes: 'distance-learner', no: 'not-a-distance-learner', clause: '2.distance' } as const;

describe('a condition is plain data', () => {
  test.each<[string, Condition, object]>([
    ['isTrue', isTrue('french', reasons), { kind: 'test', fact: 'french', bound: { oneOf: [true] }, reasons }],
    ['isFalse', isFalse('french', reasons), { kind: 'test', fact: 'french', bound: { oneOf: [false] }, reasons }],
    [
      'isOneOf',
      isOneOf('department', ['06', '83'], reasons),
      { kind: 'test', fact: 'department', bound: { oneOf: ['06', '83'] }, reasons },
    ],
    [
      'isNoneOf: any of the other words',
      isNoneOf('route', ['none', 'school'], reasons),
      { kind: 'test', fact: 'route', bound: { oneOf: ['apprenticeship', 'continuing'] }, reasons },
    ],
    [
      'atLeast, of a number',
      atLeast('workMonths', 12, reasons),
      { kind: 'test', fact: 'workMonths', bound: { atLeast: 12 }, reasons },
    ],
    [
      'atLeast, of a day',
      atLeast('bornOn', '2009-11-15'),
      { kind: 'test', fact: 'bornOn', bound: { atLeast: '2009-11-15' }, reasons: undefined },
    ],
    ['all', all(always, never), { kind: 'all', parts: [{ kind: 'yes' }, { kind: 'no' }] }],
    ['any', any(always, never), { kind: 'any', parts: [{ kind: 'yes' }, { kind: 'no' }] }],
    ['not', not(always), { kind: 'not', parts: [{ kind: 'yes' }] }],
    [
      'office',
      office(always, 'lives-abroad', '2.residence'),
      { kind: 'office', parts: [always], because: { reason: 'lives-abroad', clause: '2.residence' } },
    ],
    [
      'choose: a part for each word',
      choose('basis', { preparation: always, experience: never, 'earlier-attempt': always }),
      {
        kind: 'choice',
        fact: 'basis',
        values: ['preparation', 'experience', 'earlier-attempt'],
        parts: [always, never, always],
      },
    ],
    [
      'chooseNumber: a part for each number, and one for all others',
      chooseNumber(
        'contractMonths',
        [
          [24, always],
          [12, never],
        ],
        always,
      ),
      { kind: 'choice', fact: 'contractMonths', values: [24, 12], parts: [always, never, always] },
    ],
  ])('%s', (_, condition, data) => {
    expect(condition).toStrictEqual(data);
    expect(JSON.parse(JSON.stringify(condition))).toEqual(condition);
  });
});

test.each<[number | undefined, number, string]>([
  [24, 0, 'the first'],
  [12, 1, 'the second'],
  [18, 2, 'the part for all others'],
  [undefined, 2, 'nothing is none of the values'],
])('of the parts for 24, 12 and all others, %j selects number %i (%s)', (value, place) => {
  // as: chooseNumber makes a choice.
  const choice = chooseNumber(
    'contractMonths',
    [
      [24, always],
      [12, never],
    ],
    always,
  ) as Choice;
  expect(selectedBy(value, choice)).toBe(place);
});
