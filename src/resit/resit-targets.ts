import type { Fraction, Ratio } from '../exact/fraction.ts';
import { difference, product, ratio, reaches, sum, whole } from '../exact/fraction.ts';
import type { Mark, Regulation, ResitTarget, Results } from '../model/exam.ts';
import type { Session } from '../model/session.ts';
import { firstGroup } from './first-group.ts';
import type { GradedExam } from './graded-exams.ts';
import { markGrid } from './mark-grid.ts';
import { openOrals, requireEveryMark } from './open-orals.ts';
import { passingFrontier } from './passing-frontier.ts';

/**
 * For every pair of orals, the marks that are enough to pass, on a grid of marks: the best pair first, by the least
 * mark that is enough at both, then in the order of the regulation. If only one exam is open to an oral, the mark that
 * is enough there. Empty unless a resit is certain and an exam is open to an oral.
 *
 * An oral below the first-round mark changes nothing, so a mark of 0 means "no better than before".
 *
 * @param step - The grid: its multiples up to 20. Half a point by default.
 * @throws ContractError if a regulation, a result or a threshold is not valid, if a mark is missing though a resit is
 * certain, or if the step is below a thousandth or above 20.
 *
 * @example Ten and a half points are missing: with coefficient 3 twice, exactly 10 at both brings them.
 * ```ts
 * const marks = { E1: 9, E2: 9, E3: 8.5, E4: 8, E5: 10, E6: 10.5, E7: 10.5 };
 * const [best] = resitTargets(sioSisr, marks, nice2026);
 * best?.exams; // ['E3', 'E4']
 * best?.evenly; // { numerator: 10, denominator: 1 }
 * ```
 *
 * @example One general exam counts, and a point and a half is missing: 10 there brings it.
 * ```ts
 * const marks = { E1: 'exempt', E2: 'exempt', E3: 'exempt', E4: 9.5, E5: 10, E6: 10, E7: 10 } as const;
 * const [only] = resitTargets(sioSisr, marks, nice2026);
 * only?.exams; // ['E4']
 * only?.frontier; // [[{ numerator: 10, denominator: 1 }]]
 * ```
 *
 * @see circular §8, clauses `8.orals`, `8.best`, `8.decision`; arrêté of 24 July 1997 for half points
 */
export function resitTargets<Id extends string>(
  regulation: Regulation<Id>,
  results: Results<NoInfer<Id>>,
  session: Pick<Session, 'result'>,
  step: Mark = 0.5,
): readonly ResitTarget<Id>[] {
  const rule = 'resitTargets';
  const grid = markGrid(rule, step);
  const group = firstGroup(rule, regulation, results, session);
  const open = openOrals(group);
  if (open.length === 0) return [];
  requireEveryMark(rule, group);
  const { points, weights } = group.least.overall;
  const lacking = difference(product(group.thresholds.pass, weights), points);
  return open.length === 1 ? open.map((exam) => alone(exam, grid, lacking)) : pairs(open, grid, lacking).sort(byEvenly);
}

/** Two orals of those that are open: each pair once, in the order of the regulation. */
function pairs<Id extends string>(
  open: readonly GradedExam<Id>[],
  grid: readonly Fraction[],
  lacking: Ratio,
): ResitTarget<Id>[] {
  return open.flatMap((one, index) =>
    open.slice(index + 1).map((other): ResitTarget<Id> => {
      const passes = (first: Fraction, second: Fraction): boolean =>
        reaches(sum(gain(one, ratio(first)), gain(other, ratio(second))), lacking);
      const evenly = grid.find((mark) => passes(mark, mark)) ?? null;
      const exams = [one.exam.exam, other.exam.exam] as const;
      return { exams, reachable: evenly !== null, evenly, frontier: passingFrontier(grid, passes) };
    }),
  );
}

/** The only oral that is open. */
function alone<Id extends string>(one: GradedExam<Id>, grid: readonly Fraction[], lacking: Ratio): ResitTarget<Id> {
  const evenly = grid.find((mark) => reaches(gain(one, ratio(mark)), lacking)) ?? null;
  return { exams: [one.exam.exam], reachable: evenly !== null, evenly, frontier: evenly === null ? [] : [[evenly]] };
}

/** The points that an oral brings beyond the first round. */
function gain({ coefficient, least: firstMark }: GradedExam, mark: Ratio): Ratio {
  return reaches(mark, firstMark) ? product(coefficient, difference(mark, firstMark)) : whole(0);
}

/** By the least mark that is enough at both; pairs that cannot pass come last. */
function byEvenly({ evenly: one }: ResitTarget, { evenly: other }: ResitTarget): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return Number(reaches(ratio(one), ratio(other))) - Number(reaches(ratio(other), ratio(one)));
}
