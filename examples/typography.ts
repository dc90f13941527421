/** The space that does not break, before `:` and inside « » (U+00A0); before `;`, `?` and `!` the thin one stands (U+202F). */
export const nbsp = '\u00a0';

/** A text in French quotation marks. */
export function quoted(text: string): string {
  return `«${nbsp}${text}${nbsp}»`;
}

/** « 1 réponse », « 2 réponses »; in French nought is singular too. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${decimal.format(count)}${nbsp}${count < 2 ? one : more}`;
}

/** A number as one writes it in French. */
export const decimal = new Intl.NumberFormat('fr-FR');
