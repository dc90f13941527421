import type { ReadingId } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { session } from '../../session.ts';

/** The doubtful wordings that matter here, and how each is read. */
export function Readings({ ids }: { ids: readonly ReadingId[] }) {
  if (ids.length === 0) return null;
  return (
    <details>
      <summary>Ce que la circulaire ne dit pas clairement</summary>
      <p>Une autre lecture de ces points pourrait changer la réponse ou les pièces demandées.</p>
      <dl>
        {ids.map((id) => {
          const { question, values }: { question: string; values: Readonly<Record<string, string>> } = fr.readings[id];
          return (
            <div key={id}>
              <dt>{question}</dt>
              <dd>{values[session.readings[id]]}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
