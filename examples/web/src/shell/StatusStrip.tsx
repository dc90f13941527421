import { firstWords } from 'virtual:first-words';
import { eligibility, registrationPhase } from 'candidat-bts';
import { useMemo } from 'react';
import { session } from '../session.ts';
import { useNow } from '../state/use-now.ts';
import type { PageState } from '../state/use-page.ts';
import { deadlineInWords, isSessionOver, nextDeadline } from '../words/deadlines.ts';
import { verdictInShort } from '../words/verdict.ts';
import { Countdown } from './Countdown.tsx';
import { VerdictIcon } from './VerdictIcon.tsx';

/** Always in sight, in a place kept for it: what the answers come to so far, and how long there is. */
export function StatusStrip({ page }: { page: PageState }) {
  const { facts } = page.state;
  const answer = useMemo(() => eligibility(facts, session), [facts]);
  const now = useNow();
  const next = nextDeadline(facts, now);
  // Whoever could register, had the window not closed, must not be told that they can.
  const tooLate = answer.answer === 'yes' && registrationPhase(now, session).phase === 'closed';
  const shown = tooLate ? 'no' : answer.answer;
  const none = isSessionOver(now) ? `Session ${session.year} terminée` : 'Inscriptions et dépôts clos';
  return (
    <section className="strip" aria-label="Où vous en êtes">
      <p className="strip-verdict" data-answer={shown}>
        <VerdictIcon answer={shown} />
        <span role="status">{tooLate ? 'Trop tard pour s’inscrire' : verdictInShort[answer.answer]}</span>
      </p>
      <p className="strip-deadline">
        <span className="strip-what">
          {next === undefined ? none : firstWords.deadlines[next.deadline]}
          {next !== undefined && <span className="strip-when">{deadlineInWords(next)}</span>}
        </span>
        {next !== undefined && <Countdown deadline={next} />}
      </p>
    </section>
  );
}
