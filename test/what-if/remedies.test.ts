import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { CandidateFacts, Change, Readings } from '../../src/index.ts';
import { ContractError, eligibility, nice2026, remedies, withReadings } from '../../src/index.ts';
import { aCompleteForm, someFacts, someReadings } from '../arbitraries/forms.ts';
import type { CompleteForm, DecidingFact } from '../oracles/complete-form.ts';
import { eligibilityFacts, everyValue, filled, without } from '../oracles/complete-form.ts';
import type { HalfFilled } from '../oracles/remedies.ts';
import { allows, bringsYes, leastSets, nameOf, subsets, trials, valuesLeft } from '../oracles/remedies.ts';

/** Somebody whose every answer speaks for them, on each ground. */
const eligibleOnAll: CompleteForm = {
  department: '06',
  previousOutcome: 'refused',
  sameSpeciality: true,
  distanceLearner: true,
  workStatus: 'employee',
  workMonths: 30,
  basis: 'preparation',
  route: 'school',
  entryDiploma: 'daeu',
  schoolYears: 2,
  contractMonths: 12,
  trainingCentreHours: 675,
  practicePeriod: true,
  trainingDecision: 'none',
  experienceMonths: 12,
  experiencePartTime: false,
  jobLevel: 'technician',
  jobRelated: true,
  bornOn: '2000-11-14',
  french: true,
  keepsMarks: false,
  practiceExamObtained: true,
  continuingProfile: 'advancement',
  claimsExemption: false,
  disability: false,
  adjustments: 'none',
  heightWorkSpeciality: false,
  heightWorkWaiver: false,
  registeredIndividualLastSession: false,
  compulsoryLanguageTaught: true,
  optionalLanguage: false,
};

/** Somebody of whom a few answers speak against them, and a few are missing. */
const aNearMiss: fc.Arbitrary<CompleteForm> = fc
  .tuple(
    aCompleteForm(),
    someFacts(5, eligibilityFacts),
    fc.constantFrom(...everyValue.basis),
    fc.constantFrom('school' as const, 'apprenticeship' as const),
  )
  .map(([form, turned, basis, route]) => ({
    ...eligibleOnAll,
    basis,
    route,
    ...Object.fromEntries(turned.map((fact) => [fact, form[fact]])),
  }));
const aHalfFilledForm: fc.Arbitrary<HalfFilled> = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: aNearMiss }, { weight: 1, arbitrary: aCompleteForm() }),
    someFacts(3, eligibilityFacts),
  )
  .map(([form, absent]) => ({ form, absent }));
const factsOf = ({ form, absent }: HalfFilled): CandidateFacts => without(form, absent);
// as: remedies name facts that eligibility reads.
const namesOf = (changes: readonly Change[]) => changes.map(({ fact }) => fact as DecidingFact);

/** Remedies by the set of facts that they change. */
function bySet(found: readonly (readonly Change[])[]): ReadonlyMap<string, readonly (readonly Change[])[]> {
  const sets = new Map<string, (readonly Change[])[]>();
  for (const changes of found) {
    const name = nameOf(namesOf(changes));
    sets.set(name, [...(sets.get(name) ?? []), changes]);
  }
  return sets;
}

/** What the remedies that change only some of the facts, and few of them, are held against: all that can be tried. */
function check(half: HalfFilled, pool: readonly DecidingFact[], most: number, readings: Readings): void {
  const session = withReadings(nice2026, readings);
  const facts = factsOf(half);
  const all = remedies(facts, session);
  if (eligibility(facts, session).answer !== 'no') {
    expect(all).toEqual([]);
    return;
  }
  const few = all.filter((changes) => changes.length <= most && namesOf(changes).every((fact) => pool.includes(fact)));
  const found = leastSets(pool, most, half, readings);
  const sets = bySet(few);
  expect([...sets.keys()].sort()).toEqual([...found.keys()].sort());
  for (const [name, bringing] of found) {
    const entries = sets.get(name) ?? [];
    const set = name.split(' ') as readonly DecidingFact[]; // as: joined above
    for (const trial of trials(set, half)) {
      const allowed = entries.filter((changes) => allows(changes, trial)).length;
      expect(allowed, `${name}: ${JSON.stringify(trial)}`).toBe(
        bringing.includes(trial) || bringsYes(trial, half, readings) ? 1 : 0,
      );
    }
  }
}

