import type { Question } from '../given/settled.ts';
import type { ThreeValued } from '../kernel/three-valued.ts';
import { all, no, yes } from '../kernel/three-valued.ts';
import type { CandidateFacts, FactName } from '../model/facts.ts';
import type { ReadingId, Readings } from '../model/session.ts';

/** Whether a candidate is in a situation; why not is not asked. */
export type Condition = Question<string>;

/** Why a condition is not met, as far as anybody asks. */
export const OTHERWISE = 'otherwise';
export const MET: ThreeValued<string, never> = /* @__PURE__ */ yes();
export const UNMET: ThreeValued<string, never> = /* @__PURE__ */ no(OTHERWISE);
const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** A fact that is true or false. */
type TruthFact = { [Fact in FactName]: CandidateFacts[Fact] extends boolean | undefined ? Fact : never }[FactName];

/** Whether a fact is true. */
export function isTrue(fact: TruthFact): Condition {
  return where(fact, (value) => value);
}

/** Whether a fact is false. */
export function isFalse(fact: TruthFact): Condition {
  return where(fact, (value) => !value);
}

/** Whether a fact is of some kind. */
export function where<Fact extends FactName>(
  fact: Fact,
  holds: (value: NonNullable<CandidateFacts[Fact]>) => boolean,
): Condition {
  const unknown: ThreeValued<string, Fact> = { answer: 'unknown', missing: Object.freeze([fact]), because: NONE };
  return (facts) => {
    const value = facts[fact];
    if (value === undefined) return unknown;
    return holds(value) ? MET : UNMET;
  };
}

/** Whether two conditions are met; the second is not looked at where the first is not. */
export function both(one: Condition, other: Condition): Condition {
  return (facts, session) => {
    const first = one(facts, session);
    if (first.answer === 'no') return first;
    const second = other(facts, session);
    return first.answer === 'yes' ? second : all(first, second);
  };
}

/** The condition that a doubtful wording stands for, under each of its readings. */
export function asRead<Id extends ReadingId>(id: Id, meant: Readonly<Record<Readings[Id], Condition>>): Condition {
  return (facts, session) => meant[session.readings[id]](facts, session);
}
