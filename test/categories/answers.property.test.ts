import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Answer, CandidateFacts, Readings, Session } from '../../src/index.ts';
import { eligibility, nice2026, preparation, withReadings, workExperience } from '../../src/index.ts';
import { aCompleteForm, someFacts, someReadings } from '../arbitraries/forms.ts';
import type { CompleteForm, DecidingFact } from '../oracles/complete-form.ts';
import { overAllCompletions, without } from '../oracles/complete-form.ts';
import type { Decision } from '../oracles/rulebook.ts';
import { eligibilityByTheBook, experienceByTheBook, preparationByTheBook } from '../oracles/rulebook.ts';

type Rule = (facts: CandidateFacts, session: Session) => Answer;
type Oracle = (form: CompleteForm, readings: Readings) => Decision;

const background: readonly DecidingFact[] = [
  'route',
  'entryDiploma',
  'schoolYears',
  'contractYears',
  'trainingCentreHours',
  'practicePeriod',
  'trainingDecision',
];
const work: readonly DecidingFact[] = ['experienceMonths', 'jobLevel', 'jobRelated'];
const person: readonly DecidingFact[] = [
  'department',
  'previousOutcome',
  'sameSpeciality',
  'employed',
  'distanceLearner',
  'basis',
];

describe.each<[string, Rule, Oracle, readonly DecidingFact[]]>([
  ['preparation', preparation, preparationByTheBook, background],
  ['workExperience', workExperience, experienceByTheBook, work],
  ['eligibility', eligibility, eligibilityByTheBook, [...person, ...background, ...work]],
])('%s', (_, rule, oracle, facts) => {
  test.prop([aCompleteForm(), someFacts(4, facts), someReadings()], { numRuns: 300 })(
    'is decided exactly when all completions agree, and asks exactly for what can change it',
    (form, absent, readings) => {
      const session = withReadings(nice2026, readings);
      const { agreed, missing } = overAllCompletions(form, absent, (complete) => oracle(complete, readings));
      const answer = rule(without(form, absent), session);
      if (agreed === 'yes' || agreed === 'no') expect(answer.answer).toBe(agreed);
      else {
        expect(answer.answer).toBe('unknown');
        expect(answer.answer === 'unknown' && [...answer.missing].sort()).toEqual([...missing].sort());
      }
    },
  );

  test.prop([aCompleteForm(), someFacts(20), someFacts(10)])(
    'never takes back what it has decided, whatever is answered next',
    (form, absent, answered) => {
      const before = rule(without(form, absent), nice2026);
      const after = rule(
        without(
          form,
          absent.filter((fact) => !answered.includes(fact)),
        ),
        nice2026,
      );
      if (before.answer !== 'unknown') expect(after.answer).toBe(before.answer);
    },
  );

  test.prop([aCompleteForm(), someFacts(20)])('gives every reason once, and a refusal at least one', (form, absent) => {
    const { answer, because } = rule(without(form, absent), nice2026);
    expect(new Set(because).size).toBe(because.length);
    if (answer === 'no') expect(because.length).toBeGreaterThan(0);
  });

  test.prop([aCompleteForm(), someFacts(20)])('leaves its input alone, and answers the same again', (form, absent) => {
    const facts = Object.freeze(without(form, absent));
    expect(rule(facts, nice2026)).toEqual(rule({ ...facts }, nice2026));
    expect(JSON.parse(JSON.stringify(rule(facts, nice2026)))).toEqual(rule(facts, nice2026));
  });

  test.prop([aCompleteForm(), someFacts(20)])('takes a fact given as undefined for an absent one', (form, absent) => {
    const facts = without(form, absent);
    const holes = Object.fromEntries(absent.map((fact) => [fact, undefined]));
    expect(rule({ ...facts, ...holes }, nice2026)).toEqual(rule(facts, nice2026));
  });
});

test.prop([aCompleteForm(), someFacts(6)])(
  'the refusal of a half-filled form shares a reason with the refusal of each completion',
  (form, absent) => {
    const told = eligibility(without(form, absent), nice2026);
    const whole = eligibility(form, nice2026);
    if (told.answer !== 'no') return;
    expect(whole.because.some((reason) => (told.because as readonly string[]).includes(reason))).toBe(true);
  },
);

test.prop([aCompleteForm(), fc.constantFrom('75', '2A')])('nobody from elsewhere is eligible', (form, department) => {
  expect(eligibility({ ...form, department }, nice2026).answer).toBe('no');
});
