import type { FactName } from 'candidat-bts';
import { accountToUse, civilStatusGaps, compulsoryLanguage, notices } from 'candidat-bts';
import { explainAccount, explainAnswer, explainGaps, explainNotices } from 'candidat-bts/explain';
import { session } from '../../session.ts';
import { useNow } from '../../state/use-now.ts';
import type { PageState } from '../../state/use-page.ts';
import { isSessionOver } from '../../words/deadlines.ts';
import { Explained } from '../../words/Explained.tsx';
import * as words from '../../words/words.ts';

const MINUTE_MS = 60_000;

/** What else goes with a file: the account, the language, the place of birth, and advice. Whatever lacks an answer leads to it. */
export function Personal({ page }: { page: PageState }) {
  const { facts } = page.state;
  const now = useNow(MINUTE_MS);
  const account = accountToUse(facts, session);
  const language = compulsoryLanguage(facts, session);
  const question = (fact: FactName) => (
    <p>
      <a href={page.address({ view: 'inscription', reopened: fact })}>{words.facts[fact].question}</a>
    </p>
  );
  return (
    <>
      <h2>Votre compte</h2>
      <p>{explainAccount(account, words)[0]?.sentence}</p>
      {account.missing.map(question)}
      {language.answer === 'no' && (
        <>
          <h2>Langue obligatoire</h2>
          <p className="warning">{words.language.no}</p>
          <Explained
            sentences={explainAnswer(language, words, session, 'language').filter(({ kind }) => kind === 'reason')}
          />
        </>
      )}
      <h2>Votre lieu de naissance</h2>
      {facts.birthPlace === undefined ? (
        <>
          <p>L’inscription vous le demande : vérifiez ce qu’il faut en dire.</p>
          {question('birthPlace')}
        </>
      ) : (
        <BirthPlace page={page} />
      )}
      {!isSessionOver(now) && (
        <details>
          <summary>Conseils</summary>
          <Explained sentences={explainNotices(notices(facts, now, session), words)} />
        </details>
      )}
    </>
  );
}

function BirthPlace({ page }: { page: PageState }) {
  const gaps = civilStatusGaps(page.state.facts);
  if (gaps.length === 0) return <p>Il est complet.</p>;
  return (
    <>
      <Explained sentences={explainGaps(gaps, words)} />
      <p>
        <a href={page.address({ view: 'inscription', reopened: 'birthPlace' })}>Le compléter</a>
      </p>
    </>
  );
}
