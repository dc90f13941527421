import { test as law } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import type { CandidateFacts } from '../src/index.ts';
import * as rules from '../src/index.ts';
import { assess, nice2026, withReadings } from '../src/index.ts';
import { aCompleteForm, anInstant, someFacts, someReadings } from './arbitraries/forms.ts';
import { without } from './oracles/complete-form.ts';

const at = new Date('2025-11-05T10:00:00+01:00');

law.prop([aCompleteForm(), someFacts(25), someReadings(), anInstant()])(
  'gives what its parts give, and no more',
  (form, absent, readings, instant) => {
    const session = withReadings(nice2026, readings);
    const facts: CandidateFacts = { ...without(form, absent), birthPlace: { city: 'Lyon' } };
    expect(assess(facts, instant, session)).toStrictEqual({
      session: 'nice-2026',
      registration: rules.registrationPhase(instant, session),
      upload: rules.uploadPhase(instant, session),
      account: rules.accountToUse(facts, session),
      categories: rules.candidateCategories(facts, session),
      eligibility: rules.eligibility(facts, session),
      pieces: rules.requiredPieces(facts, session),
      deadlines: rules.deadlines(facts, session),
      language: rules.compulsoryLanguage(facts, session),
      civilStatus: rules.civilStatusGaps(facts),
      contradictions: rules.contradictions(facts, session),
      notices: rules.notices(facts, instant, session),
    });
  },
);

test('holds gaps and contradictions, which change no answer beside them', () => {
  const facts: CandidateFacts = {
    department: '06',
    workStatus: 'none',
    experienceMonths: 8,
    birthPlace: { city: 'Lyon' },
  };
  const result = assess(facts, at, nice2026);
  expect(result.civilStatus).toEqual(['birth-country']);
  expect(result.contradictions).toEqual([
    { contradiction: 'no-work-but-months', facts: ['workStatus', 'experienceMonths'] },
  ]);
  expect(result.eligibility).toEqual(assess({ ...facts, birthPlace: undefined }, at, nice2026).eligibility);
});

law.prop([aCompleteForm(), someFacts(25), anInstant()])(
  'survives JSON, has no undefined keys, and leaves its input alone',
  (form, absent, instant) => {
    const facts = Object.freeze(without(form, absent));
    const result = assess(facts, instant, nice2026);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(assess(facts, instant, nice2026)).toStrictEqual(result);
  },
);

test('a session that was read from JSON, or one that is frozen, is as good as ours', () => {
  const expected = assess({}, at, nice2026);
  expect(assess({}, at, JSON.parse(JSON.stringify(nice2026)))).toEqual(expected);
  expect(assess({}, at, frozen(structuredClone(nice2026)))).toEqual(expected);
});

function frozen<Part>(part: Part): Part {
  if (typeof part === 'object' && part !== null) Object.values(part).forEach(frozen);
  return Object.freeze(part);
}
