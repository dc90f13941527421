import { reads, requireSound } from '../given/require-sound.ts';
import type { CandidateFacts, FactName } from '../model/facts.ts';
import type { Session } from '../model/session.ts';

/** Which account to register with. */
export interface AccountToUse {
  readonly account: 'reuse' | 'create' | 'unknown';
  readonly missing: readonly FactName[];
}

/**
 * Whether to register with the account of last session or with a new one: whoever registered then as a candidat individuel
 * keeps that account and must not create another; everyone else creates one.
 *
 * @throws ContractError where `facts.registeredIndividualLastSession` is not a truth value.
 *
 * @example
 * ```ts
 * accountToUse({ registeredIndividualLastSession: true }, nice2026); // { account: 'reuse', missing: [] }
 * accountToUse({}, nice2026); // { account: 'unknown', missing: ['registeredIndividualLastSession'] }
 * ```
 *
 * @see circular §3, clause `3.reuse`
 */
export function accountToUse(facts: CandidateFacts, session: Session): AccountToUse {
  requireSound('accountToUse', facts, session, accountReads);
  return accountOf(facts);
}

/** What {@link accountToUse} reads. */
const accountReads = /* @__PURE__ */ reads(['registeredIndividualLastSession']);

/** {@link accountToUse}, of sound facts. */
export function accountOf({ registeredIndividualLastSession }: CandidateFacts): AccountToUse {
  if (registeredIndividualLastSession === undefined) {
    return { account: 'unknown', missing: ['registeredIndividualLastSession'] };
  }
  return { account: registeredIndividualLastSession ? 'reuse' : 'create', missing: [] };
}
