/** A clause as a sentence: with a capital and a full stop. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A sentence as it goes on after a colon: without its capital, unless an acronym begins it. */
export function continued(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
