import { ContractError } from '../contract/contract-error.ts';
import type { FirstGroup } from './first-group.ts';
import type { GradedExam } from './graded-exams.ts';

/**
 * The exams open to a resit oral, in the order of the regulation: general ones that count and that the regulation does
 * not close. None unless a resit is certain.
 *
 * @see circular §8, clause `8.orals`; arrêté of 9 May 2025
 */
export function openOrals<Id extends string>({ exams, outcome }: FirstGroup<Id>): readonly GradedExam<Id>[] {
  if (outcome !== 'resit') return [];
  return exams.filter(({ exam }) => exam.domain === 'general' && exam.resit !== false);
}

/** Refuses results in which a mark is missing: what an oral must bring is not known yet, even if a resit is certain. */
export function requireEveryMark(rule: string, { missing }: FirstGroup): void {
  const [exam] = missing;
  if (exam !== undefined) throw new ContractError(rule, `results.${exam}`, 'known before the orals', undefined);
}
