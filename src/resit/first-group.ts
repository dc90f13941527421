import type { FirstRound, Outcome, Regulation, Results } from '../model/exam.ts';
import type { NonEmpty } from '../model/non-empty.ts';
import type { Session } from '../model/session.ts';
import type { Totals } from './average.ts';
import { totals } from './average.ts';
import type { GradedExams } from './graded-exams.ts';
import { gradedExams } from './graded-exams.ts';
import { possibleOutcomes } from './possible-outcomes.ts';
import type { ResultThresholds } from './result-thresholds.ts';
import { resultThresholds } from './result-thresholds.ts';

/** The first group of exams, read once for all rules of the result: its marks, what they come to, what they lead to. */
export interface FirstGroup<Id extends string = string> extends GradedExams<Id> {
  readonly thresholds: ResultThresholds;
  /** With the least marks that are still possible. */
  readonly least: Totals;
  /** With the greatest marks that are still possible. */
  readonly most: Totals;
  readonly possible: NonEmpty<Outcome>;
  readonly outcome: FirstRound['outcome'];
}

/**
 * The first group of exams.
 *
 * @throws ContractError if a regulation, a result or a threshold is not valid, or every compulsory exam is exempted.
 */
export function firstGroup<Id extends string>(
  rule: string,
  regulation: Regulation<Id>,
  results: Results<Id>,
  session: Pick<Session, 'result'>,
): FirstGroup<Id> {
  const graded = gradedExams(rule, regulation, results);
  const thresholds = resultThresholds(rule, session);
  const least = totals(graded.exams, (exam) => exam.least);
  const most = totals(graded.exams, (exam) => exam.most);
  const possible = outcomes(graded, least, most, thresholds);
  const outcome = possible.length > 1 ? 'undetermined' : possible[0];
  const { exams, missing, absent, postponed } = graded;
  return { exams, missing, absent, postponed, thresholds, least, most, possible, outcome };
}

/** Every outcome that is possible: no marks decide it if an exam is postponed, or else if the candidate was absent. */
function outcomes(
  { absent, postponed }: GradedExams,
  least: Totals,
  most: Totals,
  thresholds: ResultThresholds,
): NonEmpty<Outcome> {
  // 8.progressive: no diploma is at stake at this session, so an absence eliminates nobody.
  if (postponed) return ['in-progress'];
  if (absent) return ['eliminated'];
  return possibleOutcomes(least, most, thresholds);
}
