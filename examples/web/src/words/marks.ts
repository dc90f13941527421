import type { Bounds, Fraction } from 'candidat-bts';
import { formatAverage } from 'candidat-bts';

/** A mark as a person writes it: « 9,5 », « 12 ». */
export function markInWords(mark: Fraction): string {
  return formatAverage(mark).replace(/,00$|(?<=,\d)0$/, '');
}

/** An average, or the two ends between which it lies. */
export function averageInWords({ from, to }: Bounds): string {
  const [least, most] = [formatAverage(from), formatAverage(to)];
  return least === most ? `${least} sur 20` : `entre ${least} et ${most} sur 20`;
}
