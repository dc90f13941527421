import { eligibilityReads, eligible } from '../categories/eligibility.ts';
import { alternatives } from '../given/alternatives.ts';
import { perForm } from '../given/per-form.ts';
import { settled } from '../given/settled.ts';
import type { Alternatives } from '../kernel/completions.ts';
import { factsToTry } from '../kernel/completions.ts';
import { missingOf } from '../kernel/three-valued.ts';
import type { CandidateFacts, FactName } from '../model/facts.ts';
import type { Session } from '../model/session.ts';

/**
 * What would have to be otherwise for a refused candidate to be eligible: every set of facts, none containing another, that
 * changed together turn the refusal into a yes; smallest first. Empty unless the answer is no.
 *
 * To give an absent fact is a change too. A fact left absent must not matter: the yes has to hold in all its completions.
 *
 * @throws ContractError where a fact or a reading is not what it can be.
 *
 * @example Moving house is enough.
 * ```ts
 * remedies({ department: '75', previousOutcome: 'refused', sameSpeciality: true, basis: 'earlier-attempt' }, nice2026)[0];
 * // ['department']
 * ```
 *
 * @see circular §2
 */
export function remedies(facts: CandidateFacts, session: Session): readonly (readonly FactName[])[] {
  return remediesOf('remedies', facts, session);
}

const remediesOf = /* @__PURE__ */ perForm(eligibilityReads, (_, facts, session): readonly (readonly FactName[])[] => {
  if (settled(facts, session, eligible).answer !== 'no') return [];
  return changes([{}], { facts, session, values: alternatives(session) });
});

interface Given {
  readonly facts: CandidateFacts;
  readonly session: Session;
  readonly values: Alternatives<CandidateFacts>;
}

/**
 * The least sets of facts, smallest first, that changed make every one of some half-filled forms eligible.
 *
 * The first fact that any of the forms still asks for is either kept (as given; where it is absent, in all its values at
 * once, which makes more forms) or changed, to each of its values.
 */
function changes(forms: readonly CandidateFacts[], given: Given): readonly (readonly FactName[])[] {
  const asked = new Set<FactName>();
  const undecided: CandidateFacts[] = [];
  for (const form of forms) {
    const told = eligible(form, given.session);
    if (told.answer === 'yes') continue;
    if (missingOf(told).length === 0) return [];
    undecided.push(form);
    for (const fact of missingOf(told)) asked.add(fact);
  }
  const next = factsToTry(given.values).find(([fact]) => asked.has(fact));
  if (next === undefined) return [[]];
  const [fact, values] = next;
  const value = given.facts[fact];
  const as = (tried: readonly unknown[]): readonly CandidateFacts[] =>
    undecided.flatMap((form) => tried.map((each) => ({ ...form, [fact]: each })));
  const kept = changes(as(value === undefined ? values : [value]), given);
  // Where nothing more need change, no other set is least; and to give a fact the value it has is no change.
  if (kept[0]?.length === 0) return kept;
  const others = values.filter((each) => each !== value);
  const changed = others.flatMap((each) => changes(as([each]), given).map((set) => [fact, ...set]));
  return leastSets([...kept, ...changed]);
}

/** The sets that contain no other, each once. */
function leastSets(sets: readonly (readonly FactName[])[]): readonly (readonly FactName[])[] {
  const least: (readonly FactName[])[] = [];
  for (const set of [...sets].sort((one, other) => one.length - other.length)) {
    if (!least.some((smaller) => smaller.every((fact) => set.includes(fact)))) least.push(set);
  }
  return least;
}
