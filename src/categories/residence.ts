import type { Reads } from '../given/require-sound.ts';
import { reads, requireSound } from '../given/require-sound.ts';
import { ask } from '../kernel/three-valued.ts';
import type { Answer } from '../model/answer.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { Session } from '../model/session.ts';

/** What {@link residence} reads. */
export const residenceReads: Reads = /* @__PURE__ */ reads(['department']);

/**
 * Whether the candidate lives where this academy registers candidates; others register with their own academy.
 * Departments compare letter by letter: `'6'` is not `'06'`.
 *
 * @throws ContractError where `facts.department` is not a text.
 *
 * @example
 * ```ts
 * residence({ department: '83' }, nice2026).answer; // 'yes'
 * residence({ department: '2A' }, nice2026).answer; // 'no'
 * residence({}, nice2026); // { answer: 'unknown', missing: ['department'], because: [] }
 * ```
 *
 * @see circular §2, clause `2.residence`
 */
export function residence(facts: CandidateFacts, session: Session): Answer {
  requireSound('residence', facts, session, residenceReads);
  return resident(facts, session);
}

/** {@link residence}, as a question. */
export function resident(facts: CandidateFacts, session: Pick<Session, 'departments'>): Answer {
  return ask(
    facts,
    'department',
    (department) => session.departments.includes(department),
    'lives-in-another-academy',
    'lives-in-this-academy',
  );
}
