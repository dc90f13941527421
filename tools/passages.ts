import { hash } from 'node:crypto';
import type { Passage } from '../src/model/clause.ts';

/** The fingerprint of a passage, from its normalised words. */
export function fingerprint(words: readonly string[]): Passage {
  return { words: words.length, sha256: hash('sha256', words.join(' ')) };
}

/**
 * Where each passage begins among some words, as often as it stands there: a window as long as the passage slides over
 * them, once for all passages of that length.
 */
export function places(
  words: readonly string[],
  passages: readonly Passage[],
): ReadonlyMap<Passage, readonly number[]> {
  const found = new Map<Passage, number[]>(passages.map((passage) => [passage, []]));
  for (const length of new Set(passages.map((passage) => passage.words))) {
    const sought = ofLength(length, [...found.keys()]);
    for (let from = 0; from + length <= words.length; from += 1) {
      const { sha256 } = fingerprint(words.slice(from, from + length));
      for (const passage of sought.get(sha256) ?? []) found.get(passage)?.push(from);
    }
  }
  return found;
}

/** The passages of one length, by fingerprint; several clauses may rest on the same. */
function ofLength(length: number, passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const sought = new Map<string, Passage[]>();
  for (const passage of passages.filter(({ words }) => words === length))
    sought.set(passage.sha256, [...(sought.get(passage.sha256) ?? []), passage]);
  return sought;
}
