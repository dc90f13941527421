import { contradictions } from 'candidat-bts';
import { explainContradictions } from 'candidat-bts/explain';
import { session } from '../../session.ts';
import type { PageState } from '../../state/use-page.ts';
import * as words from '../../words/words.ts';

/** Answers that cannot all be true, each a link to its question. They change no verdict, so they are said beside it. */
export function Contradictions({ page }: { page: PageState }) {
  return contradictions(page.state.facts, session).map((found) => (
    <div key={found.facts.join(' ')} className="warning contradiction">
      {explainContradictions([found], words).map(({ code, sentence }) => (
        <p key={code}>{sentence}</p>
      ))}
      <ul>
        {found.facts.map((fact) => (
          <li key={fact}>
            <a href={page.address({ reopened: fact })}>{words.facts[fact].question}</a>
          </li>
        ))}
      </ul>
    </div>
  ));
}
