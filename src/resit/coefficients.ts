import { requireObjects } from '../given/require-shape.ts';
import { ContractError } from '../kernel/contract-error.ts';
import { exactNumber } from '../kernel/exact-number.ts';
import type { Fraction } from '../kernel/fraction.ts';
import { oncePer } from '../kernel/once-per.ts';
import type { Exam, Regulation } from '../model/exam.ts';

/**
 * The coefficient of every exam by its name, exact; of an optional exam 1 unless given.
 *
 * @throws ContractError where two exams share a name, a domain is none, or a coefficient is not above 0.
 */
export const coefficients: (rule: string, exams: Regulation['exams']) => ReadonlyMap<string, Fraction> =
  /* @__PURE__ */ oncePer(byName);

function byName(rule: string, exams: Regulation['exams']): ReadonlyMap<string, Fraction> {
  requireObjects(rule, 'regulation.exams', exams);
  const named = new Map<string, Fraction>();
  for (const exam of exams) named.set(exam.exam, coefficientOf(rule, exam, named));
  return named;
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
