import { ContractError } from '../contract/contract-error.ts';
import { isCount } from '../exact/exact-number.ts';
import type { Fraction } from '../exact/fraction.ts';

/**
 * An average as a decimal, cut and never rounded: what is shown never reaches a threshold that the average does not
 * reach.
 *
 * @param digits - How many decimals to show, from 0 to 100: always all of them, two by default.
 * @throws ContractError if the average is not a fraction of at least 0, or the locale or the number of digits is not
 * valid.
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
    throw new ContractError('formatAverage', 'average', 'a fraction of at least 0', average);
  }
  if (locale !== 'fr' && locale !== 'en') throw new ContractError('formatAverage', 'locale', 'fr or en', locale);
  if (!isCount(digits) || digits > 100) {
    throw new ContractError('formatAverage', 'digits', 'a whole number from 0 to 100', digits);
  }
  const units = (BigInt(numerator) * 10n ** BigInt(digits)) / BigInt(denominator);
  const shown = String(units).padStart(digits + 1, '0');
  if (digits === 0) return shown;
  const separator = locale === 'fr' ? ',' : '.';
  return `${shown.slice(0, -digits)}${separator}${shown.slice(-digits)}`;
}
