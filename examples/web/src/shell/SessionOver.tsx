import { useNow } from '../state/use-now.ts';
import { isSessionOver } from '../words/deadlines.ts';
import { notices } from '../words/first-words.ts';

/** Above every view, once the exams are over: that what follows holds no longer. */
export function SessionOver() {
  if (!isSessionOver(useNow())) return null;
  return (
    <p className="warning session-over">
      <strong>{notices['session-over']}</strong>
    </p>
  );
}
