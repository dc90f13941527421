import { ContractError } from '../contract/contract-error.ts';
import { requireList, requireObject, requireObjects } from '../contract/require-shape.ts';
import { isCount } from '../exact/exact-number.ts';
import type { ClauseId } from '../model/clause.ts';
import type { Labels } from '../model/labels.ts';
import type { Piece, Rejection, Standing } from '../model/piece.ts';
import type { Session } from '../model/session.ts';
import type { FileStanding } from '../pieces/file-standing.ts';
import type { Wording } from './phrase.ts';
import { filled, phrase } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';
import { continued } from './spelling.ts';

/**
 * Where a candidate's file stands, what it lacks, and what does not count and why. Submissions are numbered from 1.
 *
 * @param _session - Not read: every function of this entry point takes the same three arguments.
 * @throws ContractError where a code is not one of the library's, or words are missing.
 *
 * @example
 * ```ts
 * const file = { standing: 'incomplete', missing: ['transcripts'], perhaps: [], rejected: [{ submission: 0, because: ['paper'] }] } as const;
 * explainFileStanding(file, en).at(-1);
 * // { kind: 'reason', code: 'paper', sentence: 'Submission no. 1, which does not count: sent on paper or by post.', clauses: ['4.no-paper'], source: 'circular, §4' }
 * ```
 *
 * @see circular §4, §5
 */
export function explainFileStanding(
  file: FileStanding,
  labels: Pick<Labels, 'sources' | 'templates' | 'pieces' | 'standings' | 'rejections'>,
  _session?: Partial<Session>,
): readonly Sentence[] {
  const rule = 'explainFileStanding';
  const wording = { rule, labels };
  requireObject(rule, 'file', file);
  const { standing, missing, perhaps, rejected } = file;
  requireObjects(rule, 'file.rejected', rejected);
  const sentence = phrase(wording, 'standings', standing, 'file.standing');
  return sentencesOf(wording, [
    { kind: 'verdict', code: standing, sentence, clauses: [clauseOfStanding[standing]] },
    ...lacking(wording, 'piece-missing', missing, 'file.missing'),
    ...lacking(wording, 'piece-perhaps-missing', perhaps, 'file.perhaps'),
    ...rejected.flatMap(({ submission, because }, index) =>
      rejections(wording, submission, because, `file.rejected[${index}]`),
    ),
  ]);
}

/** Pieces that a file lacks, or may lack. */
function lacking(
  wording: Wording<'templates' | 'pieces'>,
  template: 'piece-missing' | 'piece-perhaps-missing',
  pieces: readonly Piece[],
  argument: string,
): readonly Draft[] {
  requireList(wording.rule, argument, pieces);
  return pieces.map((piece, index) => {
    const name = continued(phrase(wording, 'pieces', piece, `${argument}[${index}]`, 'name'));
    return {
      kind: 'piece',
      code: piece,
      sentence: filled(wording, 'templates', template, { name }),
      clauses: ['4.upload'],
    };
  });
}

/** Why one submission does not count. */
function rejections(
  wording: Wording<'templates' | 'rejections'>,
  submission: number,
  because: readonly Rejection[],
  argument: string,
): readonly Draft[] {
  requireList(wording.rule, `${argument}.because`, because);
  if (!isCount(submission)) {
    throw new ContractError(wording.rule, `${argument}.submission`, 'the place of a submission, from 0', submission);
  }
  const number = submission + 1;
  return because.map((rejection, index) => {
    const words = phrase(wording, 'rejections', rejection, `${argument}.because[${index}]`);
    const sentence = filled(wording, 'templates', 'submission-refused', { number, because: words });
    return { kind: 'reason', code: rejection, sentence, clauses: [clauseOfRejection[rejection]] };
  });
}

const clauseOfStanding: Readonly<Record<Standing, ClauseId>> = {
  incomplete: '4.upload',
  filed: '4.acknowledgement',
  accepted: '4.acknowledgement',
  cancelled: '4.cancelled',
  'to-check': '4.cancelled',
};

const clauseOfRejection: Readonly<Record<Rejection, ClauseId>> = {
  late: '4.no-late',
  paper: '4.no-paper',
  bundled: '5.separate',
  'refused-document': '5.common.defence-day',
  'stale-confirmation': '4.latest-version',
  'not-conforming': '4.acknowledgement',
};
