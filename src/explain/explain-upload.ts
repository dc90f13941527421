import { requireObject } from '../contract/require-shape.ts';
import type { UploadPhase } from '../deadlines/upload-phase.ts';
import type { ClauseId } from '../model/clause.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import type { DeadlineWords } from './explain-deadlines.ts';
import { deadlineDraft } from './explain-deadlines.ts';
import { endWords, zoneOf } from './moments.ts';
import type { Wording } from './phrase.ts';
import { phrase } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/** The parts of the labels that the time to upload is worded with. */
export type UploadWords = DeadlineWords | 'upload';

/**
 * Whether pieces can still be uploaded, and until when, on the clocks of the session.
 *
 * @throws ContractError where the phase is not one of the library's, the zone is unknown, or words are missing.
 *
 * @example
 * ```ts
 * const phase = uploadPhase(new Date('2025-11-14T12:00:00+01:00'), nice2026);
 * explainUpload(phase, en, nice2026).map(({ sentence }) => sentence);
 * // ['This is the last day to upload your documents.', 'End of uploads: Friday 14 November 2025, all day.']
 * ```
 *
 * @see circular §4, clauses `4.upload`, `4.no-late`
 */
export function explainUpload(
  upload: UploadPhase,
  labels: Pick<Labels, UploadWords>,
  session: Pick<Session, 'zone'>,
): readonly Sentence[] {
  const wording = { rule: 'explainUpload', labels };
  return sentencesOf(wording, uploadDrafts(wording, upload, 'upload', zoneOf(wording.rule, session)));
}

/** The drafts of {@link explainUpload}. */
export function uploadDrafts(
  wording: Wording<UploadWords>,
  upload: UploadPhase,
  argument: string,
  zone: string,
): readonly Draft[] {
  requireObject(wording.rule, argument, upload);
  const { phase, until } = upload;
  const clauses: readonly ClauseId[] = [phase === 'closed' ? '4.no-late' : '4.upload'];
  const sentence = phrase(wording, 'upload', phase, `${argument}.phase`);
  const when = endWords(wording, until, false, zone, `${argument}.until`);
  return [
    { kind: 'verdict', code: phase, sentence, clauses },
    deadlineDraft(wording, 'upload-closes', when, ['4.upload'], argument),
  ];
}
