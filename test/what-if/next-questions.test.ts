import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { CandidateFacts, FactName } from '../../src/index.ts';
import { ContractError, eligibility, nextQuestions, nice2026, requiredPieces, withReadings } from '../../src/index.ts';
import { aCompleteForm, someFacts, someReadings } from '../arbitraries/forms.ts';
import type { CompleteForm, DecidingFact } from '../oracles/complete-form.ts';
import { decidingFacts, formFacts, overAllCompletions, without } from '../oracles/complete-form.ts';
import { dueByTheBook, eligibilityByTheBook, tableOrder } from '../oracles/rulebook.ts';

const inFormOrder = (facts: ReadonlySet<FactName>) => decidingFacts.filter((fact) => facts.has(fact));

test.prop([aCompleteForm(), someFacts(3, formFacts), someReadings()], { numRuns: 150 })(
  'asks exactly for the facts that alone can change eligibility, then for those that only change which pieces are due',
  (form, absent, readings) => {
    const over = (result: (complete: CompleteForm) => string) => overAllCompletions<string>(form, absent, result);
    const eligible = over((complete) => eligibilityByTheBook(complete, readings));
    const first = inFormOrder(new Set(eligible.missing));
    const ofPieces = new Set(
      tableOrder.flatMap((piece) => over((complete) => dueByTheBook(piece, complete, readings)).missing),
    );
    const then = inFormOrder(ofPieces).filter((fact) => !first.includes(fact));
    const expected = eligible.agreed === 'no' ? [] : [...first, ...then];
    expect(nextQuestions(without(form, absent), withReadings(nice2026, readings))).toEqual(expected);
  },
);

test.prop([aCompleteForm(), someFacts(31)])(
  'asks nothing once eligibility is no, and no question twice',
  (form, absent) => {
    const facts = without(form, absent);
    const asked = nextQuestions(facts, nice2026);
    if (eligibility(facts, nice2026).answer === 'no') expect(asked).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
    for (const fact of asked) expect(facts[fact]).toBeUndefined();
  },
);

test.prop([aCompleteForm()])('asks nothing of a complete form', (form) => {
  expect(nextQuestions(form, nice2026)).toEqual([]);
});

test.prop([aCompleteForm(), someFacts(31)])(
  'never asks a first-timer what only a repeater can know, nor anybody for the months of no work',
  (form, absent) => {
    const [neverSat, neverWorked] = [
      { ...without(form, absent), previousOutcome: 'never-sat' },
      { ...without(form, absent), workStatus: 'none' },
    ] as const;
    const repeaters: readonly FactName[] = ['sameSpeciality', 'keepsMarks', 'registeredIndividualLastSession'];
    expect(nextQuestions(neverSat, nice2026).filter((fact) => repeaters.includes(fact))).toEqual([]);
    const months: readonly FactName[] = ['workMonths', 'experienceMonths'];
    expect(nextQuestions(neverWorked, nice2026).filter((fact) => months.includes(fact))).toEqual([]);
  },
);

test.prop([aCompleteForm(), fc.nat()])(
  'answering what it asks, one by one, comes to an end that says all',
  (form, seed) => {
    let facts: CandidateFacts = {};
    let asked = 0;
    for (let next = nextQuestions(facts, nice2026); next.length > 0; next = nextQuestions(facts, nice2026)) {
      const fact = next[(asked + seed) % next.length] ?? 'department';
      facts = { ...facts, [fact]: form[fact as DecidingFact] };
      asked += 1;
    }
    expect(asked).toBeLessThanOrEqual(formFacts.length);
    const { answer } = eligibility(facts, nice2026);
    expect(answer === 'unknown' && requiredPieces(facts, nice2026).some(({ missing }) => missing.length > 0)).toBe(
      false,
    );
    const left = decidingFacts.filter((fact) => facts[fact] === undefined);
    // What was not asked can change nothing, whatever it is, but where it contradicts what follows from an answer.
    if (answer === 'no') return;
    const whole = Object.fromEntries(left.map((fact) => [fact, form[fact]]));
    const follows = {
      workMonths: 0,
      experienceMonths: 0,
      sameSpeciality: false,
      keepsMarks: false,
      heightWorkWaiver: false,
    };
    for (const [fact, value] of Object.entries(follows)) if (fact in whole) whole[fact] = value;
    expect(eligibility({ ...facts, ...whole }, nice2026).answer).toBe(answer);
    const listed = (known: CandidateFacts) => requiredPieces(known, nice2026).map(({ piece, due }) => [piece, due]);
    expect(listed({ ...facts, ...whole })).toEqual(listed(facts));
  },
);

