import { requireFacts } from '../contract/fact-guards.ts';
import { requireSession } from '../contract/per-session.ts';
import { factValue } from '../logic/fact-value.ts';
import type { CandidateFacts, FactName } from '../model/facts.ts';
import type { Session } from '../model/session.ts';

/** The account to register with. */
export interface AccountToUse {
  readonly account: 'reuse' | 'create' | 'unknown';
  readonly missing: readonly FactName[];
}

/**
 * Whether to register with last session's account or with a new one: who registered then as a candidat individuel keeps that
 * account and must not create another; everyone else creates one, and so does whoever never sat an exam.
 *
 * @throws ContractError where `facts.registeredIndividualLastSession` is neither true nor false.
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
  requireFacts('accountToUse', facts, ['previousOutcome', 'registeredIndividualLastSession']);
  requireSession('accountToUse', session);
  const registered = factValue(facts, 'registeredIndividualLastSession');
  if (registered === undefined) return { account: 'unknown', missing: ['registeredIndividualLastSession'] };
  return { account: registered ? 'reuse' : 'create', missing: [] };
}
