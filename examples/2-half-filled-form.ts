// A half-filled form is normal. What is decided stays decided; what is not names the next question.
import type { CandidateFacts } from 'candidat-bts';
import { eligibility, nextQuestions, nice2026 } from 'candidat-bts';
import { en } from 'candidat-bts/labels/en';

/** What somebody would answer, if they were asked. */
const answers: CandidateFacts = {
  department: '83',
  previousOutcome: 'never-sat',
  employed: true,
  distanceLearner: false,
  basis: 'experience',
  experienceMonths: 30,
  jobLevel: 'technician',
  jobRelated: true,
};

let form: CandidateFacts = {};
while (eligibility(form, nice2026).answer === 'unknown') {
  const [fact] = nextQuestions(form, nice2026).filter((asked) => asked in answers);
  if (fact === undefined) break;
  console.log(en.facts[fact].question, answers[fact]);
  form = { ...form, [fact]: answers[fact] };
}
console.log(en.eligibility[eligibility(form, nice2026).answer]);
console.log('This is not an official service: only the exams office decides.');

// Are you enrolled in distance education? false
// How did your latest attempt at a BTS end? never-sat
// What does your registration rely on? experience
// In which department do you live? 83
// Are you in paid work? true
// How many months of actual work will you have by the exams? 30
// Is your post related to the BTS speciality chosen? true
// What is the level of your post? technician
// By the answers given, you may register in this academy.
// This is not an official service: only the exams office decides.
