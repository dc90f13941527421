import { fr } from 'candidat-bts/labels/fr';
import { submissionSchema } from 'candidat-bts/schema';
import type { PreviewServer } from 'vite';
import { preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { open } from './browser.ts';

const invalid = { at: '2026-02-30T10:00:00Z', pieces: ['transcripts', 'passport'] };
const valid = { at: '2025-11-03T10:00:00.000Z', pieces: ['transcripts', 'identity-document'] };
const fields = ['at', 'pieces.0', 'pieces.1'];

let server: PreviewServer;
let site: string;

beforeAll(async () => {
  const root = new URL('..', import.meta.url).pathname;
  server = await preview({
    root,
    configFile: `${root}vite.config.ts`,
    mode: 'interop',
    logLevel: 'warn',
    preview: { port: 4273 },
  });
  site = String(server.resolvedUrls?.local[0]);
});
afterAll(() => server.close());

/** What the schema itself says is wrong, by field, without any form. */
function expectedIssues(submission: unknown): Readonly<Record<string, string>> {
  const issues = submissionSchema.safeParse(submission).error?.issues ?? [];
  return Object.fromEntries(issues.map(({ path, message }) => [path.join('.'), message]));
}

describe.each(['react-hook-form', 'tanstack', 'conform'])('%s takes a schema as it is', (library) => {
  test('shows each issue at its field, then passes on what is valid', async () => {
    const page = await open('interop.html', {}, undefined, site);
    const form = page.locator(`form[data-library=${library}]`);
    const fill = async ({ at, pieces }: typeof valid): Promise<void> => {
      for (const [index, text] of [at, ...pieces].entries()) await form.locator('label input').nth(index).fill(text);
      await form.locator('button').click();
    };
    const issues = expectedIssues(invalid);
    expect(Object.keys(issues).sort()).toEqual(['at', 'pieces.1']);

    await fill(invalid);
    for (const field of fields) {
      const shown = form.locator(`[data-field="${field}"]`);
      await expect.poll(() => shown.innerText()).toBe(issues[field] ?? '');
    }
    expect(await form.locator('output').innerText()).toBe('');

    await fill(valid);
    await expect.poll(() => form.locator('output').innerText()).not.toBe('');
    expect(JSON.parse(await form.locator('output').innerText())).toEqual(valid);
    for (const field of fields) expect(await form.locator(`[data-field="${field}"]`).innerText()).toBe('');
  });
});

describe('the schemas of the steps, the sentences and the reader of forms', () => {
  test('react-hook-form shows a sentence of the labels for a day that there is not', async () => {
    const page = await open('interop.html', {}, undefined, site);
    const form = page.locator('form[data-form=sentences]');
    await form.locator('input').fill('2026-02-30');
    await form.locator('button').click();
    await expect.poll(() => form.locator('em').innerText()).toBe(fr.messages['day-does-not-exist']);
    expect(await form.locator('output').innerText()).toBe('');
    await form.locator('input').fill('2024-02-29');
    await form.locator('button').click();
    await expect.poll(() => form.locator('output').innerText()).toBe('{"bornOn":"2024-02-29"}');
    expect(await form.locator('em').innerText()).toBe('');
  });

  test('TanStack Form takes the schema of a step', async () => {
    const page = await open('interop.html', {}, undefined, site);
    const form = page.locator('form[data-form=step]');
    for (const [months, code] of [
      ['11.5', 'not-whole'],
      ['-1', 'below-zero'],
    ] as const) {
      await form.locator('input').fill(months);
      await form.locator('button').click();
      await expect.poll(() => form.locator('em').innerText()).toBe(code);
      expect(await form.locator('output').innerText()).toBe('');
    }
    await form.locator('input').fill('12');
    await form.locator('button').click();
    await expect.poll(() => form.locator('output').innerText()).toBe('{"experienceMonths":12}');
  });

  test.each(['react-hook-form', 'conform'])('%s passes on typed facts from a plain form', async (library) => {
    const page = await open('interop.html', {}, undefined, site);
    const form = page.locator(`form[data-form="bare ${library}"]`);
    const years = form.locator('input:not([type=radio])');
    await form.locator('select').first().selectOption('school');
    await form.getByLabel('non').check();
    await years.fill('deux');
    await form.locator('button').click();
    await expect.poll(() => form.locator('em').innerText()).toBe(fr.messages['not-a-number']);
    expect(await form.locator('output').innerText()).toBe('');
    await years.fill(' 1,5 ');
    await form.locator('button').click();
    await expect.poll(() => form.locator('output').innerText()).not.toBe('');
    // What nobody chose is absent: no empty text, no null.
    const facts = { route: 'school', schoolYears: 1.5, practicePeriod: false };
    expect(JSON.parse(await form.locator('output').innerText())).toEqual(facts);
  });
});
