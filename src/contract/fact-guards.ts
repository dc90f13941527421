import { isCount } from '../exact/exact-number.ts';
import type { CandidateFacts, FactKind, SimpleFact } from '../model/facts.ts';
import { factKinds } from '../model/facts.ts';
import { isCalendarDay } from '../time/calendar-day.ts';
import { ContractError } from './contract-error.ts';
import { requireObject } from './require-shape.ts';

/** What a value must be, in words for error messages, and whether one is. */
export interface Guard {
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
}

const expected: Readonly<Record<Exclude<FactKind, readonly string[]>, string>> = {
  either: 'true or false',
  day: 'a day that exists (YYYY-MM-DD)',
  amount: 'a number of at least 0',
  count: 'a whole number of at least 0',
};

/** What a value of a kind must be. */
export function guardOf(kind: FactKind): Guard {
  return typeof kind === 'string' ? { expected: expected[kind], fits: (value) => fits(kind, value) } : oneOf(kind);
}

/** One of some words. */
export function oneOf(words: readonly unknown[]): Guard {
  return { expected: `one of ${words.join(', ')}`, fits: (value) => words.includes(value) };
}

function fits(kind: FactKind, value: unknown): boolean {
  switch (kind) {
    case 'either':
      return typeof value === 'boolean';
    case 'day':
      return isCalendarDay(value);
    case 'amount':
      return typeof value === 'number' && value >= 0 && value < Infinity;
    case 'count':
      return isCount(value);
    default: {
      const words: readonly unknown[] = kind;
      return words.includes(value);
    }
  }
}

/** What a value of a fact must be. */
export function factGuard(fact: SimpleFact): Guard {
  const guard = guardOf(factKinds[fact]);
  return fact === 'department' ? { ...guard, expected: DEPARTMENT } : guard;
}

const DEPARTMENT =
  "the code of a department as it is written (01 to 19, 2A, 2B, 21 to 95, 971 to 978, 984, 986 to 988) or 'abroad'";

/** Rejects a form that is no object, and any of some facts that is present and not what it must be. */
export function requireFacts(rule: string, facts: CandidateFacts, names: readonly SimpleFact[]): void {
  requireObject(rule, 'facts', facts);
  for (const name of names) requireFact(rule, name, facts[name]);
}

/** Rejects a value that a fact cannot have; an absent one is fine. */
export function requireFact(rule: string, fact: SimpleFact, value: unknown): void {
  if (value === undefined || fits(factKinds[fact], value)) return;
  throw new ContractError(rule, `facts.${fact}`, factGuard(fact).expected, value);
}
