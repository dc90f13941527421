import type { CandidateFacts, FactName } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { dayInWords } from './moments.ts';

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
  if (fact === 'bornOn' && typeof value === 'string') return dayInWords(value);
  if (fact === 'department' && typeof value === 'string') return departmentInWords(value);
  return typeof value === 'string' ? (optionsOf(fact)[value] ?? value) : '';
}

/** « 06 Alpes-Maritimes »; the code alone where the session is not held there. */
export function departmentInWords(code: string): string {
  const name = departmentNames[code];
  return name === undefined ? code : `${code} ${name}`;
}

const departmentNames: Readonly<Record<string, string>> = { '06': 'Alpes-Maritimes', '83': 'Var' };
