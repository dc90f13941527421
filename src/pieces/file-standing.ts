import { ContractError } from '../contract/contract-error.ts';
import { oneOf } from '../contract/fact-guards.ts';
import { instantInMs } from '../contract/instant-in-ms.ts';
import { requirePieces } from '../contract/require-pieces.ts';
import { requireObject, requireObjects } from '../contract/require-shape.ts';
import { sessionInstants } from '../deadlines/session-instants.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { NonEmpty } from '../model/non-empty.ts';
import { isNonEmpty } from '../model/non-empty.ts';
import type { Piece, Rejection, Standing, Submission } from '../model/piece.ts';
import { channels, documents, reviews } from '../model/piece.ts';
import type { Session } from '../model/session.ts';
import { requiredPieces } from './required-pieces.ts';

/** What a candidate sent in, and when the registration was last saved. */
export interface CandidateFile {
  readonly submissions: readonly Submission[];
  readonly lastModifiedAt?: Date | undefined;
}

/** Where a candidate's file stands. */
export interface FileStanding {
  readonly standing: Standing;
  /** Certainly due, and not provided by a submission that counts. */
  readonly missing: readonly Piece[];
  /** Perhaps due, and not provided by a submission that counts. */
  readonly perhaps: readonly Piece[];
  /** Every submission that does not count, by its place in `submissions`, with all the reasons. */
  readonly rejected: readonly { readonly submission: number; readonly because: NonEmpty<Rejection> }[];
}

/**
 * Where a candidate's file stands at an instant, from what was sent in by then.
 *
 * A submission counts when it holds one piece, was uploaded in time and not refused; a confirmation only if it was uploaded
 * after the registration was last saved. Of several uploads of a piece that count, the latest does. After the deadline a missing
 * piece cancels the file; one that came in time but was found not conforming is for the exams office to check, and so is another
 * proof in the place of the defence-day certificate.
 *
 * @param file - Submissions in any order; those after `at` are ignored, as is a modification after `at`.
 * @throws ContractError where a Date is not valid, or a piece, a channel, a document, a review or the value of a fact does not exist.
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
  requireObject('fileStanding', 'file', file);
  requireObjects('fileStanding', 'file.submissions', file.submissions);
  requireObject('fileStanding', 'facts', facts);
  const { uploadEnds } = sessionInstants('fileStanding', session);
  const due = requiredPieces(facts, session);
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
    if (due.some(({ piece }) => isDoubtful(piece, counting.get(piece)))) return 'to-check';
    if (perhaps.length > 0) return inTime ? 'filed' : 'to-check';
    return due.every(({ piece }) => counting.get(piece)?.review === 'conforming') ? 'accepted' : 'filed';
  };
  const rejected = sent.flatMap(({ index, because }) => (isNonEmpty(because) ? [{ submission: index, because }] : []));
  return { standing: standing(), missing, perhaps, rejected };
}

/** Another proof in the place of the defence-day certificate, which the office has not accepted yet. */
function isDoubtful(piece: Piece, submission: Submission | undefined): boolean {
  const { document, review }: Partial<Submission> = submission ?? {};
  return piece === 'defence-day-certificate' && document !== undefined && review !== 'conforming';
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
  const saved =
    lastModifiedAt === undefined ? undefined : instantInMs('fileStanding', 'file.lastModifiedAt', lastModifiedAt);
  const stale = (sentAt: number): boolean => saved !== undefined && saved <= now && sentAt < saved;
  return submissions.flatMap((submission, index) => {
    const argument = `file.submissions[${index}]`;
    const sentAt = instantInMs('fileStanding', `${argument}.at`, submission.at);
    requireSubmission(argument, submission);
    if (sentAt > now) return [];
    const { pieces, by, document, review } = submission;
    const faults: Readonly<Record<Rejection, boolean>> = {
      late: sentAt >= uploadEnds,
      paper: by === 'paper' || by === 'post',
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

/** Rejects a submission without a piece, and a piece, a channel, a document or a review that does not exist. */
function requireSubmission(argument: string, { pieces, by, document, review }: Submission): void {
  const rule = 'fileStanding';
  requirePieces(rule, `${argument}.pieces`, pieces);
  if (!isNonEmpty<Piece>(pieces)) throw new ContractError(rule, `${argument}.pieces`, 'at least one piece', 'none');
  const words = [
    ['by', channels, by],
    ['document', documents, document],
    ['review', reviews, review],
  ] as const;
  for (const [part, known, value] of words) {
    const { fits, expected } = oneOf(known);
    if (value !== undefined && !fits(value)) throw new ContractError(rule, `${argument}.${part}`, expected, value);
  }
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
