import type { FileStanding, RequiredPiece } from 'candidat-bts';
import { fileStanding } from 'candidat-bts';
import { dayInWords, explainFileStanding, explainPieces, explainReadings } from 'candidat-bts/explain';
import { fr } from 'candidat-bts/labels/fr';
import { question } from '../questions.ts';
import { sentenceLines, withSource } from '../sentences.ts';
import type { Page } from '../terminal.ts';
import { paragraph, section } from '../terminal.ts';
import { enumeration, nbsp } from '../typography.ts';
import type { Case } from './case.ts';
import { stateOf } from './case.ts';
import { doubtsOnAPiece } from './doubts.ts';

/** Where the file stands, if something was sent in, and what of it does not count; the pieces follow in their own section. */
export function file(one: Case, page: Page): readonly string[] {
  const standing = standingOf(one);
  if (standing === undefined) return [];
  const sentences = explainFileStanding(standing, fr).filter(({ kind }) => kind !== 'piece');
  return section(page, 'Votre dossier', sentenceLines(sentences, page));
}

/** Nothing if nothing has been sent in yet. */
function standingOf({ dossier, at, session }: Case): FileStanding | undefined {
  const sent = dossier.progress?.file;
  if (sent?.submissions.some((submission) => submission.at <= at) !== true) return undefined;
  return fileStanding(sent, dossier.facts, at, session);
}

/** Whether pieces can still be uploaded: not after the last day, nor without a registration after its close. */
function isOpen(one: Case): boolean {
  return one.assessment.upload.phase !== 'closed' && stateOf(one, 'register') !== 'missed';
}

/** Whether a piece is there already. */
function isProvided({ piece }: RequiredPiece, one: Case): boolean {
  const standing = standingOf(one);
  return standing !== undefined && ![...standing.missing, ...standing.perhaps].includes(piece);
}

/** What to upload for certain, in the order of the circular. */
export function duePieces(one: Case, page: Page): readonly string[] {
  const { pieces, eligibility } = one.assessment;
  const due = pieces.filter((piece) => piece.due === 'certainly');
  const provided = due.filter((piece) => isProvided(piece, one)).length;
  const inPlace = provided === due.length ? ', toutes en place' : provided > 0 ? `, dont ${provided} en place` : '';
  const condition = eligibility.answer === 'no' ? ', si la réponse devenait oui' : '';
  const lines = due.flatMap((piece) => pieceLines(piece, one, page));
  const title = isOpen(one) ? 'Pièces à déposer' : 'Pièces demandées';
  return section(page, `${title} (${due.length}${inPlace})${condition}${lastDay(one)}`, lines);
}

/** What may have to be uploaded too, under the questions that decide it. */
export function possiblePieces(one: Case, page: Page): readonly string[] {
  const possible = one.assessment.pieces.filter((piece) => piece.due === 'perhaps');
  const groups = new Map<string, RequiredPiece[]>();
  for (const piece of possible) {
    const decidedBy = piece.missing.length === 0 ? 'le service des examens' : enumeration(piece.missing.map(question));
    groups.set(decidedBy, [...(groups.get(decidedBy) ?? []), piece]);
  }
  const lines = [...groups].flatMap(([decidedBy, group], index) => [
    ...(index > 0 ? [''] : []),
    ...paragraph(page, '', page.paint.yellow(`Selon ${decidedBy}${nbsp}:`)),
    ...group.flatMap((piece) => pieceLines(piece, one, page)),
  ]);
  const title = isOpen(one) ? 'Pièces à déposer peut-être' : 'Pièces peut-être demandées';
  return section(page, `${title} (${possible.length})${lastDay(one)}`, lines);
}

/** « , au plus tard le vendredi 14 novembre 2025 », as long as pieces can be uploaded. */
function lastDay(one: Case): string {
  return isOpen(one) ? `, au plus tard le ${dayInWords(one.assessment.upload.lastDay, fr)}` : '';
}

/** A piece: its name, what exactly to provide, what is refused in its place, and whether the text is in doubt about it. */
function pieceLines(required: RequiredPiece, one: Case, page: Page): readonly string[] {
  const { piece, due } = required;
  const { paint } = page;
  const { name, provide, refused } = fr.pieces[piece];
  const [{ source } = { source: '' }] = explainPieces([required], fr);
  if (isProvided(required, one)) return paragraph(page, paint.green('✓'), withSource({ sentence: name, source }, page));
  const doubts = doubtsOnAPiece(one, piece).map(({ reading }) => ({ reading }));
  return [
    ...paragraph(
      page,
      due === 'certainly' ? paint.green('•') : paint.yellow('?'),
      withSource({ sentence: paint.bold(name), source }, page),
    ),
    ...paragraph(page, '', provide, 4),
    ...(refused === undefined ? [] : paragraph(page, paint.red('✗'), refused, 4)),
    ...sentenceLines(explainReadings(doubts, fr, one.session), page, paint.yellow('≈'), 4),
  ];
}
