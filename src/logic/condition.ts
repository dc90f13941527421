import type { ClauseId } from '../model/clause.ts';
import type { NoReason, OfficeReason, YesReason } from '../model/codes.ts';
import type { CandidateFacts, SimpleFact } from '../model/facts.ts';
import { factKinds } from '../model/facts.ts';

/** What a clause says of a candidate, as plain data: tests of single facts, joined, each with its reasons and its clause. */
export type Condition = Test | Joint | Opposite | Choice | Office | Constant;

/** Whether one fact reaches a bound, or is one of a few values. */
export interface Test {
  readonly kind: 'test';
  readonly fact: SimpleFact;
  readonly bound: Bound;
  readonly reasons?: Reasons | undefined;
}
export type Bound = { readonly atLeast: number | string } | { readonly oneOf: readonly Value[] };
export type Value = string | number | boolean;

/** The reasons for either answer; a condition that never decides alone has none. */
export interface Reasons {
  readonly yes?: YesReason;
  readonly no?: NoReason;
  readonly clause: ClauseId;
}

/** Yes where all parts are; or where any is. */
interface Joint {
  readonly kind: 'all' | 'any';
  readonly parts: readonly Condition[];
}
interface Opposite {
  readonly kind: 'not';
  readonly parts: readonly [Condition];
}
/** The part that the value of a fact selects; the last one where none of the values does. */
export interface Choice {
  readonly kind: 'choice';
  readonly fact: SimpleFact;
  readonly values: readonly Value[];
  readonly parts: readonly Condition[];
}
/** Only the exams office can tell, where its part is a yes; else no. */
export interface Office {
  readonly kind: 'office';
  readonly parts: readonly [Condition];
  readonly because: { readonly reason: OfficeReason; readonly clause: ClauseId };
}
interface Constant {
  readonly kind: 'yes' | 'no';
}

type FactsOf<Kind> = {
  [Fact in SimpleFact]: NonNullable<CandidateFacts[Fact]> extends Kind ? Fact : never;
}[SimpleFact];
type ValueOf<Fact extends SimpleFact> = NonNullable<CandidateFacts[Fact]>;
/** A fact whose values are words. */
type WordFact = { [Fact in SimpleFact]: (typeof factKinds)[Fact] extends readonly string[] ? Fact : never }[SimpleFact];

/** Yes if all are; no, for the reasons of each that is no, as soon as one is. */
export function all(...parts: readonly Condition[]): Condition {
  return { kind: 'all', parts };
}

/** Yes, for the reasons of each that is yes, as soon as one is; no, for all their reasons, if all are. */
export function any(...parts: readonly Condition[]): Condition {
  return { kind: 'any', parts };
}

export function not(part: Condition): Condition {
  return { kind: 'not', parts: [part] };
}

/** What holds for everyone, or for nobody. */
export const always: Condition = { kind: 'yes' };
export const never: Condition = { kind: 'no' };

/** Only the exams office can tell, where the part is a yes. */
export function office(part: Condition, reason: OfficeReason, clause: ClauseId): Condition {
  return { kind: 'office', parts: [part], because: { reason, clause } };
}

export function isTrue(fact: FactsOf<boolean>, reasons?: Reasons): Condition {
  return { kind: 'test', fact, bound: { oneOf: [true] }, reasons };
}

export function isFalse(fact: FactsOf<boolean>, reasons?: Reasons): Condition {
  return { kind: 'test', fact, bound: { oneOf: [false] }, reasons };
}

export function isOneOf<Fact extends FactsOf<string | number>>(
  fact: Fact,
  oneOf: readonly ValueOf<Fact>[],
  reasons?: Reasons,
): Condition {
  return { kind: 'test', fact, bound: { oneOf }, reasons };
}

/** Any of the other words of a fact. */
export function isNoneOf<Fact extends WordFact>(
  fact: Fact,
  words: readonly ValueOf<Fact>[],
  reasons?: Reasons,
): Condition {
  // as: the kind of a fact whose values are words is their list.
  const all = factKinds[fact] as readonly string[];
  const others = all.filter((word) => !(words as readonly string[]).includes(word));
  return { kind: 'test', fact, bound: { oneOf: others }, reasons };
}

/** A number of at least the bound, or a day on or after it. */
export function atLeast<Fact extends FactsOf<number> | 'bornOn'>(
  fact: Fact,
  bound: ValueOf<Fact>,
  reasons?: Reasons,
): Condition {
  return { kind: 'test', fact, bound: { atLeast: bound }, reasons };
}

/** The condition that a word selects: one for each word of the fact. */
export function choose<Fact extends WordFact>(
  fact: Fact,
  cases: Readonly<Record<ValueOf<Fact>, Condition>>,
): Condition {
  return { kind: 'choice', fact, values: Object.keys(cases), parts: Object.values(cases) };
}

/** The condition that a number selects, or the one for all others. */
export function chooseNumber(
  fact: FactsOf<number>,
  cases: readonly (readonly [number, Condition])[],
  others: Condition,
): Condition {
  return {
    kind: 'choice',
    fact,
    values: cases.map(([number]) => number),
    parts: [...cases.map(([, part]) => part), others],
  };
}

/** The place of the part that a value selects. */
export function selectedBy(value: unknown, { values }: Choice): number {
  const place = (values as readonly unknown[]).indexOf(value);
  return place < 0 ? values.length : place;
}
