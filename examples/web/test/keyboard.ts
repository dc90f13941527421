import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const farEnough = 120;

/** Walks with Tab alone to what is called so; fails where the keyboard does not get there. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < farEnough; step++) {
    await page.keyboard.press('Tab');
    const reached = await nameOfFocus(page);
    if (typeof name === 'string' ? reached.startsWith(name) : name.test(reached)) return;
    passed.push(reached);
  }
  expect(passed, `Tab reaches ${name}`).toContain(name);
}

/** Walks there and presses Enter. */
export async function enter(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** What the element in focus is called: its label where it has one, else its text. */
export function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focus = document.activeElement;
    if (!(focus instanceof HTMLElement)) return '';
    const label =
      focus instanceof HTMLInputElement || focus instanceof HTMLSelectElement ? focus.labels?.[0] : undefined;
    return (focus.getAttribute('aria-label') ?? label?.innerText ?? focus.innerText).trim();
  });
}
