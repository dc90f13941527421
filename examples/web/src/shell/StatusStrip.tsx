import { eligibility } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { useMemo } from 'react';
import { session } from '../session.ts';
import { useNow } from '../state/use-now.ts';
import type { PageState } from '../state/use-page.ts';
import { deadlineInWords, nextDeadline } from '../words/deadlines.ts';
import { verdictInWords } from '../words/reasons.ts';
import { Countdown } from './Countdown.tsx';
import { VerdictIcon } from './VerdictIcon.tsx';

/** Always in sight, in a place kept for it: what the answers come to so far, and how long there is. */
export function StatusStrip({ page }: { page: PageState }) {
  const { facts } = page.state;
  const answer = useMemo(() => eligibility(facts, session), [facts]);
  const next = nextDeadline(facts, useNow());
  return (
    <section className="strip" aria-label="Où vous en êtes">
      <p className="strip-verdict" data-answer={answer.answer}>
        <VerdictIcon answer={answer.answer} />
        <span role="status">{verdictInWords(answer).short}</span>
      </p>
      <p className="strip-deadline">
        <span className="strip-what">
          {next === undefined ? 'Inscriptions et dépôts clos' : fr.deadlines[next.deadline]}
          {next !== undefined && <span className="strip-when">{deadlineInWords(next)}</span>}
        </span>
        {next !== undefined && <Countdown deadline={next} />}
      </p>
    </section>
  );
}
