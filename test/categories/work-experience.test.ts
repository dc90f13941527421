import { expect, test } from 'vitest';
import type { CandidateFacts } from '../../src/index.ts';
import { nice2026, withReadings, workExperience } from '../../src/index.ts';

const enough = ['experience-long-enough', 'job-level-sufficient', 'job-related'];

test.each<[CandidateFacts, string, readonly string[], string]>([
  [{ experienceMonths: 11, jobLevel: 'technician', jobRelated: true }, 'no', ['experience-too-short'], 'a month short'],
  [{ experienceMonths: 12, jobLevel: 'technician', jobRelated: true }, 'yes', enough, 'a year'],
  [{ experienceMonths: 13, jobLevel: 'higher-technician', jobRelated: true }, 'yes', enough, 'more of both'],
  [
    { experienceMonths: 12, jobLevel: 'below-technician', jobRelated: true },
    'no',
    ['job-level-too-low'],
    'level below',
  ],
  [{ experienceMonths: 12, jobLevel: 'technician', jobRelated: false }, 'no', ['job-unrelated'], 'another field'],
  [
    { experienceMonths: 0, jobLevel: 'below-technician', jobRelated: false },
    'no',
    ['experience-too-short', 'job-level-too-low', 'job-unrelated'],
    'every reason, in the order of the text',
  ],
  [{ jobRelated: false }, 'no', ['job-unrelated'], 'decided without the rest'],
])('%j: %s because %j (%s)', (facts, answer, because) => {
  expect(workExperience(facts, nice2026)).toEqual({ answer, because });
});

test('a technician is not enough where the table is read for the level', () => {
  const strict = withReadings(nice2026, { 'experience-level': 'higher-technician' });
  const facts = { experienceMonths: 12, jobRelated: true } as const;
  expect(workExperience({ ...facts, jobLevel: 'technician' }, strict)).toEqual({
    answer: 'no',
    because: ['job-level-too-low'],
  });
  expect(workExperience({ ...facts, jobLevel: 'higher-technician' }, strict).answer).toBe('yes');
});

test('asks for all three', () => {
  const missing = ['experienceMonths', 'jobLevel', 'jobRelated'];
  expect(workExperience({}, nice2026)).toEqual({ answer: 'unknown', missing, because: [] });
});
