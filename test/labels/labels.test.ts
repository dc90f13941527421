import { describe, expect, test } from 'vitest';
import type { Labels } from '../../src/index.ts';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';

/** Every text of a language with the path to it. */
function texts(part: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof part === 'string') return [[path, part]];
  return Object.entries(part ?? {}).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}
const paths = (labels: Labels): readonly string[] => texts(labels).map(([path]) => path);

test('both languages word the same codes', () => {
  expect(paths(en)).toEqual(paths(fr));
  expect(paths(fr).length).toBeGreaterThan(250);
});

describe.each([fr, en])('$locale', (labels) => {
  test('no text is empty, padded, or the code itself', () => {
    for (const [path, text] of texts(labels)) {
      if (path === '.locale' || path === '.clock.first') continue;
      expect(text.trim(), path).toBe(text);
      expect(text.length, path).toBeGreaterThan(1);
      expect(path.endsWith(`.${text}`), path).toBe(false);
      expect(text, path).not.toMatch(/TODO|undefined|\bE\d\b|[a-z]-[a-z]+-[a-z]+-[a-z]/);
    }
  });

  test('reasons are clauses to be read after "because", notices and verdicts whole sentences', () => {
    for (const [path, text] of texts(labels.reasons)) expect(text, path).toMatch(/^\p{Ll}.*[^.!?]$/u);
    for (const part of [
      labels.notices,
      labels.eligibility,
      labels.registration,
      labels.upload,
      labels.account,
      labels.outcomes,
      labels.validities,
      labels.messages,
    ]) {
      for (const [path, text] of texts(part)) expect(text, path).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test('every fact is asked with a question and a help', () => {
    for (const [path, { question, help }] of Object.entries(labels.facts)) {
      expect(question, path).toMatch(/\?$/);
      expect(help, path).toMatch(/\.$/);
    }
  });
});

test('French typography: no-break spaces before : ; ? ! and inside quotation marks, real apostrophes', () => {
  for (const [path, text] of texts(fr)) {
    expect(text, path).not.toMatch(/'/);
    expect(text, path).not.toMatch(/(?<![\u00a0\d]):(?!\/)|\d:(?!\d)/);
    expect(text, path).not.toMatch(/[^\u202f][;?!]/);
    expect(text, path).not.toMatch(/«[^\u00a0]|[^\u00a0]»/);
    expect(text, path).not.toMatch(/ {2}|\.\.\./);
  }
});

test('a reason can follow « parce que » without an elision going wrong', () => {
  for (const [path, text] of texts(fr.reasons)) expect(text, path).not.toMatch(/^(parce|que|car)\b/);
});
