import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/index.ts';
import { nice2026, sessionFaults, withReadings } from '../../src/index.ts';
import { nice2026 as fromItsOwnEntry } from '../../src/sessions/nice-2026.ts';

/** Every session published here; a new one is tested by existing. */
const published: readonly Session[] = [nice2026];

test.each(published)('$id has no fault', (session) => {
  expect(sessionFaults(session)).toEqual([]);
  expect(sessionFaults(JSON.parse(JSON.stringify(session)))).toEqual([]);
});

test('is the same from both its ways in', () => expect(fromItsOwnEntry).toBe(nice2026));

describe('withReadings', () => {
  test('changes the readings given and nothing else, nor its argument', () => {
    const before = JSON.stringify(nice2026);
    const strict = withReadings(nice2026, { 'upload-day': 'eve', 'window-close': undefined as unknown as 'exclusive' });
    expect(strict).toEqual({ ...nice2026, readings: { ...nice2026.readings, 'upload-day': 'eve' } });
    expect(JSON.stringify(nice2026)).toBe(before);
    expect(withReadings(strict, { 'upload-day': 'inclusive' })).toEqual(nice2026);
  });
});
