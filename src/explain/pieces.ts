import type { Piece, RequiredPiece } from '../model/piece.ts';
import type { FileStanding } from '../pieces/file-standing.ts';
import { citations } from './citations.ts';
import type { Telling, Told } from './told.ts';
import { told } from './told.ts';
import { continued, enumerated, filled } from './wording.ts';

/** What to upload, on the grounds that ask for it. */
export function toldPiece({ piece, due, clauses }: RequiredPiece, { labels }: Telling): Told {
  const { provide } = labels.pieces[piece];
  if (due === 'certainly') return told(provide, clauses);
  return told(filled(labels.templates.perhaps, { sentence: continued(provide, labels) }), clauses);
}

/** Where the file stands, what it lacks, and what does not count. */
export function toldStanding(file: FileStanding, { labels }: Telling): readonly Told[] {
  const { standing, missing, perhaps, rejected } = file;
  const { templates, pieces, rejections } = labels;
  const lacking = (template: string, lacked: readonly Piece[]): readonly Told[] =>
    lacked.map((piece) => told(filled(template, { name: continued(pieces[piece].name, labels) }), ['4.upload']));
  return [
    told(labels.standings[standing], citations.standings[standing]),
    ...lacking(templates['piece-missing'], missing),
    ...lacking(templates['piece-perhaps-missing'], perhaps),
    ...rejected.map(({ submission, because }) =>
      told(
        filled(templates['submission-refused'], {
          number: submission + 1,
          because: enumerated(
            because.map((rejection) => rejections[rejection]),
            labels,
          ),
        }),
        because.flatMap((rejection) => citations.rejections[rejection]),
      ),
    ),
  ];
}
