import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { nice2026, registrationPhase, withReadings } from '../../src/index.ts';
import { anInstant } from '../arbitraries/forms.ts';

const opens = '2025-10-09T13:00:00.000Z';
const closes = '2025-11-12T16:00:00.000Z';

test.each<[string, object, string]>([
  [
    '2025-10-09T14:59:59.999+02:00',
    { phase: 'not-yet-open', opensAt: opens },
    'a moment before 15 h, summer time still',
  ],
  ['2025-10-09T15:00:00.000+02:00', { phase: 'open', closesAt: closes }, '15 h sharp opens'],
  ['2025-10-09T15:00:00.001+02:00', { phase: 'open', closesAt: closes }, 'a moment after'],
  ['2025-10-26T02:30:00.000+02:00', { phase: 'open', closesAt: closes }, 'the hour shown twice, the first time'],
  ['2025-10-26T02:30:00.000+01:00', { phase: 'open', closesAt: closes }, 'the hour shown twice, the second time'],
  ['2025-11-12T16:59:59.999+01:00', { phase: 'open', closesAt: closes }, 'a moment before 17 h, winter time by then'],
  ['2025-11-12T17:00:00.000+01:00', { phase: 'open', closesAt: closes }, '17 h sharp is inside: reading window-close'],
  ['2025-11-12T17:00:00.001+01:00', { phase: 'closed', closedAt: closes }, 'one millisecond late is late'],
  [
    '2025-11-12T17:00:00.000+02:00',
    { phase: 'open', closesAt: closes },
    'an hour early for anyone who forgets that the clocks went back',
  ],
])('%s is %j: %s', (at, phase) => {
  expect(registrationPhase(new Date(at), nice2026)).toEqual(phase);
});

test('17 h sharp is too late under the other reading, a moment before is not', () => {
  const strict = withReadings(nice2026, { 'window-close': 'exclusive' });
  expect(registrationPhase(new Date(closes), strict)).toEqual({ phase: 'closed', closedAt: closes });
  expect(registrationPhase(new Date(Date.parse(closes) - 1), strict).phase).toBe('open');
});

describe('a window of days without an hour is inside from the first midnight to the last', () => {
  // Both midnights are in Paris: the first in summer time, the second in winter time.
  const opensAt = '2025-10-19T22:00:00.000Z';
  const closesAt = '2025-11-21T23:00:00.000Z';
  test.each<[string, object, string]>([
    ['2025-10-19T23:59:59.999+02:00', { phase: 'not-yet-open', opensAt }, 'the eve of the opening day'],
    ['2025-10-20T00:00:00.000+02:00', { phase: 'open', closesAt }, 'its midnight'],
    ['2025-11-21T00:00:00.000+01:00', { phase: 'open', closesAt }, 'the closing day begins'],
    ['2025-11-21T23:59:59.999+01:00', { phase: 'open', closesAt }, 'its last moment'],
    ['2025-11-22T00:00:00.000+01:00', { phase: 'closed', closedAt: closesAt }, 'the next midnight is outside'],
  ])('%s is %j: %s', (at, phase) => {
    for (const reading of ['inclusive', 'exclusive'] as const) {
      const days = { ...nice2026, registration: { opens: '2025-10-20', closes: '2025-11-21' } };
      expect(registrationPhase(new Date(at), withReadings(days, { 'window-close': reading }))).toEqual(phase);
    }
  });
});

test.each([
  ['2025-10-08T21:59:59.999Z', 'not-yet-open', 'the last moment of the 8th'],
  ['2025-10-08T22:00:00.000Z', 'open', 'the 9th begins'],
  ['2025-11-12T16:00:00.000Z', 'open', '17 h sharp, by the reading'],
  ['2025-11-12T16:00:00.001Z', 'closed', 'a moment after'],
])('a window that opens on a day and closes at an hour: %s is %s (%s)', (at, phase) => {
  const mixed = { ...nice2026, registration: { opens: '2025-10-09', closes: '2025-11-12T17:00' } };
  expect(registrationPhase(new Date(at), mixed).phase).toBe(phase);
});

const order = ['not-yet-open', 'open', 'closed'];
test.prop([anInstant(), fc.integer({ min: 0, max: 1e10 })])('never goes back as time passes', (at, later) => {
  const before = order.indexOf(registrationPhase(at, nice2026).phase);
  const after = order.indexOf(registrationPhase(new Date(at.getTime() + later), nice2026).phase);
  expect(after).toBeGreaterThanOrEqual(before);
});
