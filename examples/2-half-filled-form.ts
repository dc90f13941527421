// A half-filled form is normal. What is decided stays decided; what is not tells the next question.
import type { CandidateFacts } from 'candidat-bts';
import { eligibility, nextQuestions, nice2026 } from 'candidat-bts';
import { en } from 'candidat-bts/labels/en';

/** What somebody would answer to each question. */
const answers: CandidateFacts = {
  department: '83',
  previousOutcome: 'never-sat',
  distanceLearner: false,
  workStatus: 'former-employee',
  basis: 'experience',
  experienceMonths: 30,
  experiencePartTime: false,
  jobLevel: 'technician',
  jobRelated: true,
};

let form: CandidateFacts = {};
while (eligibility(form, nice2026).answer === 'unknown') {
  const fact = nextQuestions(form, nice2026).find((name) => name in answers);
  if (fact === undefined) break;
  console.log(en.facts[fact].question, answers[fact]);
  form = { ...form, [fact]: answers[fact] };
}
console.log(en.eligibility[eligibility(form, nice2026).answer]);
console.log('This is not an official service: only the exams office decides.');

// In which department do you live? 83
// How did your earlier attempt at a BTS end? never-sat
// Do you follow, or have you followed, this BTS in distance education? false
// Do you work, or have you worked before? former-employee
// On what grounds do you register? experience
// How many months of actual work will you have, by the exams, in a job related to the speciality? 30
// Were these months worked part time? false
// What is the level of this job? technician
// Is this job related to the BTS speciality that you choose? true
// According to your answers, you may register in this academy.
// This is not an official service: only the exams office decides.
