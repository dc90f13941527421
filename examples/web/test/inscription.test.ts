import type { CandidateFacts, FactName } from 'candidat-bts';
import { eligibility, nextQuestions, nice2026, remedies } from 'candidat-bts';
import { explainAnswer, explainRemedies } from 'candidat-bts/explain';
import { fr } from 'candidat-bts/labels/fr';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { stateOfFragment } from '../src/state/fragment.ts';
import { open } from './browser.ts';
import { enter, nameOfFocus, tabTo } from './keyboard.ts';

const on5November = '2025-11-05T10:00:00+01:00';
const eligible = 'department=06&previousOutcome=refused&sameSpeciality=oui&basis=earlier-attempt';
const shortOfHours =
  'department=06&previousOutcome=never-sat&distanceLearner=oui&basis=preparation&route=apprenticeship&entryDiploma=bac-professionnel&contractMonths=24&trainingCentreHours=1300&practicePeriod=oui&trainingDecision=none';

// The page's words hold spaces that do not break; these tests are about the words.
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const factsOf = (page: Page): CandidateFacts => stateOfFragment(new URL(page.url()).hash).facts;
const verdictSentences = (facts: CandidateFacts) =>
  explainAnswer(eligibility(facts, nice2026), fr, nice2026, 'eligibility');

