import { nextQuestions, nice2026 } from 'candidat-bts';
import { input } from './mini/candidat-bts.mjs';
import { miniCandidates } from './mini/rules.mjs';

/** What a form asks beyond the mini set. */
const others = {
  department: '06',
  sameSpeciality: true,
  workStatus: 'employee',
  workMonths: 30,
  basis: 'experience',
  entryDiploma: 'bac-technologique',
  schoolYears: 2,
  contractMonths: 24,
  trainingCentreHours: 1350,
  practicePeriod: true,
  trainingDecision: 'none',
  experienceMonths: 14,
  experiencePartTime: false,
  jobLevel: 'technician',
  jobRelated: true,
  registeredIndividualLastSession: true,
  disability: false,
  adjustments: 'none',
  birthPlace: { country: 'FR', city: 'Lyon', arrondissement: '3' },
  continuingProfile: 'advancement',
  keepsMarks: true,
  claimsExemption: false,
  compulsoryLanguageTaught: true,
  optionalLanguage: false,
};

/** Candidates of whom every fact is present, each with an instant. */
export function fullDossiers(count) {
  const dossiers = miniCandidates(2, count).map((candidate, index) => {
    const { at, facts } = input(candidate);
    const route = ['school', 'apprenticeship', 'continuing'][index % 3];
    return { at, facts: { ...others, ...facts, route, heightWorkWaiver: index % 4 === 0 } };
  });
  const questions = dossiers.flatMap(({ facts }) => nextQuestions(facts, nice2026));
  if (questions.length > 0) throw new Error(`a full dossier leaves open: ${[...new Set(questions)].join(', ')}`);
  return dossiers;
}
