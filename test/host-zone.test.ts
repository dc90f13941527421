import { expect, test } from 'vitest';

test('the host is really in the zone that this run is for', () => {
  expect(process.env.HOST_ZONE).toBeDefined();
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.HOST_ZONE);
  const offsets = { 'Europe/Paris': -60, UTC: 0, 'America/Los_Angeles': 480, 'Pacific/Apia': -780 };
  expect(Object.entries(offsets)).toContainEqual([
    process.env.HOST_ZONE,
    new Date('2025-12-01T00:00Z').getTimezoneOffset(),
  ]);
});
