import type { CandidateFacts, FactName } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { decimal, quoted } from './typography.ts';

export { counted, nbsp, quoted } from './typography.ts';

/** A text that begins with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

/** A text that begins with a capital and ends with a full stop, where it does not end some other way. */
export function sentence(text: string): string {
  const capital = capitalised(text);
  return /[.!?…]$/.test(capital) ? capital : `${capital}.`;
}

/** « a, b et c ». */
export function enumeration(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return (type === 'conjunction' ? and : or).format(items);
}

/** A fact as the form asks for it. */
export function question(fact: FactName): string {
  return quoted(fr.facts[fact].question);
}

/** What was answered to a fact, in words. */
export function answerTo(fact: FactName, facts: CandidateFacts): string {
  const value = facts[fact];
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return decimal.format(value);
  if (typeof value === 'string') return inASentence(optionsOf(fact)[value] ?? value);
  return value === undefined ? 'pas encore de réponse' : 'réponse donnée';
}

/** A text as it stands inside a sentence: without its capital, save where an acronym begins. */
export function inASentence(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('fr') + text.slice(1) : text;
}

/** The words for the values of a fact that has a few; none for the others. */
export function optionsOf(fact: FactName): Readonly<Record<string, string>> {
  const label = fr.facts[fact];
  return 'options' in label ? label.options : {};
}

const and = new Intl.ListFormat('fr-FR', { type: 'conjunction' });
const or = new Intl.ListFormat('fr-FR', { type: 'disjunction' });
