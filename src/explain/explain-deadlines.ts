import { requireObjects } from '../contract/require-shape.ts';
import type { Deadline } from '../deadlines/deadlines.ts';
import type { ClauseId } from '../model/clause.ts';
import type { DeadlineId } from '../model/codes.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import { beginWords, endWords, zoneOf } from './moments.ts';
import { isPerhaps, perhaps } from './perhaps.ts';
import type { Wording } from './phrase.ts';
import { filled, phrase } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { clauseIn, sentencesOf } from './sentences-of.ts';

/** The parts of the labels that dates are worded with. */
export type DeadlineWords = 'locale' | 'sources' | 'templates' | 'clock' | 'deadlines';

/**
 * Dated obligations, on the clocks of the session; what only perhaps concerns the candidate says so.
 *
 * @throws ContractError where a deadline is not one of the library's, the zone is unknown, or words are missing.
 *
 * @example
 * ```ts
 * const [opens, closes] = explainDeadlines(deadlines({}, nice2026), en, nice2026);
 * closes?.sentence; // 'Close of registration: Wednesday 12 November 2025 at 17:00.'
 * ```
 *
 * @see circular §1, §4, §7, clauses `1.window`, `4.upload`, `7.height-work`
 */
export function explainDeadlines(
  deadlines: readonly Deadline[],
  labels: Pick<Labels, DeadlineWords>,
  session: Pick<Session, 'zone'>,
): readonly Sentence[] {
  const wording = { rule: 'explainDeadlines', labels };
  return sentencesOf(wording, deadlineDrafts(wording, deadlines, 'deadlines', zoneOf(wording.rule, session)));
}

/** The drafts of {@link explainDeadlines}. */
export function deadlineDrafts(
  wording: Wording<DeadlineWords>,
  deadlines: readonly Deadline[],
  argument: string,
  zone: string,
): readonly Draft[] {
  const { rule } = wording;
  requireObjects(rule, argument, deadlines);
  return deadlines.map(({ deadline, at, included, clause, concerns }, index) => {
    const path = `${argument}[${index}]`;
    const when =
      deadline === 'registration-opens'
        ? beginWords(wording, at, zone, `${path}.at`)
        : endWords(wording, at, included, zone, `${path}.at`);
    const clauses = [clauseIn(rule, `${path}.clause`, clause)];
    const draft = deadlineDraft(wording, deadline, when, clauses, `${path}.deadline`);
    return isPerhaps(rule, concerns, `${path}.concerns`) ? perhaps(wording, draft) : draft;
  });
}

/** What a deadline is, and when: « Clôture des inscriptions : mercredi 12 novembre 2025 à 17 h. » */
export function deadlineDraft(
  wording: Wording<'templates' | 'deadlines'>,
  deadline: DeadlineId,
  when: string,
  clauses: readonly ClauseId[],
  argument: string,
): Draft {
  const name = phrase(wording, 'deadlines', deadline, argument);
  return { kind: 'deadline', code: deadline, sentence: filled(wording, 'templates', 'dated', { name, when }), clauses };
}
