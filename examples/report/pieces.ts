import type { Assessment, Deadline, RequiredPiece, Session } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { dayInWords } from '../clock.ts';
import { enumeration, nbsp, question, sentence } from '../french.ts';
import type { Page } from '../terminal.ts';
import { paragraph, section } from '../terminal.ts';
import { told } from '../told.ts';

/** What to upload for certain, in the order of the circular. */
export function duePieces(assessment: Assessment, session: Session, page: Page): readonly string[] {
  const { pieces, eligibility, deadlines } = assessment;
  const due = pieces.filter((piece) => piece.due === 'certainly');
  const title = eligibility.answer === 'no' ? 'À déposer, si la réponse devenait oui' : 'À déposer à coup sûr';
  return section(
    page,
    `${title} (${due.length})${lastDay(deadlines)}`,
    due.flatMap((piece) => pieceLines(piece, session, page)),
  );
}

/** What may have to be uploaded, by the answers that decide it. */
export function possiblePieces({ pieces, deadlines }: Assessment, session: Session, page: Page): readonly string[] {
  const possible = pieces.filter((piece) => piece.due === 'perhaps');
  const groups = new Map<string, RequiredPiece[]>();
  for (const piece of possible) {
    const decidedBy = piece.missing.length === 0 ? 'le service des examens' : enumeration(piece.missing.map(question));
    groups.set(decidedBy, [...(groups.get(decidedBy) ?? []), piece]);
  }
  const lines = [...groups].flatMap(([decidedBy, group], index) => [
    ...(index > 0 ? [''] : []),
    ...paragraph(page, '', page.paint.yellow(`Selon ${decidedBy}${nbsp}:`)),
    ...group.flatMap((piece) => pieceLines(piece, session, page)),
  ]);
  return section(page, `À déposer peut-être (${possible.length})${lastDay(deadlines)}`, lines);
}

/** « , au plus tard le vendredi 14 novembre 2025 ». */
function lastDay(deadlines: readonly Deadline[]): string {
  const last = deadlines.find(({ deadline }) => deadline === 'upload-closes');
  return last === undefined ? '' : `, au plus tard le ${dayInWords(last.day)}`;
}

function pieceLines(required: RequiredPiece, session: Session, page: Page): readonly string[] {
  const { piece, due } = required;
  const { paint } = page;
  const { name, provide, refused } = fr.pieces[piece];
  const sources = told([required], session).flatMap((each) => each.sources);
  const mark = due === 'certainly' ? paint.green('•') : paint.yellow('?');
  return [
    ...paragraph(page, mark, `${paint.bold(name)}  ${paint.dim(`(${sources.join(`${nbsp}; `)})`)}`),
    ...paragraph(page, '', sentence(provide), 4),
    ...(refused === undefined ? [] : paragraph(page, paint.red('✗'), sentence(refused), 4)),
  ];
}
