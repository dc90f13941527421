import type { CandidateFacts, FactName } from 'candidat-bts';
import { dayInWords } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { departmentInWords } from './departments.ts';

/** The words for the values of a fact that has a few; none for the others. */
export function optionsOf(fact: FactName): Readonly<Record<string, string>> {
  const label = fr.facts[fact];
  return 'options' in label ? label.options : {};
}

/** What was answered to a fact, in words; nothing where nothing was. */
export function answerInWords(fact: FactName, facts: CandidateFacts): string {
  const value = facts[fact];
  if (typeof value === 'boolean') return value ? 'Oui' : 'Non';
  if (typeof value === 'number') return value.toLocaleString('fr-FR');
  if (fact === 'bornOn' && typeof value === 'string') return dayInWords(value, fr);
  if (fact === 'department' && typeof value === 'string') return departmentInWords(value);
  return typeof value === 'string' ? (optionsOf(fact)[value] ?? value) : '';
}
