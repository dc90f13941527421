import { consequences } from '../model/consequences.ts';
import type { CandidateFacts, SimpleFact } from '../model/facts.ts';

/** The value of a fact: its own, else the one that follows from another fact, else `undefined`. */
export function factValue<Fact extends SimpleFact>(facts: CandidateFacts, fact: Fact): CandidateFacts[Fact] {
  const value = facts[fact];
  if (value !== undefined) return value;
  const consequence = consequences[fact];
  if (consequence === undefined || facts[consequence.from] !== consequence.when) return undefined;
  // as: the table holds a value of each fact that it names.
  return consequence.value as CandidateFacts[Fact];
}
