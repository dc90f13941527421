/** The no-break space of French, before `:` and inside « » (U+00A0); before `;`, `?` and `!` stands the thin one (U+202F). */
export const nbsp = '\u00a0';

/** A text in French quotation marks. */
export function quoted(text: string): string {
  return `«${nbsp}${text}${nbsp}»`;
}

/** « 1 réponse », « 2 réponses »; in French, zero is singular too. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${decimal.format(count)}${nbsp}${count < 2 ? one : more}`;
}

/** « a, b et c », or « a, b ou c ». */
export function enumeration(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat('fr-FR', { type }).format(items);
}

/** A text with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

/** A sentence as it continues after a colon: without its capital, unless an acronym begins it. */
export function continued(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('fr') + text.slice(1) : text;
}

/** A number as it is written in French. */
export const decimal = new Intl.NumberFormat('fr-FR');
