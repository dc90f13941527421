import type { Answer } from 'candidat-bts';
import { accountToUse, candidateCategories, registrationPhase, uploadPhase } from 'candidat-bts';
import { explainAccount, explainAnswer, explainCategories, explainReadings } from 'candidat-bts/explain';
import { useMemo } from 'react';
import { session } from '../../session.ts';
import { VerdictIcon } from '../../shell/VerdictIcon.tsx';
import { useNow } from '../../state/use-now.ts';
import type { PageState } from '../../state/use-page.ts';
import { Explained, Sentences, Source } from '../../words/Explained.tsx';
import { counted } from '../../words/french.ts';
import { verdictOf } from '../../words/verdict.ts';
import * as words from '../../words/words.ts';
import { useDoubts } from '../use-doubts.ts';
import { Remedies } from './Remedies.tsx';

interface VerdictProps {
  readonly page: PageState;
  readonly answer: Answer;
  /** How many questions follow below, at most. */
  readonly left: number;
  /** Whether a question that is still open was put off. */
  readonly putOff: boolean;
}

/** Once registration is closed, the verdict must not say that one can register. */
const conditionsMet = 'D’après vos réponses, vous remplissez les conditions d’inscription dans cette académie.';

/** The verdict, why, on what ground, and what would change it. */
export function Verdict({ page, answer, left, putOff }: VerdictProps) {
  const now = useNow();
  const { phase } = registrationPhase(now, session);
  const filing = uploadPhase(now, session).phase !== 'closed';
  const { facts } = page.state;
  const kind = verdictOf(answer);
  const sentences = useMemo(() => explainAnswer(answer, words, session, 'eligibility'), [answer]);
  const [verdict] = sentences;
  const reasons = sentences.filter(({ kind }) => kind === 'reason');
  const categories = useMemo(() => {
    const { certain } = candidateCategories(facts, session);
    return certain.length === 0 ? [] : explainCategories({ certain, possible: [], missing: [] }, words);
  }, [facts]);
  const account = accountToUse(facts, session);
  // What is doubtful about the pieces stands beside them, in the file; after a refusal only what could undo it matters.
  const doubts = useDoubts(page).filter(({ changes }) =>
    kind === 'no' ? changes.includes('eligibility') : changes.some((part) => part !== 'pieces'),
  );
  return (
    <section className="verdict" data-answer={kind} aria-labelledby="verdict">
      <h2 id="verdict" tabIndex={-1}>
        <VerdictIcon verdict={kind} />
        {kind === 'yes' && phase === 'closed' ? conditionsMet : verdict?.sentence}
      </h2>
      {phase !== 'open' && (
        <p className="warning">
          <strong>
            {words.registration[phase]} {!filing && words.upload.closed}
          </strong>
        </p>
      )}
      {reasons.length > 0 && (
        <>
          <h3>Pourquoi</h3>
          <Sentences sentences={reasons} />
        </>
      )}
      {kind === 'yes' && categories.length > 0 && (
        <>
          <h3>À quel titre</h3>
          <Sentences sentences={categories} />
        </>
      )}
      <p>
        <Source source={verdict?.source ?? ''} />
      </p>
      {kind === 'no' && <Remedies page={page} refused={answer.because} />}
      {(kind === 'yes' || kind === 'office') && filing && (
        <>
          <h3>Et maintenant</h3>
          {kind === 'yes' && phase === 'open' && account.account !== 'unknown' && (
            <p>{explainAccount(account, words)[0]?.sentence}</p>
          )}
          {phase === 'closed' && <p>Si vous vous êtes inscrit(e) à temps, votre dossier reste à préparer.</p>}
          {kind === 'office' && phase !== 'closed' && (
            <p>En attendant sa réponse, vous pouvez déjà réunir vos pièces.</p>
          )}
          <p className="ways">
            <a className={kind === 'yes' ? 'button primary' : 'button'} href={page.address({ view: 'dossier' })}>
              Préparer mon dossier
            </a>
            {left > 0 && (
              <span className="quiet">
                ou répondez ci-dessous à {counted(left, 'question')} au plus, pour savoir quelles pièces vous
                concernent.
              </span>
            )}
          </p>
        </>
      )}
      {putOff && left === 0 && (
        <p className="ways">
          <a
            className={kind === 'unknown' ? 'button primary' : 'button'}
            href={page.address({ skipped: [], reopened: undefined })}
          >
            Reprendre les questions mises de côté
          </a>
        </p>
      )}
      {doubts.length > 0 && (
        <details>
          <summary>Ce que la circulaire ne dit pas clairement</summary>
          <Explained sentences={explainReadings(doubts, words, session)} />
        </details>
      )}
    </section>
  );
}
