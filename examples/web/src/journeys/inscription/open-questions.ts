import type { Answer, CandidateFacts, FactName } from 'candidat-bts';
import { accountToUse, compulsoryLanguage, nextQuestions } from 'candidat-bts';
import { session } from '../../session.ts';

/**
 * The questions still to ask: those that can change the verdict, then those on pieces, then the account to use and the language.
 * None after a refusal, which none of these would change.
 */
export function openQuestions(facts: CandidateFacts, answer: Answer): readonly FactName[] {
  if (answer.answer === 'no') return [];
  const language = compulsoryLanguage(facts, session);
  return [
    ...new Set([
      ...nextQuestions(facts, session),
      ...accountToUse(facts, session).missing,
      ...(language.answer === 'unknown' ? language.missing : []),
    ]),
  ];
}

/** The question to ask now: the first that was not put off; but what a verdict waits for comes before the pieces. */
export function questionToAsk(
  open: readonly FactName[],
  answer: Answer,
  skipped: readonly FactName[],
): FactName | undefined {
  const left = open.filter((fact) => !skipped.includes(fact));
  const deciding = answer.answer === 'unknown' ? answer.missing : [];
  return deciding.length > 0 ? left.find((fact) => deciding.includes(fact)) : left[0];
}
