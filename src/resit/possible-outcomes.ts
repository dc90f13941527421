import type { Ratio } from '../exact/fraction.ts';
import { difference, product, reaches, sum } from '../exact/fraction.ts';
import type { Outcome } from '../model/exam.ts';
import type { NonEmpty } from '../model/non-empty.ts';
import type { Total, Totals } from './average.ts';
import { averageReaches } from './average.ts';
import type { ResultThresholds } from './result-thresholds.ts';

/**
 * Every outcome that some completion of the missing marks leads to, the best first, if nobody was absent.
 *
 * A higher mark never makes an outcome worse: the highest marks show whether a pass is possible, the lowest ones
 * whether a refusal is. A resit needs a completion with the professional average at its bound or above and the general
 * average below a pass. Of those, the one that lifts the professional average just to its bound has the lowest average,
 * so it decides.
 *
 * @see circular §8, clauses `8.pass` to `8.refused`
 */
export function possibleOutcomes(least: Totals, most: Totals, thresholds: ResultThresholds): NonEmpty<Outcome> {
  const { pass, resitFrom, professionalFrom } = thresholds;
  const perhapsBelowPass = !averageReaches(least.overall, pass);
  const perhapsResit =
    reachesResit(most, thresholds) &&
    perhapsBelowPass &&
    !averageReaches(atProfessionalBound(least, professionalFrom), pass) &&
    !reaches(resitFrom, pass);
  const possible: Outcome[] = [];
  if (averageReaches(most.overall, pass)) possible.push('passed');
  if (perhapsResit) possible.push('resit');
  if (perhapsBelowPass && !reachesResit(least, thresholds)) possible.push('refused');
  // as: never empty, since the highest marks lead to one of the three, and what they lead to is possible.
  return possible as unknown as NonEmpty<Outcome>;
}

/** Whether both conditions of a resit are met: the general average, then the professional one. */
function reachesResit({ overall, professional }: Totals, { resitFrom, professionalFrom }: ResultThresholds): boolean {
  if (!averageReaches(overall, resitFrom)) return false;
  // 8.resit-exempt: if every professional exam is exempted, the second condition does not apply.
  if (professional === null) return true;
  return averageReaches(professional, professionalFrom);
}

/** The general total, with a professional average of exactly its bound. */
function atProfessionalBound({ overall, professional }: Totals, bound: Ratio): Total {
  if (professional === null) return overall;
  const others = difference(overall.points, professional.points);
  return { points: sum(others, product(bound, professional.weights)), weights: overall.weights };
}
