import { expect, test } from 'vitest';
import {
  explainAccount,
  explainAnswer,
  explainAssessment,
  explainCategories,
  explainContradictions,
  explainDeadlines,
  explainGaps,
  explainNotices,
  explainPieces,
  explainRegistration,
} from '../../src/explain/index.ts';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';
import type { Answer } from '../../src/model/answer.ts';
import { nice2026 } from '../../src/sessions/nice-2026.ts';
import { assessment } from './every-function.ts';
import { coded, only, spoken } from './spoken.ts';

test('the verdict on eligibility first, then all the rest in the order of the text, questions last', () => {
  const sentences = explainAssessment(assessment, en, nice2026);
  expect(spoken(sentences)).toEqual([
    'Your answers do not decide yet whether you may register: complete them or ask the exams office (service des examens).',
    'Registration is open. | 1.window',
    'Close of registration: Wednesday 12 November 2025 at 17:00. | 1.window',
    'Register early; do not wait for the last days. | 1.advice',
    'You were a candidate at an earlier session. | 2.former',
    'Perhaps, depending on your answers: you work, or have worked, long enough as an employee. | 2.employee',
    'Create a Cyclades account to register. | 3.reuse',
    'There is still time to upload your documents. | 4.upload',
    'Perhaps, depending on your answers: upload a copy of your BTS transcripts for every past session, the latest included. | 5.former.transcripts',
    'To be completed: city or commune of birth. | 5.birth-france 5.birth-abroad',
    'You may choose this compulsory language. | 6.compulsory',
    'The compulsory language may be chosen freely outside distance education. | 6.compulsory',
    'What is the level of this job?',
    'This date of birth is not possible: check it.',
  ]);
  expect(coded(sentences).slice(0, 3)).toEqual(['verdict unknown', 'verdict open', 'deadline registration-closes']);
});

test('a refusal comes first, and its reasons where the text has them', () => {
  const eligibility: Answer = {
    answer: 'no',
    because: [
      {
        reason: 'experience-too-short',
        clause: '2.experience',
        fact: 'experienceMonths',
        given: 8,
        needed: { atLeast: 12 },
      },
    ],
  };
  const sentences = explainAssessment({ ...assessment, eligibility }, fr, nice2026);
  expect(sentences[0]).toEqual({
    kind: 'verdict',
    code: 'no',
    sentence: fr.eligibility.no,
    clauses: ['2.experience'],
    source: 'circulaire, §2',
  });
  expect(spoken(sentences)).toContain(
    'Votre expérience professionnelle est trop courte : 8 mois sur les 12 demandés. | 2.experience',
  );
});

test('the dates of the window stand among the deadlines, in the order of time', () => {
  const [closes] = assessment.deadlines;
  if (closes === undefined) throw new Error('there is a deadline');
  const opens = { ...closes, deadline: 'registration-opens', at: '2025-10-09T13:00:00.000Z' } as const;
  const sentences = explainAssessment({ ...assessment, deadlines: [opens, closes] }, fr, nice2026);
  expect(coded(sentences).slice(1, 4)).toEqual([
    'verdict open',
    'deadline registration-opens',
    'deadline registration-closes',
  ]);
});

test('it says all that its parts say', () => {
  const whole = explainAssessment(assessment, fr, nice2026);
  const parts = [
    explainRegistration(assessment.registration, fr, nice2026),
    explainAccount(assessment.account, fr),
    explainCategories({ ...assessment.categories, missing: [] }, fr),
    explainAnswer(assessment.eligibility, fr, nice2026, 'eligibility'),
    explainAnswer(assessment.language, fr, nice2026, 'language'),
    explainPieces(assessment.pieces, fr),
    explainDeadlines(assessment.deadlines, fr, nice2026),
    explainGaps(assessment.civilStatus, fr),
    explainContradictions(assessment.contradictions, fr),
    explainNotices(assessment.notices, fr),
  ];
  for (const part of parts) expect(whole).toEqual(expect.arrayContaining([...part]));
});

test('what two parts ask in the same words is asked once', () => {
  const language: Answer = { answer: 'unknown', missing: ['jobLevel'], because: [] };
  const questions = explainAssessment({ ...assessment, language }, fr, nice2026).filter(
    ({ kind }) => kind === 'question',
  );
  expect(coded(questions)).toEqual(['question birth-city', 'question jobLevel']);
});

test('a page passes only the parts of the labels that it needs', () => {
  const parts = only(
    fr,
    'locale',
    'sources',
    'templates',
    'clock',
    'reasons',
    'measured',
    'measures',
    'facts',
    'eligibility',
    'language',
    'registration',
    'upload',
    'deadlines',
    'categories',
    'account',
    'pieces',
    'gaps',
    'contradictions',
    'notices',
  );
  expect(explainAssessment(assessment, parts, nice2026)).toEqual(explainAssessment(assessment, fr, nice2026));
});
