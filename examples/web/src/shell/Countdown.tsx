import type { Deadline } from 'candidat-bts';
import { useNow } from '../state/use-now.ts';
import { isOver } from '../words/deadlines.ts';
import { timeLeft } from '../words/time-left.ts';

const DAY_MS = 86_400_000;

/** What is left until a deadline, second by second. A screen reader reads it on demand only. */
export function Countdown({ deadline }: { deadline: Deadline }) {
  const now = useNow();
  const left = Date.parse(deadline.at) - now.getTime();
  if (isOver(deadline, now)) return <span className="countdown over">passé</span>;
  return (
    <span className={`countdown${left < DAY_MS ? ' soon' : ''}`} role="timer" aria-label="Temps restant">
      {timeLeft(Math.max(left, 0))}
    </span>
  );
}
