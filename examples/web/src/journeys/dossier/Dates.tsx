import { deadlines, uploadPhase } from 'candidat-bts';
import { explainDeadlines } from 'candidat-bts/explain';
import { session } from '../../session.ts';
import { DeadlineCard } from '../../shell/DeadlineCard.tsx';
import { useNow } from '../../state/use-now.ts';
import type { PageState } from '../../state/use-page.ts';
import { isOver } from '../../words/deadlines.ts';
import * as words from '../../words/words.ts';
import { CalendarButton } from './CalendarButton.tsx';

/** The dates still to come; those that only perhaps concern the candidate in a line, without a countdown. */
export function Dates({ page }: { page: PageState }) {
  const now = useNow();
  const coming = deadlines(page.state.facts, session).filter((deadline) => !isOver(deadline, now));
  const certain = coming.filter(({ concerns }) => concerns === 'certainly');
  const perhaps = coming.filter(({ concerns }) => concerns === 'perhaps');
  const { phase } = uploadPhase(now, session);
  return (
    <>
      <h2 id="dates">Les dates</h2>
      {phase !== 'open' && <p className="warning">{words.upload[phase]}</p>}
      {certain.map((deadline) => (
        <DeadlineCard key={deadline.deadline} deadline={deadline} />
      ))}
      {explainDeadlines(perhaps, words, session).map(({ code, sentence }) => (
        <p key={code} className="quiet">
          {sentence}
        </p>
      ))}
      <p className="ways">
        {certain.length > 0 && <CalendarButton deadlines={certain} />}
        <button type="button" onClick={() => window.print()}>
          Imprimer cette liste
        </button>
      </p>
    </>
  );
}
