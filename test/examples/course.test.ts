import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { lastComment } from '../../tools/guide.ts';

const folder = join(import.meta.dirname, '../../examples');
const course = readdirSync(folder).filter((file) => /^\d-.+\.ts$/.test(file));

afterEach(() => vi.restoreAllMocks());

/** What a script prints, run anew. */
async function printed(file: string): Promise<readonly string[]> {
  vi.resetModules();
  const log = vi.spyOn(console, 'log').mockReturnValue();
  await import(join(folder, file));
  return log.mock.calls.flatMap((line) => format(...line).split('\n'));
}

test('the course has eight lessons, in order', () => {
  expect(course.map((file) => Number(file[0]))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

describe.each(course)('examples/%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');

  test('prints what its last comment says, and that it is no official service', async () => {
    const lines = await printed(file);
    expect(lines).toEqual(lastComment(text));
    expect(lines.at(-1)).toMatch(/^This is not an official service: only the (exams office|jury) decides\.$/);
  });

  test('fits on a screen, begins with what it is about, and imports as a user would', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
    expect(text).toMatch(/^\/\/ .+\.\n/);
    for (const [, from] of text.matchAll(/ from '([^']+)'/g)) expect(from).toMatch(/^candidat-bts(\/|$)/);
  });
});
