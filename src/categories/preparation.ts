import type { Condition } from '../logic/condition.ts';
import {
  all,
  always,
  any,
  atLeast,
  choose,
  chooseNumber,
  isNoneOf,
  isOneOf,
  isTrue,
  not,
  office,
} from '../logic/condition.ts';
import type { Question } from '../logic/question.ts';
import { question } from '../logic/question.ts';
import type { Answer } from '../model/answer.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { Session } from '../model/session.ts';
import { hoursInProportion } from './hours-in-proportion.ts';

/**
 * Whether the diploma was prepared by one of the three routes, always with a period of professional practice.
 *
 * @throws ContractError where a fact has an impossible value, such as negative hours.
 *
 * @example One hour short; and 18 months, for which the hours of a year apply in proportion.
 * ```ts
 * const diploma = { entryDiploma: 'daeu', practicePeriod: true, trainingDecision: 'none' } as const;
 * const apprentice = { ...diploma, route: 'apprenticeship' } as const;
 * preparation({ ...apprentice, contractMonths: 24, trainingCentreHours: 1349 }, nice2026).because;
 * // [{ reason: 'too-few-training-centre-hours', clause: '2.apprenticeship', fact: 'trainingCentreHours', given: 1349, needed: { atLeast: 1350 } }]
 * preparation({ ...apprentice, contractMonths: 18, trainingCentreHours: 1012.5 }, nice2026).answer; // 'yes'
 * ```
 *
 * @see circular §2, clauses `2.preparation` to `2.entry`, `2.adapted-duration`, `2.duration-waiver`; Code de
 * l'éducation D643-7, D643-8, D643-10 to D643-12, D643-16
 */
export function preparation(facts: CandidateFacts, session: Session): Answer {
  return answer('preparation', facts, session);
}

/**
 * `2.preparation`: by one route, always with a period of professional practice; whether an exemption makes that needless, only
 * the office can tell.
 */
export function prepared(session: Session): Condition {
  return all(
    any(
      isTrue('practicePeriod', { no: 'had-no-practice-period', yes: 'had-a-practice-period', clause: '2.preparation' }),
      office(isTrue('claimsExemption'), 'practice-perhaps-exempted', '2.preparation'),
    ),
    choose('route', {
      school: trained(schoolYears(session), session),
      apprenticeship: trained(centreHours(session), session),
      continuing: isOneOf('route', ['continuing'], { yes: 'in-continuing-training', clause: '2.continuing' }),
      none: isNoneOf('route', ['none'], { no: 'no-preparation', clause: '2.preparation' }),
    }),
  );
}

/** `2.school`: the years of training. */
function schoolYears({ training }: Session): Condition {
  return atLeast('schoolYears', training.schoolYears, {
    no: 'schooled-too-briefly',
    yes: 'schooled-long-enough',
    clause: '2.school',
  });
}

/** `2.apprenticeship`: the hours of training centre that go with the length of the contract. */
function centreHours({ training, readings }: Session): Condition {
  const clause = '2.apprenticeship';
  const enough = (hours: number): Condition =>
    atLeast('trainingCentreHours', hours, {
      no: 'too-few-training-centre-hours',
      yes: 'enough-training-centre-hours',
      clause,
    });
  const named = training.hours.map((row) => [row.contractMonths, row.atLeast] as const);
  const others = readings['other-contract-lengths'] === 'pro-rata' ? hoursInProportion(training) : [];
  const lengths = [...new Map([...others, ...named])];
  const known = lengths.map(([months]) => months);
  return chooseNumber(
    'contractMonths',
    lengths.map(([months, hours]) => [months, enough(hours)]),
    office(not(isOneOf('contractMonths', known)), 'contract-length-unlisted', clause),
  );
}

/** The duration of training, or a decision that replaces it, and an entry diploma. */
function trained(duration: Condition, { readings }: Session): Condition {
  const waived = ['waived'] as const;
  const adapted = readings['adapted-duration'] === 'yes' ? (['adapted', 'positioned'] as const) : [];
  return all(
    any(duration, isOneOf('trainingDecision', [...waived, ...adapted])),
    entryDiploma(),
    // Decides nothing more, and gives the reasons of a decision where the text has them: after those of the diploma.
    any(
      always,
      isOneOf('trainingDecision', waived, { yes: 'training-duration-waived', clause: '2.duration-waiver' }),
      isOneOf('trainingDecision', adapted, { yes: 'training-adapted-by-decision', clause: '2.adapted-duration' }),
    ),
  );
}

/** `2.entry`: a baccalauréat, the DAEU, or a title of level 4 or above; of a foreign diploma only the office can tell. */
function entryDiploma(): Condition {
  return any(
    isNoneOf('entryDiploma', ['foreign', 'none'], {
      no: 'no-entry-diploma',
      yes: 'entry-diploma-held',
      clause: '2.entry',
    }),
    office(isOneOf('entryDiploma', ['foreign']), 'foreign-diploma', '2.entry'),
  );
}

const answer: Question = /* @__PURE__ */ question(prepared);
