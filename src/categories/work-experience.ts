import type { Reads } from '../given/require-sound.ts';
import { reads, requireSound } from '../given/require-sound.ts';
import { all, ask } from '../kernel/three-valued.ts';
import type { Answer } from '../model/answer.ts';
import type { ReasonId } from '../model/codes.ts';
import type { CandidateFacts, FactName } from '../model/facts.ts';
import type { Session } from '../model/session.ts';

/** What {@link workExperience} reads. */
export const experienceReads: Reads = /* @__PURE__ */ reads(['experienceMonths', 'jobLevel', 'jobRelated']);

/**
 * Whether the candidate can justify actual work: long enough, in a post of sufficient level (reading `experience-level`),
 * in a field related to the speciality. All three.
 *
 * @throws ContractError where a fact is not what it can be, such as a fraction of a month.
 *
 * @example
 * ```ts
 * const technician = { jobLevel: 'technician', jobRelated: true } as const;
 * workExperience({ ...technician, experienceMonths: 12 }, nice2026).answer; // 'yes'
 * workExperience({ ...technician, experienceMonths: 11 }, nice2026); // { answer: 'no', because: ['experience-too-short'] }
 * ```
 *
 * @see circular §2, clause `2.experience`; Code de l'éducation D643-16
 */
export function workExperience(facts: CandidateFacts, session: Session): Answer {
  requireSound('workExperience', facts, session, experienceReads);
  return experienced(facts, session);
}

/** {@link workExperience}, as a question. */
export function experienced(facts: CandidateFacts, session: Pick<Session, 'experience' | 'readings'>): Answer {
  const technicianWillDo = session.readings['experience-level'] === 'technician';
  return all<ReasonId, FactName>(
    ask(
      facts,
      'experienceMonths',
      (months) => months >= session.experience.months,
      'experience-too-short',
      'experience-long-enough',
    ),
    ask(
      facts,
      'jobLevel',
      (level) => level === 'higher-technician' || (technicianWillDo && level === 'technician'),
      'job-level-too-low',
      'job-level-sufficient',
    ),
    ask(facts, 'jobRelated', (related) => related, 'job-unrelated', 'job-related'),
  );
}
