import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { accountActivation, nice2026 } from '../../src/index.ts';
import { anInstant } from '../arbitraries/forms.ts';

const mailSentAt = new Date('2025-10-25T12:00:00+02:00');
const until = '2025-10-27T10:00:00.000Z';

test.each([
  ['2025-10-27T10:59:59.999+01:00', 'pending', 'a moment before the 48 hours end'],
  ['2025-10-27T11:00:00.000+01:00', 'pending', 'exactly 48 hours, an hour earlier on the clock'],
  ['2025-10-27T11:00:00.001+01:00', 'deleted', 'a moment after'],
  ['2025-10-27T12:00:00.000+01:00', 'deleted', 'two calendar days are 49 hours that night'],
])('never activated, at %s: %s (%s)', (at, account) => {
  expect(accountActivation({ mailSentAt }, new Date(at), nice2026)).toEqual({ account, until });
});

test.each([
  ['2025-10-25T12:00:00.000+02:00', 'active', 'at once'],
  ['2025-10-27T11:00:00.000+01:00', 'active', 'at the last instant'],
  ['2025-10-27T11:00:00.001+01:00', 'deleted', 'a moment too late'],
])('activated at %s: %s (%s)', (activatedAt, account) => {
  const at = new Date('2025-11-01T00:00:00Z');
  expect(accountActivation({ mailSentAt, activatedAt: new Date(activatedAt) }, at, nice2026)).toEqual({
    account,
    until,
  });
});

test.each([
  ['2025-10-25T11:59:59.999+02:00', 'before the mail'],
  ['2025-11-01T00:00:00.001Z', 'after the current instant'],
])('an activation at %s (%s) breaks the contract', (activatedAt) => {
  const account = { mailSentAt, activatedAt: new Date(activatedAt) };
  expect(() => accountActivation(account, new Date('2025-11-01T00:00:00Z'), nice2026)).toThrow(
    /accountActivation: `account.activatedAt` must be between/,
  );
});

test('the hours are those of the session', () => {
  const session = { ...nice2026, activationHours: 24 };
  const account = { mailSentAt: new Date('2025-11-03T10:00:00Z') };
  expect(accountActivation(account, new Date('2025-11-04T10:00:00.000Z'), session).account).toBe('pending');
  expect(accountActivation(account, new Date('2025-11-04T10:00:00.001Z'), session).account).toBe('deleted');
});

test.prop([anInstant(), fc.integer({ min: 0, max: 4e8 })])(
  'a link lives 172 800 seconds, whatever the clocks do',
  (sent, later) => {
    const { account } = accountActivation({ mailSentAt: sent }, new Date(sent.getTime() + later), nice2026);
    expect(account).toBe(later <= 172_800_000 ? 'pending' : 'deleted');
  },
);

test.prop([anInstant(), fc.integer({ min: 0, max: 4e8 }), fc.integer({ min: 0, max: 4e8 })])(
  'an account that was active, or deleted, stays so',
  (sent, waited, later) => {
    const activatedAt = new Date(sent.getTime() + waited);
    const account = { mailSentAt: sent, activatedAt };
    const atOnce = accountActivation(account, activatedAt, nice2026);
    expect(atOnce.account).toBe(waited <= 172_800_000 ? 'active' : 'deleted');
    expect(accountActivation(account, new Date(activatedAt.getTime() + later), nice2026)).toEqual(atOnce);
  },
);
