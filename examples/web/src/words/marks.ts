import type { Bounds, FirstRound, Fraction, MarksNeeded } from 'candidat-bts';
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

/** « Il vous manque 11,5 points pour une moyenne de 10. »; nothing where none is missing, or the points are not certain yet. */
export function pointsMissingInWords({ points, weights, missing }: FirstRound, pass: number): string | undefined {
  if (points === null || weights === null || missing.length > 0) return undefined;
  const { numerator, denominator } = points.from;
  // Hundredths, rounded up: fewer than these would not do.
  const hundredths = Math.ceil(
    (100 * (pass * weights.numerator * denominator - numerator * weights.denominator)) /
      (weights.denominator * denominator),
  );
  if (hundredths <= 0) return undefined;
  const amount = (hundredths / 100).toLocaleString('fr-FR');
  return `Il vous manque ${amount} ${hundredths < 200 ? 'point' : 'points'} pour une moyenne de ${pass}.`;
}

/** What the exams still to come must bring: « Il vous faut au moins 12 aux 3 épreuves qui restent pour être admis(e). » */
export function marksNeededInWords({ missing, pass, resit }: MarksNeeded): readonly string[] {
  const where = missing.length === 1 ? 'à l’épreuve qui reste' : `à chacune des ${missing.length} épreuves qui restent`;
  const hints = [
    pass === null
      ? `Même 20 ${where} ne suffit plus à une admission sans rattrapage.`
      : `Pour être admis(e) sans rattrapage, il vous faut au moins ${markInWords(pass)} ${where}.`,
  ];
  // A 0 would say that it is open whatever comes, which the outcomes that are still possible say already.
  return resit === null || resit.numerator === 0
    ? hints
    : [...hints, `Pour le rattrapage, il vous faut au moins ${markInWords(resit)} ${where}.`];
}
