import { concernedByHeightWork, heightWorkReads } from '../benefits/height-work.ts';
import { wasAnAttempt } from '../categories/candidate-categories.ts';
import { preparationReads, prepared } from '../categories/preparation.ts';
import type { Reads } from '../given/require-sound.ts';
import { reads } from '../given/require-sound.ts';
import type { Question } from '../given/settled.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { ageOn } from '../kernel/calendar-day.ts';
import { ask, not } from '../kernel/three-valued.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { Situation } from '../model/piece.ts';
import type { Session } from '../model/session.ts';
import type { Condition } from './conditions.ts';
import { asRead, both, isFalse, isTrue, MET, OTHERWISE, UNMET, where } from './conditions.ts';

/** What the situations read. */
export const situationReads: Reads = /* @__PURE__ */ reads(
  [
    'sameSpeciality',
    'basis',
    'adjustments',
    'bornOn',
    'french',
    'practiceExamObtained',
    'continuingProfile',
    'keepsMarks',
    'claimsExemption',
    'heightWorkWaiver',
  ],
  heightWorkReads,
  preparationReads,
);

/** When each situation named in a table of pieces is that of a candidate, in the order of the text. */
export const situations: Readonly<Record<Situation, Question<string>>> = /* @__PURE__ */ conditions();

function conditions(): Readonly<Record<Situation, Condition>> {
  const former = where('previousOutcome', wasAnAttempt);
  const atADistance = isTrue('distanceLearner');
  const continuing = both(
    atADistance,
    where('route', (route) => route === 'continuing'),
  );
  const satTheSpeciality = both(former, isTrue('sameSpeciality'));
  const atHeightUnwaived = both(isTrue('heightWorkSpeciality'), isFalse('heightWorkWaiver'));
  const ofProfile = (...profiles: readonly Profile[]): Condition =>
    both(
      continuing,
      where('continuingProfile', (profile) => profiles.includes(profile)),
    );

  return {
    everyone: () => MET,
    'french-of-defence-day-age': both(isTrue('french'), (facts, session) =>
      ask(facts, 'bornOn', (bornOn) => ofDefenceDayAge(bornOn, session), OTHERWISE),
    ),

    'former-candidate': former,
    'former-candidate-without-practice-exam': both(former, isFalse('practiceExamObtained')),
    'former-candidate-working-at-height': both(former, atHeightUnwaived),

    'distance-learner-not-continuing': both(
      atADistance,
      where('route', (route) => route !== 'continuing'),
    ),
    'distance-learner-repeating-with-kept-marks': both(both(atADistance, former), isTrue('keepsMarks')),
    apprentice: asRead('apprentice-row', {
      apprentices: where('route', (route) => route === 'apprenticeship'),
      'distance-learners': atADistance,
    }),
    'distance-learner-working-at-height': both(atADistance, atHeightUnwaived),

    'continuing-new-to-the-speciality': both(
      both(continuing, (facts, session) => not(satTheSpeciality(facts, session), OTHERWISE)),
      asRead('continuing-activity', {
        literal: () => MET,
        'prepared-exempt': (facts, session) => not(prepared(facts, session), OTHERWISE),
      }),
    ),
    'continuing-repeating-the-speciality': both(continuing, satTheSpeciality),
    'continuing-under-professionalisation-contract': ofProfile('professionalisation-contract'),
    'continuing-first-training-or-retraining': ofProfile('first-training', 'retraining'),
    'continuing-advancement': ofProfile('advancement'),

    'relying-on-experience': where('basis', (basis) => basis === 'experience'),
    'adapted-training': where('trainingDecision', (decision) => decision === 'adapted'),
    positioned: where('trainingDecision', (decision) => decision === 'positioned'),
    'claiming-exemption': isTrue('claimsExemption'),
    'adjustments-granted': where('adjustments', (adjustments) => adjustments === 'granted'),

    'keeping-marks': isTrue('keepsMarks'),
    // Where the rows of two categories ask for it, this one does not.
    'working-at-height': asRead('height-work-scope', { everyone: atHeightUnwaived, rows: () => UNMET }),
    'height-work-waiver-asked': both(concernedByHeightWork, isTrue('heightWorkWaiver')),
  };
}

type Profile = NonNullable<CandidateFacts['continuingProfile']>;

/** Of an age that the defence day concerns, on the day the session counts ages (reading `defence-day-age`). */
function ofDefenceDayAge(
  bornOn: CalendarDay,
  { defenceDayAges, agesCountedOn, readings }: Pick<Session, 'defenceDayAges' | 'agesCountedOn' | 'readings'>,
): boolean {
  const age = ageOn(agesCountedOn, bornOn);
  const youngEnough =
    readings['defence-day-age'] === 'statute' ? age < defenceDayAges.statuteBelow : age <= defenceDayAges.to;
  return age >= defenceDayAges.from && youngEnough;
}
