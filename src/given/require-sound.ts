import { ContractError } from '../kernel/contract-error.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { Session } from '../model/session.ts';
import type { SimpleFact } from './fact-natures.ts';
import { factNatures } from './fact-natures.ts';
import type { Nature } from './natures.ts';
import { natures, oneOf } from './natures.ts';
import { requireSession } from './require-session.ts';
import { requireObject } from './require-shape.ts';

/** What a rule reads of a form, with what each fact may be. */
export type Reads = ReadonlyMap<SimpleFact, Nature>;

/** What a rule reads by itself, and what it reads through others. */
export function reads(facts: readonly SimpleFact[], ...others: readonly Reads[]): Reads {
  return new Map([...others.flatMap((other) => [...other]), ...facts.map((fact) => [fact, natureOf(fact)] as const)]);
}

function natureOf(fact: SimpleFact): Nature {
  const nature = factNatures[fact];
  return typeof nature === 'string' ? natures[nature] : oneOf(nature);
}

/** Refuses what is no session, and a form in which a fact that a rule reads cannot be so, whether or not it decides. */
export function requireSound(rule: string, facts: CandidateFacts, session: Session, read: Reads): void {
  requireObject(rule, 'facts', facts);
  requireSession(rule, session);
  for (const [fact, { fits, expected }] of read) {
    const value = facts[fact];
    if (value !== undefined && !fits(value)) throw new ContractError(rule, `facts.${fact}`, expected, value);
  }
}
