import { ContractError } from '../kernel/contract-error.ts';
import type { Fraction } from '../kernel/fraction.ts';
import { isCount } from '../kernel/is-count.ts';

/**
 * An average in digits, cut and never rounded: what is shown never reaches a threshold that the average does not.
 *
 * @param digits - How many decimals, all of them always shown: from 0 to 100, two unless given.
 * @throws ContractError where the average is no fraction from 0 up, or the locale or the digits are others than these.
 *
 * @example
 * ```ts
 * formatAverage({ numerator: 9999, denominator: 1000 }); // '9,99'
 * formatAverage({ numerator: 10, denominator: 1 }, 'en'); // '10.00'
 * ```
 *
 * @see circular §8, clause `8.pass`
 */
export function formatAverage(average: Fraction, locale: 'fr' | 'en' = 'fr', digits = 2): string {
  const { numerator, denominator }: { numerator?: unknown; denominator?: unknown } = Object(average);
  if (!isCount(numerator) || !isCount(denominator) || denominator === 0) {
    throw new ContractError('formatAverage', 'average', 'a fraction of whole numbers from 0 up', average);
  }
  if (locale !== 'fr' && locale !== 'en') throw new ContractError('formatAverage', 'locale', 'fr or en', locale);
  if (!isCount(digits) || digits > 100) {
    throw new ContractError('formatAverage', 'digits', 'a whole number from 0 to 100', digits);
  }
  const units = (BigInt(numerator) * 10n ** BigInt(digits)) / BigInt(denominator);
  const shown = String(units).padStart(digits + 1, '0');
  const point = shown.length - digits;
  const separator = digits === 0 ? '' : locale === 'fr' ? ',' : '.';
  return `${shown.slice(0, point)}${separator}${shown.slice(point)}`;
}
