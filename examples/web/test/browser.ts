import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

/** Somebody's phone, unless a test says otherwise. */
const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
  reducedMotion: 'reduce',
};

interface Opened {
  readonly page: Page;
  readonly trouble: string[];
}

let browser: Browser;
const opened: Opened[] = [];

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
});

afterAll(() => browser.close());

/** Whatever a test is about, the page has thrown nothing, broken no policy, and asked nothing of anybody else. */
afterEach(async () => {
  const all = opened.splice(0);
  for (const { page } of all) {
    // Until whatever was under way had its chance to go wrong.
    await page.waitForLoadState('load');
    await page.context().close();
  }
  expect(all.flatMap(({ trouble }) => trouble)).toEqual([]);
});

/** What a page has done wrong so far, taken from it: for a test that means it to. */
export function troubleOf(page: Page): readonly string[] {
  return opened.find((each) => each.page === page)?.trouble.splice(0) ?? [];
}

/** A page of the site in a browser of its own, at an instant if there is one. */
export async function open(
  fragment: string,
  options: BrowserContextOptions = {},
  at?: string,
  site = inject('page'),
): Promise<Page> {
  const context = await browser.newContext({ ...phone, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const trouble: string[] = [];
  opened.push({ page, trouble });
  const { origin } = new URL(site);
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(origin) && !address.startsWith(`blob:${origin}`)) trouble.push(`request: ${address}`);
    if (request.method() !== 'GET') trouble.push(`request: ${request.method()} ${address}`);
  });
  await page.exposeFunction('policyBroken', (directive: string) => trouble.push(`policy: ${directive}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // as: `exposeFunction` puts it there.
      (window as unknown as { policyBroken: (directive: string) => void }).policyBroken(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  if (at !== undefined) await setClock(page, at);
  await page.goto(`${site}${fragment}`);
  await page.locator('h1').waitFor();
  return page;
}

/**
 * A clock that starts at an instant. The `Date` of Playwright's own clock makes plain dates even of classes that extend it, as those
 * of @date-fns/utc do, whose days would then be those of the browser's zone: the page gets the real one, with the time of that clock.
 */
async function setClock(page: Page, at: string): Promise<void> {
  await page.context().addInitScript(() => Object.assign(window, { RealDate: Date }));
  await page.clock.install({ time: new Date(at) });
  await page.context().addInitScript(() => {
    const Clock = Date;
    // as: the first of these scripts puts it there.
    const { RealDate } = window as unknown as { RealDate: DateConstructor };
    window.Date = new Proxy(RealDate, {
      construct: (real, given, made) => Reflect.construct(real, given.length === 0 ? [Clock.now()] : given, made),
      get: (real, key) => (key === 'now' ? Clock.now : Reflect.get(real, key)),
    });
  });
}
