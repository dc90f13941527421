import { expect, test } from 'vitest';
import type { CandidateFacts } from '../../src/index.ts';
import { candidateCategories, nice2026 } from '../../src/index.ts';

test.each([
  ['never-sat', []],
  ['refused', ['former-candidate']],
  ['eliminated', ['former-candidate']],
  ['undecided', ['former-candidate']],
  ['absent', ['former-candidate']],
  ['passed', []],
] as const)('an earlier attempt that ended %s makes %j', (previousOutcome, certain) => {
  const facts = { previousOutcome, employed: false, distanceLearner: false };
  expect(candidateCategories(facts, nice2026)).toEqual({ certain, possible: [], missing: [] });
});

test.each<[CandidateFacts, readonly string[], readonly string[], readonly string[], string]>([
  [{ employed: true, experienceMonths: 11 }, [], [], [], 'a month short of a year'],
  [{ employed: true, experienceMonths: 12 }, ['employee'], [], [], 'a year to the month'],
  [{ employed: true, experienceMonths: 13 }, ['employee'], [], [], 'more than a year'],
  [{ employed: false, experienceMonths: 120 }, [], [], [], 'experience without a job'],
  [{ employed: false }, [], [], [], 'without a job the months do not matter'],
  [{ experienceMonths: 3 }, [], [], [], 'without the months the job does not matter'],
  [{ employed: true }, [], ['employee'], ['experienceMonths'], 'the months decide'],
  [{ experienceMonths: 12 }, [], ['employee'], ['employed'], 'the job decides'],
  [{}, [], ['employee'], ['employed', 'experienceMonths'], 'both are needed'],
])('%j: certain %j, possible %j, missing %j (%s)', (facts, certain, possible, missing) => {
  const others = { previousOutcome: 'never-sat', distanceLearner: false } as const;
  expect(candidateCategories({ ...others, ...facts }, nice2026)).toEqual({ certain, possible, missing });
});

test('reports every category that holds, in the order of the text', () => {
  const facts = { distanceLearner: true, employed: true, experienceMonths: 24, previousOutcome: 'absent' } as const;
  expect(candidateCategories(facts, nice2026).certain).toEqual(['former-candidate', 'employee', 'distance-learner']);
});

test('an empty form may be anybody', () => {
  expect(candidateCategories({}, nice2026)).toEqual({
    certain: [],
    possible: ['former-candidate', 'employee', 'distance-learner'],
    missing: ['previousOutcome', 'employed', 'experienceMonths', 'distanceLearner'],
  });
});
