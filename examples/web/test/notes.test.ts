import { firstRound, formatAverage, nice2026, resitDecision, resitTargets } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { mco } from 'candidat-bts/regulations/mco';
import { sioSisr } from 'candidat-bts/regulations/sio';
import { describe, expect, test } from 'vitest';
import { stateOfFragment } from '../src/state/fragment.ts';
import { open } from './browser.ts';
import { tabTo } from './keyboard.ts';

const marks = { E1: '9', E2: '8,5', E3: '7,5', E4: '9', E5: '10,5', E6: '10', E7: '10,5' };
const typed = `bts=sio-sisr&${Object.entries(marks)
  .map(([exam, mark]) => `note.${exam}=${mark}`)
  .join('&')}`;

describe('Mes notes, by keyboard alone', () => {
  test('takes marks with a comma and says what is still possible, then what is certain', async () => {
    const page = await open('#notes?bts=sio-sisr');
    const outcome = page.locator('.outcome-words');
    expect(await outcome.innerText()).toBe(fr.outcomes.undetermined);
    const known: Record<string, string> = {};
    for (const [exam, mark] of Object.entries(marks)) {
      await tabTo(page, 'Note sur 20');
      await page.keyboard.type(mark);
      known[exam] = mark;
      const { possible, average } = firstRound(sioSisr, known, nice2026);
      if (average !== null) await page.getByText(formatAverage(average.from)).first().waitFor();
      if (possible.length > 1) expect(await page.locator('.chip').count()).toBe(possible.length);
    }
    expect(await outcome.innerText()).toBe(fr.outcomes.resit);
    // 22 × 10 − (2 × 9 + 2 × 8,5 + 3 × 7,5 + 3 × 9 + 4 × 10,5 + 4 × 10 + 4 × 10,5)
    expect(await page.locator('.outcome').innerText()).toContain('Il vous manque 11,5 points pour une moyenne de 10.');
    expect(await page.locator('.outcome .reasons').innerText()).toContain('9,47 pour un seuil de 8');
    expect(await page.locator('.average').allInnerTexts()).toEqual([
      expect.stringContaining('9,47 sur 20'),
      expect.stringContaining('10,33 sur 20'),
    ]);
    // The address follows a moment later, and a reload finds everything again.
    await page.waitForFunction(() => window.location.hash.includes('note.E7'));
    await page.reload();
    await page.getByText(fr.outcomes.resit).waitFor();
    expect(stateOfFragment(new URL(page.url()).hash).marks.marks).toEqual(marks);
  });

  test('plans the resit: the pair, and its frontier, with the arrow keys', async () => {
    const page = await open(`#notes?${typed}`);
    const [best, second] = resitTargets(sioSisr, marks, nice2026);
    if (best === undefined || second === undefined) throw new Error('no resit to plan');
    expect(await page.locator('.pair').count()).toBe(resitTargets(sioSisr, marks, nice2026).length);
    const shown = page.locator('.frontier-outcome');
    expect(await shown.innerText()).toContain(fr.outcomes.passed);

    // Half a point less at one of them is not enough: that is what evenly means.
    await tabTo(page, /^Culture générale et expression\s+\d/);
    await page.keyboard.press('ArrowLeft');
    const [one, other] = best.exams;
    const even = Number(best.evenly?.numerator) / Number(best.evenly?.denominator);
    if (other === undefined) throw new Error('no pair of orals');
    const decision = resitDecision(sioSisr, marks, { [one]: even - 0.5, [other]: even }, nice2026);
    await page.getByText(`Moyenne ${formatAverage(decision.average)}`).waitFor();
    expect(await shown.getAttribute('data-outcome')).toBe(decision.outcome);

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(
      (pair) => pair.every((exam) => window.location.hash.includes(`oral.${exam}`)),
      [...second.exams],
    );
    expect(await page.locator('.pair input').nth(1).isChecked()).toBe(true);
  });

  test('says what the exams to come must bring', async () => {
    const page = await open('#notes?bts=sio-sisr&note.E1=9&note.E2=8&note.E3=12&note.E4=10&note.E5=10,5');
    // 142 points of 220 are there; two exams of coefficient 4 are left: 78 / 8 = 9,75, and the grid is of halves.
    await page.getByText('il vous faut au moins 10 à chacune des 2 épreuves qui restent').waitFor();
  });

  test('plans the resit of somebody to whom one oral is open', async () => {
    const page = await open(
      '#notes?bts=sio-sisr&note.E1=exempt&note.E2=exempt&note.E4=exempt&note.E3=7&note.E5=10&note.E6=10&note.E7=10',
    );
    await page.getByRole('heading', { name: 'Votre oral' }).waitFor();
    expect(await page.locator('.pair').count()).toBe(1);
    expect(await page.locator('.frontier-picture').count()).toBe(0);
    expect(await page.locator('.outcome .reasons').innerText()).toContain(
      fr.reasons['fewer-orals-than-two'].slice(1, 40),
    );
    // (3 × 10 + 12 × 10) / 15
    expect(await page.locator('.frontier-sliders input').inputValue()).toBe('10');
    await tabTo(page, /^Mathématiques pour l’informatique\s+\d+$/);
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.frontier-outcome').getAttribute('data-outcome')).toBe('refused');
  });

  test('knows an exam that is left for a later session, and rows that are to be checked', async () => {
    const page = await open('#notes?bts=gpme&note.E1=12&note.E2=postponed');
    expect(await page.locator('.outcome-words').innerText()).toBe(fr.outcomes['in-progress']);
    expect(await page.locator('.average').count()).toBe(0);
    expect(await page.locator('.outcome').innerText()).toContain('Demandez leurs coefficients au service des examens');
  });

  test('takes a place pointed at in the picture for a pair of marks', async () => {
    const page = await open(`#notes?${typed}`);
    const picture = page.locator('.frontier-picture');
    const ground = await picture.locator('.frontier-ground').boundingBox();
    if (ground === null) throw new Error('no picture');
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.locator('.frontier-ground').boundingBox();
    if (box === null) throw new Error('no picture');
    // 5 across, 15 upwards.
    await page.mouse.click(box.x + box.width / 4, box.y + box.height / 4);
    expect(await page.locator('.frontier-sliders input').nth(0).inputValue()).toBe('5');
    expect(await page.locator('.frontier-sliders input').nth(1).inputValue()).toBe('15');
  });

  test('says which mark is none, and counts it as not known', async () => {
    const page = await open('#notes?bts=sio-sisr');
    await tabTo(page, 'Note sur 20');
    await page.keyboard.type('25');
    await page.getByRole('alert').getByText('de 0 à 20').waitFor();
    expect(await page.locator('.outcome-words').innerText()).toBe(fr.outcomes.undetermined);
    await page.keyboard.press('Backspace');
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });

  test('knows what an absence is', async () => {
    const page = await open('#notes?bts=sio-sisr');
    await tabTo(page, 'Note ou absence');
    await page.keyboard.type('Abs');
    await page.getByText(fr.outcomes.eliminated).waitFor();
    expect(await page.locator('.outcome .reasons').innerText()).toContain(
      `${fr.reasons['absent-from-compulsory-exam'].slice(1)}.`,
    );
    expect(await page.locator('.outcome .ground').innerText()).toBe('Source\u00a0: circulaire, §9');
  });

  test('goes to another BTS and back, with the exams of each', async () => {
    const page = await open('#notes');
    // None is chosen before the candidate chooses: nobody types a whole set of marks into the wrong one.
    expect(await page.locator('.mark-row, .outcome').count()).toBe(0);
    await tabTo(page, 'Quel BTS');
    await page.keyboard.type('BTS SIO SISR');
    await page.locator('.mark-title', { hasText: 'Cybersécurité' }).waitFor();
    // What is typed a second later begins a new name.
    await page.waitForTimeout(1200);
    await page.keyboard.type('BTS M');
    await page.locator('.mark-title', { hasText: 'Gestion opérationnelle' }).waitFor();
    expect(await page.locator('.mark-row').count()).toBe(mco.exams.length);
    await page.goBack();
    await page.locator('.mark-title', { hasText: 'Cybersécurité' }).waitFor();
  });

  test('takes exams of one’s own', async () => {
    const page = await open('#notes?bts=own&epreuve=general·2·Maths&epreuve=professional·3·Atelier');
    await tabTo(page, 'Note sur 20, Maths');
    await page.keyboard.type('7,5');
    await tabTo(page, 'Note sur 20, Atelier');
    await page.keyboard.type('11,5');
    // (2 × 7,5 + 3 × 11,5) / 5
    await page.getByText('9,90 sur 20').waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await tabTo(page, 'Coefficient');
    await page.keyboard.type('1');
    // (2 × 7,5 + 1 × 11,5) / 3
    await page.getByText('8,83 sur 20').waitFor();
    await page.waitForFunction(() => decodeURIComponent(window.location.hash).includes('professional·1·Atelier'));
    await page.reload();
    await page.getByText('8,83 sur 20').waitFor();
    await tabTo(page, 'Ajouter une épreuve');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.mark-row').length === 3);
    await page.waitForFunction(() => window.location.hash.split('epreuve=').length === 4);
    await page.locator('.mark-row').nth(0).getByText('Retirer').click();
    await page.getByText('Ces épreuves ne font pas encore').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.querySelectorAll('.mark-row').length === 2);
  });
});
