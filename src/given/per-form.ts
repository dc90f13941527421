import { ContractError } from '../kernel/contract-error.ts';
import { oncePer } from '../kernel/once-per.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { Session } from '../model/session.ts';
import { requireSession } from './require-session.ts';
import { requireObject } from './require-shape.ts';
import type { Reads } from './require-sound.ts';
import { waysOf } from './ways.ts';

/** A rule that answers for itself or for another, by whose name errors go. */
export type RuleOnForms<Answer> = (rule: string, facts: CandidateFacts, session: Session) => Answer;

/** How many answers are remembered, before the memory begins anew. */
const MOST = 5000;
/** Among so many facts or fewer, each is asked for by its name. */
const FEW = 10;

/**
 * A rule that looks whether the facts it reads are sound, and works out its answer once for all forms whose facts act alike:
 * a memory and nothing else, kept no longer than the session. Answers are frozen, since whoever asks the same is told the same.
 */
export function perForm<Answer>(read: Reads, answer: RuleOnForms<Answer>): RuleOnForms<Answer> {
  const memoryOf = oncePer((_, session: Session) => ({ known: new Map<number, Answer>(), ...digitsOf(read, session) }));
  return (rule, facts, session) => {
    requireObject(rule, 'facts', facts);
    requireSession(rule, session);
    const { known, digits, forms } = memoryOf(rule, session);
    const form = numberOf(rule, facts, digits);
    const before = known.get(form);
    if (before !== undefined) return before;
    const made = frozen(answer(rule, facts, session));
    if (known.size >= MOST) known.clear();
    // A number beyond these would stand for several forms.
    if (forms <= Number.MAX_SAFE_INTEGER) known.set(form, made);
    return made;
  };
}

/** What a value of a fact adds to the number of its form; 0 for what cannot be so. */
interface Digit {
  readonly expected: string;
  readonly worth: (value: unknown) => number;
}

/** Every fact as a digit, 0 where it is absent: so forms have the same number where all facts act alike, and only there. */
function digitsOf(read: Reads, session: Session): { digits: ReadonlyMap<string, Digit>; forms: number } {
  let forms = 1;
  const digits = new Map<string, Digit>();
  for (const [fact, { expected }] of read) {
    const place = forms;
    const { count, of } = waysOf(fact, session);
    digits.set(fact, { expected, worth: (value) => of(value) * place });
    forms *= count + 1;
  }
  return { digits, forms };
}

/** The number of a form; a fact that cannot be so is refused. */
function numberOf(rule: string, facts: CandidateFacts, digits: ReadonlyMap<string, Digit>): number {
  let number = 0;
  // Most forms hold fewer facts than these rules read; but only of plain objects does a loop tell all that they hold.
  if (digits.size > FEW && Object.getPrototypeOf(facts) === Object.prototype) {
    for (const fact in facts) {
      const digit = digits.get(fact);
      if (digit !== undefined) number += worthOf(rule, facts, fact, digit);
    }
  } else {
    for (const [fact, digit] of digits) number += worthOf(rule, facts, fact, digit);
  }
  return number;
}

function worthOf(rule: string, facts: object, fact: string, { expected, worth }: Digit): number {
  // as: any key of an object may be asked for.
  const value = (facts as Readonly<Record<string, unknown>>)[fact];
  if (value === undefined) return 0;
  const added = worth(value);
  if (added > 0) return added;
  throw new ContractError(rule, `facts.${fact}`, expected, value);
}

function frozen<Told>(told: Told): Told {
  if (typeof told === 'object' && told !== null) Object.values(told).forEach(frozen);
  return Object.freeze(told);
}
