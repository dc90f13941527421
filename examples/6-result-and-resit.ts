// The exact result; then the resit: which two orals to take, and how much to obtain at each.
import { firstRound, formatAverage, marksNeeded, nice2026, resitDecision, resitTargets } from 'candidat-bts';
import { explainFirstRound, explainMarksNeeded, explainRegulation } from 'candidat-bts/explain';
import { en } from 'candidat-bts/labels/en';
import { mco } from 'candidat-bts/regulations/mco';

for (const { sentence } of explainRegulation(mco, en)) console.log(sentence);
const known = { E1: 8, E2: 7.5, E3: '9,5', E4: 7, E5: 10.5, E6: 11, E7: 9 };
for (const { sentence } of explainMarksNeeded(marksNeeded(mco, known, nice2026), en)) console.log(sentence);

const marks = { ...known, E8: 10 };
for (const { sentence } of explainFirstRound(firstRound(mco, marks, nice2026), en, nice2026)) console.log(sentence);

// The pairs of orals, the easiest first: the mark that is enough at both, and how many other pairs are just enough.
for (const { exams, evenly, frontier } of resitTargets(mco, marks, nice2026)) {
  const enough = evenly === null ? 'out of reach' : `${formatAverage(evenly, 'en', 1)} at both`;
  console.log(`${exams.join(' + ')}: ${enough}; ${frontier.length} pairs of marks are just enough`);
}

const decision = resitDecision(mco, marks, { E1: 12, E4: 11.5 }, nice2026);
console.log(`After 12 at E1 and 11.5 at E4: ${decision.outcome}, ${formatAverage(decision.average, 'en')}`);
console.log('This is not an official service: only the jury decides.');

// To be checked, since it was deduced for want of a legible official text: E8.
// To pass, 16 in E8 is enough.
// For a resit (rattrapage), 9.5 in E8 is enough.
// With these marks, you may take the resit (rattrapage).
// Average: 9.14 out of 20.
// Your average opens the resit (rattrapage): 9.14, 8 needed.
// Your average in the professional exams is high enough: 10.12, 10 needed.
// Average in the professional exams: 10.12 out of 20.
// You are 18 points short of a pass.
// E1 + E4: 10.5 at both; 13 pairs of marks are just enough
// E2 + E4: 11.5 at both; 13 pairs of marks are just enough
// E1 + E2: 12.0 at both; 13 pairs of marks are just enough
// E3 + E4: 12.0 at both; 11 pairs of marks are just enough
// E1 + E3: 12.5 at both; 11 pairs of marks are just enough
// E2 + E3: 14.5 at both; 22 pairs of marks are just enough
// After 12 at E1 and 11.5 at E4: passed, 10.35
// This is not an official service: only the jury decides.
