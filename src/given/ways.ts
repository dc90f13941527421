import { addDays, addYears } from '../kernel/calendar-day.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { Session } from '../model/session.ts';
import type { SimpleFact } from './fact-natures.ts';
import { factNatures } from './fact-natures.ts';
import { natures } from './natures.ts';

/** The ways in which the values of a fact act on the rules: how many, and which is a value's, from 1; 0 for what cannot be so. */
export interface Ways {
  readonly count: number;
  readonly of: (value: unknown) => number;
}

/**
 * The ways in which a fact acts under a session. Values on the same side of every bound act alike, and so do the departments of
 * other academies and the lengths of contract that no table names; every word acts for itself.
 */
export function waysOf(fact: SimpleFact, session: Session): Ways {
  const nature = factNatures[fact];
  if (nature === 'either') return truth;
  if (typeof nature !== 'string') {
    const ways = new Map<unknown, number>(nature.map((word, index) => [word, index + 1]));
    return { count: ways.size, of: (word) => ways.get(word) ?? 0 };
  }
  // as: these are the facts of all other natures.
  const { count, of } = bounded[fact as BoundedFact](session);
  const { fits } = natures[nature];
  // as: what fits the nature of its fact is a value of it.
  return { count, of: (value) => (fits(value) ? of(value as never) + 1 : 0) };
}

const truth: Ways = { count: 2, of: (value) => (value === true ? 2 : value === false ? 1 : 0) };

/** A fact whose values are too many to be told one by one. */
type BoundedFact =
  | 'department'
  | 'schoolYears'
  | 'contractYears'
  | 'trainingCentreHours'
  | 'experienceMonths'
  | 'bornOn';

/** The ways of sound values, from 0. */
interface Bounded<Value> {
  readonly count: number;
  readonly of: (value: Value) => number;
}

const bounded: { readonly [Fact in BoundedFact]: (session: Session) => Bounded<NonNullable<CandidateFacts[Fact]>> } = {
  department: ({ departments }) => listed(departments),
  schoolYears: ({ training }) => reaching([training.schoolYears]),
  contractYears: ({ training }) => listed(training.hours.map(({ contractYears }) => contractYears)),
  trainingCentreHours: ({ training }) => reaching(training.hours.map(({ atLeast }) => atLeast)),
  experienceMonths: ({ experience }) => reaching([experience.months]),
  // Whoever is born on these days or later has not reached the age yet.
  bornOn: ({ agesCountedOn, defenceDayAges: { from, to, statuteBelow } }) =>
    reaching([from, to + 1, statuteBelow].map((age) => addDays(addYears(agesCountedOn, -age), 1))),
};

/** Each member of a list, and one way for all that is not in it. */
function listed<Value>(members: readonly Value[]): Bounded<Value> {
  return { count: members.length + 1, of: (value) => members.indexOf(value) + 1 };
}

/** How many of some bounds are reached. */
function reaching<Value>(bounds: readonly Value[]): Bounded<Value> {
  const of = (value: Value): number => {
    let reached = 0;
    for (const bound of bounds) if (value >= bound) reached++;
    return reached;
  };
  return { count: bounds.length + 1, of };
}
