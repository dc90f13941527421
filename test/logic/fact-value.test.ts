import { describe, expect, test } from 'vitest';
import type { CandidateFacts } from '../../src/index.ts';
import { factValue } from '../../src/logic/fact-value.ts';
import type { SimpleFact } from '../../src/model/facts.ts';
import { simpleFacts } from '../../src/model/facts.ts';

/** The three lines of the rulebook: what follows, from what, and the values from which it does not. */
const lines: readonly (readonly [CandidateFacts, SimpleFact, unknown, readonly CandidateFacts[]])[] = [
  [
    { previousOutcome: 'never-sat' },
    'sameSpeciality',
    false,
    [{ previousOutcome: 'refused' }, { previousOutcome: 'passed' }],
  ],
  [
    { previousOutcome: 'never-sat' },
    'keepsMarks',
    false,
    [{ previousOutcome: 'refused' }, { previousOutcome: 'passed' }],
  ],
  [{ previousOutcome: 'never-sat' }, 'registeredIndividualLastSession', false, [{ previousOutcome: 'absent' }]],
  [{ workStatus: 'none' }, 'workMonths', 0, [{ workStatus: 'employee' }, { workStatus: 'former-employee' }]],
  [{ workStatus: 'none' }, 'experienceMonths', 0, [{ workStatus: 'self-employed' }]],
  [{ heightWorkSpeciality: false }, 'heightWorkWaiver', false, [{ heightWorkSpeciality: true }]],
];

describe.each(lines)('from %j follows %s: %j', (facts, fact, value, others) => {
  test('where it is absent, or present as undefined', () => {
    expect(factValue(facts, fact)).toBe(value);
    expect(factValue({ ...facts, [fact]: undefined }, fact)).toBe(value);
  });

  test('not where it is present: that always wins', () => {
    const present = typeof value === 'number' ? 30 : true;
    expect(factValue({ ...facts, [fact]: present }, fact)).toBe(present);
  });

  test('not from anything else', () => {
    for (const other of [{}, ...others]) expect(factValue(other, fact)).toBeUndefined();
  });
});

test('nothing else follows from anything', () => {
  const all: CandidateFacts = { previousOutcome: 'never-sat', workStatus: 'none', heightWorkSpeciality: false };
  const following = simpleFacts.filter((fact) => !(fact in all) && factValue(all, fact) !== undefined);
  const named = new Set(lines.map(([, fact]) => fact));
  expect(following).toEqual(simpleFacts.filter((fact) => named.has(fact)));
});

test('a fact that is present is its own value, false and 0 too', () => {
  expect(factValue({ french: false }, 'french')).toBe(false);
  expect(factValue({ workMonths: 0 }, 'workMonths')).toBe(0);
  expect(factValue({ workStatus: 'none' }, 'workStatus')).toBe('none');
  expect(factValue({}, 'french')).toBeUndefined();
});