describe('the questions of some people', () => {
  test('an empty form: all that eligibility hangs on, in the order of the form, then what only pieces do', () => {
    expect(nextQuestions({}, nice2026)).toEqual([
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
      'bornOn',
      'french',
      'keepsMarks',
      'practiceExamObtained',
      'continuingProfile',
      'adjustments',
      'heightWorkSpeciality',
      'heightWorkWaiver',
    ]);
  });

  test.each<[CandidateFacts, readonly FactName[], string]>([
    [{ department: '75' }, [], 'refused whatever else: nothing is worth a question'],
    [
      {
        department: '06',
        distanceLearner: true,
        previousOutcome: 'never-sat',
        basis: 'preparation',
        route: 'continuing',
        practicePeriod: true,
      },
      [
        'trainingDecision',
        'bornOn',
        'french',
        'continuingProfile',
        'claimsExemption',
        'adjustments',
        'heightWorkSpeciality',
        'heightWorkWaiver',
      ],
      'eligible already: the pieces’ questions are left',
    ],
    [
      {
        department: 'abroad',
        distanceLearner: true,
        previousOutcome: 'never-sat',
        basis: 'preparation',
        route: 'continuing',
        practicePeriod: true,
        trainingDecision: 'none',
        claimsExemption: false,
        adjustments: 'none',
        heightWorkSpeciality: false,
        french: false,
      },
      ['continuingProfile'],
      'only the office can tell eligibility: the pieces’ questions are still asked',
    ],
    [
      {
        previousOutcome: 'refused',
        sameSpeciality: true,
        basis: 'earlier-attempt',
        distanceLearner: false,
        route: 'none',
        trainingDecision: 'none',
        adjustments: 'none',
        french: false,
        practiceExamObtained: true,
        keepsMarks: false,
        claimsExemption: false,
      },
      ['department', 'heightWorkSpeciality', 'heightWorkWaiver'],
      'where one lives comes before the pieces',
    ],
    [
      { department: '06', previousOutcome: 'passed', distanceLearner: false, workStatus: 'former-employee' },
      [
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
        'bornOn',
        'french',
        'keepsMarks',
        'adjustments',
        'heightWorkSpeciality',
        'heightWorkWaiver',
      ],
      'no repeater: neither the speciality nor the practice exam',
    ],
  ])('%j: %j (%s)', (facts, asked) => expect(nextQuestions(facts, nice2026)).toEqual(asked));
});

test('a change of clauses alone is not worth a question', () => {
  const facts = { keepsMarks: true, previousOutcome: 'refused' } as const;
  const transcripts = requiredPieces(facts, nice2026).find(({ piece }) => piece === 'transcripts');
  expect(transcripts?.due).toBe('certainly');
  expect(nextQuestions(facts, nice2026)).not.toContain('keepsMarks');
});

test('a piece that a session’s table does not ask for is not worth one either', () => {
  const session = { ...nice2026, pieces: nice2026.pieces.filter(({ when }) => when === 'everyone') };
  expect(nextQuestions({}, session)).not.toContain('french');
  expect(nextQuestions({}, session)).toContain('claimsExemption');
});

test.each<[object, string]>([
  [{ bornOn: '1.1.2000' }, '`facts.bornOn` must be a day that exists'],
  [{ workMonths: 1.5 }, '`facts.workMonths` must be a whole number of at least 0'],
])('%j is an error', (facts, message) => {
  expect(() => nextQuestions(facts, nice2026)).toThrow(ContractError);
  expect(() => nextQuestions(facts, nice2026)).toThrow(`nextQuestions: ${message}`);
});

test('a table with an unknown situation is an error in the name of the rule', () => {
  // as: what a session read from JSON may hold.
  const row = { piece: 'transcripts', when: 'nobody' as 'everyone', clause: '7.kept-marks' } as const;
  expect(() => nextQuestions({}, { ...nice2026, pieces: [row] })).toThrow(
    'nextQuestions: `session.pieces[0].when` must be a known situation, got "nobody"',
  );
});
