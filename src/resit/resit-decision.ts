import { ContractError } from '../contract/contract-error.ts';
import { exactMark } from '../contract/exact-mark.ts';
import type { Ratio } from '../exact/fraction.ts';
import { ratio, reaches } from '../exact/fraction.ts';
import type { Mark, Regulation, ResitDecision, Results } from '../model/exam.ts';
import type { Session } from '../model/session.ts';
import { average, averageReaches, totals } from './average.ts';
import { requireExamValues, valueFor } from './exam-values.ts';
import type { FirstGroup } from './first-group.ts';
import { firstGroup } from './first-group.ts';
import type { GradedExam } from './graded-exams.ts';
import { openOrals, requireEveryMark } from './open-orals.ts';

/**
 * What the resit leads to: for each exam the better of the first-round mark and the oral mark counts, and the average
 * decides. The professional condition is not tested again. A missed oral leaves the first-round mark.
 *
 * @param orals - The result of each oral taken: as many as the session requires, of the exams open to one; if fewer are
 * open, of all of them.
 * @throws ContractError if no resit is open or no exam is open to an oral, if a mark is still missing, or if the orals
 * are not as many as required and all open.
 *
 * @example A better mark in mathematics, and an oral in English that was missed.
 * ```ts
 * const marks = { E1: 8, E2: 9, E3: 8, E4: 8.5, E5: 10, E6: 10.5, E7: 10.5 };
 * resitDecision(sioSisr, marks, { E2: 'absent', E3: 13 }, nice2026);
 * // { outcome: 'passed', average: { numerator: 445, denominator: 44 }, kept: { E2: 'first-round', E3: 'oral' } }
 * ```
 *
 * @see circular §8, clauses `8.orals`, `8.mark`, `8.best`, `8.decision`
 */
export function resitDecision<Id extends string>(
  regulation: Regulation<Id>,
  results: Results<NoInfer<Id>>,
  orals: OralResults<NoInfer<Id>>,
  session: Pick<Session, 'result'>,
): ResitDecision<Id> {
  const rule = 'resitDecision';
  const group = firstGroup(rule, regulation, results, session);
  const taken = oralsTaken(rule, group, orals);
  const better = new Map<string, Ratio>();
  for (const { exam, least: firstMark } of taken) {
    const oral = valueFor(orals, exam.exam);
    if (oral === 'absent') continue;
    const mark = ratio(exactMark(rule, `orals.${exam.exam}`, oral));
    if (!reaches(firstMark, mark)) better.set(exam.exam, mark);
  }
  const { overall } = totals(group.exams, ({ exam, least }) => better.get(exam.exam) ?? least);
  const kept = taken.map(({ exam }) => [exam.exam, better.has(exam.exam) ? 'oral' : 'first-round'] as const);
  return {
    outcome: averageReaches(overall, group.thresholds.pass) ? 'passed' : 'refused',
    average: average(rule, overall),
    // as: Object.fromEntries forgets its keys, which are exams of the regulation.
    kept: Object.fromEntries(kept) as ResitDecision<Id>['kept'],
  };
}

type OralResults<Id extends string> = Readonly<Partial<Record<Id, Mark | 'absent' | undefined>>>;

/**
 * The exams whose oral was taken or missed, in the order of the regulation.
 *
 * @throws ContractError if no resit is open, with the outcome that there is instead; if no exam is open to an oral; if
 * a mark is missing; or if the orals are not as many as required, all of them open.
 */
function oralsTaken<Id extends string>(
  rule: string,
  group: FirstGroup<Id>,
  orals: OralResults<Id>,
): readonly GradedExam<Id>[] {
  const { outcome, thresholds } = group;
  if (outcome !== 'resit') throw new ContractError(rule, 'results', 'marks that lead to a resit', outcome);
  const open = openOrals(group);
  if (open.length === 0) throw new ContractError(rule, 'results', 'marks with an exam open to an oral', 'none');
  requireEveryMark(rule, group);
  const names = open.map(({ exam }) => exam.exam);
  requireExamValues(rule, 'orals', orals, names, 'an oral in one of');
  const taken = open.filter(({ exam }) => valueFor(orals, exam.exam) !== undefined);
  const required = Math.min(thresholds.orals, open.length);
  if (taken.length !== required) {
    const got = taken.map(({ exam }) => exam.exam).join(', ') || 'none';
    throw new ContractError(rule, 'orals', `exactly ${required} ${required === 1 ? 'exam' : 'exams'}`, got);
  }
  return taken;
}
