import type { Sentence } from 'candidat-bts/explain';
import type { Page } from './terminal.ts';
import { paragraph } from './terminal.ts';

/** Sentences, one paragraph each after a mark, with the section of the text that each rests on. */
export function sentenceLines(
  sentences: readonly Sentence[],
  page: Page,
  mark?: string,
  indent = 2,
): readonly string[] {
  return sentences.flatMap((each) => paragraph(page, mark ?? page.paint.dim('·'), withSource(each, page), indent));
}

/** A sentence and its source: « … (circulaire, §2) ». */
export function withSource({ sentence, source }: Pick<Sentence, 'sentence' | 'source'>, page: Page): string {
  return source === '' ? sentence : `${sentence} ${page.paint.dim(`(${source})`.replaceAll(' ', '\u00a0'))}`;
}
