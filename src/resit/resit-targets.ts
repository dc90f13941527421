import type { Fraction, Rational } from '../kernel/fraction.ts';
import { difference, product, reaches, sum, whole } from '../kernel/fraction.ts';
import type { Mark, Regulation, ResitTarget, Results } from '../model/exam.ts';
import type { Session } from '../model/session.ts';
import { totals } from './average.ts';
import { thresholdsOf } from './first-round.ts';
import { gradedExams } from './graded-exams.ts';
import { markGrid } from './mark-grid.ts';
import { passingFrontier } from './passing-frontier.ts';
import { requireEveryMark } from './resit-decision.ts';
import { examsOpenToOrals } from './resit-orals.ts';
import type { WeightedExam } from './weighted-exams.ts';

/**
 * For every pair of orals, what must be obtained to pass, on a grid of marks: the best first, by the least mark that will do
 * at both, then in the order of the regulation. Empty where no resit is surely open.
 *
 * An oral below the first mark changes nothing, so that 0 stands for "no better than before".
 *
 * @param step - The grid: multiples of it up to 20; half a point unless given.
 * @throws ContractError where a mark is missing though a resit is certain, or the step is below a thousandth or above 20.
 *
 * @example Ten points and a half are lacking; coefficient 3 twice gains them with exactly 10 at both.
 * ```ts
 * const marks = { E1: 9, E2: 9, E3: 8.5, E4: 8, E5: 10, E6: 10.5, E7: 10.5 };
 * const [best] = resitTargets(sioSisr, marks, nice2026);
 * best?.exams; // ['E3', 'E4']
 * best?.evenly; // { numerator: 10, denominator: 1 }
 * ```
 *
 * @see circular §8, clauses `8.orals`, `8.best`, `8.decision`; arrêté of 24 July 1997 for half points
 */
export function resitTargets(
  regulation: Regulation,
  results: Results,
  session: Pick<Session, 'result'>,
  step: Mark = 0.5,
): readonly ResitTarget[] {
  const rule = 'resitTargets';
  const grid = markGrid(rule, step);
  const graded = gradedExams(rule, regulation, results);
  const open = examsOpenToOrals(rule, graded, session);
  if (open.length < 2) return [];
  requireEveryMark(rule, graded);
  const { overall, parts } = totals(graded.exams, graded.least);
  const pass = thresholdsOf(rule, session.result).pass;
  const points = { numerator: overall.numerator, denominator: parts };
  const weights = { numerator: overall.denominator, denominator: parts };
  const lacking = difference(product(pass, weights), points);

  /** The points that an oral gains over the first round. */
  const gain = ({ weight, place }: WeightedExam, mark: Fraction): Rational => {
    // as: the exams open to an oral are among those that count.
    const first = graded.least[place] as Fraction;
    return reaches(mark, first) ? product({ numerator: weight, denominator: 1 }, difference(mark, first)) : whole(0);
  };

  const targets = open.flatMap((one, index) =>
    open.slice(index + 1).map((other) => {
      const passes = (first: Fraction, second: Fraction): boolean =>
        reaches(sum(gain(one, first), gain(other, second)), lacking);
      return target([one.exam.exam, other.exam.exam], grid, passes);
    }),
  );
  return targets.sort(byEvenly);
}

function target(
  exams: readonly [string, string],
  grid: readonly Fraction[],
  passes: (first: Fraction, second: Fraction) => boolean,
): ResitTarget {
  const evenly = grid.find((mark) => passes(mark, mark)) ?? null;
  return { exams, reachable: evenly !== null, evenly, frontier: passingFrontier(grid, passes) };
}

/** By the least mark that will do at both; what cannot be reached comes last. */
function byEvenly({ evenly: one }: ResitTarget, { evenly: other }: ResitTarget): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return Number(reaches(one, other)) - Number(reaches(other, one));
}
