import { concernedByHeightWork, heightWorkReads } from '../benefits/height-work.ts';
import { wasAnAttempt } from '../categories/candidate-categories.ts';
import { preparationReads, prepared } from '../categories/preparation.ts';
import type { Reads } from '../given/require-sound.ts';
import type { Question } from '../given/settled.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { ageOn } from '../kernel/calendar-day.ts';
import type { ThreeValued } from '../kernel/three-valued.ts';
import { all, ask, no, not, yes } from '../kernel/three-valued.ts';
import type { CandidateFacts, FactName } from '../model/facts.ts';
import type { Situation } from '../model/piece.ts';
import type { Session } from '../model/session.ts';

/** Whether a candidate is in a situation; why not is not asked. */
type Condition = ThreeValued<string, FactName>;

/** What the situations read. */
export const situationReads: readonly Reads[] = [
  heightWorkReads,
  preparationReads,
  {
    facts: [
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
    readings: ['defence-day-age', 'apprentice-row', 'continuing-activity'],
  },
];

/** When each situation named in a table of pieces is that of a candidate, in the order of the text. */
export const situations: { readonly [Name in Situation]: Question<string> } = {
  everyone: () => yes(),
  'french-of-defence-day-age': (facts, session) =>
    all(
      isTrue(facts, 'french'),
      asks(facts, 'bornOn', (bornOn) => ofDefenceDayAge(bornOn, session)),
    ),

  'former-candidate': former,
  'former-candidate-without-practice-exam': (facts) => all(former(facts), isFalse(facts, 'practiceExamObtained')),
  'former-candidate-working-at-height': (facts) => all(former(facts), atHeightUnwaived(facts)),

  'distance-learner-not-continuing': (facts) =>
    all(
      atADistance(facts),
      asks(facts, 'route', (route) => route !== 'continuing'),
    ),
  'distance-learner-repeating-with-kept-marks': (facts) =>
    all(atADistance(facts), former(facts), isTrue(facts, 'keepsMarks')),
  apprentice: (facts, session) =>
    session.readings['apprentice-row'] === 'distance-learners'
      ? atADistance(facts)
      : asks(facts, 'route', (route) => route === 'apprenticeship'),
  'distance-learner-working-at-height': (facts) => all(atADistance(facts), atHeightUnwaived(facts)),

  'continuing-new-to-the-speciality': (facts, session) =>
    all(
      continuingAtADistance(facts),
      not(satTheSpeciality(facts), 'sat the speciality before'),
      session.readings['continuing-activity'] === 'literal' ? yes() : not(prepared(facts, session), 'prepared'),
    ),
  'continuing-repeating-the-speciality': (facts) => all(continuingAtADistance(facts), satTheSpeciality(facts)),
  'continuing-under-professionalisation-contract': (facts) =>
    all(continuingAtADistance(facts), isProfile(facts, 'professionalisation-contract')),
  'continuing-first-training-or-retraining': (facts) =>
    all(continuingAtADistance(facts), isProfile(facts, 'first-training', 'retraining')),
  'continuing-advancement': (facts) => all(continuingAtADistance(facts), isProfile(facts, 'advancement')),

  'relying-on-experience': (facts) => asks(facts, 'basis', (basis) => basis === 'experience'),
  'adapted-training': (facts) => asks(facts, 'trainingDecision', (decision) => decision === 'adapted'),
  positioned: (facts) => asks(facts, 'trainingDecision', (decision) => decision === 'positioned'),
  'claiming-exemption': (facts) => isTrue(facts, 'claimsExemption'),
  'adjustments-granted': (facts) => asks(facts, 'adjustments', (adjustments) => adjustments === 'granted'),

  'keeping-marks': (facts) => isTrue(facts, 'keepsMarks'),
  'working-at-height': (facts, session) =>
    session.readings['height-work-scope'] === 'rows' ? no('other rows ask for it') : atHeightUnwaived(facts),
  'height-work-waiver-asked': (facts, session) =>
    all(concernedByHeightWork(facts, session), isTrue(facts, 'heightWorkWaiver')),
};

function former(facts: CandidateFacts): Condition {
  return asks(facts, 'previousOutcome', wasAnAttempt);
}

function atADistance(facts: CandidateFacts): Condition {
  return isTrue(facts, 'distanceLearner');
}

/** Enrolled at a distance, in the continuing-training route. */
function continuingAtADistance(facts: CandidateFacts): Condition {
  return all(
    atADistance(facts),
    asks(facts, 'route', (route) => route === 'continuing'),
  );
}

/** Came to an earlier session for the same speciality, without success. */
function satTheSpeciality(facts: CandidateFacts): Condition {
  return all(former(facts), isTrue(facts, 'sameSpeciality'));
}

function atHeightUnwaived(facts: CandidateFacts): Condition {
  return all(isTrue(facts, 'heightWorkSpeciality'), isFalse(facts, 'heightWorkWaiver'));
}

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

function isProfile(
  facts: CandidateFacts,
  ...profiles: readonly NonNullable<CandidateFacts['continuingProfile']>[]
): Condition {
  return asks(facts, 'continuingProfile', (profile) => profiles.includes(profile));
}

type TruthFact =
  | 'french'
  | 'distanceLearner'
  | 'practiceExamObtained'
  | 'keepsMarks'
  | 'sameSpeciality'
  | 'claimsExemption'
  | 'heightWorkSpeciality'
  | 'heightWorkWaiver';

function isTrue(facts: CandidateFacts, fact: TruthFact): Condition {
  return asks(facts, fact, (value) => value);
}

function isFalse(facts: CandidateFacts, fact: TruthFact): Condition {
  return asks(facts, fact, (value) => !value);
}

function asks<Fact extends FactName>(
  facts: CandidateFacts,
  fact: Fact,
  holds: (value: NonNullable<CandidateFacts[Fact]>) => boolean,
): Condition {
  return ask(facts, fact, holds, 'otherwise');
}