describe('Puis-je m’inscrire ?, by keyboard alone', () => {
  test('asks one question at a time, in the order of the library, until the verdict, which is that of the library', async () => {
    const page = await open('#accueil', {}, on5November);
    await enter(page, 'Commencer');
    // What the candidate of this test answers, whatever is asked.
    const answers: Partial<Record<FactName, string>> = {
      department: '06 Alpes-Maritimes',
      previousOutcome: 'Refus (ajournement)',
      sameSpeciality: 'Oui',
      basis: 'Une tentative précédente à la même spécialité',
    };
    let asked = 0;
    while (eligibility(factsOf(page), nice2026).answer === 'unknown') {
      const [next = 'department'] = nextQuestions(factsOf(page), nice2026);
      await questionIs(page, next);
      await enter(page, answers[next] ?? `no answer to ${next}`);
      asked += 1;
      await page.waitForFunction((count) => window.location.hash.split('=').length > count, asked);
    }
    expect(asked).toBe(4);
    const [verdict, ...reasons] = verdictSentences(factsOf(page));
    expect(await page.locator('.verdict h2').innerText()).toBe(fr.eligibility.yes);
    expect(verdict?.sentence).toBe(fr.eligibility.yes);
    expect(await nameOfFocus(page)).toBe(fr.eligibility.yes);
    expect(await page.locator('.strip-verdict').innerText()).toContain('Vous pouvez vous inscrire');
    const shown = page.locator('.verdict .reasons');
    expect(await shown.first().locator('li').allInnerTexts()).toEqual(reasons.map(({ sentence }) => sentence));
    expect(await shown.nth(1).innerText()).toBe(fr.categories['former-candidate']);
    // The source is said once.
    expect(await page.locator('.verdict > p > .ground').allInnerTexts()).toEqual([`Source\u00a0: ${verdict?.source}`]);
  });

  test('lets any answer be changed in view, undoes with the back button, and survives a reload', async () => {
    const page = await open(`#inscription?${eligible.replace('06', '75')}`, {}, on5November);
    expect(await page.locator('.verdict h2').innerText()).toBe(fr.eligibility.no);
    expect(await page.locator('.verdict').innerText()).toContain(fr.reasons['lives-in-another-academy'].slice(1));
    // The one remedy is to move: its link opens the question.
    expect(await page.locator('.remedy a').allInnerTexts()).toEqual([fr.facts.department.question]);
    await enter(page, fr.facts.department.question);
    await questionIs(page, 'department');
    await enter(page, '83 Var');
    await page.locator('.verdict[data-answer=yes]').waitFor();

    await page.reload();
    await page.locator('.verdict[data-answer=yes]').waitFor();
    expect(new URL(page.url()).hash).toContain('department=83');
    await page.goBack();
    await questionIs(page, 'department');
    await page.goBack();
    await page.locator('.verdict[data-answer=no]').waitFor();
  });

  test('opens the question above the answer that is touched, in view and in focus', async () => {
    const page = await open(`#inscription?${shortOfHours}`, {}, on5November);
    await page.locator('.answers a', { hasText: fr.facts.trainingCentreHours.question }).click();
    await questionIs(page, 'trainingCentreHours');
    expect(await nameOfFocus(page)).toBe(fr.facts.trainingCentreHours.question);
    await expectInView(page, '.question h2');
    await tabTo(page, 'Votre réponse');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('1 350');
    await page.keyboard.press('Enter');
    await page.locator('.verdict[data-answer=yes]').waitFor();
    expect(await nameOfFocus(page)).toBe(fr.eligibility.yes);
    await expectInView(page, '.verdict h2');
  });

  test('ends with the verdict in view and in focus once the last question is answered', async () => {
    const page = await open(`#inscription?${eligible}`, {}, on5November);
    await page.locator('.verdict').waitFor();
    for (let question = 0; question < 20 && (await page.locator('.question').count()) > 0; question++) {
      const before = page.url();
      const choice = page.locator('.choices button', { hasText: /^(Non|Je n’en demande pas|Aucune)/ });
      if ((await choice.count()) > 0) await choice.first().click();
      else await page.locator('.choices button').last().click();
      await page.waitForFunction((address) => window.location.href !== address, before);
      if (await page.locator('.typed').isVisible()) {
        for (const [label, text] of Object.entries({ Jour: '7', Mois: '4', Année: '1990' })) {
          await page.getByLabel(label, { exact: true }).fill(text);
        }
        await page.getByText('Continuer').click();
      }
    }
    // The account hangs on an answer of its own, which is asked too.
    expect(factsOf(page).registeredIndividualLastSession).toBe(false);
    expect(await page.locator('.verdict').innerText()).toContain(fr.account.create);
    expect(await nameOfFocus(page)).toBe(fr.eligibility.yes);
    await expectInView(page, '.verdict h2');
  });

  test('says by how much a refusal is missed, and first of all the change that is nearest', async () => {
    const page = await open(`#inscription?${shortOfHours}`, {}, on5November);
    const facts = factsOf(page);
    expect(plain(await page.locator('.verdict .reasons').innerText())).toContain(
      '1 300 heures sur les 1 350 demandées',
    );
    const sentences = explainRemedies(remedies(facts, nice2026), fr).map(({ sentence }) => sentence);
    await page.locator('.verdict summary').first().click();
    const shown = await page.locator('.remedy p').allInnerTexts();
    expect([...shown].sort()).toEqual([...sentences].sort());
    expect(plain(shown[0] ?? '')).toMatch(/au moins 1 350 heures .* \(votre réponse : 1 300 heures\)/);
  });

  test('says at once what only the exams office can tell, and goes on to the pieces', async () => {
    const page = await open(`#inscription?${eligible.replace('06', 'abroad')}`, {}, on5November);
    expect(await page.locator('.verdict[data-answer=office] h2').innerText()).toBe(fr.eligibility.office);
    expect(await page.locator('.verdict .reasons').first().innerText()).toContain(fr.reasons['lives-abroad'].slice(1));
    expect(await page.locator('.strip-verdict').innerText()).toContain('Réponse à demander');
    const [next = 'department'] = nextQuestions(factsOf(page), nice2026);
    await questionIs(page, next);
  });

  test('shows answers that contradict each other beside the verdict, each a link to its question', async () => {
    const page = await open('#inscription?previousOutcome=never-sat&keepsMarks=oui', {}, on5November);
    expect(await page.locator('.contradiction p').allInnerTexts()).toEqual([
      fr.contradictions['never-sat-but-keeps-marks'],
    ]);
    await enter(page, fr.facts.keepsMarks.question);
    await questionIs(page, 'keepsMarks');
    await enter(page, 'Non');
    await page.locator('.contradiction').waitFor({ state: 'detached' });
  });

  test('takes a typed answer, says what is wrong with one, and puts off what is not known', async () => {
    const page = await open('#inscription?question=bornOn', {}, on5November);
    await tabTo(page, 'Jour');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText(fr.messages.missing).waitFor();
    await page.keyboard.type('30');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2004');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText(fr.messages['day-does-not-exist']).waitFor();
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

  test.each([
    ['6', '06'],
    ['06000', '06'],
    ['alpes maritimes', '06'],
    ['20090', '2A'],
    ['Monaco', 'abroad'],
  ])('takes %s for the department %s', async (typed, department) => {
    const page = await open('#inscription?question=department', {}, on5November);
    await tabTo(page, 'Un autre département');
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await page.locator('.answers strong').waitFor();
    expect(factsOf(page)).toEqual({ department });
  });

  test('refuses no number for being written the French way, one that may be two, and a department for being none', async () => {
    const page = await open('#inscription?question=schoolYears', {}, on5November);
    await tabTo(page, 'Votre réponse');
    await page.keyboard.type('1,5');
    await page.keyboard.press('Enter');
    await page.locator('.answers').getByText('1,5').waitFor();
    await page.goto(`${page.url().replace(/#.*/, '')}#inscription?question=trainingCentreHours`);
    await tabTo(page, 'Votre réponse');
    await page.keyboard.type('1.350');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText(fr.messages['doubtful-number']).waitFor();
    await page.goto(`${page.url().replace(/#.*/, '')}#inscription?question=department`);
    await tabTo(page, 'Un autre département');
    await page.keyboard.type('00');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText(fr.messages['not-a-department']).waitFor();
  });

  test('takes a place of birth that is not complete, and says in the file what it lacks', async () => {
    const page = await open('#dossier', {}, on5November);
    await enter(page, fr.facts.birthPlace.question);
    await questionIs(page, 'birthPlace');
    await tabTo(page, 'Pays');
    await page.keyboard.type('Côte d’Ivoire');
    await page.keyboard.press('Enter');
    await page.locator('.answers').getByText('Côte d’Ivoire').waitFor();
    expect(factsOf(page)).toEqual({ birthPlace: { country: 'CI' } });
    await page.goto(`${page.url().replace('#inscription', '#dossier')}`);
    await page.locator('.dates').getByText('commune ou ville de naissance').waitFor();
  });

  test('with every question put off, says that it cannot tell, and takes them up again', async () => {
    const page = await open(`#inscription?plus-tard=${Object.keys(fr.facts).join('+')}`, {}, on5November);
    expect(await page.locator('.verdict h2').innerText()).toBe(fr.eligibility.unknown);
    await enter(page, 'Reprendre les questions mises de côté');
    await questionIs(page, 'department');
  });

  test('with the questions on pieces put off, offers to take them up again', async () => {
    const page = await open(`#inscription?${eligible}&plus-tard=${Object.keys(fr.facts).join('+')}`, {}, on5November);
    await page.locator('.verdict[data-answer=yes]').waitFor();
    expect(await page.locator('.verdict').innerText()).not.toContain('répondez ci-dessous');
    await enter(page, 'Reprendre les questions mises de côté');
    await page.locator('.question').waitFor();
  });

  test('once the window is closed, says so first, and says to nobody that they can register, or that they are too late', async () => {
    const page = await open(`#inscription?${eligible}`, {}, '2025-11-13T09:00:00+01:00');
    expect(await page.locator('.verdict .warning').innerText()).toBe(fr.registration.closed);
    const text = await page.locator('body').innerText();
    expect(text).not.toContain('Vous pouvez vous inscrire');
    expect(text).not.toContain(fr.eligibility.yes);
    expect(text).not.toMatch(/trop tard/i);
    // Nobody has said that they work at height: the headline is the date that concerns everybody.
    expect(await page.locator('.strip-what').innerText()).toContain(fr.deadlines['upload-closes']);
  });

  test('once the uploads are closed too, sends nobody to a file that takes no more', async () => {
    const page = await open(`#inscription?${eligible}`, {}, '2025-11-16T09:00:00+01:00');
    const warning = page.locator('.verdict .warning');
    expect(await warning.innerText()).toBe(`${fr.registration.closed} ${fr.upload.closed}`);
    expect(await page.locator('.verdict').innerText()).not.toContain('Préparer mon dossier');
  });
});

async function questionIs(page: Page, fact: FactName): Promise<void> {
  await page.locator('.question h2').getByText(fr.facts[fact].question, { exact: true }).waitFor();
}

/** That a heading stands between the strip, which stays, and the tabs. */
async function expectInView(page: Page, selector: string): Promise<void> {
  await expect
    .poll(async () => {
      const [box, strip, tabs] = await Promise.all(
        [selector, '.strip', '.tabs'].map((each) => page.locator(each).boundingBox()),
      );
      if (!box || !strip || !tabs) return false;
      return box.y >= strip.y + strip.height && box.y + box.height <= tabs.y;
    })
    .toBe(true);
}
