import { nbsp, quoted } from '../examples/typography.ts';
import { Trouble } from './command-line.ts';
import type { Source, SourceWord } from './source-words.ts';
import { sourceOf } from './source-words.ts';

/**
 * The passage that begins with some words and ends with some others: from the only place of the first to the nearest
 * place of the last. The two may share words.
 *
 * @throws Trouble where there is no such passage, or more than one.
 */
export function passageBetween({ words }: Source, first: string, last: string): readonly SourceWord[] {
  const opening = wordsOf(first);
  const closing = wordsOf(last);
  const starts = placesOf(opening, words);
  const [start] = starts;
  if (start === undefined) throw new Trouble(`Les premiers mots, ${quoted(first)}, ne se trouvent pas dans le texte.`);
  if (starts.length > 1) {
    throw new Trouble(
      `Les premiers mots, ${quoted(first)}, se trouvent ${starts.length} fois dans le texte${nbsp}: donnez-en davantage, ou commencez un peu plus tôt.`,
    );
  }
  const end = placesOf(closing, words).find(
    (place) => place >= start && place + closing.length >= start + opening.length,
  );
  if (end === undefined)
    throw new Trouble(`Les derniers mots, ${quoted(last)}, ne se trouvent pas après ${quoted(first)}.`);
  return words.slice(start, end + closing.length);
}

function wordsOf(given: string): readonly string[] {
  const words = sourceOf(given).words.map(({ word }) => word);
  if (words.length > 0) return words;
  throw new Trouble(`${quoted(given)} ne contient aucun mot.`);
}

/** Where some words follow each other in a text. */
function placesOf(sought: readonly string[], words: readonly SourceWord[]): readonly number[] {
  return words.flatMap((_, place) =>
    sought.every((word, index) => words[place + index]?.word === word) ? [place] : [],
  );
}
