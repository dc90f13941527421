import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { open } from './browser.ts';
import { lastMinutes, views } from './views.ts';

const sizes = { telephone: { width: 360, height: 740 }, ordinateur: { width: 1280, height: 800 } };

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  describe.each(Object.entries(sizes))('on a %s', (device, viewport) => {
    test.each(Object.entries(views))('%s has no violation, and fits', async (name, fragment) => {
      const page = await open(fragment, { colorScheme, viewport }, lastMinutes);
      for (const folded of await page.locator('details').all()) {
        await folded.evaluate((details) => details.toggleAttribute('open', true));
      }
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');

      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
      const path = `artifacts/screenshots/${name}-${device}-${colorScheme}.png`;
      await page.screenshot({ path: new URL(`../${path}`, import.meta.url).pathname });
    });
  });
});

describe('the basics', () => {
  test.each(Object.entries(views))(
    '%s has a title, a language, one main heading, and names for its fields',
    async (_, fragment) => {
      const page = await open(fragment, {}, lastMinutes);
      expect(await page.title()).toMatch(/^.+ – Candidat au BTS$/);
      expect(await page.locator('html').getAttribute('lang')).toBe('fr');
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('main').count()).toBe(1);
      for (const field of await page.locator('input, select, button, a').all()) {
        expect(
          await field.evaluate(
            (element) =>
              element.getAttribute('aria-label') ??
              ('labels' in element && element.labels instanceof NodeList && element.labels.length > 0
                ? 'labelled'
                : element.textContent),
          ),
        ).not.toBe('');
      }
      const text = await page.locator('body').innerText();
      expect(text).toContain('Page non officielle. Rien ne quitte votre appareil.');
      expect(text).toContain('Ce n’est pas un service officiel.');
    },
  );

  test('what is to be touched is at least 44 pixels high, alone on its line or not', async () => {
    for (const fragment of Object.values(views)) {
      const page = await open(fragment, {}, lastMinutes);
      const targets = page.locator(
        'button, .button, .choices button, .tabs a, select, summary, .piece label, .journeys a, .answers li a, .plain',
      );
      for (const target of await targets.all()) {
        const box = await target.boundingBox();
        if (box === null) continue;
        expect(Math.round(box.height), await target.innerText()).toBeGreaterThanOrEqual(44);
      }
    }
  });

  test('nobody has to see the whole page again: the skip link leads past the frame', async () => {
    const page = await open('#notes', {}, lastMinutes);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
    expect(new URL(page.url()).hash).toBe('#notes');
  });
});
