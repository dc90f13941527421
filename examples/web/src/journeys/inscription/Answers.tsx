import { factNames } from '../../state/fact-kinds.ts';
import type { PageState } from '../../state/use-page.ts';
import { answerInWords } from '../../words/answers.ts';
import { counted } from '../../words/french.ts';
import * as words from '../../words/words.ts';

/** What was answered so far, each answer a link to its question. */
export function Answers({ page }: { page: PageState }) {
  const { facts, skipped, reopened } = page.state;
  const known = factNames.filter((fact) => facts[fact] !== undefined || skipped.includes(fact));
  return (
    <aside className="answers" aria-labelledby="reponses">
      <h2 id="reponses">Vos réponses</h2>
      {known.length === 0 ? (
        <p className="quiet">Elles s’ajouteront ici, et chacune pourra être changée.</p>
      ) : (
        <>
          <p className="quiet">{counted(known.length, 'réponse')}. Touchez une réponse pour la changer.</p>
          <ul>
            {known.map((fact) => (
              <li key={fact}>
                <a href={page.address({ reopened: fact })} aria-current={fact === reopened || undefined}>
                  <span>{words.facts[fact].question}</span>
                  <strong>{answerInWords(fact, facts) || 'À compléter'}</strong>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
