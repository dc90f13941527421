import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { CandidateFacts } from '../../src/index.ts';
import { eligibility, nice2026, remedies, withReadings } from '../../src/index.ts';
import { aCompleteForm, someFacts } from '../arbitraries/forms.ts';
import type { CompleteForm, DecidingFact } from '../oracles/complete-form.ts';
import { everyValue, without } from '../oracles/complete-form.ts';

const repeating = {
  department: '06',
  previousOutcome: 'refused',
  sameSpeciality: true,
  basis: 'earlier-attempt',
} as const;

describe('remedies', () => {
  test.each<[CandidateFacts, readonly (readonly string[])[], string]>([
    [repeating, [], 'nothing to mend in a yes'],
    [{}, [], 'nor in an unknown'],
    [{ ...repeating, department: '75' }, [['department']], 'moving house'],
    [
      {
        ...repeating,
        sameSpeciality: false,
        practicePeriod: true,
        route: 'none',
        entryDiploma: 'daeu',
        schoolYears: 2,
        contractYears: 1,
        trainingCentreHours: 0,
        trainingDecision: 'none',
        experienceMonths: 12,
        jobLevel: 'technician',
        jobRelated: false,
      },
      [['sameSpeciality'], ['basis', 'route'], ['basis', 'jobRelated']],
      'smallest first; another ground takes two changes',
    ],
  ])('%j: %j (%s)', (facts, sets) => expect(remedies(facts, nice2026)).toEqual(sets));

  test('to give an absent fact is a change too', () => {
    const { department: _, ...local } = repeating;
    expect(remedies({ ...local, department: '75', sameSpeciality: undefined }, nice2026)).toContainEqual([
      'department',
      'sameSpeciality',
    ]);
  });

  test('nothing short of another ground helps where an attempt justifies nothing', () => {
    const strict = withReadings(nice2026, { 'repeat-justifies': 'no' });
    for (const set of remedies(repeating, strict)) expect(set).toContain('basis');
  });
});

const some = (fact: DecidingFact, form: CandidateFacts): readonly CandidateFacts[] =>
  everyValue[fact].map((value) => ({ ...form, [fact]: value }));
/** Whether some values of a set of facts make the form eligible: every one is tried. */
const curable = (form: CandidateFacts, set: readonly DecidingFact[]): boolean =>
  set
    .reduce<readonly CandidateFacts[]>((forms, fact) => forms.flatMap((each) => some(fact, each)), [form])
    .some((each) => eligibility(each, nice2026).answer === 'yes');

const relevant: readonly DecidingFact[] = [
  'department',
  'previousOutcome',
  'sameSpeciality',
  'employed',
  'distanceLearner',
  'basis',
  'route',
  'practicePeriod',
  'experienceMonths',
  'jobRelated',
];

test.prop([aCompleteForm()], { numRuns: 25 })(
  'each set cures, no part of it does, and no curing pair is left out',
  (form: CompleteForm) => {
    const told = remedies(form, nice2026);
    if (eligibility(form, nice2026).answer !== 'no') {
      expect(told).toEqual([]);
      return;
    }
    expect(told.length).toBeGreaterThan(0);
    for (const set of told.filter(({ length }) => length <= 4)) {
      // as: remedies only names facts that eligibility reads, all of which everyValue knows.
      const facts = set as readonly DecidingFact[];
      expect(curable(form, facts)).toBe(true);
      for (const fact of facts)
        expect(
          curable(
            form,
            facts.filter((other) => other !== fact),
          ),
        ).toBe(false);
    }
    for (const one of relevant) {
      for (const other of relevant) {
        const set = one === other ? [one] : [one, other];
        const covered = told.some((least) => least.every((fact) => (set as readonly string[]).includes(fact)));
        expect(curable(form, set)).toBe(covered);
      }
    }
  },
);

test.prop([aCompleteForm(), someFacts(5)], { numRuns: 25 })(
  'sets come smallest first, and none contains another',
  (form, absent) => {
    const told = remedies(without(form, absent), nice2026);
    expect(told.map(({ length }) => length)).toEqual(
      told.map(({ length }) => length).sort((one, other) => one - other),
    );
    told.forEach((set, index) => {
      expect(told.some((other, at) => at !== index && other.every((fact) => set.includes(fact)))).toBe(false);
    });
  },
);

test.prop([fc.constantFrom<readonly DecidingFact[]>([], ['basis'], ['route', 'sameSpeciality'], ['previousOutcome'])], {
  numRuns: 8,
})('a remedy of a half-filled form is a yes in all its completions', (absent) => {
  const form = without(
    {
      ...repeating,
      department: '75',
      route: 'continuing',
      practicePeriod: true,
      distanceLearner: false,
      employed: false,
      experienceMonths: 0,
      jobLevel: 'technician',
      jobRelated: true,
      entryDiploma: 'none',
      schoolYears: 0,
      contractYears: 0,
      trainingCentreHours: 0,
      trainingDecision: 'none',
    },
    absent,
  );
  for (const set of remedies(form, nice2026)) expect(curable(form, set as readonly DecidingFact[])).toBe(true);
});
