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
} as const;

const here = eligibility(distanceLearner, nice2026);
console.log(en.eligibility[here.answer]);
for (const reason of here.because) console.log(`  because ${en.reasons[reason]}`);

const elsewhere = eligibility({ ...distanceLearner, department: '13', practicePeriod: false }, nice2026);
console.log(en.eligibility[elsewhere.answer]);
for (const reason of elsewhere.because) console.log(`  because ${en.reasons[reason]}`);

console.log('This is not an official service: only the exams office decides.');

// By the answers given, you may register in this academy.
//   because you live in a department of this academy
//   because you are enrolled in distance education
//   because your preparation holds a period of professional practice
//   because your training by the school route (voie scolaire) is long enough
//   because you hold a diploma that gives access to the training
// By the answers given, you may not register in this academy.
//   because you live in a department of another academy, where you must register
//   because your preparation holds no period of professional practice
// This is not an official service: only the exams office decides.
