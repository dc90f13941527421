import type { DecisiveReading, Piece } from 'candidat-bts';
import { explainReadings } from 'candidat-bts/explain';
import { session } from '../../session.ts';
import { Explained } from '../../words/Explained.tsx';
import * as words from '../../words/words.ts';

/** Beside a piece, the doubtful wordings on which it hangs, and how they are read here. */
export function Doubt({ piece, doubts }: { piece: Piece; doubts: readonly DecisiveReading[] }) {
  const own = doubts.filter(({ pieces }) => pieces.includes(piece));
  if (own.length === 0) return null;
  return (
    <details className="doubt">
      <summary>La circulaire n’est pas claire sur cette pièce</summary>
      {/* Without what another reading would change: that is this piece. */}
      <Explained
        sentences={explainReadings(
          own.map(({ reading }) => ({ reading })),
          words,
          session,
        )}
      />
    </details>
  );
}
