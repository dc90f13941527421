import type { Condition } from '../logic/condition.ts';
import { all, any, atLeast, isFalse, isOneOf, isTrue, office } from '../logic/condition.ts';
import type { Question } from '../logic/question.ts';
import { question } from '../logic/question.ts';
import type { Answer } from '../model/answer.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { Session } from '../model/session.ts';

/**
 * Whether the candidate can justify work: long enough, in posts of sufficient level (reading `experience-level`), in a field
 * related to the speciality. All three; part-time work is for the exams office to judge.
 *
 * @throws ContractError where a fact has an impossible value, such as a fraction of a month.
 *
 * @example
 * ```ts
 * const technician = { jobLevel: 'technician', jobRelated: true, experiencePartTime: false } as const;
 * workExperience({ ...technician, experienceMonths: 12 }, nice2026).answer; // 'yes'
 * workExperience({ ...technician, experienceMonths: 11 }, nice2026).because;
 * // [{ reason: 'experience-too-short', clause: '2.experience', fact: 'experienceMonths', given: 11, needed: { atLeast: 12 } }]
 * ```
 *
 * @see circular §2, clause `2.experience`; Code de l'éducation D643-16
 */
export function workExperience(facts: CandidateFacts, session: Session): Answer {
  return answer('workExperience', facts, session);
}

/** `2.experience`: long enough, of sufficient level, in a related field; of part-time work only the office can tell. */
export function experienced({ experience, readings }: Session): Condition {
  const levels =
    readings['experience-level'] === 'technician'
      ? (['technician', 'higher-technician'] as const)
      : (['higher-technician'] as const);
  return all(
    atLeast('experienceMonths', experience.months, {
      no: 'experience-too-short',
      yes: 'experience-long-enough',
      clause: '2.experience',
    }),
    isOneOf('jobLevel', levels, { no: 'job-level-too-low', yes: 'job-level-sufficient', clause: '2.experience' }),
    isTrue('jobRelated', { no: 'job-unrelated', yes: 'job-related', clause: '2.experience' }),
    any(isFalse('experiencePartTime'), office(isTrue('experiencePartTime'), 'part-time-experience', '2.experience')),
  );
}

const answer: Question = /* @__PURE__ */ question(experienced);
