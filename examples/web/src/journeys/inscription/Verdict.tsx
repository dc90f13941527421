import type { Answer } from 'candidat-bts';
import { accountToUse, candidateCategories, decisiveReadings, registrationPhase } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { useMemo } from 'react';
import { session } from '../../session.ts';
import { useArrivalFocus } from '../../shell/use-arrival-focus.ts';
import { VerdictIcon } from '../../shell/VerdictIcon.tsx';
import { useNow } from '../../state/use-now.ts';
import type { PageState } from '../../state/use-page.ts';
import { isSessionOver } from '../../words/deadlines.ts';
import { Explained } from '../../words/Explained.tsx';
import { counted } from '../../words/french.ts';
import { Readings } from './Readings.tsx';
import { Remedies } from './Remedies.tsx';

interface VerdictProps {
  readonly page: PageState;
  readonly answer: Answer;
  /** How many questions could still change which pieces are due. */
  readonly left: number;
}

/** The verdict, why, on what ground, and what would change it. */
export function Verdict({ page, answer, left }: VerdictProps) {
  const title = useArrivalFocus();
  const now = useNow();
  const { phase } = registrationPhase(now, session);
  const { facts } = page.state;
  const { certain } = useMemo(() => candidateCategories(facts, session), [facts]);
  const { account } = accountToUse(facts, session);
  const readings = useMemo(() => decisiveReadings(facts, new Date(), session), [facts]);
  return (
    <section className="verdict" data-answer={answer.answer} aria-labelledby="verdict">
      <h2 id="verdict" ref={title} tabIndex={-1}>
        <VerdictIcon answer={answer.answer} />
        {fr.eligibility[answer.answer]}
      </h2>
      {phase !== 'open' && (
        <p className="warning">
          <strong>{fr.registration[phase]}</strong>
        </p>
      )}
      {answer.because.length > 0 && (
        <>
          <h3>Pourquoi</h3>
          <Explained result={answer.because} />
        </>
      )}
      {answer.answer === 'yes' && certain.length > 0 && (
        <>
          <h3>À quel titre</h3>
          <Explained result={{ certain, possible: [], missing: [] }} />
        </>
      )}
      {answer.answer === 'no' && <Remedies page={page} />}
      {page.state.skipped.length > 0 && answer.answer === 'unknown' && (
        <p className="ways">
          <a className="button primary" href={page.address({ skipped: [], reopened: undefined })}>
            Reprendre les questions mises de côté
          </a>
        </p>
      )}
      {answer.answer === 'yes' && !isSessionOver(now) && (
        <>
          <h3>Et maintenant</h3>
          {phase === 'open' && <p>{fr.account[account]}</p>}
          <p className="ways">
            <a className="button primary" href={page.address({ view: 'dossier' })}>
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
      <Readings ids={readings} />
    </section>
  );
}
