import { ContractError } from '../contract/contract-error.ts';
import { factGuard } from '../contract/fact-guards.ts';
import type { Consequence } from '../model/consequences.ts';
import { consequences } from '../model/consequences.ts';
import type { FactKind, SimpleFact } from '../model/facts.ts';
import { factKinds } from '../model/facts.ts';
import { addDays } from '../time/calendar-day.ts';
import type { Bound, Test, Value } from './condition.ts';

/** The values of a fact, grouped: those of one group pass the same tests, so a diagram forks on the groups. */
export interface Groups {
  readonly fact: SimpleFact;
  /** From which other fact its value follows where it is absent. */
  readonly consequence: Consequence | undefined;
  /** A value of each group. */
  readonly examples: readonly Value[];
  /** The values of each group that are compared one by one. */
  readonly listed: readonly (readonly Value[])[];
  /** The thresholds from which on the other values of each group begin. */
  readonly from: readonly (readonly Value[])[];
  /** The group of a value, -1 of an absent one; a value that the fact cannot have is rejected. */
  readonly groupOf: (rule: string, value: unknown) => number;
}

/** The groups that some tests of a fact make of its values. */
export function groupsOf(fact: SimpleFact, tests: readonly Test[]): Groups {
  const { fits, expected } = factGuard(fact);
  const bounds = tests.map(({ bound }) => bound);
  const examples: Value[] = [];
  const listedIn: Value[][] = [];
  const from: Value[][] = [];
  const groups = new Map<string, number>();
  const group = (value: Value): number => {
    const passed = bounds.map((bound) => Number(meets(value, bound))).join('');
    const before = groups.get(passed);
    if (before !== undefined) return before;
    groups.set(passed, examples.length);
    listedIn.push([]);
    from.push([]);
    return examples.push(value) - 1;
  };
  const thresholds = thresholdsIn(bounds);
  const listed = new Map<Value, number>();
  for (const value of new Set(listedValues(factKinds[fact], bounds))) {
    listed.set(value, group(value));
    // as: every group has a list, and thresholds.
    (listedIn[group(value)] as Value[]).push(value);
  }
  const between = [lowestOf(factKinds[fact]), ...thresholds].map((threshold, at) => {
    const example = unlisted(factKinds[fact], threshold, thresholds[at], listed);
    if (example === undefined) return -1;
    (from[group(example)] as Value[]).push(threshold);
    return group(example);
  });
  return {
    fact,
    consequence: consequences[fact],
    examples,
    listed: listedIn,
    from,
    groupOf: (rule, value) => {
      if (value === undefined) return -1;
      // as: a value that fits its fact is a text, a number, or true or false.
      const own = value as Value;
      const group = listed.get(own);
      if (group !== undefined) return group;
      if (!fits(own)) throw new ContractError(rule, `facts.${fact}`, expected, own);
      // as: there is one more than thresholds.
      return between[thresholds.filter((threshold) => own >= threshold).length] as number;
    },
  };
}

/** Whether a value meets a bound. */
export function meets(value: Value, bound: Bound): boolean {
  return 'oneOf' in bound ? bound.oneOf.includes(value) : value >= bound.atLeast;
}

/** The values from which on a bound is met, each once, ascending. */
function thresholdsIn(bounds: readonly Bound[]): readonly Value[] {
  const values = bounds.flatMap((bound) => ('atLeast' in bound ? [bound.atLeast] : []));
  return [...new Set(values)].sort((one, other) => (one < other ? -1 : 1));
}

/** The values that are compared one by one: all of a fact with few, else those that some bound lists. */
function listedValues(kind: FactKind, bounds: readonly Bound[]): readonly Value[] {
  if (kind === 'either') return [true, false];
  if (typeof kind !== 'string') return kind;
  return bounds.flatMap((bound) => ('oneOf' in bound ? bound.oneOf : []));
}

/** The least value of a kind that has an order. */
function lowestOf(kind: FactKind): Value {
  return kind === 'day' ? '0001-01-01' : 0;
}

/** A value from one threshold on and below the next that no bound lists; none where there is no such value. */
function unlisted(
  kind: FactKind,
  from: Value,
  below: Value | undefined,
  listed: ReadonlyMap<Value, number>,
): Value | undefined {
  if (kind !== 'day' && kind !== 'count' && kind !== 'amount') return undefined;
  let value = from;
  const points = [...listed.keys(), below].filter((point): point is Value => point !== undefined);
  while (listed.has(value)) value = after(value, kind, points);
  return below === undefined || value < below ? value : undefined;
}

/** The next whole number or day; of other numbers, one before the next of some points. */
function after(value: Value, kind: FactKind, points: readonly Value[]): Value {
  if (kind === 'day') return addDays(String(value), 1);
  if (kind === 'count') return Number(value) + 1;
  const next = Math.min(...points.filter((point) => point > value).map(Number), Number(value) + 2);
  return (Number(value) + next) / 2;
}
