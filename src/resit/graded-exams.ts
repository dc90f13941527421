import { ContractError } from '../contract/contract-error.ts';
import { BEST_MARK, exactMark } from '../contract/exact-mark.ts';
import { requireObject } from '../contract/require-shape.ts';
import type { Ratio } from '../exact/fraction.ts';
import { ratio, whole } from '../exact/fraction.ts';
import type { Exam, Regulation, Result, Results } from '../model/exam.ts';
import { requireExamValues, valueFor } from './exam-values.ts';
import type { WeightedExam } from './weighted-exams.ts';
import { weightedExams } from './weighted-exams.ts';

/** An exam that counts, with the least and the greatest mark that it can still have: equal once its result is known. */
export interface GradedExam<Id extends string = string> extends WeightedExam<Id> {
  readonly least: Ratio;
  readonly most: Ratio;
}

/** What the results say of the exams of a regulation. */
export interface GradedExams<Id extends string = string> {
  /** The exams that count, in the order of the regulation. */
  readonly exams: readonly GradedExam<Id>[];
  readonly missing: readonly Id[];
  /** Whether the candidate was absent from a compulsory exam. */
  readonly absent: boolean;
  /** Whether a compulsory exam is left for a later session. */
  readonly postponed: boolean;
}

const WORST: Ratio = /* @__PURE__ */ whole(0);
const BEST: Ratio = /* @__PURE__ */ whole(BEST_MARK);

/**
 * What the results say of every exam of a regulation: an exempted exam does not count, nor does an optional one that is
 * postponed; established force majeure gives 0, and a mark not known yet is anything from 0 to 20.
 *
 * @throws ContractError if the regulation or a result is not valid, or every compulsory exam is exempted.
 *
 * @see circular §8, §9, clauses `8.average`, `8.optional`, `8.progressive`, `9.absence`; Code de l'éducation D643-14,
 * D643-22, D643-24
 */
export function gradedExams<Id extends string>(
  rule: string,
  regulation: Regulation<Id>,
  results: Results<Id>,
): GradedExams<Id> {
  requireObject(rule, 'regulation', regulation);
  const weighted = weightedExams(rule, regulation);
  const names = weighted.map(({ exam }) => exam.exam);
  requireExamValues(rule, 'results', results, names, 'a result of');
  if (weighted.every(({ exam }) => exam.domain === 'optional' || valueFor(results, exam.exam) === 'exempt')) {
    throw new ContractError(rule, 'results', 'more than exemptions', 'exemptions only');
  }
  const exams: GradedExam<Id>[] = [];
  const missing: Id[] = [];
  let absent = false;
  let postponed = false;
  for (const { exam, coefficient } of weighted) {
    const result = valueFor(results, exam.exam);
    if (result === undefined) {
      exams.push({ exam, coefficient, least: WORST, most: BEST });
      missing.push(exam.exam);
    } else if (counts(result, exam.domain)) {
      const mark = result === 'excused' ? WORST : ratio(exactMark(rule, `results.${exam.exam}`, result));
      exams.push({ exam, coefficient, least: mark, most: mark });
    } else if (exam.domain !== 'optional') {
      absent ||= result === 'absent';
      postponed ||= result === 'postponed';
    }
  }
  return { exams, missing, absent, postponed };
}

/** Whether a result brings a mark into the average; only an optional exam can be `'not-taken'`. */
function counts(result: Result, domain: Exam['domain']): boolean {
  if (result === 'not-taken') return domain !== 'optional';
  return result !== 'exempt' && result !== 'absent' && result !== 'postponed';
}
