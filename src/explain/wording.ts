import type { Fraction } from '../kernel/fraction.ts';
import type { Labels } from '../model/labels.ts';
import { formatAverage } from '../resit/format-average.ts';

/** A template with its values in the place of the braces. */
export function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

/** A clause as a sentence: with a capital and a full stop. */
export function sentence(text: string, { locale }: Pick<Labels, 'locale'>): string {
  return `${text.charAt(0).toLocaleUpperCase(locale)}${text.slice(1)}.`;
}

/** A sentence as it goes on after a colon: without its capital, save where an acronym begins. */
export function continued(text: string, { locale }: Pick<Labels, 'locale'>): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase(locale) + text.slice(1) : text;
}

/** Several as one: « a, b et c ». */
export function enumerated(items: readonly string[], { locale }: Pick<Labels, 'locale'>): string {
  return listOf(locale).format(items);
}

/** A memory of formatters and nothing else: making one takes a thousand times as long as using it. */
const lists = new Map<string, Intl.ListFormat>();

function listOf(locale: string): Intl.ListFormat {
  const known = lists.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
  lists.set(locale, known);
  return known;
}

/** A mark as a person writes it: « 9,5 », « 12 »; cut after the second decimal. */
export function markInWords(mark: Fraction, { locale }: Pick<Labels, 'locale'>): string {
  return formatAverage(mark, language(locale)).replace(/[,.]00$|(?<=[,.]\d)0$/, '');
}

/** The language of a locale, as averages are told in it. */
export function language(locale: Labels['locale']): 'fr' | 'en' {
  return locale === 'fr-FR' ? 'fr' : 'en';
}
