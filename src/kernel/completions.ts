import type { ThreeValued } from './three-valued.ts';
import { agreed, missingOf } from './three-valued.ts';

/** The values that act apart, for every fact that may be absent, in the order of the form. */
export type Alternatives<Facts> = { readonly [Fact in keyof Facts & string]?: readonly NonNullable<Facts[Fact]>[] };

type Decision = ThreeValued<string, string>['answer'];

/** What an answer still hangs on: nothing, or a fact with what follows from each of its values. */
export type Residue<Fact extends string> =
  | Decision
  | { readonly fact: Fact; readonly branches: readonly Residue<Fact>[] };

/** A question put to a form. */
type Rule<Facts, Reason extends string> = (facts: Facts) => ThreeValued<Reason, keyof Facts & string>;

/**
 * The answer on which all completions of the missing facts agree; else unknown, with the facts that can change it.
 *
 * A three-valued rule hesitates too often where it asks one fact twice. So each missing fact is tried in all its effects.
 *
 * @param first - What the rule says of the facts as they are, where that is known already.
 */
export function overCompletions<Facts extends object, Reason extends string>(
  facts: Facts,
  rule: Rule<Facts, Reason>,
  alternatives: Alternatives<Facts>,
  first: ThreeValued<Reason, keyof Facts & string> = rule(facts),
): ThreeValued<Reason, keyof Facts & string> {
  const ends: ThreeValued<Reason, keyof Facts & string>[] = [];
  const residue = residueOf(facts, rule, alternatives, (end) => ends.push(end), first);
  if (isDecision(residue)) return agreed(ends) ?? first;
  const missing = factsToTry(alternatives).flatMap(([fact]) => (hangsOn(residue, fact) ? [fact] : []));
  return { answer: 'unknown', missing, because: first.because };
}

/**
 * What a rule still hangs on, once what is known is known.
 *
 * Facts are tried in one fixed order, and a fact whose values all lead to the same is left out. Two rules that agree on
 * every completion have therefore the same residue, and the facts in a residue are exactly those that can change the answer.
 */
export function residueOf<Facts extends object, Reason extends string>(
  facts: Facts,
  rule: Rule<Facts, Reason>,
  alternatives: Alternatives<Facts>,
  onEnd?: (end: ThreeValued<Reason, keyof Facts & string>) => void,
  answer: ThreeValued<Reason, keyof Facts & string> = rule(facts),
): Residue<keyof Facts & string> {
  const missing = missingOf(answer);
  const next = missing.length > 0 ? factsToTry(alternatives).find(([fact]) => missing.includes(fact)) : undefined;
  if (next === undefined) {
    onEnd?.(answer);
    return answer.answer;
  }
  const [fact, values] = next;
  const branches = values.map((value) => residueOf({ ...facts, [fact]: value }, rule, alternatives, onEnd));
  return branching(fact, branches);
}

/** Whether a fact can change what a residue says. */
export function hangsOn<Fact extends string>(residue: Residue<Fact>, fact: Fact): boolean {
  if (isDecision(residue)) return false;
  return residue.fact === fact || residue.branches.some((branch) => hangsOn(branch, fact));
}

/** What is left of a residue once a fact is answered in one of its ways. */
export function answered<Fact extends string>(residue: Residue<Fact>, fact: Fact, way: number): Residue<Fact> {
  if (isDecision(residue)) return residue;
  if (residue.fact === fact) return residue.branches[way] ?? residue;
  return branching(
    residue.fact,
    residue.branches.map((branch) => answered(branch, fact, way)),
  );
}

/** Whether nothing can change a residue any more. */
export function isDecision<Fact extends string>(residue: Residue<Fact>): residue is Decision {
  return typeof residue === 'string';
}

/** The facts that may be absent with the values to try, in the order of the form. */
export function factsToTry<Facts>(
  alternatives: Alternatives<Facts>,
): readonly (readonly [fact: keyof Facts & string, values: readonly unknown[]])[] {
  // as: Object.entries forgets that the keys of an Alternatives are facts.
  return Object.entries(alternatives) as unknown as readonly (readonly [keyof Facts & string, readonly unknown[]])[];
}

/** A fact with what follows from each of its values, or just that where all lead to the same. */
function branching<Fact extends string>(fact: Fact, branches: readonly Residue<Fact>[]): Residue<Fact> {
  const [first] = branches;
  return first !== undefined && branches.every((branch) => same(branch, first)) ? first : { fact, branches };
}

function same<Fact extends string>(one: Residue<Fact>, other: Residue<Fact> | undefined): boolean {
  if (isDecision(one) || other === undefined || isDecision(other)) return one === other;
  return one.fact === other.fact && one.branches.every((branch, index) => same(branch, other.branches[index]));
}
