import { expect, test } from 'vitest';
import { nice2026, residence } from '../../src/index.ts';

test.each([
  ['06', 'yes', 'Alpes-Maritimes'],
  ['83', 'yes', 'Var'],
  ['6', 'no', 'departments compare letter by letter'],
  [' 06', 'no', 'a blank is a letter too'],
  ['04', 'no', 'a neighbour, of another academy'],
  ['2A', 'no', 'letters occur in department numbers'],
  ['', 'no', 'an empty text is no department'],
  ['constructor', 'no', 'no department, whatever objects inherit'],
])('department %j: %s (%s)', (department, answer) => {
  expect(residence({ department }, nice2026).answer).toBe(answer);
});

test('tells its ground either way', () => {
  expect(residence({ department: '06' }, nice2026)).toEqual({ answer: 'yes', because: ['lives-in-this-academy'] });
  expect(residence({ department: '75' }, nice2026)).toEqual({ answer: 'no', because: ['lives-in-another-academy'] });
});

test.each([[{}], [{ department: undefined }]])('%j asks for the department', (facts) => {
  expect(residence(facts, nice2026)).toEqual({ answer: 'unknown', missing: ['department'], because: [] });
});
