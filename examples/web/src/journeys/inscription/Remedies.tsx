import type { Change, FactName, Reason } from 'candidat-bts';
import { remedies } from 'candidat-bts';
import type { Sentence } from 'candidat-bts/explain';
import { explainRemedies } from 'candidat-bts/explain';
import { useMemo } from 'react';
import { session } from '../../session.ts';
import type { PageState } from '../../state/use-page.ts';
import { counted } from '../../words/french.ts';
import * as words from '../../words/words.ts';

const mostShown = 4;

/** On refusal, what would have to change and to what: at once what the refusal is about, a few more on demand. */
export function Remedies({ page, refused }: { page: PageState; refused: readonly Reason[] }) {
  const { facts } = page.state;
  const [least, ...others] = useMemo(() => {
    const missed = new Set(refused.map(({ fact }) => fact));
    // The hours that are missing come before another way to prepare: of changes as few, those that the reasons name come first.
    const far = (remedy: readonly Change[]): number => remedy.filter(({ fact }) => !missed.has(fact)).length;
    const nearest = [...remedies(facts, session)].sort(
      (one, other) => one.length - other.length || far(one) - far(other),
    );
    return explainRemedies(nearest, words);
  }, [facts, refused]);
  if (least === undefined) return null;
  const hidden = others.length - mostShown;
  return (
    <>
      <h3>Ce qui changerait la réponse</h3>
      <Remedy remedy={least} page={page} />
      {others.length > 0 && (
        <details>
          <summary>{counted(others.length, 'autre possibilité', 'autres possibilités')}</summary>
          {others.slice(0, mostShown).map((remedy) => (
            <Remedy key={remedy.sentence} remedy={remedy} page={page} />
          ))}
          {hidden > 0 && <p className="quiet">… et {counted(hidden, 'autre combinaison', 'autres combinaisons')}.</p>}
        </details>
      )}
    </>
  );
}

function Remedy({ remedy: { code, sentence }, page }: { remedy: Sentence; page: PageState }) {
  const changed = code.split('+') as FactName[]; // as: the code of a remedy is that of its facts.
  return (
    <div className="remedy">
      <p>{sentence}</p>
      <ul>
        {changed.map((fact) => (
          <li key={fact}>
            <a href={page.address({ reopened: fact })}>{words.facts[fact].question}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
