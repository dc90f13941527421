import type { VerdictKind } from '../words/verdict.ts';

const shapes: Readonly<Record<VerdictKind, string>> = {
  yes: 'm7 12.5 3.5 3.5L17 8.5',
  no: 'm8 8 8 8M16 8l-8 8',
  unknown: 'M7 12h.01M12 12h.01M17 12h.01',
  office: 'M9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 2M12 17v.01',
};

/** Yes, no, not yet, or for the office to say, by shape as well as by colour. */
export function VerdictIcon({ verdict }: { verdict: VerdictKind }) {
  return (
    <svg className="verdict-icon" data-answer={verdict} viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
      <circle cx="12" cy="12" r="12" />
      <path d={shapes[verdict]} />
    </svg>
  );
}
