import type { FactName } from 'candidat-bts';
import { facts } from 'candidat-bts/labels/fr';
import { quoted } from './typography.ts';

/** The question that a form asks for a fact, in quotation marks. */
export function question(fact: FactName): string {
  return quoted(facts[fact].question);
}

/** The French words for the values of a fact that has a few; empty for any other. */
export function optionsOf(fact: FactName): Readonly<Record<string, string>> {
  const label = facts[fact];
  return 'options' in label ? label.options : {};
}
