import { ContractError } from '../contract/contract-error.ts';
import { requireObject } from '../contract/require-shape.ts';
import type { Locale } from '../model/labels.ts';
import type { Wording } from './phrase.ts';

/** A formatter of `Intl` for a language, and for a zone where it needs one. */
type Formatters<Formatter> = (wording: Wording<'locale'>, zone?: string) => Formatter;

/** Keeps formatters, because making one takes a thousand times as long as using it. */
function kept<Formatter>(make: (locale: Locale, timeZone: string) => Formatter): Formatters<Formatter> {
  const known = new Map<string, Formatter>();
  return (wording, zone = 'UTC') => {
    const locale = localeOf(wording);
    const key = `${locale} ${zone}`;
    const formatter = known.get(key) ?? make(locale, zone);
    known.set(key, formatter);
    return formatter;
  };
}

/** The language of the words; no other than these two has been tried. */
export function localeOf({ rule, labels }: Wording<'locale'>): Locale {
  requireObject(rule, 'labels', labels);
  const { locale } = labels;
  if (locale === 'fr-FR' || locale === 'en-GB') return locale;
  throw new ContractError(rule, 'labels.locale', 'fr-FR or en-GB', locale);
}

export const dates: Formatters<Intl.DateTimeFormat> = /* @__PURE__ */ kept(
  (locale, timeZone) =>
    new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
);

export const times: Formatters<Intl.DateTimeFormat> = /* @__PURE__ */ kept(
  (locale, timeZone) =>
    new Intl.DateTimeFormat(locale, {
      timeZone,
      hourCycle: 'h23',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }),
);

/** « a, b et c ». */
export const conjunctions: Formatters<Intl.ListFormat> = /* @__PURE__ */ kept(
  (locale) => new Intl.ListFormat(locale, { type: 'conjunction' }),
);

/** « a, b ou c ». */
export const disjunctions: Formatters<Intl.ListFormat> = /* @__PURE__ */ kept(
  (locale) => new Intl.ListFormat(locale, { type: 'disjunction' }),
);

/** Every decimal, so that 1.9999 is not shown as 2. */
export const numbers: Formatters<Intl.NumberFormat> = /* @__PURE__ */ kept(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }),
);

export const plurals: Formatters<Intl.PluralRules> = /* @__PURE__ */ kept((locale) => new Intl.PluralRules(locale));
