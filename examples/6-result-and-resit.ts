// The result, exact; then the resit planned: which two orals, and how much at each.
import { firstRound, formatAverage, nice2026, resitDecision, resitTargets } from 'candidat-bts';
import { en } from 'candidat-bts/labels/en';
import { mco } from 'candidat-bts/regulations/mco';

// Some of the coefficients of this regulation come from secondary sources: see `confidence` of each exam.
const known = { E1: 8, E2: 7.5, E3: '9,5', E4: 7, E5: 10.5, E6: 11, E7: 9 };
console.log('Without E8, possible:', firstRound(mco, known, nice2026).possible.join(', '));

const marks = { ...known, E8: 10 };
const { outcome, average, professionalAverage } = firstRound(mco, marks, nice2026);
console.log(en.outcomes[outcome]);
if (average && professionalAverage) {
  console.log('Average:', formatAverage(average.from, 'en'));
  console.log('Professional average:', formatAverage(professionalAverage.from, 'en'));
}

for (const { exams, evenly, frontier } of resitTargets(mco, marks, nice2026)) {
  const ways = `${frontier.length} least pairs of marks that pass`;
  console.log(
    `${exams.join(' + ')}: ${evenly ? `${formatAverage(evenly, 'en', 1)} at both, ${ways}` : 'out of reach'}`,
  );
}

const decision = resitDecision(mco, marks, { E1: 12, E4: 11.5 }, nice2026);
console.log(`After 12 at E1 and 11.5 at E4: ${decision.outcome}, ${formatAverage(decision.average, 'en')}`);
console.log('This is not an official service: only the jury decides.');

// Without E8, possible: passed, resit, refused
// By these marks, you may take the resit (rattrapage).
// Average: 9.14
// Professional average: 10.12
// E1 + E4: 10.5 at both, 13 least pairs of marks that pass
// E2 + E4: 11.5 at both, 13 least pairs of marks that pass
// E1 + E2: 12.0 at both, 13 least pairs of marks that pass
// E3 + E4: 12.0 at both, 11 least pairs of marks that pass
// E1 + E3: 12.5 at both, 11 least pairs of marks that pass
// E2 + E3: 14.5 at both, 22 least pairs of marks that pass
// After 12 at E1 and 11.5 at E4: passed, 10.35
// This is not an official service: only the jury decides.
