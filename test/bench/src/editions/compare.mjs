import { fileURLToPath } from 'node:url';
import { batches } from './batch.mjs';
import { buildBefore } from './build-before.mjs';
import { longestRemedies, timed } from './calls.mjs';
import { firstAssess } from './fresh-process.mjs';

/** The version before beside this one, in one run; nothing where the version before cannot be built. */
export async function compared(rounds) {
  const before = buildBefore();
  if (before === undefined) return undefined;
  const libraries = { before: `${before}/dist/index.js`, now: fileURLToPath(import.meta.resolve('candidat-bts')) };
  const editions = { before: await import(libraries.before), now: await import(libraries.now) };
  const calls = timed(editions, rounds);
  return {
    calls,
    longest: longestRemedies(editions),
    first: firstAssess(libraries),
    batch: batches({ before, now: fileURLToPath(new URL('../../../..', import.meta.url)) }),
  };
}
