import { expect, test } from 'vitest';
import { accountToUse, nice2026 } from '../../src/index.ts';

test.each<[boolean | undefined, object, string]>([
  [true, { account: 'reuse', missing: [] }, 'keeps the account of last session'],
  [false, { account: 'create', missing: [] }, 'has none to keep'],
  [undefined, { account: 'unknown', missing: ['registeredIndividualLastSession'] }, 'is asked'],
])('registered last session: %s → %j (%s)', (registeredIndividualLastSession, told) => {
  expect(accountToUse({ registeredIndividualLastSession }, nice2026)).toEqual(told);
});
