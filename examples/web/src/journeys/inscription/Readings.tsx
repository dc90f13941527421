import type { ReadingId } from 'candidat-bts';
import { Explained } from '../../words/Explained.tsx';

/** The doubtful wordings that matter here, and how each is read. */
export function Readings({ ids }: { ids: readonly ReadingId[] }) {
  if (ids.length === 0) return null;
  return (
    <details>
      <summary>Ce que la circulaire ne dit pas clairement</summary>
      <p>Une autre lecture de ces points pourrait changer la réponse ou les pièces demandées.</p>
      <Explained result={ids} />
    </details>
  );
}
