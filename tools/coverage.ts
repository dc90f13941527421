import type { Source, SourceWord } from './source-words.ts';
import { quotation } from './source-words.ts';

/** How far the chapters of a source are covered; what comes before the first is none of them. */
export interface Coverage {
  readonly words: number;
  readonly covered: number;
  /** The runs of words that nothing covers, in the order of the text. */
  readonly gaps: readonly Gap[];
}

/** A run of words of one chapter. */
export interface Gap {
  readonly chapter: number;
  readonly words: number;
  readonly quotation: string;
}

/** How far some words, told by their places among all words, cover a source. */
export function coverage(source: Source, covered: ReadonlySet<number>): Coverage {
  const words = source.words.filter(({ chapter }) => chapter > 0).length;
  const gaps = runs(source.words, covered).map((run) => ({
    chapter: run[0].chapter,
    words: run.length,
    quotation: quotation(source, run),
  }));
  return { words, covered: words - gaps.reduce((sum, gap) => sum + gap.words, 0), gaps };
}

/** Whether at least nine words in ten are covered. */
export function enough({ words, covered }: Coverage): boolean {
  return words > 0 && covered * 10 >= words * 9;
}

type Run = [SourceWord, ...SourceWord[]];

/** Neighbouring words of one chapter that are not covered. */
function runs(words: readonly SourceWord[], covered: ReadonlySet<number>): readonly Run[] {
  const found: Run[] = [];
  let open: Run | undefined;
  for (const [index, word] of words.entries()) {
    if (word.chapter === 0 || covered.has(index)) open = undefined;
    else if (open?.[0].chapter === word.chapter) open.push(word);
    else {
      open = [word];
      found.push(open);
    }
  }
  return found;
}
