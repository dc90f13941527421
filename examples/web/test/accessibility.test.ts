import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { open } from './browser.ts';
import { lastMinutes, views } from './views.ts';

const sizes = { telephone: { width: 360, height: 740 }, ordinateur: { width: 1280, height: 800 } };

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(Object.entries(sizes))('on a %s no view has a violation, and each fits', async (device, viewport) => {
    const page = await open('#accueil', { colorScheme, viewport }, lastMinutes);
    for (const [name, fragment] of Object.entries(views)) {
      await page.evaluate((to) => window.location.assign(to), fragment);
      await page.locator(`[data-view=${fragment.replace(/#|\?.*/g, '')}] h1`).waitFor();
      const path = `artifacts/screenshots/${name}-${device}-${colorScheme}.png`;
      await page.screenshot({ path: new URL(`../${path}`, import.meta.url).pathname });
      for (const folded of await page.locator('details').all()) {
        await folded.evaluate((details) => details.toggleAttribute('open', true));
      }
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [name, id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(passes.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['color-contrast', 'document-title', 'html-has-lang', 'button-name', 'link-name']),
      );
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${name} on ${viewport.width} pixels`).toBeLessThanOrEqual(viewport.width);
    }
  });
});

test('once the session is over no view has a violation either', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open('#accueil', { colorScheme }, '2026-11-23T10:00:00+01:00');
    for (const name of ['accueil', 'verdict-oui', 'dossier', 'notes-rattrapage']) {
      const fragment = views[name] ?? '';
      await page.evaluate((to) => window.location.assign(to), fragment);
      await page.locator(`[data-view=${fragment.replace(/#|\?.*/g, '')}] h1`).waitFor();
      const path = `artifacts/screenshots/session-passee-${name}-${colorScheme}.png`;
      await page.screenshot({ path: new URL(`../${path}`, import.meta.url).pathname });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [name, id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  }
});

describe('the basics', () => {
  test('every view has a title of its own, a language, one main heading, and says what it is not', async () => {
    const page = await open('#accueil', {}, lastMinutes);
    for (const [view, title] of [
      ['accueil', 'Accueil'],
      ['inscription', 'Puis-je m’inscrire ?'],
      ['dossier', 'Mon dossier'],
      ['notes', 'Mes notes'],
    ]) {
      await page.evaluate((to) => window.location.assign(`#${to}`), view);
      await page.waitForFunction((expected) => document.title === expected, `${title} – Candidat au BTS`);
      expect(await page.locator('html').getAttribute('lang')).toBe('fr');
      await page.locator('h1').waitFor();
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('main h1').count()).toBe(1);
      const text = await page.locator('body').innerText();
      expect(text).toContain('Page non officielle. Rien ne quitte votre appareil.');
      expect(text).toContain('Ce n’est pas un service officiel.');
      expect(text).toContain('Rien n’est envoyé.');
    }
  });

  test('what is to be touched is at least 44 pixels high, alone on its line or not', async () => {
    const page = await open('#accueil', {}, lastMinutes);
    for (const fragment of Object.values(views)) {
      await page.evaluate((to) => window.location.assign(to), fragment);
      await page.locator(`[data-view=${fragment.replace(/#|\?.*/g, '')}] h1`).waitFor();
      for (const folded of await page.locator('details').all()) {
        await folded.evaluate((details) => details.toggleAttribute('open', true));
      }
      const targets = page.locator(
        'button:not(.skip), .button, .tabs a, select, summary, .piece label, .pair, .journeys a, .answers li a, .plain, .mark-fields input',
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
