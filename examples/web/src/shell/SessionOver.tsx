import { firstWords } from 'virtual:first-words';
import { useNow } from '../state/use-now.ts';
import { isSessionOver } from '../words/deadlines.ts';

/** Above every view, once the exams are over: that what follows holds no longer. */
export function SessionOver() {
  if (!isSessionOver(useNow())) return null;
  return (
    <p className="warning session-over">
      <strong>{firstWords.sessionOver}</strong>
    </p>
  );
}
