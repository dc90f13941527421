import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nice2026Clauses } from 'candidat-bts/sessions/nice-2026';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../.changeset');
const waiting = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');

/** Whether a changelog entry says which answers it touches: a session and a clause of it, or that it touches none. */
const tellsWhatItTouches = (text: string): boolean =>
  /\bno rule changes\b/i.test(text) ||
  (/\bnice-\d{4}\b/.test(text) && Object.keys(nice2026Clauses).some((clause) => text.includes(clause)));

test.each([
  ['nice-2026: 8.resit compares totals', true],
  ['No rule changes. Smaller.', true],
  ['8.resit compares totals', false],
  ['nice-2026: better', false],
])('"%s" tells what it touches: %s', (text, told) => expect(tellsWhatItTouches(text)).toBe(told));

test('every change that waits for a release names its session and clauses, or says that no rule changes', () => {
  const silent = waiting.filter((file) => !tellsWhatItTouches(readFileSync(join(folder, file), 'utf8')));
  expect(silent).toEqual([]);
});
