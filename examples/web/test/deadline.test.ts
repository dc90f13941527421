import { fr } from 'candidat-bts/labels/fr';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open } from './browser.ts';

// The page's words hold spaces that do not break; these tests are about the words.
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const strip = async (page: Page): Promise<string> => plain(await page.locator('.strip-deadline').innerText());

describe.each(['Europe/Paris', 'America/Guadeloupe'])(
  'around 17 h on 12 November 2025, on a phone in %s',
  (timezoneId) => {
    test('counts down to 17 h in Paris, is open at 17 h sharp, and closed after', async () => {
      const page = await open('#accueil', { timezoneId }, '2025-11-12T16:55:00+01:00');
      await page.clock.pauseAt(new Date('2025-11-12T16:59:57.000+01:00'));
      expect(await strip(page)).toContain('Clôture des inscriptions');
      expect(await strip(page)).toContain('mercredi 12 novembre 2025 à 17 h');
      expect(await strip(page)).toContain('3 s');
      await page.clock.runFor(2000);
      expect(await strip(page)).toContain('1 s');
      await page.clock.runFor(1000);
      expect(await strip(page)).toContain('Clôture des inscriptions');
      expect(await strip(page)).toContain('0 s');
      await page.clock.runFor(1000);
      expect(await strip(page)).not.toContain('Clôture des inscriptions');
      expect(await strip(page)).toContain('vendredi 14 novembre 2025, toute la journée');
      expect(await strip(page)).toContain('2 jours 6 h');
    });

    test('says the local time where it is another', async () => {
      const page = await open('#accueil', { timezoneId }, '2025-11-12T16:55:00+01:00');
      const zone = plain(await page.locator('.deadline-zone').first().innerText());
      const local = ', soit mercredi 12 novembre 2025 à 12 h chez vous';
      expect(zone).toBe(`heure de Paris${timezoneId === 'Europe/Paris' ? '' : local}`);
    });

    test('says that all is over when the 14th is, in Paris', async () => {
      const page = await open('#dossier', { timezoneId }, '2025-11-14T23:55:00+01:00');
      await page.clock.pauseAt(new Date('2025-11-14T23:59:59.000+01:00'));
      expect(await page.locator('.dates').innerText()).toContain(fr.upload['last-day']);
      await page.clock.runFor(1000);
      expect(await page.locator('.dates').innerText()).toContain(fr.upload.closed);
      expect(await strip(page)).toContain('Inscriptions et dépôts clos');
    });

    test('says above every view that the session is over, once the last day of exams is, in Paris', async () => {
      const page = await open('#accueil', { timezoneId }, '2026-07-10T23:55:00+02:00');
      await page.clock.pauseAt(new Date('2026-07-10T23:59:59.000+02:00'));
      const over = page.getByText(fr.notices['session-over'], { exact: true });
      expect(await strip(page)).toContain('Inscriptions et dépôts clos');
      expect(await over.count()).toBe(0);
      await page.clock.runFor(1000);
      expect(await strip(page)).toContain('Session 2026 terminée');
      await page.clock.resume();
      for (const view of ['accueil', 'inscription', 'dossier', 'notes']) {
        await page.evaluate((to) => window.location.assign(`#${to}`), view);
        await page.locator(`[data-view=${view}] h1`).waitFor();
        expect(await over.isVisible()).toBe(true);
        const [notice, title] = [await over.boundingBox(), await page.locator('h1').boundingBox()];
        expect(notice?.y).toBeLessThan(title?.y ?? 0);
        expect(await over.count()).toBe(1);
      }
    });
  },
);
