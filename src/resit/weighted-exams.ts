import { ContractError } from '../contract/contract-error.ts';
import { exactCoefficient } from '../contract/exact-coefficient.ts';
import { requireObjects } from '../contract/require-shape.ts';
import type { Ratio } from '../exact/fraction.ts';
import { ratio } from '../exact/fraction.ts';
import type { Exam, Regulation } from '../model/exam.ts';
import { examDomains } from '../model/exam.ts';

/** An exam with its coefficient, to calculate with. */
export interface WeightedExam<Id extends string = string> {
  readonly exam: Exam<Id>;
  readonly coefficient: Ratio;
}

/**
 * The exams of a regulation with their coefficients, in its order.
 *
 * @throws ContractError if two exams share a name, no exam is compulsory, or a domain or a coefficient is not valid.
 */
export function weightedExams<Id extends string>(rule: string, { exams }: Regulation<Id>): readonly WeightedExam<Id>[] {
  requireObjects(rule, 'regulation.exams', exams);
  const names = new Set<string>();
  const weighted = exams.map((exam, index): WeightedExam<Id> => {
    const refuse = (part: keyof Exam, expected: string): never => {
      throw new ContractError(rule, `regulation.exams[${index}].${part}`, expected, exam[part]);
    };
    if (typeof exam.exam !== 'string' || names.has(exam.exam)) refuse('exam', 'a name of its own');
    names.add(exam.exam);
    if (!examDomains.includes(exam.domain)) refuse('domain', `one of ${examDomains.join(', ')}`);
    return { exam, coefficient: ratio(exactCoefficient(exam) ?? refuse('coefficient', 'a number above 0')) };
  });
  if (exams.every(({ domain }) => domain === 'optional')) {
    throw new ContractError(rule, 'regulation.exams', 'a list with a compulsory exam', exams);
  }
  return weighted;
}
