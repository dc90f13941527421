import type { Answer } from 'candidat-bts';

const shapes: Readonly<Record<Answer['answer'], string>> = {
  yes: 'm7 12.5 3.5 3.5L17 8.5',
  no: 'm8 8 8 8M16 8l-8 8',
  unknown: 'M7 12h.01M12 12h.01M17 12h.01',
};

/** Yes, no, or not yet, by shape as well as by colour. */
export function VerdictIcon({ answer }: { answer: Answer['answer'] }) {
  return (
    <svg className="verdict-icon" data-answer={answer} viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
      <circle cx="12" cy="12" r="12" />
      <path d={shapes[answer]} />
    </svg>
  );
}
