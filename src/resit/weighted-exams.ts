import { requireObjects } from '../given/require-shape.ts';
import { ContractError } from '../kernel/contract-error.ts';
import { exactNumber } from '../kernel/exact-number.ts';
import type { Fraction } from '../kernel/fraction.ts';
import { oncePer } from '../kernel/once-per.ts';
import type { Whole } from '../kernel/whole.ts';
import { commonDivisor, dividedBy, times } from '../kernel/whole.ts';
import type { Exam, Regulation } from '../model/exam.ts';

/** An exam with its place in the regulation and what it weighs: its coefficient, so many times for all that each is whole. */
export interface WeightedExam {
  readonly exam: Exam;
  readonly place: number;
  readonly weight: Whole;
}

/** The exams of a regulation. */
export interface WeightedExams {
  readonly inOrder: readonly WeightedExam[];
  readonly byName: ReadonlyMap<string, WeightedExam>;
}

/**
 * The exams of a regulation, in its order and by their names; the coefficient of an optional exam is 1 unless given.
 *
 * @throws ContractError where two exams share a name, a domain is none, or a coefficient is not above 0.
 */
export const weightedExams: (rule: string, exams: Regulation['exams']) => WeightedExams =
  /* @__PURE__ */ oncePer(weighted);

function weighted(rule: string, exams: Regulation['exams']): WeightedExams {
  requireObjects(rule, 'regulation.exams', exams);
  const exact = new Map<string, Fraction>();
  for (const exam of exams) exact.set(exam.exam, coefficientOf(rule, exam, exact));
  let shared: Whole = 1;
  for (const { denominator } of exact.values()) {
    shared = times(shared, dividedBy(denominator, commonDivisor(shared, denominator)));
  }
  const inOrder = exams.map((exam, place): WeightedExam => {
    const { numerator, denominator } = exact.get(exam.exam) as Fraction;
    return { exam, place, weight: times(numerator, dividedBy(shared, denominator)) };
  });
  return { inOrder, byName: new Map(inOrder.map((each) => [each.exam.exam, each])) };
}

function coefficientOf(
  rule: string,
  { exam, domain, coefficient }: Exam,
  earlier: ReadonlyMap<string, Fraction>,
): Fraction {
  const refuse = (part: keyof Exam, expected: string, got: unknown): never => {
    throw new ContractError(rule, `regulation.exams[${earlier.size}].${part}`, expected, got);
  };
  if (typeof exam !== 'string' || earlier.has(exam)) refuse('exam', 'a name of its own', exam);
  if (!['general', 'professional', 'optional'].includes(domain)) refuse('domain', 'a known domain', domain);
  const exact = exactNumber(domain === 'optional' ? (coefficient ?? 1) : coefficient);
  return exact?.numerator ? exact : refuse('coefficient', 'a number above 0', coefficient);
}
