import { requireObjects } from '../contract/require-shape.ts';
import type { Labels } from '../model/labels.ts';
import type { RequiredPiece } from '../model/piece.ts';
import type { Session } from '../model/session.ts';
import { isPerhaps, perhaps } from './perhaps.ts';
import type { Wording } from './phrase.ts';
import { phrase } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { clausesIn, sentencesOf } from './sentences-of.ts';

/**
 * What to upload, each piece on the clauses that ask for it; what is only perhaps due says so.
 *
 * @param _session - Not read: every function of this entry point takes the same three arguments.
 * @throws ContractError where a piece or a clause is not one of the library's, or words are missing.
 *
 * @example
 * ```ts
 * const due = { piece: 'identity-document', due: 'certainly', clauses: ['5.common.identity'], missing: [] } as const;
 * explainPieces([due], en);
 * // [{ kind: 'piece', code: 'identity-document', sentence: 'Upload a copy of both sides of your identity document.', clauses: ['5.common.identity'], source: 'circular, §5' }]
 * ```
 *
 * @see circular §4, §5, §7
 */
export function explainPieces(
  pieces: readonly RequiredPiece[],
  labels: Pick<Labels, 'sources' | 'templates' | 'pieces'>,
  _session?: Partial<Session>,
): readonly Sentence[] {
  const wording = { rule: 'explainPieces', labels };
  return sentencesOf(wording, pieceDrafts(wording, pieces, 'pieces'));
}

/** The drafts of {@link explainPieces}. */
export function pieceDrafts(
  wording: Wording<'templates' | 'pieces'>,
  pieces: readonly RequiredPiece[],
  argument: string,
): readonly Draft[] {
  const { rule } = wording;
  requireObjects(rule, argument, pieces);
  return pieces.map(({ piece, due, clauses }, index) => {
    const path = `${argument}[${index}]`;
    const sentence = phrase(wording, 'pieces', piece, `${path}.piece`, 'provide');
    const draft: Draft = { kind: 'piece', code: piece, sentence, clauses: clausesIn(rule, `${path}.clauses`, clauses) };
    return isPerhaps(rule, due, `${path}.due`) ? perhaps(wording, draft) : draft;
  });
}
