import { expect, test } from 'vitest';
import type { CandidateFacts } from '../../src/index.ts';
import { accountToUse, nice2026 } from '../../src/index.ts';

const missing = ['registeredIndividualLastSession'];

test.each<[CandidateFacts, object, string]>([
  [{ registeredIndividualLastSession: true }, { account: 'reuse', missing: [] }, 'keeps the account of last session'],
  [{ registeredIndividualLastSession: false }, { account: 'create', missing: [] }, 'has none to keep'],
  [{}, { account: 'unknown', missing }, 'depends on the answer'],
  [{ registeredIndividualLastSession: undefined }, { account: 'unknown', missing }, 'undefined is absent'],
  [{ previousOutcome: 'never-sat' }, { account: 'create', missing: [] }, 'who never sat did not register last session'],
  [{ previousOutcome: 'absent' }, { account: 'unknown', missing }, 'an earlier attempt may be of any session'],
  [
    { previousOutcome: 'never-sat', registeredIndividualLastSession: true },
    { account: 'reuse', missing: [] },
    'an answer wins over what follows from another',
  ],
])('%j → %j (%s)', (facts, expected) => {
  expect(accountToUse(facts, nice2026)).toEqual(expected);
});
