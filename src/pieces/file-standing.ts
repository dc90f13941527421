import { sessionInstants } from '../deadlines/session-instants.ts';
import { instantInMs } from '../given/instant-in-ms.ts';
import { requireList, requireObject, requireObjects } from '../given/require-shape.ts';
import { ContractError } from '../kernel/contract-error.ts';
import type { NonEmpty } from '../kernel/non-empty.ts';
import { isNonEmpty } from '../kernel/non-empty.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { Piece, Rejection, Standing, Submission } from '../model/piece.ts';
import type { Session } from '../model/session.ts';
import { piecesOf } from './required-pieces.ts';

/** What a candidate sent in, and when the registration was last saved. */
export interface CandidateFile {
  readonly submissions: readonly Submission[];
  readonly lastModifiedAt?: Date | undefined;
}

/** Where a candidate's file stands. */
export interface FileStanding {
  readonly standing: Standing;
  /** Certainly due and not validly provided. */
  readonly missing: readonly Piece[];
  /** Perhaps due and not validly provided. */
  readonly perhaps: readonly Piece[];
  /** Every submission that does not count, by its place in `submissions`, with all the reasons. */
  readonly rejected: readonly { readonly submission: number; readonly because: NonEmpty<Rejection> }[];
}

/**
 * Where a candidate's file stands at an instant, from what was sent in by then.
 *
 * A submission counts when it holds one piece, was uploaded in time and not refused; a confirmation only if it was uploaded
 * after the registration was last saved. Of several valid uploads of a piece the latest counts. After the deadline a
 * piece that is not there cancels the file; one that came in time but was found not conforming is for the exams office to
 * check.
 *
 * @param file - Submissions in any order; those after `at` are ignored, as is a modification after `at`.
 * @throws ContractError where a Date is not valid, a submission holds no piece, or a fact is not what it can be.
 *
 * @example Nothing is accepted on paper.
 * ```ts
 * const sent = { pieces: ['identity-document'], at: new Date('2025-11-03T10:00:00Z'), by: 'paper' } as const;
 * fileStanding({ submissions: [sent] }, {}, new Date('2025-11-04T10:00:00Z'), nice2026).rejected;
 * // [{ submission: 0, because: ['paper'] }]
 * ```
 *
 * @see circular §4, clauses `4.upload` to `4.acknowledgement`; §5, clauses `5.separate`, `5.common.defence-day`
 */
export function fileStanding(file: CandidateFile, facts: CandidateFacts, at: Date, session: Session): FileStanding {
  const now = instantInMs('fileStanding', 'at', at);
  const due = piecesOf('fileStanding', facts, session);
  requireObject('fileStanding', 'file', file);
  requireObjects('fileStanding', 'file.submissions', file.submissions);
  const { uploadEnds } = sessionInstants('fileStanding', session);
  const sent = judgedSubmissions(file, now, uploadEnds);
  const counting = countingByPiece(sent);
  const unprovided = due.filter(({ piece }) => !counting.has(piece));
  const missing = unprovided.filter((required) => required.due === 'certainly').map(({ piece }) => piece);
  const perhaps = unprovided.filter((required) => required.due === 'perhaps').map(({ piece }) => piece);
  const replaceable = new Set(sent.filter(onlyNotConforming).map(({ submission }) => submission.pieces[0]));
  const inTime = now < uploadEnds;

  const standing = (): Standing => {
    if (missing.length > 0) {
      if (inTime) return 'incomplete';
      return missing.every((piece) => replaceable.has(piece)) ? 'to-check' : 'cancelled';
    }
    if (perhaps.length > 0) return inTime ? 'filed' : 'to-check';
    return due.every(({ piece }) => counting.get(piece)?.review === 'conforming') ? 'accepted' : 'filed';
  };
  const rejected = sent.flatMap(({ index, because }) => (isNonEmpty(because) ? [{ submission: index, because }] : []));
  return { standing: standing(), missing, perhaps, rejected };
}

interface Judged {
  readonly index: number;
  readonly sentAt: number;
  readonly submission: Submission;
  readonly because: readonly Rejection[];
}

/** What had been sent by now, each with all the reasons why it does not count. */
function judgedSubmissions(file: CandidateFile, now: number, uploadEnds: number): readonly Judged[] {
  const { submissions, lastModifiedAt } = file;
  const saved = lastModifiedAt && instantInMs('fileStanding', 'file.lastModifiedAt', lastModifiedAt);
  const stale = (sentAt: number): boolean => saved !== undefined && saved <= now && sentAt < saved;
  return submissions.flatMap((submission, index) => {
    const argument = `file.submissions[${index}]`;
    const sentAt = instantInMs('fileStanding', `${argument}.at`, submission.at);
    requireList('fileStanding', `${argument}.pieces`, submission.pieces);
    if (!isNonEmpty<Piece>(submission.pieces)) {
      throw new ContractError('fileStanding', `${argument}.pieces`, 'at least one piece', submission.pieces);
    }
    if (sentAt > now) return [];
    const { pieces, by, document, review } = submission;
    const faults: Readonly<Record<Rejection, boolean>> = {
      late: sentAt >= uploadEnds,
      paper: by === 'paper',
      bundled: pieces.length > 1,
      'refused-document': document === 'recensement-attestation' && pieces.includes('defence-day-certificate'),
      'stale-confirmation': pieces.includes('signed-confirmation') && stale(sentAt),
      'not-conforming': review === 'rejected',
    };
    // as: Object.keys forgets that the keys of a Record<Rejection, …> are rejections.
    const because = (Object.keys(faults) as Rejection[]).filter((fault) => faults[fault]);
    return [{ index, sentAt, submission, because }];
  });
}

/** Of the submissions that count, the latest for each piece; of two at the same instant, the one that comes later. */
function countingByPiece(sent: readonly Judged[]): ReadonlyMap<Piece, Submission> {
  const latest = new Map<Piece, Judged>();
  for (const judged of sent) {
    if (judged.because.length > 0) continue;
    const [piece] = judged.submission.pieces;
    const before = latest.get(piece);
    if (before === undefined || judged.sentAt >= before.sentAt) latest.set(piece, judged);
  }
  return new Map([...latest].map(([piece, { submission }]) => [piece, submission]));
}

/** Came in time and in order, but was found not conforming. */
function onlyNotConforming({ because }: Judged): boolean {
  return because.length === 1 && because[0] === 'not-conforming';
}
