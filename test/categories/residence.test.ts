import { expect, test } from 'vitest';
import type { CandidateFacts } from '../../src/index.ts';
import { ContractError, nice2026, residence } from '../../src/index.ts';

const clause = '2.residence';
const needed = { oneOf: ['06', '83'] };

test.each<[CandidateFacts['department'], object, string]>([
  [
    '06',
    { answer: 'yes', because: [{ reason: 'lives-in-this-academy', clause, fact: 'department', given: '06', needed }] },
    'Alpes-Maritimes',
  ],
  [
    '83',
    { answer: 'yes', because: [{ reason: 'lives-in-this-academy', clause, fact: 'department', given: '83', needed }] },
    'Var',
  ],
  [
    '04',
    {
      answer: 'no',
      because: [{ reason: 'lives-in-another-academy', clause, fact: 'department', given: '04', needed }],
    },
    'a neighbour, of another academy',
  ],
  [
    '2A',
    {
      answer: 'no',
      because: [{ reason: 'lives-in-another-academy', clause, fact: 'department', given: '2A', needed }],
    },
    'codes have letters too',
  ],
  [
    'abroad',
    {
      answer: 'unknown',
      missing: [],
      because: [{ reason: 'lives-abroad', clause, fact: 'department', given: 'abroad' }],
    },
    'no academy can be named: the office is asked',
  ],
  [undefined, { answer: 'unknown', missing: ['department'], because: [] }, 'present as undefined is absent'],
])('department %j: %j (%s)', (department, answer) => {
  expect(residence({ department }, nice2026)).toStrictEqual(answer);
});

test('asks for the department of an empty form', () => {
  expect(residence({}, nice2026)).toStrictEqual({ answer: 'unknown', missing: ['department'], because: [] });
});

test.each<[unknown, string]>([
  ['6', 'codes are compared letter by letter'],
  ['06000', 'a postal code'],
  [' 06', 'a blank is a letter too'],
  ['20', 'Corsica has two departments'],
  ['96', 'no department has this number'],
  ['979', 'nor this one'],
  ['2a', 'a small letter is another'],
  ['', 'an empty text'],
  ['Abroad', 'abroad is written small'],
  ['constructor', 'what every object inherits'],
  [6, 'a number'],
  [null, 'null is not absent'],
])('department %j is an error: %s', (department) => {
  // as: what a form in plain JavaScript may hold.
  const facts = { department } as unknown as CandidateFacts;
  expect(() => residence(facts, nice2026)).toThrow(ContractError);
  expect(() => residence(facts, nice2026)).toThrow('residence: `facts.department` must be the code of a department');
});

test.each(['01', '19', '2A', '2B', '21', '95', '971', '978', '984', '986', '988'] as const)(
  'department %s exists, and is of another academy',
  (department) => {
    expect(residence({ department }, nice2026).answer).toBe('no');
  },
);

test('a session of one department requires that one', () => {
  const reason = {
    reason: 'lives-in-another-academy',
    clause,
    fact: 'department',
    given: '06',
    needed: { oneOf: ['974'] },
  };
  expect(residence({ department: '06' }, { ...nice2026, departments: ['974'] })).toStrictEqual({
    answer: 'no',
    because: [reason],
  });
});

test('facts that it does not read may be anything', () => {
  // as: what a form in plain JavaScript may hold.
  const facts = { department: '06', workMonths: -1, french: 'oui' } as unknown as CandidateFacts;
  expect(residence(facts, nice2026).answer).toBe('yes');
});
