import type { FactName } from 'candidat-bts';
import { remedies } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { useMemo } from 'react';
import { session } from '../../session.ts';
import type { PageState } from '../../state/use-page.ts';
import { answerInWords } from '../../words/answers.ts';
import { counted } from '../../words/french.ts';

const mostShown = 4;

/** On refusal, the answers that would have to be others: the smallest change at once, a few more on demand. */
export function Remedies({ page }: { page: PageState }) {
  const { facts } = page.state;
  const [least, ...others] = useMemo(() => remedies(facts, session), [facts]);
  if (least === undefined) return null;
  const hidden = others.length - mostShown;
  return (
    <>
      <h3>Ce qui changerait la réponse</h3>
      <Remedy changed={least} page={page} />
      {others.length > 0 && (
        <details>
          <summary>{counted(others.length, 'autre possibilité', 'autres possibilités')}</summary>
          {others.slice(0, mostShown).map((changed) => (
            <Remedy key={changed.join(' ')} changed={changed} page={page} />
          ))}
          {hidden > 0 && <p className="quiet">… et {counted(hidden, 'autre combinaison', 'autres combinaisons')}.</p>}
        </details>
      )}
    </>
  );
}

function Remedy({ changed, page }: { changed: readonly FactName[]; page: PageState }) {
  const { facts } = page.state;
  return (
    <div className="remedy">
      {/* The questions that the sentence would end with follow as links. */}
      <p>{fr.templates[changed.length === 1 ? 'other-answer' : 'other-answers'].replace('{questions}', '')}</p>
      <ul>
        {changed.map((fact) => {
          const now = answerInWords(fact, facts);
          return (
            <li key={fact}>
              <a href={page.address({ reopened: fact })}>{fr.facts[fact].question}</a>
              <span className="quiet">{now === '' ? 'Sans réponse' : `Aujourd’hui : ${now}`}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