describe('held against every value of every set of facts', () => {
  test.prop([aHalfFilledForm, someReadings()], { numRuns: 60 })(
    'every single change and every pair that helps is there with exactly the values that do, and no other',
    (half, readings) => check(half, eligibilityFacts, 2, readings),
  );

  test.prop([aHalfFilledForm, fc.subarray([...eligibilityFacts], { minLength: 6, maxLength: 7 }), someReadings()], {
    numRuns: 120,
  })('and so is every three of a few facts', (half, pool, readings) => check(half, pool, 3, readings));

  test.prop([aHalfFilledForm, someReadings()], { numRuns: 40 })(
    'a larger set helps too with any of its values, and nothing less does',
    (half, readings) => {
      const found = remedies(factsOf(half), withReadings(nice2026, readings)).filter(({ length }) => length > 2);
      for (const changes of found.slice(0, 12)) {
        const set = namesOf(changes);
        const allowed = trials(set, half).filter((trial) => allows(changes, trial));
        expect(allowed.length).toBeGreaterThan(0);
        for (const trial of allowed) expect(bringsYes(trial, half, readings)).toBe(true);
        for (const smaller of set.flatMap((_, size) => subsets(set, size))) {
          expect(
            trials(smaller, half).some((trial) => bringsYes(trial, half, readings)),
            nameOf(smaller),
          ).toBe(false);
        }
      }
    },
  );
});

describe('whatever the form', () => {
  test.prop([aHalfFilledForm, someReadings()], { numRuns: 150 })(
    'there are some exactly where the answer is no and something that can still change would help',
    (half, readings) => {
      const session = withReadings(nice2026, readings);
      const found = remedies(factsOf(half), session);
      if (eligibility(factsOf(half), session).answer !== 'no') expect(found).toEqual([]);
      // A preparation by continuing training helps anybody who lives in the academy and can still learn at a distance.
      else expect(found.length).toBeGreaterThan(0);
    },
  );

  test.prop([aHalfFilledForm, someReadings()], { numRuns: 150 })(
    'each entry names its facts once, in the order of the form, with the value that the rule read',
    (half, readings) => {
      const { form, absent } = filled(half.form, half.absent);
      for (const changes of remedies(factsOf(half), withReadings(nice2026, readings))) {
        expect(namesOf(changes)).toEqual(eligibilityFacts.filter((fact) => namesOf(changes).includes(fact)));
        for (const { fact, ...change } of changes) {
          const value = absent.includes(fact as DecidingFact) ? undefined : form[fact as DecidingFact];
          expect('given' in change ? change.given : undefined).toBe(value);
          expect('given' in change).toBe(value !== undefined);
        }
      }
    },
  );

  test.prop([aHalfFilledForm, someReadings()], { numRuns: 150 })(
    'fewer changes come first, then the order of the form, and no set contains another',
    (half, readings) => {
      const sets = [...bySet(remedies(factsOf(half), withReadings(nice2026, readings))).keys()].map((name) =>
        name.split(' '),
      );
      const places = (set: readonly string[]) => set.map((fact) => eligibilityFacts.indexOf(fact as DecidingFact));
      const before = (one: readonly number[], other: readonly number[]): number => {
        if (one.length !== other.length) return one.length - other.length;
        const at = one.findIndex((place, index) => place !== other[index]);
        return (one[at] ?? 0) - (other[at] ?? 0);
      };
      expect(sets.map(places)).toEqual(sets.map(places).sort(before));
      for (const set of sets) {
        const within = sets.filter((other) => other !== set && other.every((fact) => set.includes(fact)));
        expect(within).toEqual([]);
      }
    },
  );

  test.prop([aHalfFilledForm, someReadings()], { numRuns: 150 })(
    'entries of one set have no combination in common, and none that could be one with another is apart',
    (half, readings) => {
      for (const entries of bySet(remedies(factsOf(half), withReadings(nice2026, readings))).values()) {
        const needs = entries.map((changes) => changes.map(({ needed }) => JSON.stringify(needed)));
        needs.forEach((one, index) => {
          for (const other of needs.slice(index + 1)) {
            expect(one.filter((needed, place) => needed !== other[place]).length).toBeGreaterThan(1);
          }
        });
      }
    },
  );

  test.prop([aHalfFilledForm, someReadings()], { numRuns: 150 })(
    'nothing is named that cannot change any more, and no value that is there already',
    (half, readings) => {
      for (const changes of remedies(factsOf(half), withReadings(nice2026, readings))) {
        for (const { fact, given, needed } of changes) {
          const left = valuesLeft(fact as DecidingFact, half, namesOf(changes));
          if ('oneOf' in needed) {
            expect(needed.oneOf.length).toBeGreaterThan(0);
            expect(new Set(needed.oneOf).size).toBe(needed.oneOf.length);
            expect(left).toEqual(expect.arrayContaining([...needed.oneOf]));
            expect(needed.oneOf).not.toContain(given);
          } else {
            expect(left.length).toBeGreaterThan(0);
            if (given !== undefined) expect(needed.atLeast).toBeGreaterThan(Number(given));
          }
        }
      }
    },
  );

  test.prop([aHalfFilledForm])('they survive JSON', (half) => {
    const found = remedies(factsOf(half), nice2026);
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
  });
});

