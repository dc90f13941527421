import './dossier.css';
import type { Piece } from 'candidat-bts';
import { eligibility, requiredPieces } from 'candidat-bts';
import { explainAnswer, momentInWords } from 'candidat-bts/explain';
import { useMemo } from 'react';
import { session } from '../../session.ts';
import { ViewTitle } from '../../shell/ViewTitle.tsx';
import { viewNames } from '../../shell/view-names.ts';
import { useNow } from '../../state/use-now.ts';
import type { PageState } from '../../state/use-page.ts';
import { verdictOf } from '../../words/verdict.ts';
import * as words from '../../words/words.ts';
import { useDoubts } from '../use-doubts.ts';
import { Checklist } from './Checklist.tsx';
import { Dates } from './Dates.tsx';
import { Personal } from './Personal.tsx';
import { PossiblePieces } from './PossiblePieces.tsx';
import { Progress } from './Progress.tsx';
import { useOpenOnPaper } from './use-open-on-paper.ts';

const MINUTE_MS = 60_000;

export function Dossier({ page }: { page: PageState }) {
  useOpenOnPaper();
  const { facts, ready } = page.state;
  const answer = useMemo(() => eligibility(facts, session), [facts]);
  const pieces = useMemo(() => requiredPieces(facts, session), [facts]);
  const doubts = useDoubts(page);
  const kind = verdictOf(answer);
  const certain = pieces.filter(({ due }) => due === 'certainly');
  const turn = (piece: Piece): void =>
    page.go({ ready: ready.includes(piece) ? ready.filter((other) => other !== piece) : [...ready, piece] }, 'replace');

  return (
    <div className="journey dossier">
      <div className="journey-main">
        <ViewTitle>{viewNames.dossier.title}</ViewTitle>
        <p className="print-only">
          Candidat individuel au BTS, académie de Nice, session {session.year}. Imprimé le <Printed />, heure de Paris.
          Page non officielle.
        </p>
        {(kind === 'no' || kind === 'office') && (
          <div className="warning">
            <p>{explainAnswer(answer, words, session, 'eligibility')[0]?.sentence}</p>
            <p>
              <a href={page.address({ view: 'inscription', reopened: undefined })}>Voir pourquoi</a>
            </p>
          </div>
        )}
        {/* Pieces are of no use to somebody who cannot register. */}
        {kind !== 'no' && (
          <>
            <Progress ready={certain.filter(({ piece }) => ready.includes(piece)).length} due={certain.length} />
            <Checklist pieces={certain} doubts={doubts} ready={ready} turn={turn} />
          </>
        )}
      </div>
      <aside className="dates" aria-labelledby="dates">
        <Dates page={page} />
        {kind !== 'no' && <Personal page={page} />}
      </aside>
      {kind !== 'no' && (
        <PossiblePieces pieces={pieces.filter(({ due }) => due === 'perhaps')} doubts={doubts} page={page} />
      )}
    </div>
  );
}

/** When the paper was printed; nobody needs the seconds on it. */
function Printed() {
  return momentInWords(useNow(MINUTE_MS), session, words);
}
