import { eligibility, registrationPhase } from 'candidat-bts';
import { useMemo } from 'react';
import { session } from '../session.ts';
import { useNow } from '../state/use-now.ts';
import type { PageState } from '../state/use-page.ts';
import { deadlineInWords, isSessionOver, nextDeadline } from '../words/deadlines.ts';
import { deadlines } from '../words/first-words.ts';
import { verdictInShort, verdictOf } from '../words/verdict.ts';
import { Countdown } from './Countdown.tsx';
import { VerdictIcon } from './VerdictIcon.tsx';

/** Always in sight, in a place kept for it: what the answers come to so far, and how long there is. */
export function StatusStrip({ page }: { page: PageState }) {
  const { facts } = page.state;
  const kind = useMemo(() => verdictOf(eligibility(facts, session)), [facts]);
  const now = useNow();
  const next = nextDeadline(facts, now);
  const { phase } = registrationPhase(now, session);
  // The page does not know who has registered in time: it says neither that they still can, nor that they are too late.
  const closed = kind === 'yes' && phase === 'closed';
  const none = isSessionOver(now) ? `Session ${session.year} terminée` : 'Inscriptions et dépôts clos';
  const verdict = closed
    ? 'Inscriptions closes'
    : kind === 'yes' && phase === 'not-yet-open'
      ? 'Vous pourrez vous inscrire'
      : verdictInShort[kind];
  return (
    <section className="strip" aria-label="Où vous en êtes">
      <p className="strip-verdict" data-answer={closed ? 'unknown' : kind}>
        <VerdictIcon verdict={closed ? 'unknown' : kind} />
        <span role="status">{verdict}</span>
      </p>
      <p className="strip-deadline">
        <span className="strip-what">
          {next === undefined ? none : deadlines[next.deadline]}
          {next !== undefined && <span className="strip-when">{deadlineInWords(next)}</span>}
        </span>
        {next !== undefined && <Countdown deadline={next} />}
      </p>
    </section>
  );
}
