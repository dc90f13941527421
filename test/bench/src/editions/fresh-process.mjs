import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from '../timing.mjs';
import { forms, next } from './forms.mjs';

export const PAIRS = 25;
const script = fileURLToPath(new URL('first-assess.mjs', import.meta.url));

/** Import and first assess of a half-filled form in a fresh process, before and now in turn: milliseconds, and how much faster. */
export function firstAssess(libraries) {
  const pairs = next(forms(3, 50), PAIRS).map((form) => {
    const each = (edition) =>
      Number(execFileSync(process.execPath, [script, libraries[edition], JSON.stringify(form[edition])]));
    return { before: each('before'), now: each('now') };
  });
  return {
    before: median(pairs.map(({ before }) => before)),
    now: median(pairs.map(({ now }) => now)),
    faster: median(pairs.map(({ before, now }) => before / now)),
  };
}
