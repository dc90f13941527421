import { expect, inject, test } from 'vitest';
import { open } from './browser.ts';

// That nothing breaks the policy and nothing is asked of anybody else is part of every test: see browser.ts.

test('is told in the header and in the page, and allows scripts from here only', async () => {
  const response = await fetch(inject('page'));
  const header = response.headers.get('content-security-policy');
  expect(header).toMatch(/(^|; )script-src 'self'(;|$)/);
  expect(header).toMatch(/(^|; )connect-src 'none'(;|$)/);
  const page = await open('#accueil');
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(header?.startsWith(`${meta};`)).toBe(true);
});

test('would catch a page that sends something', async () => {
  const page = await open('#accueil');
  const refused = await page.evaluate(async () => {
    const told = new Promise<string>((resolve) => {
      // Before the one of the tests, which would fail this test for what it means to do.
      window.addEventListener(
        'securitypolicyviolation',
        (event) => {
          event.stopImmediatePropagation();
          resolve(event.violatedDirective);
        },
        { capture: true },
      );
    });
    navigator.sendBeacon('/elsewhere', 'facts');
    return told;
  });
  expect(refused).toBe('connect-src');
});
