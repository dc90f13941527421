import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { enter } from './keyboard.ts';
import { lastMinutes, views } from './views.ts';

interface Shift {
  readonly value: number;
  readonly asked: boolean;
  readonly moved: readonly string[];
}

/** Starts to write down all that moves by itself, and in answer to the reader. */
async function watched(page: Page): Promise<() => Promise<readonly Shift[]>> {
  await page.evaluate(() => {
    const seen: Shift[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        // as: TypeScript does not know this kind of entry.
        const shift = entry as unknown as {
          value: number;
          hadRecentInput: boolean;
          sources: { node: Element | null }[];
        };
        seen.push({
          value: shift.value,
          asked: shift.hadRecentInput,
          moved: shift.sources.map(({ node }) => node?.closest?.('.strip, .verdict')?.className ?? ''),
        });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // as: put there above.
  return () => page.evaluate(() => (window as unknown as { seen: Shift[] }).seen);
}

test.each(Object.entries(views))('%s comes without anything jumping', async (_, fragment) => {
  const page = await open(fragment);
  const shifts = await watched(page);
  await page.waitForTimeout(500);
  expect(await shifts()).toEqual([]);
});

test('the verdict falls without moving: its place was kept', async () => {
  const page = await open(
    '#inscription?previousOutcome=refused&sameSpeciality=oui&basis=earlier-attempt',
    {},
    lastMinutes,
  );
  const shifts = await watched(page);
  const place = await page.locator('.strip-verdict').boundingBox();
  await enter(page, '06 Alpes-Maritimes');
  await page.locator('.verdict[data-answer=yes]').waitFor();
  await page.waitForTimeout(600);
  const after = await page.locator('.strip-verdict').boundingBox();
  expect({ x: after?.x, y: after?.y, height: after?.height }).toEqual({
    x: place?.x,
    y: place?.y,
    height: place?.height,
  });
  expect((await shifts()).filter(({ asked, moved }) => !asked || moved.some((where) => where !== ''))).toEqual([]);
});

test('the observer sees what does move', async () => {
  const page = await open('#accueil');
  const shifts = await watched(page);
  await page.evaluate(() =>
    document.querySelector('main')?.prepend(Object.assign(document.createElement('div'), { style: 'height:200px' })),
  );
  // A busy machine may take its time to draw.
  await expect.poll(async () => (await shifts()).length, { timeout: 10_000 }).toBeGreaterThan(0);
});
