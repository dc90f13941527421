// Where a file stands, day by day; then the same file under another reading, and in another session.
import type { Submission } from 'candidat-bts';
import { decisiveReadings, diffSessions, explain, fileStanding, nice2026, withReadings } from 'candidat-bts';
import { en } from 'candidat-bts/labels/en';
import { nice2026Clauses } from 'candidat-bts/sessions/nice-2026';

const facts = { previousOutcome: 'never-sat', distanceLearner: false, basis: 'experience', french: false } as const;
const rest = { adjustments: 'none', keepsMarks: false, claimsExemption: false, heightWorkSpeciality: false } as const;
const candidate = { ...facts, ...rest, route: 'none', trainingDecision: 'none' } as const;
const submissions: readonly Submission[] = [
  { pieces: ['signed-confirmation'], at: new Date('2025-11-04T18:00:00+01:00'), review: 'conforming' },
  { pieces: ['identity-document'], at: new Date('2025-11-05T18:00:00+01:00'), review: 'conforming' },
  { pieces: ['experience-work-certificates'], at: new Date('2025-11-14T18:00:00+01:00'), review: 'conforming' },
];
const [before, after] = [new Date('2025-11-06T12:00:00+01:00'), new Date('2025-11-15T00:00:00+01:00')];

console.log('On the 6th:', fileStanding({ submissions }, candidate, before, nice2026).standing);
console.log('On the 15th:', fileStanding({ submissions }, candidate, after, nice2026).standing);

// Which doubtful wordings matter to this candidate; and the result, should one be meant otherwise.
console.log('In doubt:', decisiveReadings(candidate, before, nice2026).join(', '));
const strict = withReadings(nice2026, { 'upload-day': 'eve' });
console.log('On the 15th, with the 14th too late:', fileStanding({ submissions }, candidate, after, strict).standing);

const elsewhere = { ...nice2026, id: 'elsewhere-2026', uploads: { lastDay: '2025-11-21' } };
for (const { sentence } of explain(diffSessions(nice2026, elsewhere), en, nice2026Clauses)) console.log(sentence);
console.log('This is not an official service: only the exams office decides.');

// On the 6th: incomplete
// On the 15th: accepted
// In doubt: window-close, upload-day
// On the 15th, with the 14th too late: cancelled
// Last day of uploads: Friday 21 November 2025 (before: Friday 14 November 2025).
// Name of the session: elsewhere-2026 (before: nice-2026).
// This is not an official service: only the exams office decides.
