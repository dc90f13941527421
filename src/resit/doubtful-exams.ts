import { requireObject, requireObjects } from '../contract/require-shape.ts';
import type { DoubtfulExam, Regulation } from '../model/exam.ts';

/**
 * The exams of a regulation that were not wholly read in an official text, in its order, each with how reliable it is:
 * their coefficients and domains are to be checked with the exams office, and so is every result that rests on them.
 * All of its exams, if no row of it was read. An exam that says nothing of its reliability, such as one of your own, is
 * not doubtful.
 *
 * @throws ContractError if the regulation is not an object with a list of exams.
 *
 * @example
 * ```ts
 * doubtfulExams(mco).map(({ exam }) => exam); // ['E8']
 * doubtfulExams(gpme).length === gpme.exams.length; // true
 * ```
 */
export function doubtfulExams<Id extends string>(regulation: Regulation<Id>): readonly DoubtfulExam<Id>[] {
  const rule = 'doubtfulExams';
  requireObject(rule, 'regulation', regulation);
  requireObjects(rule, 'regulation.exams', regulation.exams);
  return regulation.exams.flatMap(({ exam, confidence, basis }) =>
    confidence === undefined || confidence === 'primary'
      ? []
      : [{ exam, confidence, ...(basis === undefined ? {} : { basis }) }],
  );
}
