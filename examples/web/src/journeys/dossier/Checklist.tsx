import type { Piece, RequiredPiece } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { Ground } from '../../words/Explained.tsx';
import { explained } from '../../words/reasons.ts';

interface ChecklistProps {
  readonly pieces: readonly RequiredPiece[];
  readonly ready: readonly Piece[];
  readonly turn: (piece: Piece) => void;
}

/** The pieces that are due for certain: what each must be, what is refused in its place, and whether it is ready. */
export function Checklist({ pieces, ready, turn }: ChecklistProps) {
  return (
    <section aria-labelledby="a-deposer">
      <h2 id="a-deposer">À déposer</h2>
      <p className="quiet">Un fichier par pièce, en ligne. Cochez ce qui est prêt.</p>
      <ul className="pieces">
        {pieces.map((required) => {
          const { piece } = required;
          const { name, slot, refused } = fr.pieces[piece];
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
                {explained([required]).map(({ sentence, sources }) => (
                  <p key={piece}>
                    {sentence} <Ground sources={sources} />
                  </p>
                ))}
                <p className="quiet">{fr.templates.slot.replace('{slot}', slot)}</p>
                {refused !== undefined && (
                  <p className="refused">
                    <strong>Refusé :</strong> {refused}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
