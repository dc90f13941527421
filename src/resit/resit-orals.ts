import { requireObject } from '../given/require-shape.ts';
import type { Regulation, ResitOral, Results } from '../model/exam.ts';
import type { Session } from '../model/session.ts';
import { firstRoundOf } from './first-round.ts';
import type { GradedExams } from './graded-exams.ts';
import { gradedExams } from './graded-exams.ts';
import type { WeightedExam } from './weighted-exams.ts';

/**
 * The general exams open to an oral of the resit, with the minutes of each part; empty where no resit is surely open.
 * Exempted exams are not among them.
 *
 * @throws ContractError where a regulation or a result is not what it can be, or every compulsory exam is exempted.
 *
 * @example Below 8 there is no resit, however good the professional exams.
 * ```ts
 * resitOrals(sioSisr, { E1: 4, E2: 4, E3: 4, E4: 4, E5: 10.5, E6: 10.5, E7: 10.5 }, nice2026); // []
 * ```
 *
 * @see circular §8, clauses `8.orals`, `8.duration`; arrêté of 9 May 2025
 */
export function resitOrals(
  regulation: Regulation,
  results: Results,
  session: Pick<Session, 'result' | 'orals'>,
): readonly ResitOral[] {
  const rule = 'resitOrals';
  requireObject(rule, 'session.orals', session?.orals);
  for (const kind of ['usual', 'language'] as const) requireObject(rule, `session.orals.${kind}`, session.orals[kind]);
  return examsOpenToOrals(rule, gradedExams(rule, regulation, results), session).map(({ exam }) => {
    const { preparation, oral } = session.orals[exam.language === true ? 'language' : 'usual'];
    return { exam: exam.exam, preparation, oral };
  });
}

/** {@link resitOrals}, of results already read, on behalf of another rule. */
export function examsOpenToOrals(
  rule: string,
  graded: GradedExams,
  session: Pick<Session, 'result'>,
): readonly WeightedExam[] {
  if (firstRoundOf(rule, graded, session).outcome !== 'resit') return [];
  const counts = ({ place }: WeightedExam): boolean => Boolean(graded.least[place]);
  return graded.exams.filter((each) => each.exam.domain === 'general' && each.exam.resit !== false && counts(each));
}
