import type { Explainable, Explanation } from 'candidat-bts';
import { explained } from './reasons.ts';

/** What a result says, a sentence each, with its ground. */
export function Explained({ result }: { result: Explainable }) {
  return (
    <ul className="reasons">
      {explained(result).map(({ sentence, sources }) => (
        <li key={sentence}>
          {sentence} <Ground sources={sources} />
        </li>
      ))}
    </ul>
  );
}

/** Where it stands, discreetly: « circulaire, §2 ». */
export function Ground({ sources }: Pick<Explanation, 'sources'>) {
  return sources.length === 0 ? null : <small className="ground">{sources.join(' ; ')}</small>;
}
