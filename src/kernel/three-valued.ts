import type { NonEmpty } from './non-empty.ts';
import { isNonEmpty } from './non-empty.ts';

/** Yes, no, or unknown with the facts that may still decide it. */
export type ThreeValued<Reason extends string, Fact extends string> =
  | { readonly answer: 'yes'; readonly because: readonly Reason[] }
  | { readonly answer: 'no'; readonly because: NonEmpty<Reason> }
  | { readonly answer: 'unknown'; readonly missing: readonly Fact[]; readonly because: readonly Reason[] };

/** A decided yes, with its grounds. */
export function yes<Reason extends string>(...because: readonly Reason[]): ThreeValued<Reason, never> {
  return because.length > 1 ? { answer: 'yes', because } : told('yes', because[0]);
}

/** A decided no, with every reason. */
export function no<Reason extends string>(...because: NonEmpty<Reason>): ThreeValued<Reason, never> {
  return because.length > 1 ? { answer: 'no', because } : told('no', because[0]);
}

/** Not decided by the facts at all: only the exams office can tell. */
export function toBeChecked<Reason extends string>(...because: readonly Reason[]): ThreeValued<Reason, never> {
  return { answer: 'unknown', missing: [], because };
}

/** Asks one fact: decided where it is given, unknown where it is not. */
export function ask<Facts, Fact extends keyof Facts & string, Reason extends string>(
  facts: Facts,
  fact: Fact,
  holds: (value: NonNullable<Facts[Fact]>) => boolean,
  otherwise: Reason,
  because?: Reason,
): ThreeValued<Reason, Fact> {
  const value = facts[fact];
  if (value === undefined || value === null) return { answer: 'unknown', missing: [fact], because: [] };
  return holds(value) ? told('yes', because) : told('no', otherwise);
}

/** Follows the case a fact selects; where the fact is not given, only what all its cases agree on is decided. */
export function choose<Facts, Fact extends keyof Facts & string, Reason extends string, Inner extends string>(
  facts: Facts,
  fact: Fact,
  cases: readonly NonNullable<Facts[Fact]>[],
  answerOf: (value: NonNullable<Facts[Fact]>) => ThreeValued<Reason, Inner>,
): ThreeValued<Reason, Fact | Inner> {
  const value = facts[fact];
  if (value !== undefined && value !== null) return answerOf(value);
  const answers = cases.map(answerOf);
  return agreed(answers) ?? { answer: 'unknown', missing: [fact, ...answers.flatMap(missingOf)], because: [] };
}

/** Yes if all are; no, with every reason, as soon as one is no. */
export function all<Reason extends string, Fact extends string>(
  ...answers: readonly ThreeValued<Reason, Fact>[]
): ThreeValued<Reason, Fact> {
  return strongest(answers, 'no');
}

/** Yes, on every ground that holds, as soon as one is yes; no, with every reason, if all are. */
export function any<Reason extends string, Fact extends string>(
  ...answers: NonEmpty<ThreeValued<Reason, Fact>>
): ThreeValued<Reason, Fact> {
  return strongest(answers, 'yes');
}

/** The opposite; a yes becomes a no for the reason given, a no a yes on the grounds given. */
export function not<Reason extends string, Fact extends string>(
  answer: ThreeValued<string, Fact>,
  otherwise: Reason,
  because?: Reason,
): ThreeValued<Reason, Fact> {
  if (answer.answer === 'unknown') return { answer: 'unknown', missing: answer.missing, because: [] };
  return answer.answer === 'yes' ? told('no', otherwise) : told('yes', because);
}

/** What decided answers say together: nothing unless they agree; then for the reasons they share, a no without such for all. */
export function agreed<Reason extends string, Fact extends string>(
  answers: readonly ThreeValued<Reason, Fact>[],
): ThreeValued<Reason, Fact> | undefined {
  const [first, ...others] = answers;
  if (first === undefined || answers.some((each) => each.answer !== first.answer || missingOf(each).length > 0)) return;
  const shared = first.because.filter((reason) => others.every(({ because }) => because.includes(reason)));
  if (first.answer === 'unknown') return { answer: 'unknown', missing: [], because: shared };
  return first.answer === 'no' && !isNonEmpty(shared) ? strongest(answers, 'no') : decided(first.answer, shared);
}

