/** A text taken as words, and what of it can be quoted. */
export interface Source {
  /** The text in the Unicode form NFKC, its HTML tags blanked. */
  readonly text: string;
  readonly words: readonly SourceWord[];
}

/** A word of a source: in lower case, with its chapter (0 before the first) and its place in the text. */
export interface SourceWord {
  readonly word: string;
  readonly chapter: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The words of a source: each run of letters and digits is one, so that neither spaces, apostrophes nor the
 * layout of the page count.
 */
export function sourceOf(original: string): Source {
  // Blanked and not cut out, lest two words become one; `<https://…>` is an address, not a tag.
  const text = original.normalize('NFKC').replace(htmlTag, (tag) => ' '.repeat(tag.length));
  const headings = headingsOf(text);
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: written, index }) => ({
    word: written.toLowerCase(),
    chapter: headings.filter(({ from }) => from <= index).at(-1)?.chapter ?? 0,
    from: index,
    to: index + written.length,
  }));
  return { text, words };
}

/** Some words of a source as they stand in it, on one line and without asterisks. */
export function quotation({ text }: Source, words: readonly SourceWord[]): string {
  return text.slice(words[0]?.from, words.at(-1)?.to).replace(/[\s*]+/g, ' ');
}

const htmlTag = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/gi;

/** A line that opens with a number, a dash and capitals. */
const heading = /^[^\p{L}\p{N}\n]*(\d{1,2})[^\S\n]*[-‐–—][^\S\n]*\p{Lu}{2}/gmu;

/** Where the chapters begin. Their numbers only grow: a smaller one is an item of a list. */
function headingsOf(text: string): readonly { readonly chapter: number; readonly from: number }[] {
  let last = 0;
  return [...text.matchAll(heading)].flatMap(({ 0: line, 1: number, index }) => {
    if (Number(number) <= last) return [];
    last = Number(number);
    return [{ chapter: last, from: index + line.search(/\d/) }];
  });
}
