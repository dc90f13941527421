// May I register? One question, three answers: yes, no, unknown; and always why.
import { eligibility, nice2026 } from 'candidat-bts';
import { en } from 'candidat-bts/labels/en';

const distanceLearner = {
  department: '06',
  distanceLearner: true,
  basis: 'preparation',
  route: 'school',
  schoolYears: 2,
  entryDiploma: 'bac-general',
  practicePeriod: true,
  trainingDecision: 'none',
} as const;

const here = eligibility(distanceLearner, nice2026);
console.log(en.eligibility[here.answer]);
for (const { reason } of here.because) console.log(`  because ${en.reasons[reason]}`);

// A reason is data: the clause it applies, the fact that decided, its value, and what would have been enough.
const tooSoon = eligibility({ ...distanceLearner, schoolYears: 1.5 }, nice2026);
console.log(en.eligibility[tooSoon.answer]);
for (const { reason, clause, fact, given, needed } of tooSoon.because) {
  console.log(`  ${reason} (${clause}): ${fact} is ${given}, needed ${JSON.stringify(needed)}`);
}

console.log('This is not an official service: only the exams office decides.');

// According to your answers, you may register in this academy.
//   because you live in a department of this academy
//   because you follow, or have followed, this BTS in distance education
//   because your preparation includes a period of professional practice
//   because your training by the school route (voie scolaire) is long enough
//   because you hold a diploma that gives access to the training
// According to your answers, you may not register in this academy.
//   schooled-too-briefly (2.school): schoolYears is 1.5, needed {"atLeast":2}
// This is not an official service: only the exams office decides.
