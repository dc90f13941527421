import { requireList } from '../contract/require-shape.ts';
import type { NoticeId } from '../model/codes.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import { noticeClauses } from './notice-clauses.ts';
import type { Wording } from './phrase.ts';
import { phrase } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * Advice, each on its clause.
 *
 * @param _session - Not read: every function of this entry point takes the same three arguments.
 * @throws ContractError where a notice is not one of the library's, or words are missing.
 *
 * @example
 * ```ts
 * explainNotices(['one-speciality-only'], en)[0]?.source; // 'Education Code (Code de l’éducation), D643-29'
 * ```
 */
export function explainNotices(
  notices: readonly NoticeId[],
  labels: Pick<Labels, 'sources' | 'notices'>,
  _session?: Partial<Session>,
): readonly Sentence[] {
  const wording = { rule: 'explainNotices', labels };
  return sentencesOf(wording, noticeDrafts(wording, notices, 'notices'));
}

/** The drafts of {@link explainNotices}. */
export function noticeDrafts(
  wording: Wording<'notices'>,
  notices: readonly NoticeId[],
  argument: string,
): readonly Draft[] {
  requireList(wording.rule, argument, notices);
  return notices.map((notice, index) => ({
    kind: 'notice',
    code: notice,
    sentence: phrase(wording, 'notices', notice, `${argument}[${index}]`),
    clauses: [noticeClauses[notice]],
  }));
}
