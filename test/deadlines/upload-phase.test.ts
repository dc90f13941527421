import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { nice2026, uploadPhase, withReadings } from '../../src/index.ts';
import { anInstant } from '../arbitraries/forms.ts';

const until = '2025-11-14T23:00:00.000Z';

test.each([
  ['2025-01-01T00:00:00.000+01:00', 'open', 'open before registration opens: only the end has a date'],
  ['2025-11-13T23:59:59.999+01:00', 'open', 'the eve'],
  ['2025-11-14T00:00:00.000+01:00', 'last-day', 'the 14th begins'],
  ['2025-11-14T23:59:59.999+01:00', 'last-day', 'the last instant in time'],
  ['2025-11-15T00:00:00.000+01:00', 'closed', 'the first instant that is too late'],
])('%s is %s: %s', (at, phase) => {
  expect(uploadPhase(new Date(at), nice2026)).toEqual({ phase, until, lastDay: '2025-11-14' });
});

test.each([
  ['2025-11-12T23:59:59.999+01:00', 'open', 'the eve of the eve'],
  ['2025-11-13T00:00:00.000+01:00', 'last-day', 'the 13th begins'],
  ['2025-11-13T23:59:59.999+01:00', 'last-day', 'its last instant'],
  ['2025-11-14T00:00:00.000+01:00', 'closed', 'the 14th is too late'],
])('%s is %s where the 14th is read as excluded: %s', (at, phase) => {
  const eve = withReadings(nice2026, { 'upload-day': 'eve' });
  const result = { phase, until: '2025-11-13T23:00:00.000Z', lastDay: '2025-11-13' };
  expect(uploadPhase(new Date(at), eve)).toEqual(result);
});

test.each([
  ['2025-11-13T23:59:59.999+01:00', 'open', 'the eve'],
  ['2025-11-14T00:00:00.000+01:00', 'last-day', 'the day itself begins'],
  ['2025-11-14T11:59:59.999+01:00', 'last-day', 'a moment before noon'],
  ['2025-11-14T12:00:00.000+01:00', 'closed', 'noon is the first instant that is too late'],
])('%s is %s where the academy names noon: %s', (at, phase) => {
  const noon = { ...nice2026, uploads: { lastDay: '2025-11-14', closes: '12:00' } };
  const result = { phase, until: '2025-11-14T11:00:00.000Z', lastDay: '2025-11-14' };
  expect(uploadPhase(new Date(at), noon)).toEqual(result);
  const eve = withReadings(noon, { 'upload-day': 'eve' });
  expect(uploadPhase(new Date(at), eve)).toMatchObject({ until: '2025-11-13T23:00:00.000Z', lastDay: '2025-11-13' });
});

const order = ['open', 'last-day', 'closed'];
test.prop([anInstant(), fc.integer({ min: 0, max: 1e10 })])('never goes back as time passes', (at, later) => {
  const before = order.indexOf(uploadPhase(at, nice2026).phase);
  const after = order.indexOf(uploadPhase(new Date(at.getTime() + later), nice2026).phase);
  expect(after).toBeGreaterThanOrEqual(before);
});
