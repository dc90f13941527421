import { expect, inject, test } from 'vitest';
import { open, troubleOf } from './browser.ts';

// That nothing breaks the policy and nothing is asked of anybody else is part of every test: see browser.ts.

test('stands in the header and in the page, and allows scripts from here only', async () => {
  const response = await fetch(inject('page'));
  const header = response.headers.get('content-security-policy');
  expect(header).toMatch(/(^|; )script-src 'self'(;|$)/);
  expect(header).toMatch(/(^|; )connect-src 'none'(;|$)/);
  const page = await open('#accueil');
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(header?.startsWith(`${meta};`)).toBe(true);
});

test('stops a page that sends something, and these tests would see it', async () => {
  const page = await open('#accueil');
  await page.evaluate(() => navigator.sendBeacon('/elsewhere', 'facts'));
  await page.waitForTimeout(200);
  expect(troubleOf(page)).toContainEqual(expect.stringMatching(/^policy: connect-src .*elsewhere$/));
});
