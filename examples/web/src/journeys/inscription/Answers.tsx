import type { FactName } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import type { PageState } from '../../state/use-page.ts';
import { answerInWords } from '../../words/answers.ts';
import { counted } from '../../words/french.ts';

/** What was answered so far, each answer a link to its question. */
export function Answers({ page }: { page: PageState }) {
  const { facts, skipped, reopened } = page.state;
  // as: Object.keys forgets that the keys of the labels are facts; their order is that of the form.
  const known = (Object.keys(fr.facts) as FactName[]).filter(
    (fact) => answerInWords(fact, facts) !== '' || skipped.includes(fact),
  );
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
                  <span>{fr.facts[fact].question}</span>
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
