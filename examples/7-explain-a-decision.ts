// Results turn into sentences, in French or English, each with the section of the text it comes from.
import { eligibility, nice2026, remedies } from 'candidat-bts';
import { explainAnswer, explainRemedies } from 'candidat-bts/explain';
import { en } from 'candidat-bts/labels/en';
import { fr } from 'candidat-bts/labels/fr';
import { nice2026Clauses } from 'candidat-bts/sessions/nice-2026';

// Three years as a waiter, then a bookkeeper: only the months in related posts count as experience.
const work = { workStatus: 'employee', workMonths: 41, experienceMonths: 5, experiencePartTime: false } as const;
const person = { department: '06', previousOutcome: 'never-sat', distanceLearner: false } as const;
const facts = { ...person, ...work, basis: 'experience', jobLevel: 'technician', jobRelated: true } as const;
const refusal = eligibility(facts, nice2026);

// The verdict comes first, then every reason with both numbers.
for (const labels of [en, fr]) {
  for (const { sentence, source } of explainAnswer(refusal, labels, nice2026, 'eligibility')) {
    console.log(`${sentence} (${source})`);
  }
}

// What the clause says, in the words of this library; then what would turn the refusal into a yes.
for (const { clause } of refusal.because) console.log(nice2026Clauses[clause].statement.en);
const [least] = explainRemedies(remedies(facts, nice2026), en);
console.log(least?.sentence);
console.log('This is not an official service: only the exams office decides.');

// According to your answers, you may not register in this academy. (circular, §2)
// Your work experience is too short: 5 months of the 12 required. (circular, §2)
// D’après vos réponses, vous ne pouvez pas vous inscrire dans cette académie. (circulaire, §2)
// Votre expérience professionnelle est trop courte : 5 mois sur les 12 demandés. (circulaire, §2)
// Experience justifies registration if it amounts to twelve months of actual work in posts at technician level or above, in a field related to the speciality; only such posts count. For part-time work, only the exams office can tell.
// You could register if your work experience reached 12 months (your answer: 5 months).
// This is not an official service: only the exams office decides.
