// Where a file stands, day by day; then the same file under another reading, and in another session.
import type { Submission } from 'candidat-bts';
import { decisiveReadings, fileStanding, nice2026, withReadings } from 'candidat-bts';
import { diffSessions } from 'candidat-bts/authoring';
import { explainChanges, explainReadings } from 'candidat-bts/explain';
import { en } from 'candidat-bts/labels/en';

const facts = { previousOutcome: 'never-sat', distanceLearner: false, basis: 'experience', french: false } as const;
const rest = { adjustments: 'none', claimsExemption: false, heightWorkSpeciality: false } as const;
const candidate = { ...facts, ...rest, route: 'none', trainingDecision: 'none' } as const;
const submissions: readonly Submission[] = [
  { pieces: ['signed-confirmation'], at: new Date('2025-11-04T18:00:00+01:00'), review: 'conforming' },
  { pieces: ['identity-document'], at: new Date('2025-11-05T18:00:00+01:00'), review: 'conforming' },
  { pieces: ['experience-work-certificates'], at: new Date('2025-11-14T18:00:00+01:00'), review: 'conforming' },
];
const [before, after] = [new Date('2025-11-06T12:00:00+01:00'), new Date('2025-11-15T00:00:00+01:00')];

console.log('On the 6th:', fileStanding({ submissions }, candidate, before, nice2026).standing);
console.log('On the 15th:', fileStanding({ submissions }, candidate, after, nice2026).standing);

// The doubtful wordings that matter to this candidate, and the result if one of them is meant otherwise.
const doubts = decisiveReadings(candidate, before, nice2026);
for (const { sentence } of explainReadings(doubts, en, nice2026)) console.log(sentence);
const strict = withReadings(nice2026, { 'upload-day': 'eve' });
console.log('On the 15th, with the 14th too late:', fileStanding({ submissions }, candidate, after, strict).standing);

const elsewhere = { ...nice2026, id: 'elsewhere-2026', uploads: { lastDay: '2025-11-21' } };
for (const { sentence } of explainChanges(diffSessions(nice2026, elsewhere), en)) console.log(sentence);
console.log('This is not an official service: only the exams office decides.');

// On the 6th: incomplete
// On the 15th: accepted
// The text can be read in two ways. Is registration still open at the exact closing time? Yes: at the exact time, registration is still possible. The other reading would change your deadlines.
// The text can be read in two ways. Is an upload on the closing day itself in time? Yes: an upload on that day is still in time. The other reading would change the time to upload documents and your deadlines.
// On the 15th, with the 14th too late: cancelled
// Last day of uploads: Friday 21 November 2025 (before: Friday 14 November 2025).
// Name of the session: elsewhere-2026 (before: nice-2026).
// This is not an official service: only the exams office decides.
