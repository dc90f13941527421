import { BEST, exactMark } from '../given/exact-mark.ts';
import { requireObject } from '../given/require-shape.ts';
import { ContractError } from '../kernel/contract-error.ts';
import type { Fraction, Rational } from '../kernel/fraction.ts';
import { difference, reaches, whole } from '../kernel/fraction.ts';
import type { Regulation, Result, Results } from '../model/exam.ts';
import type { WeightedExam, WeightedExams } from './coefficients.ts';
import { weightedExams } from './coefficients.ts';

/**
 * The mark that counts for each exam of a regulation, in its order, and nothing for an exam that does not count. Of an
 * optional exam: the points above 10.
 */
export type Marks = readonly (Rational | undefined)[];

/** The least and the greatest mark that each exam can still have; what has no result; whether a compulsory exam was missed. */
export interface GradedExams {
  readonly exams: readonly WeightedExam[];
  readonly least: Marks;
  /** The very same as the least where every result is known. */
  readonly most: Marks;
  readonly missing: readonly string[];
  readonly absent: boolean;
}

const ZERO = /* @__PURE__ */ whole(0);
/** What an optional exam has above this counts: a number of the law, the same for every session. */
const OPTIONAL_ABOVE = /* @__PURE__ */ whole(10);

/**
 * What the results say of every exam of a regulation: exempted exams leave the sums, established force majeure gives 0,
 * and a mark not known yet is anywhere from 0 to 20.
 *
 * @throws ContractError where a regulation or a result is not what it can be.
 *
 * @see circular §8, §9, clauses `8.average`, `8.optional`, `9.absence`; Code de l'éducation D643-22, D643-24
 */
export function gradedExams(rule: string, regulation: Regulation, results: Results): GradedExams {
  requireObject(rule, 'regulation', regulation);
  requireObject(rule, 'results', results);
  const known = weightedExams(rule, regulation.exams);
  const told = resultsInOrder(rule, known, results);
  const exams = known.inOrder;
  const least = new Array<Rational | undefined>(exams.length);
  const missing: string[] = [];
  let absent = false;
  for (const { exam, place } of exams) {
    const optional = exam.domain === 'optional';
    const result = told[place];
    if (result === undefined) missing.push(exam.exam);
    if (result === 'absent' && !optional) absent = true;
    if (result === 'exempt' || result === 'absent' || (optional && result === 'not-taken')) continue;
    const mark = result === undefined || result === 'excused' ? ZERO : exactMark(rule, result, 'results', exam.exam);
    least[place] = optional ? pointsAbove(mark) : mark;
  }
  const best = ({ exam: { domain }, place }: WeightedExam): Rational | undefined =>
    told[place] === undefined ? (domain === 'optional' ? pointsAbove(BEST) : BEST) : least[place];
  return { exams, least, most: missing.length > 0 ? exams.map(best) : least, missing, absent };
}

/** Each exam's result, or nothing where it has none; a result of no exam is refused. */
function resultsInOrder(rule: string, exams: WeightedExams, results: Results): readonly (Result | undefined)[] {
  const { inOrder, byName } = exams;
  const told = new Array<Result | undefined>(inOrder.length);
  let next = 0;
  for (const name in results) {
    // Results come in the order of the regulation, mostly: then there is no name to look up.
    const expected = inOrder[next++];
    const exam = expected?.exam.exam === name ? expected : byName.get(name);
    const result = results[name];
    if (exam !== undefined) told[exam.place] = result;
    else if (result !== undefined) {
      throw new ContractError(rule, `results.${name}`, `a result of ${[...byName.keys()].join(', ')}`, result);
    }
  }
  return told;
}

function pointsAbove(mark: Fraction): Rational {
  return reaches(mark, OPTIONAL_ABOVE) ? difference(mark, OPTIONAL_ABOVE) : ZERO;
}
