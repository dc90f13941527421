import { describe, expect, test } from 'vitest';
import type { CandidateFacts } from '../../src/index.ts';
import { eligibility, nice2026, withReadings } from '../../src/index.ts';

const repeating = {
  department: '06',
  previousOutcome: 'refused',
  sameSpeciality: true,
  basis: 'earlier-attempt',
} as const;

test.each<[CandidateFacts, string, readonly string[], string]>([
  [
    repeating,
    'yes',
    ['lives-in-this-academy', 'former-candidate', 'sat-this-speciality-before'],
    'refused last year, same speciality',
  ],
  [
    {
      ...repeating,
      previousOutcome: 'never-sat',
      employed: false,
      experienceMonths: 24,
      distanceLearner: false,
    },
    'no',
    ['not-a-former-candidate', 'not-employed', 'not-a-distance-learner', 'no-earlier-attempt'],
    'experience of old, but no work now',
  ],
  [{ ...repeating, department: '13' }, 'no', ['lives-in-another-academy'], 'from another academy'],
  [
    { ...repeating, sameSpeciality: false },
    'no',
    ['earlier-attempt-at-another-speciality'],
    'another speciality justifies nothing',
  ],
  [
    { ...repeating, previousOutcome: 'passed', employed: false, distanceLearner: true },
    'no',
    ['no-earlier-attempt'],
    'whoever passed is no former candidate',
  ],
  [
    {
      department: '75',
      previousOutcome: 'never-sat',
      employed: true,
      experienceMonths: 6,
      distanceLearner: false,
      basis: 'experience',
      jobLevel: 'technician',
      jobRelated: true,
    },
    'no',
    [
      'lives-in-another-academy',
      'not-a-former-candidate',
      'employed-with-too-little-experience',
      'not-a-distance-learner',
      'experience-too-short',
    ],
    'every reason, in the order of the text',
  ],
  [
    {
      department: '83',
      employed: true,
      experienceMonths: 12,
      distanceLearner: true,
      basis: 'experience',
      jobLevel: 'technician',
      jobRelated: true,
    },
    'yes',
    [
      'lives-in-this-academy',
      'employed-with-experience',
      'distance-learner',
      'experience-long-enough',
      'job-level-sufficient',
      'job-related',
    ],
    'one sure category is enough; those that may hold besides are not told',
  ],
  [
    { department: '06', distanceLearner: true, basis: 'preparation', route: 'none', practicePeriod: true },
    'no',
    ['no-preparation'],
    'the ground relied on is the one examined',
  ],
])('%j: %s because %j (%s)', (facts, answer, because) => {
  expect(eligibility(facts, nice2026)).toEqual({ answer, because });
});

describe('is decided by what all completions agree on', () => {
  test('a justification that fails on each ground needs no ground', () => {
    const facts = {
      department: '06',
      distanceLearner: true,
      previousOutcome: 'never-sat',
      practicePeriod: false,
      jobRelated: false,
    } as const;
    expect(eligibility(facts, nice2026)).toEqual({
      answer: 'no',
      because: ['had-no-practice-period', 'job-unrelated', 'no-earlier-attempt'],
    });
  });

  test('a justification that holds on each ground needs no ground', () => {
    const facts = {
      ...repeating,
      basis: undefined,
      route: 'continuing',
      practicePeriod: true,
      experienceMonths: 12,
      jobLevel: 'technician',
      jobRelated: true,
    } as const;
    expect(eligibility(facts, nice2026).answer).toBe('yes');
  });

  test('without the route nothing is sure, since there may be none', () => {
    const facts = {
      department: '06',
      distanceLearner: true,
      basis: 'preparation',
      practicePeriod: true,
      entryDiploma: 'daeu',
      trainingDecision: 'adapted',
    } as const;
    expect(eligibility(facts, nice2026)).toMatchObject({ answer: 'unknown', missing: ['route'] });
  });

  test('does not ask what another missing fact settles along with it', () => {
    const facts = { department: '06', employed: false, basis: 'earlier-attempt', sameSpeciality: true } as const;
    expect(eligibility(facts, nice2026)).toMatchObject({ answer: 'unknown', missing: ['previousOutcome'] });
  });

  test('a refusal that is certain in part tells that part', () => {
    expect(eligibility({ department: '75' }, nice2026)).toEqual({
      answer: 'no',
      because: ['lives-in-another-academy'],
    });
  });

  test('an unlisted contract is for the exams office once all else is known', () => {
    const facts = {
      department: '06',
      distanceLearner: true,
      basis: 'preparation',
      route: 'apprenticeship',
      contractYears: 3,
      practicePeriod: true,
      entryDiploma: 'daeu',
      trainingDecision: 'none',
    } as const;
    expect(eligibility(facts, nice2026)).toEqual({
      answer: 'unknown',
      missing: [],
      because: ['contract-length-unlisted'],
    });
  });
});

test('an earlier attempt justifies nothing under the other reading', () => {
  const strict = withReadings(nice2026, { 'repeat-justifies': 'no' });
  expect(eligibility(repeating, strict)).toEqual({ answer: 'no', because: ['earlier-attempt-not-a-justification'] });
});
