import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { alternatives } from '../../src/given/alternatives.ts';
import type { CandidateFacts } from '../../src/index.ts';
import { eligibility, nextQuestions, nice2026, requiredPieces, withReadings } from '../../src/index.ts';
import { aCompleteForm, someFacts, someReadings } from '../arbitraries/forms.ts';
import { overAllCompletions, without } from '../oracles/complete-form.ts';
import { eligibilityByTheBook, groundsByTheBook, tableOrder } from '../oracles/rulebook.ts';

test.prop([aCompleteForm(), someFacts(3), someReadings()], { numRuns: 100 })(
  'asks exactly for the facts that alone can change eligibility or which pieces are due',
  (form, absent, readings) => {
    const results = [
      (complete: typeof form) => eligibilityByTheBook(complete, readings),
      ...tableOrder.map(
        (piece) => (complete: typeof form) =>
          String(groundsByTheBook(complete, readings).some(([name]) => name === piece)),
      ),
    ];
    const worth = new Set(results.flatMap((resultOf) => overAllCompletions<string>(form, absent, resultOf).missing));
    expect([...nextQuestions(without(form, absent), withReadings(nice2026, readings))].sort()).toEqual(
      [...worth].sort(),
    );
  },
);

/** A form in which two facts settle as much, and more results hang on the later one. */
const aTie = {
  department: '06',
  previousOutcome: 'never-sat',
  sameSpeciality: true,
  employed: true,
  distanceLearner: false,
  basis: 'preparation',
  route: 'school',
  entryDiploma: 'bac-general',
  schoolYears: 0,
  contractYears: 1,
  trainingCentreHours: 0,
  practicePeriod: true,
  trainingDecision: 'none',
  experienceMonths: 0,
  jobLevel: 'below-technician',
  jobRelated: true,
  adjustments: 'none',
  bornOn: '2009-11-15',
  french: true,
  practiceExamObtained: true,
  continuingProfile: 'professionalisation-contract',
  keepsMarks: true,
  claimsExemption: true,
  heightWorkSpeciality: true,
  heightWorkWaiver: true,
} as const;

test.prop([aCompleteForm(), someFacts(6), someReadings()], {
  numRuns: 60,
  examples: [
    [
      aTie,
      ['previousOutcome', 'claimsExemption', 'heightWorkSpeciality'],
      { ...nice2026.readings, 'height-work-scope': 'rows' },
    ],
  ],
})(
  'the fact comes first whose answer settles most on average, then that on which most hangs, then by the form',
  (form, absent, readings) => {
    const session = withReadings(nice2026, readings);
    const facts = without(form, absent);
    const pieces = [...new Set(session.pieces.map(({ piece }) => piece))];
    /** What each result still hangs on: eligibility, then piece by piece. */
    const hanging = (given: CandidateFacts): readonly (readonly string[])[] => {
      const told = eligibility(given, session);
      const listed = requiredPieces(given, session);
      const perhaps = (piece: string) => listed.find((each) => each.piece === piece && each.due === 'perhaps');
      return [told.answer === 'unknown' ? told.missing : [], ...pieces.map((piece) => perhaps(piece)?.missing ?? [])];
    };
    const open = hanging(facts);
    const weight = (fact: string, values: readonly unknown[]) => {
      const results = open.flatMap((missing, result) => (missing.includes(fact) ? [result] : []));
      const settled = values.map((value) => {
        const left = hanging({ ...facts, [fact]: value });
        return results.filter((result) => left[result]?.length === 0).length;
      });
      return { settled: settled.reduce((one, other) => one + other, 0) / values.length, hanging: results.length };
    };
    const weights = new Map(
      Object.entries<readonly unknown[]>(alternatives(session)).map(([fact, values]) => [fact, weight(fact, values)]),
    );
    const asked = [...weights].filter(([, { hanging: results }]) => results > 0);
    const expected = asked.sort(([, one], [, other]) => other.settled - one.settled || other.hanging - one.hanging);
    expect(nextQuestions(facts, session)).toEqual(expected.map(([fact]) => fact));
  },
);

test.prop([aCompleteForm()])('asks nothing of a complete form', (form) => {
  expect(nextQuestions(form, nice2026)).toEqual([]);
});

test.prop([aCompleteForm(), fc.nat()])('answering what it asks, one by one, comes to an end', (form, seed) => {
  let facts: CandidateFacts = {};
  let asked = 0;
  for (let next = nextQuestions(facts, nice2026); next.length > 0; next = nextQuestions(facts, nice2026)) {
    const fact = next[(asked + seed) % 2 === 0 ? 0 : next.length - 1] ?? 'department';
    facts = { ...facts, [fact]: form[fact as keyof typeof form] };
    asked += 1;
  }
  expect(asked).toBeLessThanOrEqual(25);
  expect(eligibility(facts, nice2026).answer).toBe(eligibility(form, nice2026).answer);
  expect(requiredPieces(facts, nice2026).map(({ piece }) => piece)).toEqual(
    requiredPieces(form, nice2026).map(({ piece }) => piece),
  );
});

test('a change of grounds alone is not worth a question', () => {
  const asked = nextQuestions({ keepsMarks: true, previousOutcome: 'refused' }, nice2026);
  expect(
    requiredPieces({ keepsMarks: true, previousOutcome: 'refused' }, nice2026).find(
      ({ piece }) => piece === 'transcripts',
    )?.due,
  ).toBe('certainly');
  expect(asked).not.toContain('keepsMarks');
});

test('what settles most comes first', () => {
  // Left open: eligibility (department alone decides it) and the two waiver documents and the attestation (two facts).
  const facts = {
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
  } as const;
  // The speciality settles three pieces if not concerned; a waiver, asked or not, settles one or two; the department always one.
  expect(nextQuestions(facts, nice2026)).toEqual(['heightWorkSpeciality', 'heightWorkWaiver', 'department']);
});
