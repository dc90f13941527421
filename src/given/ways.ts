import type { CalendarDay } from '../kernel/calendar-day.ts';
import { ageOn } from '../kernel/calendar-day.ts';
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
  if (typeof nature !== 'string') return { count: nature.length, of: (word) => nature.indexOf(word as string) + 1 };
  const { count, of } = bounded(session)[fact as BoundedFact];
  // as: what fits the nature of its fact is a value of it.
  return { count, of: (value) => (natures[nature].fits(value) ? of(value as never) + 1 : 0) };
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
function bounded({ departments, training, experience, defenceDayAges, agesCountedOn }: Session) {
  const { from, to, statuteBelow } = defenceDayAges;
  return {
    department: listed(departments),
    schoolYears: reaching([training.schoolYears]),
    contractYears: listed(training.hours.map(({ contractYears }) => contractYears)),
    trainingCentreHours: reaching(training.hours.map(({ atLeast }) => atLeast)),
    experienceMonths: reaching([experience.months]),
    bornOn: {
      count: 8,
      of: (bornOn: CalendarDay): number => {
        const age = ageOn(agesCountedOn, bornOn);
        return (age >= from ? 1 : 0) + (age <= to ? 2 : 0) + (age < statuteBelow ? 4 : 0);
      },
    },
  } as const satisfies Readonly<Record<BoundedFact, unknown>>;
}

/** Each member of a list, and one way for all that is not in it. */
function listed<Value>(members: readonly Value[]): { count: number; of: (value: Value) => number } {
  return { count: members.length + 1, of: (value) => members.indexOf(value) + 1 };
}

/** How many of some bounds are reached. */
function reaching(bounds: readonly number[]): { count: number; of: (value: number) => number } {
  return { count: bounds.length + 1, of: (value) => bounds.filter((bound) => value >= bound).length };
}
