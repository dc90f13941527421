import type { Answer, FactName } from 'candidat-bts';

/**
 * The question to ask now. Those that can still decide the registration come first, in the order of the library; then
 * those that only decide on pieces; none after a refusal, which no piece would mend.
 */
export function questionToAsk(
  open: readonly FactName[],
  answer: Answer,
  skipped: readonly FactName[],
): FactName | undefined {
  if (answer.answer === 'no') return undefined;
  const left = open.filter((fact) => !skipped.includes(fact));
  if (answer.answer === 'yes') return left[0];
  const deciding = left.find((fact) => answer.missing.includes(fact));
  // With a deciding question put off, the verdict waits for it: the pieces do not come in between.
  return deciding ?? (answer.missing.some((fact) => skipped.includes(fact)) ? undefined : left[0]);
}
