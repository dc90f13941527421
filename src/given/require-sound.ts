import { ContractError } from '../kernel/contract-error.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { ReadingId, Session } from '../model/session.ts';
import type { SimpleFact } from './fact-natures.ts';
import { factNatures, natures } from './fact-natures.ts';
import { readingValues } from './reading-values.ts';
import { requireSession } from './require-session.ts';
import { requireObject } from './require-shape.ts';

/** What a rule reads of a form, and which doubtful wordings bear on it. */
export interface Reads {
  readonly facts: readonly SimpleFact[];
  readonly readings: readonly ReadingId[];
}

/** Refuses a form or a session in which something that a rule reads is what it cannot be, whether or not it decides. */
export function requireSound(rule: string, facts: CandidateFacts, session: Session, ...parts: readonly Reads[]): void {
  requireObject(rule, 'facts', facts);
  requireSession(rule, session);
  for (const reads of parts) {
    for (const fact of reads.facts) requireFact(rule, facts, fact);
    for (const id of reads.readings) requireReading(rule, session, id);
  }
}

/** {@link requireSound}, of all that one value tells and of all readings. */
export function requireAllSound(rule: string, facts: CandidateFacts, session: Session): void {
  requireObject(rule, 'facts', facts);
  requireSession(rule, session);
  // as: the keys of these records are facts and readings.
  for (const fact in factNatures) requireFact(rule, facts, fact as SimpleFact);
  for (const id in readingValues) requireReading(rule, session, id as ReadingId);
}

function requireFact(rule: string, facts: CandidateFacts, fact: SimpleFact): void {
  const value: unknown = facts[fact];
  if (value === undefined) return;
  const nature = factNatures[fact];
  if (typeof nature !== 'string') requireOneOf(rule, 'facts.', fact, value, nature);
  else if (!natures[nature].fits(value)) {
    throw new ContractError(rule, `facts.${fact}`, natures[nature].expected, value);
  }
}

/** Refuses a session that reads a doubtful wording in a way nobody has defined. */
export function requireReading(rule: string, session: Pick<Session, 'readings'>, id: ReadingId): void {
  requireOneOf(rule, 'session.readings.', id, session.readings[id], readingValues[id]);
}

function requireOneOf(rule: string, where: string, name: string, value: unknown, words: readonly string[]): void {
  if (typeof value === 'string' && words.includes(value)) return;
  throw new ContractError(rule, `${where}${name}`, `one of ${words.join(', ')}`, value);
}
