import fc from 'fast-check';
import type { CandidateFacts } from '../../src/index.ts';

const aTruth = fc.boolean();
const aCount = fc.nat(3000);
const aDay = fc
  .date({ min: new Date('1940-01-01T00:00Z'), max: new Date('2012-12-31T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Values of every fact, written down apart from the library's own table. */
const values: { readonly [Fact in keyof CandidateFacts]-?: fc.Arbitrary<NonNullable<CandidateFacts[Fact]>> } = {
  department: fc.constantFrom('01', '06', '83', '2A', '2B', '95', '971', '978', '988', 'abroad'),
  previousOutcome: fc.constantFrom('never-sat', 'refused', 'eliminated', 'undecided', 'absent', 'passed'),
  sameSpeciality: aTruth,
  distanceLearner: aTruth,
  workStatus: fc.constantFrom('employee', 'former-employee', 'self-employed', 'none'),
  workMonths: aCount,
  basis: fc.constantFrom('preparation', 'experience', 'earlier-attempt'),
  route: fc.constantFrom('school', 'apprenticeship', 'continuing', 'none'),
  entryDiploma: fc.constantFrom('bac-general', 'bac-technologique', 'bac-professionnel', 'daeu', 'foreign', 'none'),
  schoolYears: fc.constantFrom(0, 0.5, 1.5, 2, 3),
  contractMonths: aCount,
  trainingCentreHours: fc.constantFrom(0, 674.5, 675, 1349, 1350),
  practicePeriod: aTruth,
  trainingDecision: fc.constantFrom('none', 'adapted', 'positioned', 'waived'),
  experienceMonths: aCount,
  experiencePartTime: aTruth,
  jobLevel: fc.constantFrom('below-technician', 'technician', 'higher-technician'),
  jobRelated: aTruth,
  bornOn: aDay,
  french: aTruth,
  keepsMarks: aTruth,
  practiceExamObtained: aTruth,
  continuingProfile: fc.constantFrom('professionalisation-contract', 'first-training', 'retraining', 'advancement'),
  claimsExemption: aTruth,
  disability: aTruth,
  adjustments: fc.constantFrom('none', 'granted', 'requested'),
  heightWorkSpeciality: aTruth,
  heightWorkWaiver: aTruth,
  registeredIndividualLastSession: aTruth,
  birthPlace: fc.constantFrom({ country: 'FR', city: 'Nice' }, { country: 'FR', city: 'Paris', arrondissement: '15' }),
  compulsoryLanguageTaught: aTruth,
  optionalLanguage: aTruth,
};

/** A valid form on which any facts may be absent. */
export function aForm(): fc.Arbitrary<CandidateFacts> {
  return fc.record(values, { requiredKeys: [] });
}
