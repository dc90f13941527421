import { exactMark } from '../given/exact-mark.ts';
import { requireObject } from '../given/require-shape.ts';
import { ContractError } from '../kernel/contract-error.ts';
import { reaches } from '../kernel/fraction.ts';
import type { Mark, Regulation, ResitDecision, Results } from '../model/exam.ts';
import type { Session } from '../model/session.ts';
import { average, totals } from './average.ts';
import { thresholdsOf } from './first-round.ts';
import type { GradedExams } from './graded-exams.ts';
import { gradedExams } from './graded-exams.ts';
import { examsOpenToOrals } from './resit-orals.ts';

/**
 * What the resit leads to: per exam the better of the first mark and the oral's counts, and the average decides. The
 * professional condition is not tested again. A missed oral leaves the first mark.
 *
 * @param orals - The exams chosen, as many as the session asks for, with what each oral gave.
 * @throws ContractError where no resit is open, a mark is still missing, or the orals are not so many of those open.
 *
 * @example A better mark in mathematics, a missed oral in English.
 * ```ts
 * const marks = { E1: 8, E2: 9, E3: 8, E4: 8.5, E5: 10, E6: 10.5, E7: 10.5 };
 * resitDecision(sioSisr, marks, { E3: 13, E2: 'absent' }, nice2026);
 * // { outcome: 'passed', average: { numerator: 445, denominator: 44 }, kept: { E3: 'oral', E2: 'first-round' } }
 * ```
 *
 * @see circular §8, clauses `8.orals`, `8.mark`, `8.best`, `8.decision`
 */
export function resitDecision(
  regulation: Regulation,
  results: Results,
  orals: Readonly<Record<string, Mark | 'absent' | undefined>>,
  session: Pick<Session, 'result'>,
): ResitDecision {
  const rule = 'resitDecision';
  const graded = gradedExams(rule, regulation, results);
  const open = examsOpenToOrals(rule, graded, session);
  if (open.length === 0) throw new ContractError(rule, 'results', 'those of a candidate with a resit', 'others');
  requireEveryMark(rule, graded);
  requireObject(rule, 'orals', orals);
  const openNames = open.map(({ exam }) => exam.exam);
  const chosen = Object.keys(orals).filter((name) => orals[name] !== undefined);
  for (const name of chosen) {
    if (!openNames.includes(name)) {
      throw new ContractError(rule, `orals.${name}`, `an oral in one of ${openNames.join(', ')}`, orals[name]);
    }
  }
  const count = session.result.orals;
  if (chosen.length !== count) throw new ContractError(rule, 'orals', `exactly ${count} exams`, chosen.join(', '));

  const kept = new Map<string, 'first-round' | 'oral'>(chosen.map((name) => [name, 'first-round']));
  const better = graded.exams.map(({ exam: { exam }, place }) => {
    const first = graded.least[place] ?? null;
    if (first === null || !kept.has(exam) || orals[exam] === 'absent') return first;
    const mark = exactMark(rule, orals[exam], 'orals', exam);
    if (reaches(first, mark)) return first;
    kept.set(exam, 'oral');
    return mark;
  });
  const { overall } = totals(graded.exams, better);
  const passed = reaches(overall, thresholdsOf(rule, session.result).pass);
  return {
    outcome: passed ? 'passed' : 'refused',
    average: average(rule, overall),
    kept: Object.fromEntries(kept),
  };
}

/** Refuses results in which a mark is still missing: what an oral must bring then is not settled. */
export function requireEveryMark(rule: string, { missing }: GradedExams): void {
  const [exam] = missing;
  if (exam !== undefined) throw new ContractError(rule, `results.${exam}`, 'known before the orals', undefined);
}
