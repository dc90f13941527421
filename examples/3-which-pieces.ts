// Which pieces, and why each: the clause that asks for it, and the questions that are still open.
import { nice2026, requiredPieces } from 'candidat-bts';
import { en } from 'candidat-bts/labels/en';

// Refused last year, keeps marks; nobody has asked yet whether the exam on professional practice was obtained.
const pieces = requiredPieces(
  {
    previousOutcome: 'refused',
    distanceLearner: false,
    basis: 'earlier-attempt',
    route: 'school',
    trainingDecision: 'none',
    bornOn: '2003-07-09',
    french: true,
    adjustments: 'none',
    keepsMarks: true,
    claimsExemption: false,
    heightWorkSpeciality: false,
  },
  nice2026,
);

for (const { piece, due, clauses, missing } of pieces) {
  console.log(`${en.pieces[piece].name}: ${due} (${clauses.join(', ')})`);
  for (const fact of missing) console.log(`  ? ${en.facts[fact].question}`);
}
console.log('This is not an official service: only the exams office decides.');

// Signed confirmation of registration (confirmation d’inscription): certainly (5.common.confirmation)
// Identity document: certainly (5.common.identity)
// Defence-day certificate (JDC): certainly (5.common.defence-day)
// Transcripts of marks (relevés de notes): certainly (5.former.transcripts, 7.kept-marks)
// Proof of professional practice: perhaps (5.former.practice)
//   ? Have you already obtained the exam or exams that require professional practice?
// This is not an official service: only the exams office decides.
