import { describe, expect, test } from 'vitest';
import type { Answer, CandidateFacts, Readings } from '../../src/index.ts';
import { eligibility, nice2026, withReadings } from '../../src/index.ts';

const repeating = {
  department: '06',
  previousOutcome: 'refused',
  sameSpeciality: true,
  basis: 'earlier-attempt',
} as const;
/** Works as a technician in the field, and neither has sat an exam nor learns at a distance. */
const technician = {
  department: '83',
  previousOutcome: 'never-sat',
  distanceLearner: false,
  workStatus: 'employee',
  workMonths: 12,
  basis: 'experience',
  experienceMonths: 12,
  experiencePartTime: false,
  jobLevel: 'technician',
  jobRelated: true,
} as const;
const idsOf = ({ because }: Answer) => because.map(({ reason }) => reason);
const experienced = ['experience-long-enough', 'job-level-sufficient', 'job-related'];

test.each<[CandidateFacts, Answer['answer'], readonly string[], string]>([
  [
    repeating,
    'yes',
    ['lives-in-this-academy', 'former-candidate', 'sat-this-speciality-before'],
    'refused last year, same speciality',
  ],
  [technician, 'yes', ['lives-in-this-academy', 'employed-with-experience', ...experienced], 'a year of work'],
  [
    { ...technician, workStatus: 'former-employee', workMonths: 120, experienceMonths: 120 },
    'yes',
    ['lives-in-this-academy', 'employed-with-experience', ...experienced],
    'out of work, after ten years in the trade',
  ],
  [
    { ...technician, workMonths: 41, experienceMonths: 5 },
    'no',
    ['experience-too-short'],
    'three years as a waiter make an employee, and no experience of the field',
  ],
  [
    { ...repeating, previousOutcome: 'never-sat', workStatus: 'none', distanceLearner: false },
    'no',
    ['not-a-former-candidate', 'never-worked', 'not-a-distance-learner', 'no-earlier-attempt'],
    'in no category, and no earlier attempt',
  ],
  [{ ...repeating, department: '13' }, 'no', ['lives-in-another-academy'], 'from another academy'],
  [
    { ...repeating, sameSpeciality: false },
    'no',
    ['earlier-attempt-at-another-speciality'],
    'another speciality justifies nothing',
  ],
  [
    { ...repeating, previousOutcome: 'passed', workStatus: 'none', distanceLearner: true },
    'no',
    ['no-earlier-attempt'],
    'whoever passed is no former candidate',
  ],
  [
    { ...repeating, previousOutcome: 'never-sat', sameSpeciality: undefined, distanceLearner: true },
    'no',
    ['no-earlier-attempt'],
    'never sat: without an attempt its speciality is no reason',
  ],
  [
    { ...repeating, previousOutcome: undefined, sameSpeciality: false, distanceLearner: true },
    'no',
    ['no-earlier-attempt', 'earlier-attempt-at-another-speciality'],
    'whatever the attempt was, one of the two refuses',
  ],
  [
    {
      ...technician,
      department: '75',
      workMonths: 6,
      experienceMonths: 6,
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
    { ...technician, previousOutcome: undefined, distanceLearner: true },
    'yes',
    ['lives-in-this-academy', 'employed-with-experience', 'distance-learner', ...experienced],
    'one sure category is enough; those that may apply besides are left out',
  ],
  [
    { department: '06', distanceLearner: true, basis: 'preparation', route: 'none', practicePeriod: true },
    'no',
    ['no-preparation'],
    'the ground relied on is the one examined',
  ],
  [
    { ...technician, workStatus: 'self-employed', workMonths: 5, experienceMonths: 5, previousOutcome: 'passed' },
    'no',
    ['not-a-former-candidate', 'employed-with-too-little-experience', 'not-a-distance-learner', 'experience-too-short'],
    'self-employed for less than a year: that is too short whatever the office says',
  ],
])('%j: %s because %j (%s)', (facts, answer, because) => {
  const found = eligibility(facts, nice2026);
  expect(found.answer).toBe(answer);
  expect(idsOf(found)).toEqual(because);
});

describe('the office’s answer stands between no and yes', () => {
  test.each<[CandidateFacts, Answer['answer'], readonly string[], string]>([
    [{ ...technician, department: 'abroad' }, 'unknown', ['lives-abroad'], 'eligible otherwise'],
    [{ ...technician, department: 'abroad', jobRelated: false }, 'no', ['job-unrelated'], 'abroad and otherwise not'],
    [{ ...technician, workStatus: 'self-employed' }, 'unknown', ['self-employed'], 'no other category'],
    [
      { ...technician, workStatus: 'self-employed', distanceLearner: true },
      'yes',
      ['lives-in-this-academy', 'distance-learner', ...experienced],
      'a distance learner needs no other category',
    ],
    [
      { ...technician, workStatus: 'self-employed', experiencePartTime: true, department: 'abroad' },
      'unknown',
      ['lives-abroad', 'self-employed', 'part-time-experience'],
      'all that the office has to tell, in the order of the text',
    ],
    [
      {
        ...repeating,
        basis: 'preparation',
        route: 'apprenticeship',
        contractMonths: 36,
        practicePeriod: true,
        entryDiploma: 'daeu',
        trainingDecision: 'none',
      },
      'unknown',
      ['contract-length-unlisted'],
      'an unlisted contract once all else is known',
    ],
  ])('%j: %s because %j (%s)', (facts, answer, because) => {
    const found = eligibility(facts, nice2026);
    expect(found.answer).toBe(answer);
    expect(idsOf(found)).toEqual(because);
    if (found.answer === 'unknown') expect(found.missing).toEqual([]);
  });

  test('names the status, and no bound', () => {
    expect(eligibility({ ...technician, workStatus: 'self-employed' }, nice2026)).toStrictEqual({
      answer: 'unknown',
      missing: [],
      because: [{ reason: 'self-employed', clause: '2.employee', fact: 'workStatus', given: 'self-employed' }],
    });
  });
});

describe('a condition on two facts names the one that decides', () => {
  const clause = '2.employee';
  const reasonsOf = (facts: CandidateFacts, readings: Partial<Readings> = {}) =>
    eligibility({ ...technician, ...facts }, withReadings(nice2026, readings)).because.filter(
      (reason) => reason.clause === clause,
    );
  const short = { reason: 'employed-with-too-little-experience', clause, needed: { atLeast: 12 } };

  test.each<[CandidateFacts, object, string]>([
    [
      { workMonths: 11, experienceMonths: 5 },
      { ...short, fact: 'workMonths', given: 11 },
      'the months nearest to enough',
    ],
    [{ workMonths: 5, experienceMonths: 11 }, { ...short, fact: 'experienceMonths', given: 11 }, 'either of the two'],
    [
      { workMonths: 7, experienceMonths: 7 },
      { ...short, fact: 'workMonths', given: 7 },
      'the first of two that are equal',
    ],
    [
      { workStatus: 'none', workMonths: 11, experienceMonths: 11 },
      {
        reason: 'never-worked',
        clause,
        fact: 'workStatus',
        given: 'none',
        needed: { oneOf: ['employee', 'former-employee'] },
      },
      'the status where it refuses',
    ],
  ])('%j: %j (%s)', (facts, reason) => expect(reasonsOf(facts)).toStrictEqual([reason]));

  test('a yes names the months that are enough', () => {
    const enough = { reason: 'employed-with-experience', clause, needed: { atLeast: 12 } };
    const prepared = { basis: 'preparation', route: 'continuing', practicePeriod: true } as const;
    expect(reasonsOf({ ...prepared, workMonths: 30, experienceMonths: 3 })).toStrictEqual([
      { ...enough, fact: 'workMonths', given: 30 },
    ]);
    expect(reasonsOf({ ...prepared, workMonths: 3, experienceMonths: 12 })).toStrictEqual([
      { ...enough, fact: 'experienceMonths', given: 12 },
    ]);
  });

  test('by the circular’s word, the status refuses whoever is no longer employed', () => {
    const needed = { oneOf: ['employee'] };
    const strict = { 'past-employment': 'does-not-count' } as const;
    expect(reasonsOf({ workStatus: 'former-employee', workMonths: 120 }, strict)).toStrictEqual([
      { reason: 'no-longer-employed', clause, fact: 'workStatus', given: 'former-employee', needed },
    ]);
    expect(reasonsOf({ workStatus: 'none' }, strict)).toStrictEqual([
      { reason: 'never-worked', clause, fact: 'workStatus', given: 'none', needed },
    ]);
  });
});

describe('is decided by what all completions agree on', () => {
  const nobody = { department: '06', distanceLearner: true, previousOutcome: 'never-sat' } as const;

  test('a justification that fails on each ground needs no ground, and gives the reasons of each', () => {
    const facts = { ...nobody, practicePeriod: false, claimsExemption: false, jobRelated: false } as const;
    const found = eligibility(facts, nice2026);
    expect(found.answer).toBe('no');
    // In the order of the rulebook's table: 2.preparation, 2.justification, 2.experience.
    expect(idsOf(found)).toEqual(['had-no-practice-period', 'no-earlier-attempt', 'job-unrelated']);
  });

  test('a justification that holds on each ground needs no ground, and gives only what they share', () => {
    const { basis: _, ...facts } = {
      ...technician,
      ...repeating,
      route: 'continuing',
      practicePeriod: true,
    } as const;
    const found = eligibility(facts, nice2026);
    expect(found.answer).toBe('yes');
    expect(idsOf(found)).toEqual(['lives-in-this-academy', 'former-candidate', 'employed-with-experience']);
  });

  test('a justification that only the office can tell on each ground needs none either', () => {
    const facts = {
      ...technician,
      experiencePartTime: true,
      previousOutcome: 'refused',
      sameSpeciality: true,
      department: 'abroad',
      route: 'continuing',
      practicePeriod: false,
      claimsExemption: true,
    } as const;
    const { basis: _, ...open } = facts;
    expect(eligibility(open, nice2026)).toMatchObject({ answer: 'unknown', missing: [] });
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
    expect(eligibility(facts, nice2026)).toStrictEqual({ answer: 'unknown', missing: ['route'], because: [] });
  });

  test('does not ask what another missing fact decides along with it', () => {
    const facts = {
      department: '06',
      workStatus: 'none',
      distanceLearner: false,
      basis: 'earlier-attempt',
      sameSpeciality: true,
    } as const;
    expect(eligibility(facts, nice2026)).toStrictEqual({
      answer: 'unknown',
      missing: ['previousOutcome'],
      because: [],
    });
  });

  test('a refusal that is certain in part gives that part', () => {
    expect(eligibility({ department: '75' }, nice2026)).toStrictEqual({
      answer: 'no',
      because: [
        {
          reason: 'lives-in-another-academy',
          clause: '2.residence',
          fact: 'department',
          given: '75',
          needed: { oneOf: ['06', '83'] },
        },
      ],
    });
  });

  test('an empty form asks for all on which eligibility may depend, in the order of the form', () => {
    expect(eligibility({}, nice2026)).toStrictEqual({
      answer: 'unknown',
      missing: [
        'department',
        'previousOutcome',
        'sameSpeciality',
        'distanceLearner',
        'workStatus',
        'workMonths',
        'basis',
        'route',
        'entryDiploma',
        'schoolYears',
        'contractMonths',
        'trainingCentreHours',
        'practicePeriod',
        'trainingDecision',
        'experienceMonths',
        'experiencePartTime',
        'jobLevel',
        'jobRelated',
        'claimsExemption',
      ],
      because: [],
    });
  });
});

test('an earlier attempt justifies nothing under the other reading', () => {
  const strict = withReadings(nice2026, { 'repeat-justifies': 'no' });
  expect(eligibility(repeating, strict)).toStrictEqual({
    answer: 'no',
    because: [
      {
        reason: 'earlier-attempt-not-a-justification',
        clause: '2.justification',
        fact: 'basis',
        given: 'earlier-attempt',
        needed: { oneOf: ['preparation', 'experience'] },
      },
    ],
  });
});

test('what follows from having no work is read as if it were there', () => {
  const { workMonths: _, experienceMonths: __, ...facts } = { ...technician, workStatus: 'none' } as const;
  expect(eligibility(facts, nice2026).because).toContainEqual({
    reason: 'experience-too-short',
    clause: '2.experience',
    fact: 'experienceMonths',
    given: 0,
    needed: { atLeast: 12 },
  });
});

test('an error names the rule that was called', () => {
  expect(() => eligibility({ workMonths: -1 }, nice2026)).toThrow('eligibility: `facts.workMonths` must be');
});
