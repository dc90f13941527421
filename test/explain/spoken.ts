import type { Sentence } from '../../src/explain/index.ts';

/** Sentences with plain spaces and the clauses that they rest on: « Sentence. | 2.residence ». */
export function spoken(sentences: readonly Sentence[]): readonly string[] {
  return sentences.map(({ sentence, clauses }) =>
    plain(clauses.length > 0 ? `${sentence} | ${clauses.join(' ')}` : sentence),
  );
}

/** The kind and the code of each sentence. */
export function coded(sentences: readonly Sentence[]): readonly string[] {
  return sentences.map(({ kind, code }) => `${kind} ${code}`);
}

/** A text with plain spaces in place of those that do not break. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** Some parts of an object, as a page imports them. */
export function only<Whole extends object, Part extends keyof Whole>(
  whole: Whole,
  ...parts: Part[]
): Pick<Whole, Part> {
  // as: the entries are those of the parts.
  return Object.fromEntries(parts.map((part) => [part, whole[part]])) as Pick<Whole, Part>;
}
