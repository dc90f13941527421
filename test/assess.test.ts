import { test } from '@fast-check/vitest';
import { expect } from 'vitest';
import * as rules from '../src/index.ts';
import { assess, nice2026 } from '../src/index.ts';
import { aCompleteForm, anInstant, someFacts } from './arbitraries/forms.ts';
import { without } from './oracles/complete-form.ts';

test.prop([aCompleteForm(), someFacts(25), anInstant()])('says what its parts say, and no more', (form, absent, at) => {
  const facts = without(form, absent);
  expect(assess(facts, at, nice2026)).toEqual({
    session: 'nice-2026',
    registration: rules.registrationPhase(at, nice2026),
    upload: rules.uploadPhase(at, nice2026),
    account: rules.accountToUse(facts, nice2026),
    categories: rules.candidateCategories(facts, nice2026),
    eligibility: rules.eligibility(facts, nice2026),
    pieces: rules.requiredPieces(facts, nice2026),
    deadlines: rules.deadlines(facts, nice2026),
    language: rules.compulsoryLanguage(facts, nice2026),
    notices: rules.notices(facts, at, nice2026),
  });
});

test.prop([aCompleteForm(), someFacts(25), anInstant()])(
  'survives JSON, has no undefined keys, and leaves its input alone',
  (form, absent, at) => {
    const facts = Object.freeze(without(form, absent));
    const told = assess(facts, at, nice2026);
    expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told);
    expect(assess(facts, at, nice2026)).toStrictEqual(told);
  },
);

test('a session that was read from JSON is as good as ours', () => {
  const at = new Date('2025-11-05T10:00:00Z');
  expect(assess({}, at, JSON.parse(JSON.stringify(nice2026)))).toEqual(assess({}, at, nice2026));
});
