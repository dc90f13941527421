import { BEST, exactMark } from '../given/exact-mark.ts';
import { requireObject } from '../given/require-shape.ts';
import { ContractError } from '../kernel/contract-error.ts';
import type { Fraction } from '../kernel/fraction.ts';
import { whole } from '../kernel/fraction.ts';
import type { Exam, Regulation, Result, Results } from '../model/exam.ts';
import type { WeightedExam } from './weighted-exams.ts';
import { weightedExams } from './weighted-exams.ts';

/**
 * The mark that counts for each exam of a regulation, in its order, and nothing for an exam that does not count. Of an
 * optional exam: the points above 10.
 */
export type Marks = readonly (Fraction | null)[];

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
const OPTIONAL_ABOVE = 10;

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
  const { inOrder: exams, byName } = weightedExams(rule, regulation.exams);
  const marks = new Array<Fraction | null | undefined>(exams.length);
  let next = 0;
  let told = 0;
  let absent = false;
  for (const name in results) {
    // Results come in the order of the regulation, mostly: then there is no name to look up.
    const expected = exams[next++];
    const graded = expected?.exam.exam === name ? expected : byName.get(name);
    const result = results[name];
    if (result === undefined) continue;
    if (graded === undefined) {
      throw new ContractError(rule, `results.${name}`, `a result of ${[...byName.keys()].join(', ')}`, result);
    }
    const mark = markOf(rule, graded.exam, result);
    if (mark === null && result === 'absent' && graded.exam.domain !== 'optional') absent = true;
    marks[graded.place] = mark;
    told++;
  }
  if (told === exams.length) {
    // as: there is a mark, or nothing that counts, for every exam.
    const every = marks as Marks;
    return { exams, least: every, most: every, missing: [], absent };
  }
  const withEach = (mark: Fraction): Marks =>
    exams.map(({ exam, place }) => {
      const known = marks[place];
      return known === undefined ? counted(exam, mark) : known;
    });
  const missing = exams.flatMap(({ exam, place }) => (marks[place] === undefined ? exam.exam : []));
  return { exams, least: withEach(ZERO), most: withEach(BEST), missing, absent };
}

/** The mark that a result brings into the sums; none where its exam leaves them. */
function markOf(rule: string, exam: Exam, result: Result): Fraction | null {
  if (typeof result === 'string') {
    if (result === 'exempt' || result === 'absent') return null;
    if (result === 'not-taken' && exam.domain === 'optional') return null;
    if (result === 'excused') return counted(exam, ZERO);
  }
  return counted(exam, exactMark(rule, result, 'results', exam.exam));
}

/** What a mark counts for: of an optional exam, its points above 10. */
function counted({ domain }: Exam, mark: Fraction): Fraction {
  if (domain !== 'optional') return mark;
  const { numerator, denominator } = mark;
  // Exact: a product beyond the safe integers is above all of them, however it is rounded.
  return { numerator: Math.max(0, numerator - OPTIONAL_ABOVE * denominator), denominator };
}
