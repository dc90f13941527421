import { requireFacts } from './contract/fact-guards.ts';
import { requireSession } from './contract/per-session.ts';
import type { ContradictionId } from './model/codes.ts';
import type { CandidateFacts, FactName, SimpleFact } from './model/facts.ts';
import type { NonEmpty } from './model/non-empty.ts';
import type { Session } from './model/session.ts';
import type { CalendarDay } from './time/calendar-day.ts';
import { addDays, addMonths, addYears } from './time/calendar-day.ts';

/** Facts that cannot be true together, or one that cannot be true at all. */
export interface Contradiction {
  readonly contradiction: ContradictionId;
  readonly facts: NonEmpty<FactName>;
}

/**
 * The facts of a form that cannot be true together, in the order of the form. They change no answer: a page shows them beside it.
 * Only facts that are present count.
 *
 * @throws ContractError where a fact has an impossible value.
 *
 * @example
 * ```ts
 * contradictions({ workStatus: 'none', workMonths: 30 }, nice2026);
 * // [{ contradiction: 'no-work-but-months', facts: ['workStatus', 'workMonths'] }]
 * contradictions({ previousOutcome: 'never-sat', sameSpeciality: false }, nice2026); // []
 * ```
 */
export function contradictions(facts: CandidateFacts, session: Session): readonly Contradiction[] {
  requireFacts('contradictions', facts, read);
  requireSession('contradictions', session);
  const { previousOutcome, workStatus, workMonths, experienceMonths, bornOn, route, continuingProfile } = facts;
  const seasonEnds = session.examSeason.to;
  const neverSat = previousOutcome === 'never-sat';
  const noWork = workStatus === 'none';
  const impossibleBirth = bornOn !== undefined && (bornOn < '1900-01-01' || bornOn > seasonEnds);
  const found: readonly (readonly [boolean, ContradictionId, NonEmpty<FactName>])[] = [
    [neverSat && facts.sameSpeciality === true, 'never-sat-but-same-speciality', ['previousOutcome', 'sameSpeciality']],
    [neverSat && facts.basis === 'earlier-attempt', 'never-sat-but-earlier-attempt', ['previousOutcome', 'basis']],
    [neverSat && facts.keepsMarks === true, 'never-sat-but-keeps-marks', ['previousOutcome', 'keepsMarks']],
    [
      neverSat && facts.registeredIndividualLastSession === true,
      'never-sat-but-registered',
      ['previousOutcome', 'registeredIndividualLastSession'],
    ],
    [noWork && Number(workMonths) > 0, 'no-work-but-months', ['workStatus', 'workMonths']],
    [noWork && Number(experienceMonths) > 0, 'no-work-but-months', ['workStatus', 'experienceMonths']],
    [Number(experienceMonths) > Number(workMonths), 'more-experience-than-work', ['workMonths', 'experienceMonths']],
    [
      route !== undefined && route !== 'continuing' && continuingProfile !== undefined,
      'profile-on-another-route',
      ['route', 'continuingProfile'],
    ],
    [impossibleBirth, 'impossible-birth', ['bornOn']],
    [
      !impossibleBirth && exceedsLife(experienceMonths, bornOn, seasonEnds),
      'more-experience-than-life',
      ['experienceMonths', 'bornOn'],
    ],
    [
      facts.heightWorkSpeciality === false && facts.heightWorkWaiver === true,
      'waiver-without-height-work',
      ['heightWorkSpeciality', 'heightWorkWaiver'],
    ],
  ];
  return found.filter(([holds]) => holds).map(([, contradiction, names]) => ({ contradiction, facts: names }));
}

/** Whether months of experience are more than those since the 14th birthday. */
function exceedsLife(months: number | undefined, bornOn: CalendarDay | undefined, until: CalendarDay): boolean {
  if (months === undefined || months === 0 || bornOn === undefined) return false;
  // Few have worked so long that a calendar must tell: whole calendar years since then are years of 12 months.
  if (months <= 12 * (yearOf(until) - yearOf(bornOn) - 15)) return false;
  // Counted from that birthday, so many months would end after the season.
  return addDays(addMonths(addYears(bornOn, 14), months), -1) > until;
}

function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}

const read: readonly SimpleFact[] = [
  'previousOutcome',
  'sameSpeciality',
  'workStatus',
  'workMonths',
  'basis',
  'route',
  'experienceMonths',
  'bornOn',
  'keepsMarks',
  'continuingProfile',
  'heightWorkSpeciality',
  'heightWorkWaiver',
  'registeredIndividualLastSession',
];
