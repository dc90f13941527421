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
/** Of so many facts the order is remembered: of more than a form has, and not without end. */
const MANY = 50;

/**
 * A rule that looks whether the facts it reads are sound, and works out its answer once for all forms whose facts act alike:
 * a memory and nothing else, kept no longer than the session. Answers are frozen, since whoever asks the same is told the same.
 */
export function perForm<Answer>(read: Reads, answer: RuleOnForms<Answer>): RuleOnForms<Answer> {
  const memoryOf = oncePer((rule, session: Session) => {
    requireSession(rule, session);
    return { known: new Map<number, Answer>(), usual: [] as Seen[], ...digitsOf(read, session) };
  });
  return (rule, facts, session) => {
    requireObject(rule, 'facts', facts);
    const { known, digits, usual, forms } = memoryOf(rule, session);
    const form = numberOf(rule, facts, digits, usual);
    const before = known.get(form);
    if (before !== undefined) return before;
    const made = frozen(answer(rule, facts, session));
    if (known.size >= MOST) known.clear();
    // A number beyond these would stand for several forms.
    if (forms <= Number.MAX_SAFE_INTEGER) known.set(form, made);
    return made;
  };
}

/** A fact in the number of a form: which way a value of it acts, 0 for what cannot be so, and what each way is worth. */
interface Digit {
  readonly fact: string;
  readonly expected: string;
  readonly wayOf: (value: unknown) => number;
  readonly worth: number;
}

type Digits = ReadonlyMap<string, Digit>;

/** A fact that stood at some place of a form before, and its digit where the rule reads it. */
interface Seen {
  readonly fact: string;
  readonly digit: Digit | undefined;
}

/** Every fact as a digit, 0 where it is absent: so forms have the same number where all facts act alike, and only there. */
function digitsOf(read: Reads, session: Session): { digits: Digits; forms: number } {
  let forms = 1;
  const digits = new Map<string, Digit>();
  for (const [fact, { expected }] of read) {
    const { count, of } = waysOf(fact, session);
    digits.set(fact, { fact, expected, wayOf: of, worth: forms });
    forms *= count + 1;
  }
  return { digits, forms };
}

/** The number of a form; a fact that cannot be so is refused. */
function numberOf(rule: string, facts: CandidateFacts, digits: Digits, usual: Seen[]): number {
  // as: any key of an object may be asked for.
  const given = facts as Readonly<Record<string, unknown>>;
  let number = 0;
  // Most forms hold fewer facts than these rules read; but only of plain objects does a loop tell all that they hold.
  if (digits.size <= FEW || Object.getPrototypeOf(facts) !== Object.prototype) {
    for (const digit of digits.values()) number += worthOf(rule, digit, given[digit.fact]);
    return number;
  }
  let place = 0;
  for (const fact in given) {
    let seen = usual[place];
    // Forms hold their facts in the order of the one before, mostly: then there is no name to look up.
    if (seen?.fact !== fact) {
      seen = { fact, digit: digits.get(fact) };
      if (place < MANY) usual[place] = seen;
    }
    place++;
    if (seen.digit !== undefined) number += worthOf(rule, seen.digit, given[fact]);
  }
  return number;
}

function worthOf(rule: string, { fact, expected, wayOf, worth }: Digit, value: unknown): number {
  if (value === undefined) return 0;
  const way = wayOf(value);
  if (way === 0) throw new ContractError(rule, `facts.${fact}`, expected, value);
  return way * worth;
}

function frozen<Told>(told: Told): Told {
  if (typeof told === 'object' && told !== null) Object.values(told).forEach(frozen);
  return Object.freeze(told);
}
