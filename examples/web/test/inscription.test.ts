import { eligibility, nextQuestions, nice2026 } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { stateOfFragment } from '../src/state/fragment.ts';
import { open } from './browser.ts';
import { enter, nameOfFocus, tabTo } from './keyboard.ts';

const on5November = '2025-11-05T10:00:00+01:00';

describe('Puis-je m’inscrire ?, by keyboard alone', () => {
  test('asks one question at a time until the verdict, which is that of the library', async () => {
    const page = await open('#accueil', {}, on5November);
    await enter(page, 'Commencer');
    await questionIs(page, fr.facts.route.question);
    // What the candidate of this test answers, whatever is asked.
    const answers: Readonly<Record<string, string>> = {
      [fr.facts.route.question]: 'Formation continue',
      [fr.facts.department.question]: '06 Alpes-Maritimes',
      [fr.facts.basis.question]: 'Une tentative précédente à la même spécialité',
      [fr.facts.previousOutcome.question]: 'Refus (ajournement)',
      [fr.facts.sameSpeciality.question]: 'Oui',
      [fr.facts.employed.question]: 'Non',
      [fr.facts.distanceLearner.question]: 'Non',
    };
    const asked: string[] = [];
    while ((await page.locator('.verdict').count()) === 0) {
      const question = await page.locator('.question h2').innerText();
      expect(asked).not.toContain(question);
      asked.push(question);
      await enter(page, answers[question] ?? `no answer to ${question}`);
      await page.waitForFunction((before) => document.querySelector('h2')?.innerText !== before, question);
    }
    const { facts } = stateOfFragment(new URL(page.url()).hash);
    const verdict = eligibility(facts, nice2026);
    expect(verdict.answer).toBe('yes');
    expect(asked.length).toBe(Object.keys(facts).length);
    expect(await page.locator('.verdict h2').innerText()).toBe(fr.eligibility.yes);
    expect(await nameOfFocus(page)).toBe(fr.eligibility.yes);
    expect(await page.locator('.verdict').innerText()).toContain(fr.account.unknown);
    expect(await page.locator('.strip-verdict').innerText()).toContain('Vous pouvez vous inscrire');
    const reasons = await page.locator('.verdict .reasons').first().locator('li').allInnerTexts();
    expect(reasons.map((told) => told.toLowerCase())).toEqual(
      verdict.because.map((reason) => `${fr.reasons[reason].toLowerCase()}. circulaire, §2`),
    );
    const grounds = page.locator('.verdict .reasons').nth(1);
    expect(await grounds.innerText()).toBe(`${fr.categories['former-candidate']} circulaire, §2`);
  });

  test('lets any answer be changed, undoes with the back button, and survives a reload', async () => {
    const page = await open(
      '#inscription?department=75&previousOutcome=refused&sameSpeciality=oui&basis=earlier-attempt',
      {},
      on5November,
    );
    expect(await page.locator('.verdict h2').innerText()).toBe(fr.eligibility.no);
    expect(await page.locator('.verdict').innerText()).toContain(fr.reasons['lives-in-another-academy'].slice(1));
    // The one remedy is to move: its link opens the question.
    expect(await page.locator('.remedy a').allInnerTexts()).toEqual([fr.facts.department.question]);
    await enter(page, fr.facts.department.question);
    await questionIs(page, fr.facts.department.question);
    await enter(page, '83 Var');
    await page.locator('.verdict[data-answer=yes]').waitFor();

    await page.reload();
    await page.locator('.verdict[data-answer=yes]').waitFor();
    expect(new URL(page.url()).hash).toContain('department=83');
    await page.goBack();
    await questionIs(page, fr.facts.department.question);
    await page.goBack();
    await page.locator('.verdict[data-answer=no]').waitFor();
  });

  test('takes a typed answer, says what is wrong with one, and puts off what is not known', async () => {
    const page = await open('#inscription?question=bornOn', {}, on5November);
    await tabTo(page, 'Jour');
    await page.keyboard.type('30');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2004');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Cette date n’existe pas').waitFor();
    expect(await nameOfFocus(page)).toBe('Jour');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await page.getByText('samedi 7 février 2004').waitFor();

    const first = await page.locator('.question h2').innerText();
    await enter(page, 'Je ne sais pas encore');
    await page.waitForFunction((before) => document.querySelector('h2')?.innerText !== before, first);
    expect(await page.locator('.answers').innerText()).toContain('À compléter');
    const { facts, skipped } = stateOfFragment(new URL(page.url()).hash);
    expect(facts).toEqual({ bornOn: '2004-02-07' });
    expect(skipped.map((fact) => fr.facts[fact].question)).toEqual([first]);
    expect(nextQuestions(facts, nice2026)).toContain(skipped[0]);
  });

  test('refuses no number for being written the French way, and a department for being none', async () => {
    const page = await open('#inscription?question=schoolYears', {}, on5November);
    await tabTo(page, 'Votre réponse');
    await page.keyboard.type('1,5');
    await page.keyboard.press('Enter');
    await page.locator('.answers').getByText('1,5').waitFor();
    await page.goto(`${page.url().replace(/#.*/, '')}#inscription?question=department`);
    await tabTo(page, 'Un autre département');
    await page.keyboard.type('00');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('code de département').waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('6');
    await page.keyboard.press('Enter');
    await page.locator('.answers').getByText('06 Alpes-Maritimes').waitFor();
  });

  test('with every question put off, says that it cannot tell, and takes them up again', async () => {
    const page = await open(`#inscription?plus-tard=${Object.keys(fr.facts).join('+')}`, {}, on5November);
    expect(await page.locator('.verdict h2').innerText()).toBe(fr.eligibility.unknown);
    await enter(page, 'Reprendre les questions mises de côté');
    await questionIs(page, fr.facts.route.question);
  });

  test('says first that the window is closed, where it is', async () => {
    const page = await open(
      '#inscription?department=06&previousOutcome=refused&sameSpeciality=oui&basis=earlier-attempt',
      {},
      '2025-11-13T09:00:00+01:00',
    );
    expect(await page.locator('.verdict .warning').innerText()).toBe(fr.registration.closed);
  });
});

async function questionIs(page: Page, question: string): Promise<void> {
  await page.locator('.question h2').getByText(question, { exact: true }).waitFor();
}
