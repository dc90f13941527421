import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Answer, CandidateFacts, Readings, Reason, Session } from '../../src/index.ts';
import {
  compulsoryLanguage,
  eligibility,
  nice2026,
  preparation,
  residence,
  withReadings,
  workExperience,
} from '../../src/index.ts';
import { aCompleteForm, someFacts, someReadings } from '../arbitraries/forms.ts';
import type { CompleteForm, DecidingFact } from '../oracles/complete-form.ts';
import {
  completions,
  decidingFacts,
  eligibilityFacts,
  filled,
  followingFacts,
  overAllCompletions,
  without,
} from '../oracles/complete-form.ts';
import type { Verdict } from '../oracles/reasons.ts';
import { eligibilityVerdict, experienceVerdict, preparationVerdict, residenceVerdict } from '../oracles/reasons.ts';
import type { Decision } from '../oracles/rulebook.ts';
import {
  eligibilityByTheBook,
  experienceByTheBook,
  languageByTheBook,
  preparationByTheBook,
  residenceByTheBook,
} from '../oracles/rulebook.ts';

type Rule = (facts: CandidateFacts, session: Session) => Answer;
type Oracle = (form: CompleteForm, readings: Readings) => Decision;
type ReasonsOracle = (form: CompleteForm, readings: Readings) => Verdict;

const preparationFacts: readonly DecidingFact[] = [
  'route',
  'entryDiploma',
  'schoolYears',
  'contractMonths',
  'trainingCentreHours',
  'practicePeriod',
  'trainingDecision',
  'claimsExemption',
];
const experienceFacts: readonly DecidingFact[] = [
  'workStatus',
  'experienceMonths',
  'experiencePartTime',
  'jobLevel',
  'jobRelated',
];

/** The answer as the rulebook has it: of an unknown with nothing missing only the office can tell. */
const decisionOf = (answer: Answer): Decision | 'open' => {
  if (answer.answer !== 'unknown') return answer.answer;
  return answer.missing.length === 0 ? 'office' : 'open';
};
const missingIn = (answer: Answer) => (answer.answer === 'unknown' ? answer.missing : []);
const inFormOrder = (facts: readonly DecidingFact[]) => decidingFacts.filter((fact) => facts.includes(fact));

describe.each<[string, Rule, Oracle, readonly DecidingFact[]]>([
  ['residence', residence, residenceByTheBook, ['department']],
  ['preparation', preparation, preparationByTheBook, preparationFacts],
  ['workExperience', workExperience, experienceByTheBook, experienceFacts],
  ['eligibility', eligibility, eligibilityByTheBook, eligibilityFacts],
  ['compulsoryLanguage', compulsoryLanguage, languageByTheBook, ['distanceLearner', 'compulsoryLanguageTaught']],
])('%s', (_, rule, oracle, facts) => {
  test.prop([aCompleteForm(), someFacts(4, facts), someReadings()], { numRuns: 200 })(
    'is decided exactly when all completions agree, and asks exactly for what can change it, in the order of the form',
    (form, absent, readings) => {
      const { agreed, missing } = overAllCompletions(form, absent, (complete) => oracle(complete, readings));
      const answer = rule(without(form, absent), withReadings(nice2026, readings));
      expect(decisionOf(answer)).toBe(agreed ?? 'open');
      expect(missingIn(answer)).toEqual(inFormOrder(missing));
    },
  );

  test.prop([aCompleteForm(), someReadings()], { numRuns: 300 })(
    'says of a complete form what the rulebook says',
    (form, readings) => {
      expect(decisionOf(rule(form, withReadings(nice2026, readings)))).toBe(oracle(form, readings));
    },
  );

  test.prop([aCompleteForm(), someFacts(20), someFacts(10)])(
    'never takes back what it has decided, whatever is answered next that does not contradict what follows from a fact',
    (form, absent, answered) => {
      const following = followingFacts(form, absent);
      const next = answered.filter((fact) => !(fact in following));
      const left = absent.filter((fact) => !next.includes(fact));
      const before = rule(without(form, absent), nice2026);
      const after = rule(without(form, left), nice2026);
      if (before.answer !== 'unknown') expect(after.answer).toBe(before.answer);
    },
  );

  test.prop([aCompleteForm(), someFacts(31)])(
    'gives each reason once, a refusal at least one, and an answer that lacks facts none',
    (form, absent) => {
      const answer = rule(without(form, absent), nice2026);
      const ids = answer.because.map(({ reason }) => reason);
      expect(new Set(ids).size).toBe(ids.length);
      if (answer.answer === 'no') expect(ids.length).toBeGreaterThan(0);
      if (missingIn(answer).length > 0) expect(ids).toEqual([]);
      if (decisionOf(answer) === 'office') expect(ids.length).toBeGreaterThan(0);
    },
  );

  test.prop([aCompleteForm(), someFacts(31)])('leaves its input alone, and loses nothing in JSON', (form, absent) => {
    const facts = Object.freeze(without(form, absent));
    const answer = rule(facts, nice2026);
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
    expect(rule({ ...facts }, nice2026)).toStrictEqual(answer);
  });

  test.prop([aCompleteForm(), someFacts(31)])(
    'takes a fact that is present as undefined for an absent one',
    (form, absent) => {
      const facts = without(form, absent);
      const holes = Object.fromEntries(absent.map((fact) => [fact, undefined]));
      expect(rule({ ...facts, ...holes }, nice2026)).toStrictEqual(rule(facts, nice2026));
    },
  );
});

