import { BEST, exactMark } from '../given/exact-mark.ts';
import { requireObject } from '../given/require-shape.ts';
import { ContractError } from '../kernel/contract-error.ts';
import type { Fraction, Rational } from '../kernel/fraction.ts';
import { difference, reaches, whole } from '../kernel/fraction.ts';
import type { Exam, Regulation, Results } from '../model/exam.ts';
import { coefficients } from './coefficients.ts';

/** An exam that counts, with the least and the greatest mark it can still have; of an optional one, the points above 10. */
export interface GradedExam {
  readonly exam: Exam;
  readonly coefficient: Fraction;
  readonly least: Rational;
  readonly most: Rational;
}

/** The exams that count, those without a result, and whether somebody was absent from a compulsory one. */
export interface GradedExams {
  readonly counting: readonly GradedExam[];
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
  const known = coefficients(rule, regulation.exams);
  const counting: GradedExam[] = [];
  const missing: string[] = [];
  let absent = false;
  let ours = 0;
  for (const exam of regulation.exams) {
    const name = exam.exam;
    const optional = exam.domain === 'optional';
    const told = Object.hasOwn(results, name);
    const result = told ? results[name] : undefined;
    if (told) ours += 1;
    if (result === undefined) missing.push(name);
    if (result === 'absent' && !optional) absent = true;
    if (result === 'exempt' || result === 'absent' || (optional && result === 'not-taken')) continue;
    const mark =
      result === undefined ? undefined : exactMark(rule, `results.${name}`, result === 'excused' ? 0 : result);
    const least = mark ?? ZERO;
    const most = mark ?? BEST;
    // as: the coefficients are those of these very exams.
    const coefficient = known.get(name) as Fraction;
    counting.push(
      optional
        ? { exam, coefficient, least: pointsAbove(least), most: pointsAbove(most) }
        : { exam, coefficient, least, most },
    );
  }
  const names = Object.keys(results);
  for (const name of names.length > ours ? names : []) {
    if (known.has(name) || results[name] === undefined) continue;
    throw new ContractError(rule, `results.${name}`, `a result of ${[...known.keys()].join(', ')}`, results[name]);
  }
  return { counting, missing, absent };
}

function pointsAbove(mark: Fraction): Rational {
  return reaches(mark, OPTIONAL_ABOVE) ? difference(mark, OPTIONAL_ABOVE) : ZERO;
}
