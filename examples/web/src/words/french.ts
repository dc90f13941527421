/** The space that does not break: before `:` and inside « »; before `;`, `?` and `!` the thin one stands (U+202F). */
export const nbsp = '\u00a0';

/** A text that begins with a capital and ends with a full stop, where it does not end some other way. */
export function sentence(text: string): string {
  const capital = capitalised(text);
  return /[.!?…]$/.test(capital) ? capital : `${capital}.`;
}

/** A text that begins with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

/** « 1 pièce », « 2 pièces »; in French nought is singular too. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${count}${nbsp}${count < 2 ? one : more}`;
}

/** « a, b et c ». */
export function enumeration(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat('fr-FR', { type }).format(items);
}

/** A text with the apostrophes and spaces of print. */
export function typeset(text: string): string {
  return text.replaceAll("'", '’').replaceAll(' :', `${nbsp}:`);
}
