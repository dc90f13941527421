import { exemptFromHeightWork } from '../benefits/height-work.ts';
import { attempts } from '../categories/candidate-categories.ts';
import { prepared } from '../categories/preparation.ts';
import type { Condition } from '../logic/condition.ts';
import { all, always, atLeast, isFalse, isNoneOf, isOneOf, isTrue, never, not } from '../logic/condition.ts';
import type { Situation } from '../model/piece.ts';
import type { Session } from '../model/session.ts';
import { addDays, addYears } from '../time/calendar-day.ts';

/** When a candidate is in each situation that a table of pieces can name, in the order of the text. */
export function situationsOf(session: Session): Readonly<Record<Situation, Condition>> {
  const { readings } = session;
  const former = isOneOf('previousOutcome', attempts);
  const distance = isTrue('distanceLearner');
  const continuing = all(distance, isOneOf('route', ['continuing']));
  const satBefore = all(former, isTrue('sameSpeciality'));
  const atHeight = all(isTrue('heightWorkSpeciality'), isFalse('heightWorkWaiver'));

  return {
    everyone: always,
    'french-of-defence-day-age': all(isTrue('french'), ofDefenceDayAge(session)),

    'former-candidate': former,
    'former-candidate-without-practice-exam': all(former, isFalse('practiceExamObtained')),
    'former-candidate-working-at-height': all(former, atHeight),

    'distance-learner-not-continuing': all(distance, isNoneOf('route', ['continuing'])),
    'distance-learner-repeating-with-kept-marks': all(distance, former, isTrue('keepsMarks')),
    apprentice: readings['apprentice-row'] === 'apprentices' ? isOneOf('route', ['apprenticeship']) : distance,
    'distance-learner-working-at-height': all(distance, atHeight),

    'continuing-new-to-the-speciality': all(
      continuing,
      not(satBefore),
      readings['continuing-activity'] === 'literal' ? always : not(prepared(session)),
    ),
    'continuing-repeating-the-speciality': all(continuing, satBefore),
    'continuing-under-professionalisation-contract': all(
      continuing,
      isOneOf('continuingProfile', ['professionalisation-contract']),
    ),
    'continuing-first-training-or-retraining': all(
      continuing,
      isOneOf('continuingProfile', ['first-training', 'retraining']),
    ),
    'continuing-advancement': all(continuing, isOneOf('continuingProfile', ['advancement'])),

    'relying-on-experience': isOneOf('basis', ['experience']),
    'adapted-training': isOneOf('trainingDecision', ['adapted']),
    positioned: isOneOf('trainingDecision', ['positioned']),
    'claiming-exemption': isTrue('claimsExemption'),
    'adjustments-granted': isOneOf('adjustments', ['granted']),

    'keeping-marks': isTrue('keepsMarks'),
    // Where the rows of two categories ask for the attestation, this row asks nobody.
    'working-at-height': readings['height-work-scope'] === 'everyone' ? atHeight : never,
    'height-work-waiver-asked': all(not(exemptFromHeightWork(session)), isTrue('heightWorkWaiver')),
  };
}

/** Of an age that the defence day concerns, on the day on which the session counts ages (reading `defence-day-age`). */
function ofDefenceDayAge({ defenceDayAges: ages, agesCountedOn, readings }: Session): Condition {
  const tooOld = readings['defence-day-age'] === 'statute' ? ages.statuteBelow : ages.to + 1;
  const notYet = (age: number): Condition => atLeast('bornOn', addDays(addYears(agesCountedOn, -age), 1));
  return all(notYet(tooOld), not(notYet(ages.from)));
}