const repeating = {
  department: '06',
  previousOutcome: 'refused',
  sameSpeciality: true,
  basis: 'earlier-attempt',
} as const;
const technician = {
  department: '06',
  previousOutcome: 'never-sat',
  distanceLearner: false,
  workStatus: 'employee',
  workMonths: 24,
  basis: 'experience',
  route: 'none',
  experienceMonths: 12,
  experiencePartTime: false,
  jobLevel: 'technician',
  jobRelated: true,
} as const;
const diplomas = ['bac-general', 'bac-technologique', 'bac-professionnel', 'daeu', 'level-4-title'];

describe('remedies of some people', () => {
  test.each<[CandidateFacts, readonly (readonly Change[])[], string]>([
    [repeating, [], 'nothing to change in a yes'],
    [{}, [], 'nor in an unknown'],
    [{ ...technician, experiencePartTime: true }, [], 'nor where only the office can tell'],
    [
      { ...repeating, department: '75' },
      [[{ fact: 'department', given: '75', needed: { oneOf: ['06', '83'] } }]],
      'moving house',
    ],
    [
      { ...technician, experienceMonths: 8 },
      [
        [{ fact: 'experienceMonths', given: 8, needed: { atLeast: 12 } }],
        [
          { fact: 'basis', given: 'experience', needed: { oneOf: ['preparation'] } },
          { fact: 'route', given: 'none', needed: { oneOf: ['continuing'] } },
          { fact: 'practicePeriod', needed: { oneOf: [true] } },
        ],
      ],
      'four more months, or another ground (larger sets are looked at above)',
    ],
    [
      {
        ...repeating,
        basis: 'preparation',
        route: 'apprenticeship',
        entryDiploma: 'daeu',
        contractMonths: 18,
        trainingCentreHours: 1000,
        practicePeriod: true,
        trainingDecision: 'none',
      },
      [
        [{ fact: 'basis', given: 'preparation', needed: { oneOf: ['earlier-attempt'] } }],
        [{ fact: 'route', given: 'apprenticeship', needed: { oneOf: ['continuing'] } }],
        [{ fact: 'trainingCentreHours', given: 1000, needed: { atLeast: 1012.5 } }],
        [{ fact: 'trainingDecision', given: 'none', needed: { oneOf: ['adapted', 'positioned', 'waived'] } }],
      ],
      'hours grow, a contract stays',
    ],
    [
      {
        department: '06',
        previousOutcome: 'passed',
        sameSpeciality: true,
        distanceLearner: true,
        basis: 'preparation',
        route: 'apprenticeship',
        entryDiploma: 'foreign',
        contractMonths: 24,
        trainingCentreHours: 1349,
        practicePeriod: true,
        trainingDecision: 'none',
        experienceMonths: 0,
        workStatus: 'employee',
        workMonths: 0,
        experiencePartTime: false,
        jobLevel: 'technician',
        jobRelated: true,
      },
      [
        [{ fact: 'route', given: 'apprenticeship', needed: { oneOf: ['continuing'] } }],
        [
          { fact: 'basis', given: 'preparation', needed: { oneOf: ['experience'] } },
          { fact: 'experienceMonths', given: 0, needed: { atLeast: 12 } },
        ],
        [
          { fact: 'entryDiploma', given: 'foreign', needed: { oneOf: diplomas } },
          { fact: 'trainingCentreHours', given: 1349, needed: { atLeast: 1350 } },
        ],
        [
          { fact: 'entryDiploma', given: 'foreign', needed: { oneOf: diplomas } },
          { fact: 'trainingDecision', given: 'none', needed: { oneOf: ['adapted', 'positioned', 'waived'] } },
        ],
      ],
      'a diploma can still be obtained; having passed stays',
    ],
  ])('%j: %j (%s)', (facts, expected) => {
    const found = remedies(facts, nice2026);
    expect(found.filter(({ length }) => length <= 3)).toStrictEqual(expected);
  });

  test('sets of as many changes come in the order of the form: the ground before the diploma', () => {
    const facts = {
      ...technician,
      distanceLearner: true,
      basis: 'preparation',
      route: 'school',
      entryDiploma: 'none',
      schoolYears: 1,
      practicePeriod: true,
      trainingDecision: 'none',
      experienceMonths: 5,
    } as const;
    expect(remedies(facts, nice2026).map(namesOf)).toEqual([
      ['route'],
      ['basis', 'experienceMonths'],
      ['entryDiploma', 'schoolYears'],
      ['entryDiploma', 'trainingDecision'],
    ]);
  });

  test('from no work, status and months change together', () => {
    const { workMonths: _, experienceMonths: __, ...facts } = { ...technician, workStatus: 'none' } as const;
    const [first] = remedies(facts, nice2026);
    expect(first).toStrictEqual([
      { fact: 'workStatus', given: 'none', needed: { oneOf: ['employee', 'former-employee'] } },
      { fact: 'experienceMonths', given: 0, needed: { atLeast: 12 } },
    ]);
    for (const changes of remedies(facts, nice2026)) {
      const names = namesOf(changes);
      if (names.includes('workMonths') || names.includes('experienceMonths')) expect(names).toContain('workStatus');
    }
  });

  test('a learner at a distance without any work gets experience of some kind of work', () => {
    const {
      workMonths: _,
      experienceMonths: __,
      ...facts
    } = { ...technician, workStatus: 'none', distanceLearner: true } as const;
    expect(remedies(facts, nice2026)[0]).toStrictEqual([
      { fact: 'workStatus', given: 'none', needed: { oneOf: ['employee', 'former-employee', 'self-employed'] } },
      { fact: 'experienceMonths', given: 0, needed: { atLeast: 12 } },
    ]);
  });

  test('months that are present beside no work may grow alone: nothing else of the contradictions is looked at', () => {
    const facts = { ...technician, workStatus: 'none', experienceMonths: 5, distanceLearner: true } as const;
    expect(remedies(facts, nice2026)[0]).toStrictEqual([
      { fact: 'experienceMonths', given: 5, needed: { atLeast: 12 } },
    ]);
  });

  test('having never sat an exam stays, and what follows from it', () => {
    const facts = {
      department: '06',
      previousOutcome: 'never-sat',
      basis: 'earlier-attempt',
      distanceLearner: true,
    } as const;
    for (const changes of remedies(facts, nice2026)) {
      expect(namesOf(changes)).toContain('basis');
      expect(namesOf(changes)).not.toContain('sameSpeciality');
    }
  });

  test('an absent length of contract is answered by those that the session names', () => {
    const facts = {
      ...repeating,
      previousOutcome: 'passed',
      distanceLearner: true,
      basis: 'preparation',
      route: 'apprenticeship',
      entryDiploma: 'none',
      trainingCentreHours: 700,
      practicePeriod: true,
      trainingDecision: 'none',
    } as const;
    const found = remedies(facts, nice2026).filter((changes) => namesOf(changes).includes('contractMonths'));
    expect(found).toContainEqual([
      { fact: 'entryDiploma', given: 'none', needed: { oneOf: diplomas } },
      { fact: 'contractMonths', needed: { oneOf: [12] } },
    ]);
    const lengths = found.flat().filter(({ fact }) => fact === 'contractMonths');
    expect(
      lengths.every(({ needed }) => 'oneOf' in needed && needed.oneOf.every((each) => each === 12 || each === 24)),
    ).toBe(true);
  });

  test('combinations that are no product are several entries', () => {
    const facts = {
      ...repeating,
      previousOutcome: 'passed',
      distanceLearner: true,
      basis: 'preparation',
      route: 'apprenticeship',
      entryDiploma: 'none',
      practicePeriod: true,
      trainingDecision: 'none',
    } as const;
    const found = remedies(facts, nice2026).filter((changes) => namesOf(changes).includes('contractMonths'));
    const diploma = { fact: 'entryDiploma', given: 'none', needed: { oneOf: diplomas } };
    // 1350 hours would do for either length: the least number is named for each.
    const hours = (contract: number, atLeast: number) => [
      diploma,
      { fact: 'contractMonths', needed: { oneOf: [contract] } },
      { fact: 'trainingCentreHours', needed: { atLeast } },
    ];
    expect(found).toHaveLength(2);
    expect(found).toEqual(expect.arrayContaining([hours(12, 675), hours(24, 1350)]));
  });

  test('nothing short of another ground helps where an attempt justifies nothing', () => {
    const strict = withReadings(nice2026, { 'repeat-justifies': 'no' });
    const found = remedies(repeating, strict);
    expect(found.length).toBeGreaterThan(0);
    for (const changes of found) expect(namesOf(changes)).toContain('basis');
  });
});

test.each<[object, string]>([
  [{ department: '6' }, '`facts.department` must be the code of a department'],
  [{ experienceMonths: 1.5 }, '`facts.experienceMonths` must be a whole number of at least 0'],
])('%j is an error', (facts, message) => {
  // as: what a form in plain JavaScript may hold.
  expect(() => remedies(facts as CandidateFacts, nice2026)).toThrow(ContractError);
  expect(() => remedies(facts as CandidateFacts, nice2026)).toThrow(`remedies: ${message}`);
});
