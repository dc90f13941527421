import type { Change, Readings } from '../../src/index.ts';
import type { CompleteForm, DecidingFact } from './complete-form.ts';
import { completions, eligibilityFacts, everyValue, followingFacts } from './complete-form.ts';
import { eligibilityByTheBook } from './rulebook.ts';

/** What would turn a refusal into a yes, found by trying: for every set of facts, every value that each can still get. */

/** A half-filled form. */
export interface HalfFilled {
  readonly form: CompleteForm;
  readonly absent: readonly DecidingFact[];
}
/** New values of some facts. */
export type Trial = Partial<CompleteForm>;
/** The least sets of facts that can bring a yes, each with every combination of values that does. */
export type Found = ReadonlyMap<string, readonly Trial[]>;

const happened: readonly DecidingFact[] = ['previousOutcome', 'sameSpeciality', 'contractMonths'];
const growing: readonly DecidingFact[] = ['workMonths', 'schoolYears', 'trainingCentreHours', 'experienceMonths'];
const origins: Readonly<Partial<Record<DecidingFact, DecidingFact>>> = {
  sameSpeciality: 'previousOutcome',
  workMonths: 'workStatus',
  experienceMonths: 'workStatus',
};

/** The values that a fact can still get; those of a fact that follows from another, only together with that one. */
export function valuesLeft(
  fact: DecidingFact,
  { form, absent }: HalfFilled,
  set: readonly DecidingFact[],
): readonly unknown[] {
  const following = followingFacts(form, absent);
  const follows = fact in following;
  if (absent.includes(fact) && !follows) return fact === 'contractMonths' ? [12, 24] : everyValue[fact];
  const value: unknown = follows ? following[fact] : form[fact];
  if (happened.includes(fact)) return [];
  if (follows && !set.some((each) => each === origins[fact])) return [];
  if (fact === 'entryDiploma' && value !== 'none' && value !== 'foreign') return [];
  const others = (everyValue[fact] as readonly unknown[]).filter((other) => other !== value);
  return growing.includes(fact) ? others.filter((other) => Number(other) > Number(value)) : others;
}

/** Every combination of values that the facts of a set can still get. */
export function trials(set: readonly DecidingFact[], half: HalfFilled): readonly Trial[] {
  return set.reduce<readonly Trial[]>(
    (found, fact) =>
      found.flatMap((trial) => valuesLeft(fact, half, set).map((value) => ({ ...trial, [fact]: value }))),
    [{}],
  );
}

/** Whether a trial brings a yes, whatever the facts are that stay absent; those that follow stay as they are. */
export function bringsYes(trial: Trial, { form, absent }: HalfFilled, readings: Readings): boolean {
  const changed = { ...form, ...followingFacts(form, absent), ...trial };
  const left = absent.filter((fact) => !(fact in trial) && !(fact in followingFacts(form, absent)));
  const read = left.filter((fact) => eligibilityFacts.includes(fact));
  for (const complete of completions(changed, read)) {
    if (eligibilityByTheBook(complete, readings) !== 'yes') return false;
  }
  return true;
}

export const nameOf = (set: readonly DecidingFact[]): string =>
  eligibilityFacts.filter((fact) => set.includes(fact)).join(' ');

/** All least sets of at most so many of some facts, smallest first. */
export function leastSets(pool: readonly DecidingFact[], most: number, half: HalfFilled, readings: Readings): Found {
  const found = new Map<string, readonly Trial[]>();
  const least: (readonly DecidingFact[])[] = [];
  for (let size = 1; size <= most; size++) {
    for (const set of subsets(pool, size)) {
      if (least.some((smaller) => smaller.every((fact) => set.includes(fact)))) continue;
      const bringing = trials(set, half).filter((trial) => bringsYes(trial, half, readings));
      if (bringing.length === 0) continue;
      found.set(nameOf(set), bringing);
      least.push(set);
    }
  }
  return found;
}

/** Every subset of so many facts, in their order. */
export function subsets(facts: readonly DecidingFact[], size: number): readonly (readonly DecidingFact[])[] {
  if (size === 0) return [[]];
  return facts.flatMap((fact, index) => subsets(facts.slice(index + 1), size - 1).map((others) => [fact, ...others]));
}

/** Whether changes allow the values of a trial of the same facts. */
export function allows(changes: readonly Change[], trial: Trial): boolean {
  return changes.every(({ fact, needed }) => {
    const value = trial[fact as DecidingFact];
    if ('oneOf' in needed) return needed.oneOf.some((each) => each === value);
    return typeof value === 'number' && typeof needed.atLeast === 'number' && value >= needed.atLeast;
  });
}
