import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { CandidateFacts } from '../../src/index.ts';
import { compulsoryLanguage, nice2026 } from '../../src/index.ts';

test.each<[CandidateFacts, object, string]>([
  [
    { distanceLearner: true, compulsoryLanguageTaught: true },
    { answer: 'yes', because: ['compulsory-language-taught'] },
    'taught',
  ],
  [
    { distanceLearner: true, compulsoryLanguageTaught: false },
    { answer: 'no', because: ['compulsory-language-not-taught'] },
    'not taught',
  ],
  [
    { distanceLearner: false, compulsoryLanguageTaught: false },
    { answer: 'yes', because: ['language-choice-free'] },
    'nobody else is concerned',
  ],
  [{ distanceLearner: false }, { answer: 'yes', because: ['language-choice-free'] }, 'nor asked'],
  [
    { compulsoryLanguageTaught: true },
    { answer: 'yes', because: ['compulsory-language-taught'] },
    'taught is enough for anybody',
  ],
  [
    { compulsoryLanguageTaught: false },
    { answer: 'unknown', missing: ['distanceLearner'], because: [] },
    'then it matters who learns at a distance',
  ],
  [{ distanceLearner: true }, { answer: 'unknown', missing: ['compulsoryLanguageTaught'], because: [] }, 'is asked'],
  [{}, { answer: 'unknown', missing: ['distanceLearner', 'compulsoryLanguageTaught'], because: [] }, 'both are asked'],
])('%j: %j (%s)', (facts, told) => expect(compulsoryLanguage(facts, nice2026)).toEqual(told));

test.prop([fc.boolean(), fc.boolean()])(
  'only an untaught distance learner is refused',
  (distanceLearner, compulsoryLanguageTaught) => {
    const { answer } = compulsoryLanguage({ distanceLearner, compulsoryLanguageTaught }, nice2026);
    expect(answer).toBe(distanceLearner && !compulsoryLanguageTaught ? 'no' : 'yes');
  },
);
