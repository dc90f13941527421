import type { Sentence } from 'candidat-bts/explain';

/** Sentences as a list, without their sources. */
export function Sentences({ sentences }: { sentences: readonly Sentence[] }) {
  return (
    <ul className="reasons">
      {sentences.map(({ code, sentence }) => (
        <li key={`${code} ${sentence}`}>{sentence}</li>
      ))}
    </ul>
  );
}

/** Sentences as a list, each with its source; one source line for all where they share it. */
export function Explained({ sentences }: { sentences: readonly Sentence[] }) {
  const [first = '', ...others] = new Set(sentences.map(({ source }) => source));
  if (others.length === 0) {
    return (
      <>
        <Sentences sentences={sentences} />
        <p>
          <Source source={first} />
        </p>
      </>
    );
  }
  return (
    <ul className="reasons">
      {sentences.map(({ code, sentence, source }) => (
        <li key={`${code} ${sentence}`}>
          {sentence} <Source source={source} />
        </li>
      ))}
    </ul>
  );
}

/** Where sentences stand, discreetly: « Source : circulaire, §2 ». */
export function Source({ source }: Pick<Sentence, 'source'>) {
  return source === '' ? null : <small className="ground">Source : {source}</small>;
}
