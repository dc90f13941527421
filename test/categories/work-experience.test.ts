import { expect, test } from 'vitest';
import type { Answer, CandidateFacts } from '../../src/index.ts';
import { nice2026, withReadings, workExperience } from '../../src/index.ts';

const clause = '2.experience';
const technician = {
  experienceMonths: 12,
  jobLevel: 'technician',
  jobRelated: true,
  experiencePartTime: false,
} as const;
const ids = ({ because }: Answer) => because.map(({ reason }) => reason);

test.each<[CandidateFacts, Answer['answer'], readonly string[], string]>([
  [{ ...technician, experienceMonths: 11 }, 'no', ['experience-too-short'], 'a month short'],
  [technician, 'yes', ['experience-long-enough', 'job-level-sufficient', 'job-related'], 'a year'],
  [
    { ...technician, experienceMonths: 13, jobLevel: 'higher-technician' },
    'yes',
    ['experience-long-enough', 'job-level-sufficient', 'job-related'],
    'more of both',
  ],
  [{ ...technician, jobLevel: 'below-technician' }, 'no', ['job-level-too-low'], 'level below'],
  [{ ...technician, jobRelated: false }, 'no', ['job-unrelated'], 'another field'],
  [
    { experienceMonths: 0, jobLevel: 'below-technician', jobRelated: false },
    'no',
    ['experience-too-short', 'job-level-too-low', 'job-unrelated'],
    'every reason, in the order of the text',
  ],
  [{ jobRelated: false }, 'no', ['job-unrelated'], 'decided without the rest'],
  [{ ...technician, experiencePartTime: true }, 'unknown', ['part-time-experience'], 'part time is for the office'],
  [
    { ...technician, experiencePartTime: true, experienceMonths: 11 },
    'no',
    ['experience-too-short'],
    'which is not asked where the months are too few anyway',
  ],
  [{ workStatus: 'none' }, 'no', ['experience-too-short'], 'no work at all: no months follow'],
  [
    { ...technician, workStatus: 'none' },
    'yes',
    ['experience-long-enough', 'job-level-sufficient', 'job-related'],
    'months that are present win',
  ],
])('%j: %s because %j (%s)', (facts, answer, because) => {
  const found = workExperience(facts, nice2026);
  expect(found.answer).toBe(answer);
  expect(ids(found)).toEqual(because);
});

test('a shortfall carries its months and the months that are needed', () => {
  expect(workExperience({ ...technician, experienceMonths: 8 }, nice2026)).toStrictEqual({
    answer: 'no',
    because: [{ reason: 'experience-too-short', clause, fact: 'experienceMonths', given: 8, needed: { atLeast: 12 } }],
  });
});

test('months that follow from having no work are read as 0', () => {
  expect(workExperience({ workStatus: 'none' }, nice2026).because).toStrictEqual([
    { reason: 'experience-too-short', clause, fact: 'experienceMonths', given: 0, needed: { atLeast: 12 } },
  ]);
});

test('a yes carries the same bounds', () => {
  expect(workExperience({ ...technician, experienceMonths: 30 }, nice2026)).toStrictEqual({
    answer: 'yes',
    because: [
      { reason: 'experience-long-enough', clause, fact: 'experienceMonths', given: 30, needed: { atLeast: 12 } },
      {
        reason: 'job-level-sufficient',
        clause,
        fact: 'jobLevel',
        given: 'technician',
        needed: { oneOf: ['technician', 'higher-technician'] },
      },
      { reason: 'job-related', clause, fact: 'jobRelated', given: true, needed: { oneOf: [true] } },
    ],
  });
});

test('what only the office can tell says on what', () => {
  expect(workExperience({ ...technician, experiencePartTime: true }, nice2026)).toStrictEqual({
    answer: 'unknown',
    missing: [],
    because: [{ reason: 'part-time-experience', clause, fact: 'experiencePartTime', given: true }],
  });
});

test('a technician is not enough where the table is read for the level', () => {
  const strict = withReadings(nice2026, { 'experience-level': 'higher-technician' });
  expect(workExperience(technician, strict)).toStrictEqual({
    answer: 'no',
    because: [
      {
        reason: 'job-level-too-low',
        clause,
        fact: 'jobLevel',
        given: 'technician',
        needed: { oneOf: ['higher-technician'] },
      },
    ],
  });
  expect(workExperience({ ...technician, jobLevel: 'higher-technician' }, strict).answer).toBe('yes');
});

test.each<[CandidateFacts, readonly string[], string]>([
  [{}, ['experienceMonths', 'experiencePartTime', 'jobLevel', 'jobRelated'], 'all of them, in the order of the form'],
  [{ ...technician, experiencePartTime: undefined }, ['experiencePartTime'], 'all else holds: exactly part time'],
  [{ ...technician, jobLevel: undefined, experiencePartTime: true }, ['jobLevel'], 'still between no and the office'],
])('%j asks for %j (%s)', (facts, missing) => {
  expect(workExperience(facts, nice2026)).toStrictEqual({ answer: 'unknown', missing, because: [] });
});

test('a fraction of a month is an error', () => {
  expect(() => workExperience({ experienceMonths: 11.5 }, nice2026)).toThrow(
    'workExperience: `facts.experienceMonths` must be a whole number of at least 0, got 11.5.',
  );
});
