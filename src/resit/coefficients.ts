import { requireObjects } from '../given/require-shape.ts';
import { ContractError } from '../kernel/contract-error.ts';
import { exactNumber } from '../kernel/exact-number.ts';
import type { Fraction } from '../kernel/fraction.ts';
import { oncePer } from '../kernel/once-per.ts';
import type { Exam, Regulation } from '../model/exam.ts';

/** An exam with its place in the regulation and its coefficient, exact. */
export interface WeightedExam {
  readonly exam: Exam;
  readonly place: number;
  readonly coefficient: Fraction;
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
  const byName = new Map<string, WeightedExam>();
  for (const exam of exams) {
    const place = byName.size;
    byName.set(exam.exam, { exam, place, coefficient: coefficientOf(rule, exam, byName) });
  }
  return { inOrder: [...byName.values()], byName };
}

function coefficientOf(
  rule: string,
  { exam, domain, coefficient }: Exam,
  earlier: ReadonlyMap<string, WeightedExam>,
): Fraction {
  const refuse = (part: keyof Exam, expected: string, got: unknown): never => {
    throw new ContractError(rule, `regulation.exams[${earlier.size}].${part}`, expected, got);
  };
  if (typeof exam !== 'string' || earlier.has(exam)) refuse('exam', 'a name of its own', exam);
  if (!['general', 'professional', 'optional'].includes(domain)) refuse('domain', 'a known domain', domain);
  const exact = exactNumber(domain === 'optional' ? (coefficient ?? 1) : coefficient);
  return exact?.numerator ? exact : refuse('coefficient', 'a number above 0', coefficient);
}
