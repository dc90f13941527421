import type { DecisiveReading, FactName, RequiredPiece } from 'candidat-bts';
import { nextQuestions } from 'candidat-bts';
import { explainPieces } from 'candidat-bts/explain';
import { useMemo } from 'react';
import { session } from '../../session.ts';
import type { PageState } from '../../state/use-page.ts';
import { Source } from '../../words/Explained.tsx';
import { counted } from '../../words/french.ts';
import * as words from '../../words/words.ts';
import { Doubt } from './Doubt.tsx';

interface PossiblePiecesProps {
  readonly pieces: readonly RequiredPiece[];
  readonly doubts: readonly DecisiveReading[];
  readonly page: PageState;
}

/** The pieces that hang on questions still open, and the way to these questions. */
export function PossiblePieces({ pieces, doubts, page }: PossiblePiecesProps) {
  const { facts } = page.state;
  const open = useMemo(() => nextQuestions(facts, session), [facts]);
  if (pieces.length === 0) return null;
  return (
    <section aria-labelledby="peut-etre" className="possible">
      <h2 id="peut-etre">Peut-être à déposer</h2>
      <p className="ways">
        <span>
          {counted(pieces.length, 'autre pièce dépend', 'autres pièces dépendent')} de réponses que vous n’avez pas
          encore données.
        </span>
        {open.length > 0 && (
          <a className="button" href={page.address({ view: 'inscription', reopened: undefined, skipped: [] })}>
            Répondre aux questions
          </a>
        )}
      </p>
      <details>
        <summary>Voir ces pièces</summary>
        <ul className="pieces">
          {pieces.map((required) => (
            <PossiblePiece key={required.piece} required={required} doubts={doubts} page={page} open={open} />
          ))}
        </ul>
      </details>
    </section>
  );
}

interface PossiblePieceProps extends Pick<PossiblePiecesProps, 'doubts' | 'page'> {
  readonly required: RequiredPiece;
  readonly open: readonly FactName[];
}

function PossiblePiece({ required, doubts, page, open }: PossiblePieceProps) {
  const { piece, missing } = required;
  const { name, provide, refused } = words.pieces[piece];
  // What the library would ask first among the answers that this piece hangs on.
  const first = open.find((fact) => missing.includes(fact));
  return (
    <li className="piece perhaps">
      <strong>{name}</strong>
      <p>
        {provide} {refused} <Source source={explainPieces([required], words)[0]?.source ?? ''} />
      </p>
      {first === undefined ? (
        <p className="quiet">Seul le service des examens peut dire si elle vous est demandée.</p>
      ) : (
        <a href={page.address({ view: 'inscription', reopened: first })}>{words.facts[first].question}</a>
      )}
      <Doubt piece={piece} doubts={doubts} />
    </li>
  );
}
