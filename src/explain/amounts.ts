import { ContractError } from '../contract/contract-error.ts';
import { exactNumber } from '../exact/exact-number.ts';
import type { Fraction } from '../exact/fraction.ts';
import { lowestTerms, ratio, reaches } from '../exact/fraction.ts';
import type { MeasureLabel, Unit } from '../model/labels.ts';
import { formatAverage } from '../resit/format-average.ts';
import { localeOf, numbers, plurals } from './formatters.ts';
import type { Wording } from './phrase.ts';
import { partOf, textAt, valueAt, withValues } from './phrase.ts';

/** An amount with its unit: « 8 mois », « 1 350 heures », « 7,95 ». */
export function amountInWords(
  wording: Wording<'locale' | 'measures'>,
  unit: Unit,
  amount: unknown,
  argument: string,
): string {
  const [words, count] = numberInWords(wording, unit, amount, argument);
  return measured(wording, unit, 'amount', count, { amount: words });
}

/** An amount beside the one that is needed, which it reaches or falls short of: « 8 mois sur les 12 demandés ». */
export function comparisonInWords(
  wording: Wording<'locale' | 'measures'>,
  unit: Unit,
  given: unknown,
  needed: unknown,
  argument: string,
): string {
  const [words, count] = numberInWords(wording, unit, needed, `${argument}.needed.atLeast`);
  const shown = amountInWords(wording, unit, given, `${argument}.given`);
  return measured(wording, unit, enough(given, needed) ? 'enough' : 'short', count, { given: shown, needed: words });
}

/** Whether an amount reaches another: marks as exact fractions, all else as plain numbers. */
function enough(given: unknown, needed: unknown): boolean {
  const [one, other] = [exactNumber(given), exactNumber(needed)];
  return one && other ? reaches(ratio(one), ratio(other)) : Number(given) >= Number(needed);
}

/** A number as it is written, and for the plural. */
function numberInWords(
  wording: Wording<'locale'>,
  unit: Unit,
  amount: unknown,
  argument: string,
): readonly [words: string, count: number] {
  if (unit === 'mark') {
    const mark = fractionIn(wording.rule, argument, amount);
    return [markInWords(wording, mark), mark.numerator / mark.denominator];
  }
  if (typeof amount !== 'number' || !(amount >= 0 && amount < Infinity)) {
    throw new ContractError(wording.rule, argument, 'a number of at least 0', amount);
  }
  return [unit === 'session' ? String(amount) : numbers(wording).format(amount), amount];
}

/** An exact number of a result. */
export function fractionIn(rule: string, argument: string, value: unknown): Fraction {
  const exact = exactNumber(value);
  if (exact) return exact;
  throw new ContractError(rule, argument, 'an exact number of at least 0', value);
}

/** A mark as a person writes it: « 9,5 », « 12 »; cut after the second decimal, never rounded. */
function markInWords(wording: Wording<'locale'>, mark: Fraction): string {
  return averageInWords(wording, mark).replace(/[,.]00$|(?<=[,.]\d)0$/, '');
}

/** The least mark of two decimals that is enough: rounded up, so that what is shown as enough is enough. */
export function enoughInWords(wording: Wording<'locale'>, mark: Fraction): string {
  const { numerator, denominator } = ratio(mark);
  const hundredths = (numerator * 100n + denominator - 1n) / denominator;
  // as: the hundredths of a mark are few enough for safe integers.
  return markInWords(wording, lowestTerms({ numerator: hundredths, denominator: 100n }) as Fraction);
}

/** An average with its two decimals: « 9,47 »; cut, never rounded. */
export function averageInWords(wording: Wording<'locale'>, average: Fraction): string {
  return formatAverage(average, localeOf(wording) === 'fr-FR' ? 'fr' : 'en');
}

function measured(
  wording: Wording<'locale' | 'measures'>,
  unit: Unit,
  form: keyof MeasureLabel,
  count: number,
  values: Readonly<Record<string, string>>,
): string {
  const { rule, labels } = wording;
  const words = partOf(rule, labels, 'measures');
  const varies = typeof valueAt(words, [unit, form]) !== 'string';
  const plural = plurals(wording).select(count) === 'one' ? 'one' : 'other';
  return withValues(textAt(rule, words, 'labels.measures', varies ? [unit, form, plural] : [unit, form]), values);
}
