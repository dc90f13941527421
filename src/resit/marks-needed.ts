import type { Fraction } from '../exact/fraction.ts';
import { ratio } from '../exact/fraction.ts';
import type { Mark, MarksNeeded, Outcome, Regulation, Results } from '../model/exam.ts';
import type { Session } from '../model/session.ts';
import { totals } from './average.ts';
import { firstGroup } from './first-group.ts';
import { markGrid } from './mark-grid.ts';
import { possibleOutcomes } from './possible-outcomes.ts';

/**
 * What the exams still to come must bring: the least mark on a grid that, obtained at all of them, leads to a resit,
 * and the least one that passes. Optional exams without a result are among them.
 *
 * A mark of 0 means that the outcome, or a better one, is certain; with nothing missing, that it is the outcome. `null`
 * means that no mark leads there: it is out of reach, or, for a resit, passed over, since the least mark that is good
 * enough passes already. Both are `null` after an elimination, or if an exam is postponed.
 *
 * @param step - The grid: its multiples from 0 up to 20. Half a point by default.
 * @throws ContractError if a regulation, a result or a threshold is not valid, if every compulsory exam is exempted, or
 * if the step is below a thousandth or above 20.
 *
 * @example With coefficient 4 twice, 10 at both lifts the professional average to 10; 90 points are missing for a pass.
 * ```ts
 * marksNeeded(sioSisr, { E1: 9, E2: 8, E3: 8, E4: 10, E5: 10.5 }, nice2026);
 * // { missing: ['E6', 'E7'], resit: { numerator: 10, denominator: 1 }, pass: { numerator: 23, denominator: 2 } }
 * ```
 *
 * @see circular §8, clauses `8.pass`, `8.resit`; arrêté of 24 July 1997 for half points
 */
export function marksNeeded<Id extends string>(
  regulation: Regulation<Id>,
  results: Results<NoInfer<Id>>,
  session: Pick<Session, 'result'>,
  step: Mark = 0.5,
): MarksNeeded<Id> {
  const rule = 'marksNeeded';
  const grid = markGrid(rule, step);
  const { exams, missing, absent, postponed, thresholds } = firstGroup(rule, regulation, results, session);
  if (absent || postponed) return { missing, resit: null, pass: null };
  const unknown = new Set<string>(missing);
  const leastFor = (outcome: Outcome): Fraction | null =>
    grid.find((mark) => {
      const all = totals(exams, ({ exam, least }) => (unknown.has(exam.exam) ? ratio(mark) : least));
      // With every mark known, exactly one outcome is possible.
      return possibleOutcomes(all, all, thresholds)[0] === outcome;
    }) ?? null;
  return { missing, resit: leastFor('resit'), pass: leastFor('passed') };
}
