import { ContractError } from '../kernel/contract-error.ts';
import { oncePer } from '../kernel/once-per.ts';
import type { Session } from '../model/session.ts';
import { natures } from './natures.ts';
import { requireReadings } from './require-readings.ts';
import { requireList, requireObject, requireObjects } from './require-shape.ts';

/**
 * Refuses what is no session: a part that rules look into, and that is not there; a bound that no value could be tried on
 * either side of; a doubtful wording read in a way nobody has defined. What else is wrong with a session, and all of it at once, is for `sessionFaults` and the schema to say.
 */
export const requireSession: (rule: string, session: Session) => true = /* @__PURE__ */ oncePer((rule, session) => {
  requireObject(rule, 'session', session);
  for (const part of objects) requireObject(rule, `session.${part}`, session[part]);
  requireList(rule, 'session.departments', session.departments);
  requireObjects(rule, 'session.training.hours', session.training.hours);
  requireObjects(rule, 'session.pieces', session.pieces);
  for (const [part, nature, value] of values(session)) {
    const { fits, expected } = natures[nature];
    if (!fits(value)) throw new ContractError(rule, `session.${part}`, expected, value);
  }
  requireReadings(rule, session.readings);
  return true;
});

const objects = [
  'registration',
  'uploads',
  'examSeason',
  'defenceDayAges',
  'training',
  'experience',
  'readings',
] as const satisfies readonly (keyof Session)[];

type Value = readonly [part: string, nature: keyof typeof natures, value: unknown];

function values({
  departments,
  uploads,
  examSeason,
  defenceDayAges: ages,
  training,
  experience,
  ...session
}: Session): readonly Value[] {
  return [
    ['departments[0]', 'text', departments[0]],
    ['uploads.lastDay', 'day', uploads.lastDay],
    ['convocationDays', 'count', session.convocationDays],
    ['examSeason.to', 'day', examSeason.to],
    ['agesCountedOn', 'day', session.agesCountedOn],
    ['defenceDayAges.from', 'count', ages.from],
    ['defenceDayAges.to', 'count', ages.to],
    ['defenceDayAges.statuteBelow', 'count', ages.statuteBelow],
    ['training.schoolYears', 'count', training.schoolYears],
    ...training.hours.flatMap(({ contractYears, atLeast }, index): readonly Value[] => [
      [`training.hours[${index}].contractYears`, 'count', contractYears],
      [`training.hours[${index}].atLeast`, 'count', atLeast],
    ]),
    ['experience.months', 'count', experience.months],
  ];
}
