import { requireObject } from '../contract/require-shape.ts';
import type { AccountToUse } from '../deadlines/account-to-use.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import type { Wording } from './phrase.ts';
import { phrase } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * Which account to register with.
 *
 * @param _session - Not read: every function of this entry point takes the same three arguments.
 * @throws ContractError where the account is not one of the library's, or words are missing.
 *
 * @example
 * ```ts
 * const [step] = explainAccount(accountToUse({ registeredIndividualLastSession: false }, nice2026), en);
 * step?.sentence; // 'Create a Cyclades account to register.'
 * ```
 *
 * @see circular §3, clause `3.reuse`
 */
export function explainAccount(
  account: AccountToUse,
  labels: Pick<Labels, 'sources' | 'account'>,
  _session?: Partial<Session>,
): readonly Sentence[] {
  const wording = { rule: 'explainAccount', labels };
  return sentencesOf(wording, accountDrafts(wording, account, 'account'));
}

/** The drafts of {@link explainAccount}. */
export function accountDrafts(wording: Wording<'account'>, use: AccountToUse, argument: string): readonly Draft[] {
  requireObject(wording.rule, argument, use);
  const sentence = phrase(wording, 'account', use.account, `${argument}.account`);
  return [{ kind: 'step', code: use.account, sentence, clauses: ['3.reuse'] }];
}
