import './dossier.css';
import type { Piece } from 'candidat-bts';
import { assess, momentInWords } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { session } from '../../session.ts';
import { DeadlineCard } from '../../shell/DeadlineCard.tsx';
import { ViewTitle } from '../../shell/ViewTitle.tsx';
import { viewNames } from '../../shell/view-names.ts';
import { useNow } from '../../state/use-now.ts';
import type { PageState } from '../../state/use-page.ts';
import { isOver, isSessionOver } from '../../words/deadlines.ts';
import { Explained } from '../../words/Explained.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { Checklist } from './Checklist.tsx';
import { PossiblePieces } from './PossiblePieces.tsx';
import { Progress } from './Progress.tsx';
import { useOpenOnPaper } from './use-open-on-paper.ts';

export function Dossier({ page }: { page: PageState }) {
  const now = useNow();
  useOpenOnPaper();
  const { facts, ready } = page.state;
  const { pieces, deadlines, upload, account, notices, language } = assess(facts, now, session);
  const certain = pieces.filter(({ due }) => due === 'certainly');
  const coming = deadlines.filter((deadline) => !isOver(deadline, now));
  const turn = (piece: Piece): void =>
    page.go({ ready: ready.includes(piece) ? ready.filter((other) => other !== piece) : [...ready, piece] }, 'replace');

  return (
    <div className="journey dossier">
      <div className="journey-main">
        <ViewTitle>{viewNames.dossier.title}</ViewTitle>
        <p className="print-only">
          Candidat individuel au BTS, académie de Nice, session {session.year}. Imprimé le{' '}
          {momentInWords(toTheMinute(now), session, fr)}, heure de Paris. Page non officielle.
        </p>
        <Progress ready={certain.filter(({ piece }) => ready.includes(piece)).length} due={certain.length} />
        <Checklist pieces={certain} ready={ready} turn={turn} />
      </div>
      <aside className="dates" aria-labelledby="dates">
        <h2 id="dates">Les dates</h2>
        <p className={upload.phase === 'open' ? 'quiet' : 'warning'}>{fr.upload[upload.phase]}</p>
        {coming.map((deadline) => (
          <DeadlineCard key={deadline.deadline} deadline={deadline} />
        ))}
        <p className="ways">
          {coming.length > 0 && <CalendarButton deadlines={coming} />}
          <button type="button" onClick={() => window.print()}>
            Imprimer cette liste
          </button>
        </p>
        <h2>Votre compte</h2>
        <p>{fr.account[account.account]}</p>
        {language.answer === 'no' && (
          <>
            <h2>Langue obligatoire</h2>
            <p className="warning">{fr.language.no}</p>
            <Explained result={language.because} />
          </>
        )}
        {!isSessionOver(now) && (
          <details>
            <summary>Conseils</summary>
            <Explained result={notices} />
          </details>
        )}
      </aside>
      <PossiblePieces pieces={pieces.filter(({ due }) => due === 'perhaps')} page={page} />
    </div>
  );
}

/** Nobody needs the seconds on paper. */
function toTheMinute(at: Date): Date {
  return new Date(Math.floor(at.getTime() / 60_000) * 60_000);
}
