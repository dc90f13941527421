import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Answer, CandidateFacts } from '../../src/index.ts';
import { ContractError, compulsoryLanguage, nice2026, withReadings } from '../../src/index.ts';

const clause = '6.compulsory';
const taught: Answer = {
  answer: 'yes',
  because: [
    {
      reason: 'compulsory-language-taught',
      clause,
      fact: 'compulsoryLanguageTaught',
      given: true,
      needed: { oneOf: [true] },
    },
  ],
};
const free: Answer = {
  answer: 'yes',
  because: [
    { reason: 'language-choice-free', clause, fact: 'distanceLearner', given: false, needed: { oneOf: [false] } },
  ],
};
const open = (...missing: Extract<Answer, { answer: 'unknown' }>['missing']): Answer => ({
  answer: 'unknown',
  missing,
  because: [],
});

describe('by the circular (reading language-choice: taught)', () => {
  test.each<[CandidateFacts, Answer, string]>([
    [{ distanceLearner: true, compulsoryLanguageTaught: true }, taught, 'taught'],
    [
      { distanceLearner: true, compulsoryLanguageTaught: false },
      {
        answer: 'no',
        because: [
          {
            reason: 'compulsory-language-not-taught',
            clause,
            fact: 'compulsoryLanguageTaught',
            given: false,
            needed: { oneOf: [true] },
          },
        ],
      },
      'not taught',
    ],
    [{ distanceLearner: false, compulsoryLanguageTaught: false }, free, 'nobody else is concerned'],
    [{ distanceLearner: false }, free, 'nor need it be known'],
    [{ compulsoryLanguageTaught: true }, taught, 'taught is enough for anybody'],
    [{ compulsoryLanguageTaught: false }, open('distanceLearner'), 'then it matters who learns at a distance'],
    [{ distanceLearner: true }, open('compulsoryLanguageTaught'), 'whether it was taught is missing'],
    [{}, open('distanceLearner', 'compulsoryLanguageTaught'), 'both are'],
  ])('%j: %j (%s)', (facts, answer) => {
    expect(compulsoryLanguage(facts, nice2026)).toStrictEqual(answer);
  });

  test.prop([fc.boolean(), fc.boolean()])(
    'only an untaught distance learner is refused',
    (distanceLearner, compulsoryLanguageTaught) => {
      const { answer } = compulsoryLanguage({ distanceLearner, compulsoryLanguageTaught }, nice2026);
      expect(answer).toBe(distanceLearner && !compulsoryLanguageTaught ? 'no' : 'yes');
    },
  );
});

describe('by the law (reading language-choice: examiner)', () => {
  const session = withReadings(nice2026, { 'language-choice': 'examiner' });
  const office: Answer = {
    answer: 'unknown',
    missing: [],
    because: [{ reason: 'language-examiner-needed', clause, fact: 'distanceLearner', given: true }],
  };

  test.each<[CandidateFacts, Answer, string]>([
    [{ distanceLearner: true, compulsoryLanguageTaught: true }, office, 'only the office knows its examiners'],
    [{ distanceLearner: true, compulsoryLanguageTaught: false }, office, 'taught or not'],
    [{ distanceLearner: true }, office, 'nor need that be known'],
    [{ distanceLearner: false }, free, 'it concerns distance learners only'],
    [{ compulsoryLanguageTaught: true }, open('distanceLearner'), 'all hangs on that'],
    [{}, open('distanceLearner'), 'and on nothing else'],
  ])('%j: %j (%s)', (facts, answer) => {
    expect(compulsoryLanguage(facts, session)).toStrictEqual(answer);
  });
});

test('a fact that is neither true nor false is an error', () => {
  // as: what a form in plain JavaScript may hold.
  const facts = { compulsoryLanguageTaught: 'yes' } as unknown as CandidateFacts;
  expect(() => compulsoryLanguage(facts, nice2026)).toThrow(ContractError);
  expect(() => compulsoryLanguage(facts, nice2026)).toThrow(
    'compulsoryLanguage: `facts.compulsoryLanguageTaught` must be true or false, got "yes".',
  );
});
