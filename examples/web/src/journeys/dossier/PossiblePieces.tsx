import type { RequiredPiece } from 'candidat-bts';
import { nextQuestions } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { useMemo } from 'react';
import { session } from '../../session.ts';
import type { PageState } from '../../state/use-page.ts';
import { Ground } from '../../words/Explained.tsx';
import { counted } from '../../words/french.ts';
import { explained } from '../../words/reasons.ts';

/** The pieces that hang on questions still open, and the way to these questions. */
export function PossiblePieces({ pieces, page }: { pieces: readonly RequiredPiece[]; page: PageState }) {
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
          {pieces.map((required) => {
            const { piece, missing } = required;
            const { name, provide, refused } = fr.pieces[piece];
            // What the library would ask first among the answers that this piece hangs on.
            const first = open.find((fact) => missing.includes(fact));
            return (
              <li key={piece} className="piece perhaps">
                <strong>{name}</strong>
                <p>
                  {provide} {refused} <Ground sources={explained([required]).flatMap(({ sources }) => sources)} />
                </p>
                {first === undefined ? (
                  <p className="quiet">Seul le service des examens peut dire si elle vous est demandée.</p>
                ) : (
                  <a href={page.address({ view: 'inscription', reopened: first })}>{fr.facts[first].question}</a>
                )}
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}
