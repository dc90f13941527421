import type { Deadline } from 'candidat-bts';
import { deadlineHere, deadlineInWords } from '../words/deadlines.ts';
import { deadlines } from '../words/first-words.ts';
import { Countdown } from './Countdown.tsx';

/** A deadline in full: what, when in Paris, when here where that differs, and how long there is. */
export function DeadlineCard({ deadline }: { deadline: Deadline }) {
  const here = deadlineHere(deadline);
  return (
    <p className="deadline-card">
      <span className="deadline-what">{deadlines[deadline.deadline]}</span>
      <strong className="deadline-when">
        <time dateTime={deadline.at}>{deadlineInWords(deadline)}</time>
      </strong>
      <span className="deadline-zone">heure de Paris{here === undefined ? '' : `, soit ${here}`}</span>
      <Countdown deadline={deadline} />
    </p>
  );
}