const idsOf = (reasons: readonly Reason[]) => reasons.map(({ reason }) => reason);

describe.each<[string, Rule, ReasonsOracle, readonly DecidingFact[]]>([
  ['residence', residence, residenceVerdict, ['department']],
  ['preparation', preparation, preparationVerdict, preparationFacts],
  ['workExperience', workExperience, experienceVerdict, experienceFacts],
  ['eligibility', eligibility, eligibilityVerdict, eligibilityFacts],
])('the reasons of %s', (_, rule, oracle, facts) => {
  test.prop([aCompleteForm(), someReadings()], { numRuns: 500 })(
    'are, for a complete form, those of the rulebook with their clauses, facts, values and bounds, in the order of its table',
    (form, readings) => {
      const { because } = rule(form, withReadings(nice2026, readings));
      expect(because).toStrictEqual(oracle(form, readings).because);
    },
  );

  test.prop([aCompleteForm(), someFacts(4, facts), someReadings()], { numRuns: 200 })(
    'hold in every completion, unless a refusal has none that does; and each that holds in all of them is there',
    (form, absent, readings) => {
      const answer = rule(without(form, absent), withReadings(nice2026, readings));
      if (decisionOf(answer) === 'open') return;
      const inEach = [...completions(form, absent)].map((complete) => idsOf(oracle(complete, readings).because));
      const shared = new Set(inEach.flat().filter((id) => inEach.every((ids) => ids.includes(id))));
      const ever = new Set(inEach.flat());
      const ids = new Set(idsOf(answer.because));
      expect([...shared].filter((id) => !ids.has(id))).toEqual([]);
      expect([...ids].filter((id) => !ever.has(id))).toEqual([]);
      if (answer.answer === 'yes') expect([...ids].sort()).toEqual([...shared].sort());
    },
  );

  test.prop([aCompleteForm(), someFacts(6, facts)])(
    'carry the value that was read, also one that follows from another fact, and none of an absent fact',
    (form, absent) => {
      const half = filled(form, absent);
      const read = without(half.form, half.absent);
      for (const { fact, given } of rule(without(form, absent), nice2026).because) {
        expect(given).toBe(fact && read[fact]);
      }
    },
  );
});

test.prop([aCompleteForm(), someFacts(6)])(
  'the refusal of a half-filled form shares a reason with the refusal of each completion',
  (form, absent) => {
    const half = eligibility(without(form, absent), nice2026);
    const whole = eligibility(filled(form, absent).form, nice2026);
    if (half.answer !== 'no') return;
    expect(idsOf(whole.because).some((id) => idsOf(half.because).includes(id))).toBe(true);
  },
);

test.prop([aCompleteForm(), fc.constantFrom('75' as const, '2A' as const)])(
  'nobody from elsewhere in France is eligible',
  (form, department) => {
    expect(eligibility({ ...form, department }, nice2026).answer).toBe('no');
  },
);

test.prop([aCompleteForm()])('nobody who lives abroad is eligible before the office has said so', (form) => {
  expect(eligibility({ ...form, department: 'abroad' }, nice2026).answer).not.toBe('yes');
});
