import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { CandidateFacts, NoticeId } from '../src/index.ts';
import { nice2026, notices, withReadings } from '../src/index.ts';
import { aCompleteForm, anInstant, someFacts } from './arbitraries/forms.ts';
import { followingFacts, without } from './oracles/complete-form.ts';

const before = new Date('2025-10-01T10:00:00Z');
const during = new Date('2025-10-20T10:00:00Z');
const after = new Date('2025-12-01T10:00:00Z');

const unconcerned: CandidateFacts = {
  registeredIndividualLastSession: false,
  adjustments: 'none',
  optionalLanguage: false,
  keepsMarks: false,
  claimsExemption: false,
  distanceLearner: false,
};
const always: readonly NoticeId[] = [
  'one-speciality-only',
  'register-in-person',
  'email-of-your-own',
  'civil-status-as-on-identity-document',
  'report-changes',
  'calendar-not-known-yet',
  'exams-may-be-elsewhere',
];

test('some advice goes to everybody until the exams are over, in the order of the text', () => {
  expect(notices(unconcerned, after, nice2026)).toEqual(always);
});

test('an empty form gets all that is not ruled out', () => {
  expect(notices({}, during, nice2026)).toEqual([
    'do-not-wait',
    'one-speciality-only',
    'student-engagement',
    'register-in-person',
    'email-of-your-own',
    'upload-everything-again',
    'registration-can-be-modified',
    'declare-disability',
    'request-adjustments-apart',
    'civil-status-as-on-identity-document',
    'optional-language-elsewhere',
    'reform-may-change-marks',
    'enter-marks-exam-by-exam',
    'report-changes',
    'calendar-not-known-yet',
    'exams-may-be-elsewhere',
    'enrolment-is-not-registration',
  ]);
});

describe('advice that goes with a fact, on and off', () => {
  test.each<[NoticeId, CandidateFacts, CandidateFacts, string]>([
    [
      'upload-everything-again',
      { registeredIndividualLastSession: true },
      { registeredIndividualLastSession: false },
      'registered last session',
    ],
    [
      'upload-everything-again',
      { previousOutcome: 'refused' },
      { previousOutcome: 'never-sat' },
      'who never sat did not register last session',
    ],
    [
      'upload-everything-again',
      { previousOutcome: 'never-sat', registeredIndividualLastSession: true },
      { previousOutcome: 'never-sat' },
      'an answer wins over what follows from another',
    ],
    ['declare-disability', { adjustments: 'granted' }, { adjustments: 'none' }, 'wants adjusted exams'],
    [
      'declare-disability',
      { adjustments: 'requested', disability: false },
      { adjustments: 'none', disability: true },
      'whatever the answer on disability: that may be the mistake',
    ],
    ['declare-disability', { disability: true }, { disability: false }, 'the answer on adjustments is still to come'],
    ['request-adjustments-apart', { adjustments: 'requested' }, { adjustments: 'granted' }, 'a new request only'],
    [
      'request-adjustments-apart',
      { disability: true },
      { disability: false },
      'the answer on adjustments is still to come',
    ],
    ['optional-language-elsewhere', { optionalLanguage: true }, { optionalLanguage: false }, 'takes one'],
    [
      'reform-may-change-marks',
      { keepsMarks: true, claimsExemption: false },
      { keepsMarks: false, claimsExemption: false },
      'keeps marks',
    ],
    [
      'reform-may-change-marks',
      { keepsMarks: false, claimsExemption: true },
      { keepsMarks: false, claimsExemption: false },
      'claims an exemption',
    ],
    [
      'reform-may-change-marks',
      { previousOutcome: 'refused', claimsExemption: false },
      { previousOutcome: 'never-sat', claimsExemption: false },
      'who never sat keeps no mark',
    ],
    [
      'enter-marks-exam-by-exam',
      { keepsMarks: false },
      { keepsMarks: false, claimsExemption: false },
      'may claim an exemption',
    ],
    ['enrolment-is-not-registration', { distanceLearner: true }, { distanceLearner: false }, 'enrolled at a distance'],
  ])('%s: %j, not %j (%s)', (notice, on, off) => {
    expect(notices(on, during, nice2026)).toContain(notice);
    expect(notices(off, during, nice2026)).not.toContain(notice);
  });
});

test.each([
  [before, true, false, 'before the window opens'],
  [new Date('2025-10-09T12:59:59.999Z'), true, false, 'a moment before 15 h in Paris'],
  [new Date('2025-10-09T13:00:00.000Z'), true, true, 'as it opens'],
  [during, true, true, 'while it is open'],
  [new Date('2025-11-12T16:00:00.000Z'), true, true, 'at the closing time'],
  [new Date('2025-11-12T16:00:00.001Z'), false, false, 'a moment after'],
  [after, false, false, 'once it is closed'],
])('at %s: do not wait %s; can be modified, and engagement recognised, %s (%s)', (at, wait, open) => {
  const given = notices(unconcerned, at, nice2026);
  expect(given.includes('do-not-wait')).toBe(wait);
  expect(given.includes('registration-can-be-modified')).toBe(open);
  expect(given.includes('student-engagement')).toBe(open);
});

test('at the closing time nothing can be modified where it is read as excluded', () => {
  const strict = withReadings(nice2026, { 'window-close': 'exclusive' });
  expect(notices({}, new Date('2025-11-12T16:00:00Z'), strict)).not.toContain('registration-can-be-modified');
});

test.each<[string, readonly NoticeId[], string]>([
  ['2026-07-10T23:59:59.999+02:00', always, 'the last day of the season, to its end'],
  ['2026-07-11T00:00:00.000+02:00', ['session-over'], 'the day after'],
  ['2027-01-01T12:00:00.000+01:00', ['session-over'], 'long after'],
])('at %s: %j (%s)', (at, expected) => {
  expect(notices(unconcerned, new Date(at), nice2026)).toEqual(expected);
});

const order = notices({}, during, nice2026);
test.prop([aCompleteForm(), someFacts(25), anInstant()])(
  'an answer more never adds advice, but for adjustments wanted without a disability; and none changes the order',
  (answers, absent, at) => {
    const wish = answers.disability === false ? { adjustments: 'none' as const } : {};
    // What follows from the other answers is no answer more.
    const form = { ...answers, ...wish, ...followingFacts(answers, absent) };
    const [complete, halfFilled] = [notices(form, at, nice2026), notices(without(form, absent), at, nice2026)];
    expect(halfFilled).toEqual(expect.arrayContaining([...complete]));
    expect(notices({}, at, nice2026)).toEqual(expect.arrayContaining([...halfFilled]));
    if (halfFilled[0] !== 'session-over') expect(order.filter((each) => halfFilled.includes(each))).toEqual(halfFilled);
  },
);
