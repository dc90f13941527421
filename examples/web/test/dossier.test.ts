import { readFileSync } from 'node:fs';
import { deadlines, decisiveReadings, nice2026, requiredPieces } from 'candidat-bts';
import { explainPieces } from 'candidat-bts/explain';
import { fr } from 'candidat-bts/labels/fr';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { stateOfFragment } from '../src/state/fragment.ts';
import { open } from './browser.ts';
import { enter, tabTo } from './keyboard.ts';

const facts = { department: '06', previousOutcome: 'refused', sameSpeciality: true, basis: 'earlier-attempt' } as const;
const fragment = '#dossier?department=06&previousOutcome=refused&sameSpeciality=oui&basis=earlier-attempt';
const on5November = '2025-11-05T10:00:00+01:00';

describe('Mon dossier, by keyboard alone', () => {
  test('lists what the library asks, ticks what is ready, and keeps the ticks over a reload', async () => {
    const page = await open(fragment, {}, on5November);
    const pieces = requiredPieces(facts, nice2026);
    const certain = pieces.filter(({ due }) => due === 'certainly').map(({ piece }) => fr.pieces[piece]);
    expect(await page.locator('.piece label').allInnerTexts()).toEqual(certain.map(({ name }) => name));
    for (const { provide, slot, refused = '' } of certain) {
      expect(await page.locator('.dossier').innerText()).toContain(`Rubrique\u00a0: ${slot}.`);
      expect(await page.locator('.dossier').innerText()).toContain(provide);
      expect(await page.locator('.dossier').innerText()).toContain(refused);
    }
    const grounds = await page.locator('.piece:not(.perhaps) .ground').allInnerTexts();
    expect(grounds).toEqual(
      pieces
        .filter(({ due }) => due === 'certainly')
        .map((required) => `Source\u00a0: ${explainPieces([required], fr)[0]?.source}`),
    );
    const progress = page.locator('#avancement');
    expect(await progress.innerText()).toBe(`0\u00a0pièce prête sur ${certain.length}`);
    for (const { name } of certain) {
      await tabTo(page, name);
      await page.keyboard.press('Space');
    }
    await page.getByText('tout est prêt').waitFor();
    await page.reload();
    await page.getByText('tout est prêt').waitFor();
    expect(await progress.innerText()).toContain(`${certain.length}\u00a0pièces prêtes sur ${certain.length}`);
    expect(stateOfFragment(new URL(page.url()).hash).ready.length).toBe(certain.length);
  });

  test('leads from a piece that is perhaps due to the question that decides it', async () => {
    const page = await open(fragment, {}, on5November);
    const perhaps = requiredPieces(facts, nice2026).filter(({ due }) => due === 'perhaps');
    await enter(page, 'Voir ces pièces');
    expect(await page.locator('.piece.perhaps strong').allInnerTexts()).toEqual(
      perhaps.map(({ piece }) => fr.pieces[piece].name),
    );
    const certificate = page.locator('.piece.perhaps', { hasText: fr.pieces['defence-day-certificate'].name });
    const question = await certificate.locator('a').innerText();
    await enter(page, question);
    await page.locator('.question h2').getByText(question, { exact: true }).waitFor();
    await page.goBack();
    await page.locator('.piece').first().waitFor();
  });

  test('puts a doubtful wording beside the piece that hangs on it, and beside no other', async () => {
    const learner = {
      department: '06',
      distanceLearner: true,
      route: 'continuing',
      bornOn: '2000-01-01',
      french: true,
    } as const;
    const page = await open(
      '#dossier?department=06&distanceLearner=oui&route=continuing&bornOn=2000-01-01&french=oui',
      {},
      on5November,
    );
    const doubted = decisiveReadings(learner, new Date(on5November), nice2026).filter(({ pieces }) =>
      pieces.includes('defence-day-certificate'),
    );
    expect(doubted.map(({ reading }) => reading)).toEqual(['defence-day-age']);
    const certificate = page.locator('.piece', { hasText: fr.pieces['defence-day-certificate'].name });
    await certificate.locator('summary').click();
    const doubt = await certificate.locator('.doubt').innerText();
    expect(doubt).toContain(fr.readings['defence-day-age'].question);
    expect(doubt).toContain(fr.readings['defence-day-age'].values.inclusive);
    const identity = page.locator('.piece', { hasText: fr.pieces['identity-document'].name });
    expect(await identity.locator('.doubt').count()).toBe(0);
  });

  test('has no list for somebody who is refused, and leads to the reason', async () => {
    const page = await open(fragment.replace('06', '75'), {}, on5November);
    expect(await page.locator('.dossier .warning').innerText()).toContain(fr.eligibility.no);
    expect(await page.locator('.piece, progress').count()).toBe(0);
    await enter(page, 'Voir pourquoi');
    await page.locator('.verdict[data-answer=no]').waitFor();
  });

  test('gives a way to answer wherever it asks for an answer', async () => {
    const page = await open(fragment, {}, on5November);
    await page.locator('.dates').getByText(fr.account.unknown).waitFor();
    await enter(page, fr.facts.registeredIndividualLastSession.question);
    await enter(page, 'Oui');
    await page.goto(page.url().replace('#inscription', '#dossier'));
    await page.locator('.dates').getByText(fr.account.reuse).waitFor();
  });

  test('saves a calendar whose events are the deadlines, to the instant', async () => {
    const page = await open(fragment, {}, on5November);
    const saving = page.waitForEvent('download');
    await enter(page, 'Ajouter à mon agenda');
    const file = readFileSync(await (await saving).path(), 'utf8');
    const events = new ICAL.Component(ICAL.parse(file))
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));
    const saved = events.map(({ uid, summary, startDate, endDate }) => ({
      uid,
      summary,
      from: startDate.toJSDate().toISOString(),
      to: endDate.toJSDate().toISOString(),
      zone: endDate.zone.tzid,
    }));
    // Those that only perhaps concern the candidate would ring two alarms at the same hour.
    const coming = deadlines(facts, nice2026).filter(
      ({ deadline, concerns }) => deadline !== 'registration-opens' && concerns === 'certainly',
    );
    expect(coming.length).toBe(2);
    expect(saved).toEqual(
      coming.map(({ deadline, at }) => ({
        uid: `nice-2026-${deadline}@candidat-bts`,
        summary: `BTS\u00a0: ${fr.deadlines[deadline]}`,
        from: new Date(Date.parse(at) - 3_600_000).toISOString(),
        to: at,
        zone: 'UTC',
      })),
    );
    expect(saved.map(({ to }) => to)).toContain('2025-11-12T16:00:00.000Z');
    // A calendar may be shared: it says nothing of the candidate.
    expect(file).not.toContain('previousOutcome');
  });

  test('prints the list and the dates, and nothing to touch', async () => {
    const page = await open(fragment, {}, on5November);
    await page.emulateMedia({ media: 'print' });
    const seen = (selector: string): Promise<boolean> => page.locator(selector).first().isVisible();
    expect(await seen('.piece')).toBe(true);
    expect(await seen('.deadline-card time')).toBe(true);
    expect(await seen('.print-only')).toBe(true);
    for (const hidden of ['.strip', '.tabs', '.ways button', '.countdown']) expect(await seen(hidden)).toBe(false);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await seen('.piece.perhaps')).toBe(true);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(1000);
  });
});
