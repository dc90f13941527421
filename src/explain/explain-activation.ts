import { requireObject } from '../contract/require-shape.ts';
import type { AccountActivation } from '../deadlines/account-activation.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import { momentWords, zoneOf } from './moments.ts';
import { filled, phrase } from './phrase.ts';
import type { Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * Whether an account is active, and until when its link works, on the clocks of the session.
 *
 * @throws ContractError where the account is not one of the library's, the zone is unknown, or words are missing.
 *
 * @example
 * ```ts
 * const account = { account: 'pending', until: '2025-10-27T10:00:00.000Z' } as const;
 * explainActivation(account, en, nice2026)[1]?.sentence;
 * // 'The activation link works until Monday 27 October 2025 at 11:00, that moment included.'
 * ```
 *
 * @see circular §3, clause `3.activation`
 */
export function explainActivation(
  activation: AccountActivation,
  labels: Pick<Labels, 'locale' | 'sources' | 'templates' | 'clock' | 'activation'>,
  session: Pick<Session, 'zone'>,
): readonly Sentence[] {
  const rule = 'explainActivation';
  const wording = { rule, labels };
  requireObject(rule, 'activation', activation);
  const { account, until } = activation;
  const clauses = ['3.activation'] as const;
  const sentence = phrase(wording, 'activation', account, 'activation.account');
  const moment = momentWords(wording, until, zoneOf(rule, session), 'activation.until');
  return sentencesOf(wording, [
    { kind: 'verdict', code: account, sentence, clauses },
    {
      kind: 'deadline',
      code: 'activation',
      sentence: filled(wording, 'templates', 'link-lives-until', { moment }),
      clauses,
    },
  ]);
}
