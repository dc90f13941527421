import type { DecisiveReading, Piece, RequiredPiece } from 'candidat-bts';
import { explainPieces } from 'candidat-bts/explain';
import { Source } from '../../words/Explained.tsx';
import * as words from '../../words/words.ts';
import { Doubt } from './Doubt.tsx';

interface ChecklistProps {
  readonly pieces: readonly RequiredPiece[];
  readonly doubts: readonly DecisiveReading[];
  readonly ready: readonly Piece[];
  readonly turn: (piece: Piece) => void;
}

/** The pieces that are due for certain: what each must be, what is refused in its place, and whether it is ready. */
export function Checklist({ pieces, doubts, ready, turn }: ChecklistProps) {
  return (
    <section aria-labelledby="a-deposer">
      <h2 id="a-deposer">À déposer</h2>
      <p className="quiet">Un fichier par pièce, chacun dans sa rubrique. Cochez ce qui est prêt.</p>
      <ul className="pieces">
        {pieces.map((required) => {
          const { piece } = required;
          const { name, slot, refused } = words.pieces[piece];
          return (
            <li key={piece} className={ready.includes(piece) ? 'piece ready' : 'piece'}>
              <label>
                <input
                  type="checkbox"
                  checked={ready.includes(piece)}
                  onChange={() => turn(piece)}
                  aria-describedby={`${piece}-detail`}
                />
                <strong>{name}</strong>
              </label>
              <div id={`${piece}-detail`}>
                {explainPieces([required], words).map(({ sentence, source }) => (
                  <p key={piece}>
                    {sentence} <Source source={source} />
                  </p>
                ))}
                <p className="quiet">Rubrique : {slot}.</p>
                {refused !== undefined && (
                  <p className="refused">
                    <strong>Refusé :</strong> {refused}
                  </p>
                )}
              </div>
              <Doubt piece={piece} doubts={doubts} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
