// Any result says itself, in French or English, each sentence with the clause it rests on.
import { eligibility, explain, nice2026, remedies } from 'candidat-bts';
import { en } from 'candidat-bts/labels/en';
import { fr } from 'candidat-bts/labels/fr';
import { nice2026Clauses } from 'candidat-bts/sessions/nice-2026';

const work = { employed: true, experienceMonths: 11, jobLevel: 'technician', jobRelated: true } as const;
const facts = { department: '06', previousOutcome: 'never-sat', distanceLearner: false, basis: 'experience' } as const;
const refusal = eligibility({ ...facts, ...work }, nice2026);

for (const labels of [en, fr]) {
  console.log(labels.eligibility[refusal.answer]);
  for (const { sentence, sources } of explain(refusal, labels, nice2026Clauses)) {
    console.log(`- ${sentence} (${sources.join(', ')})`);
  }
}

// What a clause says, in the words of this library; then what would turn the refusal into a yes.
console.log(nice2026Clauses['2.employee'].statement.en);
const [least] = explain(remedies({ ...facts, ...work }, nice2026), en, nice2026Clauses);
console.log(least?.sentence);
console.log('This is not an official service: only the exams office decides.');

// By the answers given, you may not register in this academy.
// - You are not a former candidate (one who was refused, eliminated, left without a final decision or absent). (circular, §2)
// - Your professional experience is too short to register as an employee. (circular, §2)
// - You are not enrolled in distance education. (circular, §2)
// - The professional experience is too short. (circular, §2)
// D’après vos réponses, vous ne pouvez pas vous inscrire dans cette académie.
// - Vous ne comptez pas parmi les anciens candidats (refusés, éliminés, sans décision finale ou absents). (circulaire, §2)
// - Votre expérience professionnelle est trop courte pour une inscription comme salarié(e). (circulaire, §2)
// - Vous ne suivez pas de formation à distance. (circulaire, §2)
// - L’expérience professionnelle est trop courte. (circulaire, §2)
// An employee is one in paid work with at least twelve months of professional experience.
// Another answer would change the refusal: How many months of actual work will you have by the exams?
// This is not an official service: only the exams office decides.
