import { ContractError } from '../contract/contract-error.ts';
import { requireList } from '../contract/require-shape.ts';
import { conjunctions } from './formatters.ts';
import type { Wording } from './phrase.ts';

/** Exams by their names: « E3, E5 et E7 ». */
export function examsInWords(wording: Wording<'locale'>, exams: readonly string[], argument: string): string {
  requireList(wording.rule, argument, exams);
  return conjunctions(wording).format(exams.map((exam, index) => examIn(wording.rule, `${argument}[${index}]`, exam)));
}

/** The name of an exam. */
export function examIn(rule: string, argument: string, exam: string): string {
  if (typeof exam === 'string') return exam;
  throw new ContractError(rule, argument, 'the name of an exam', exam);
}
