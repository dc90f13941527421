import { nextQuestions, nice2026 } from 'candidat-bts';
import { input } from './mini/candidat-bts.mjs';
import { miniCandidates } from './mini/rules.mjs';

/** What a form asks beyond the mini set. */
const others = {
  department: '06',
  sameSpeciality: true,
  employed: true,
  basis: 'experience',
  entryDiploma: 'bac-technologique',
  schoolYears: 2,
  contractYears: 2,
  trainingCentreHours: 1350,
  practicePeriod: true,
  trainingDecision: 'none',
  experienceMonths: 14,
  jobLevel: 'technician',
  jobRelated: true,
  registeredIndividualLastSession: true,
  disability: false,
  adjustments: 'none',
  birthPlace: { country: 'FR', city: 'Lyon', arrondissement: '3' },
  continuingProfile: 'advancement',
  employment: [{ from: '2024-09-01', to: '2026-05-31', time: 'full' }],
  keepsMarks: true,
  claimsExemption: false,
  compulsoryLanguageTaught: true,
  optionalLanguage: false,
};

/** Candidates of whom every fact is known, each with an instant. */
export function fullDossiers(count) {
  const dossiers = miniCandidates(2, count).map((candidate, index) => {
    const { at, facts } = input(candidate);
    const route = ['school', 'apprenticeship', 'continuing'][index % 3];
    return { at, facts: { ...others, ...facts, route, heightWorkWaiver: index % 4 === 0 } };
  });
  const asked = dossiers.flatMap(({ facts }) => nextQuestions(facts, nice2026));
  if (asked.length > 0) throw new Error(`a full dossier leaves open: ${[...new Set(asked)].join(', ')}`);
  return dossiers;
}
