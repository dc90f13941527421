import type { CandidateFacts, FactName } from 'candidat-bts';
import { dayInWords } from 'candidat-bts/explain';
import { placeParts } from '../state/fact-kinds.ts';
import { departmentInWords } from './departments.ts';
import { capitalised } from './french.ts';
import * as words from './words.ts';

/** The words for the values of a fact that has a few; none for the others. */
export function optionsOf(fact: FactName): Readonly<Record<string, string>> {
  const label = words.facts[fact];
  return 'options' in label ? label.options : {};
}

/** What was answered to a fact, in words; nothing where nothing was. */
export function answerInWords(fact: FactName, facts: CandidateFacts): string {
  const value = facts[fact];
  if (value === undefined) return '';
  if (typeof value === 'boolean') return capitalised(words.either[`${value}`]);
  if (typeof value === 'number') return value.toLocaleString(words.locale);
  if (typeof value === 'object') return placeInWords(value);
  if (fact === 'bornOn') return dayInWords(value, words);
  return optionsOf(fact)[value] ?? (fact === 'department' ? departmentInWords(value) : value);
}

/** « Nice, France »: the city first, as people say it. */
function placeInWords(place: NonNullable<CandidateFacts['birthPlace']>): string {
  const [country, city, arrondissement] = placeParts.map((part) => place[part]?.trim() ?? '');
  return [city, arrondissement, countryInWords(country ?? '')].filter((part) => part !== '').join(', ');
}

/** The name of a country by its two letters. */
export function countryInWords(code: string): string {
  return /^[a-z]{2}$/i.test(code)
    ? (new Intl.DisplayNames(words.locale, { type: 'region' }).of(code.toUpperCase()) ?? code)
    : code;
}