/** The facts an answer still asks for. */
export function missingOf<Fact extends string>(answer: ThreeValued<string, Fact>): readonly Fact[] {
  return answer.answer === 'unknown' ? answer.missing : [];
}

/**
 * The one decision that outweighs all others where somebody says so, else what is unknown, else what all say; with the reasons
 * and the missing facts of all the answers that say so, each once. Of no answers at all: yes.
 */
function strongest<Reason extends string, Fact extends string>(
  answers: readonly ThreeValued<Reason, Fact>[],
  outweighing: Decision,
): ThreeValued<Reason, Fact> {
  let joint: ThreeValued<Reason, Fact> | undefined;
  for (const each of answers) {
    if (joint === undefined) joint = each;
    else if (each.answer === joint.answer) joint = both(joint, each);
    else if (each.answer === outweighing || (each.answer === 'unknown' && joint.answer !== outweighing)) joint = each;
  }
  return joint ?? told('yes');
}

/** Two answers that say the same, as one. */
function both<Reason extends string, Fact extends string>(
  one: ThreeValued<Reason, Fact>,
  other: ThreeValued<Reason, Fact>,
): ThreeValued<Reason, Fact> {
  if (one === other || !adds(other)) return one;
  if (!adds(one)) return other;
  const { answer } = one;
  if (answer === 'unknown') {
    const missing = union(missingOf(one), missingOf(other));
    return { answer, missing, because: union(one.because, other.because) };
  }
  // as: what is remembered of two answers carries the reasons of both, and says what they say.
  const before = joints.get(one)?.get(other) as ThreeValued<Reason, Fact> | undefined;
  return before ?? remembered(one, other, decided(answer, union(one.because, other.because)));
}

/** A memory of decided answers joined, and nothing else: there are few, and the same are joined over and over. */
const joints = new WeakMap<object, WeakMap<object, unknown>>();

function remembered<Made>(one: object, other: object, made: Made): Made {
  const ofOne = joints.get(one) ?? new WeakMap();
  joints.set(one, ofOne.set(other, made));
  return made;
}

/** A decision with its reasons; frozen, since everybody is told the same one. */
function decided<Reason extends string>(answer: 'yes' | 'no', because: readonly Reason[]): ThreeValued<Reason, never> {
  // as: a no is only ever made of answers that are no, and each of those carries a reason.
  return Object.freeze({ answer, because: Object.freeze(because) }) as ThreeValued<Reason, never>;
}

/** Whether an answer says more than its decision. */
function adds(answer: ThreeValued<string, string>): boolean {
  return answer.because.length > 0 || missingOf(answer).length > 0;
}

/** The items of two short lists, each once, in the order in which they first come. */
function union<Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] {
  if (one.length === 0) return other;
  const joint = [...one];
  for (const item of other) if (!one.includes(item)) joint.push(item);
  return joint;
}

type Decision = ThreeValued<string, string>['answer'];

/** A memory of the decisions with one reason or none, and nothing else: most answers are one of these few. */
const known = { yes: new Map<string | undefined, unknown>(), no: new Map<string | undefined, unknown>() };

/** A decision with one reason, or a yes without any; frozen, since everybody is told the same one. */
function told<Reason extends string>(decision: 'yes' | 'no', reason?: Reason): ThreeValued<Reason, never> {
  // as: what is remembered under a reason carries that reason, and a no is never asked for without one.
  const before = known[decision].get(reason) as ThreeValued<Reason, never> | undefined;
  if (before !== undefined) return before;
  const made = decided(decision, reason === undefined ? [] : [reason]);
  known[decision].set(reason, made);
  return made;
}
