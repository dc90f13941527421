import { dice } from '../candidates.mjs';

const either = [true, false];

/** Values of each fact: below, at and above every threshold of the session, and the words there are. */
const values = {
  department: ['06', '83', '75', '2A', 'abroad'],
  previousOutcome: ['never-sat', 'refused', 'eliminated', 'undecided', 'absent', 'passed'],
  sameSpeciality: either,
  distanceLearner: either,
  workStatus: ['employee', 'former-employee', 'self-employed', 'none'],
  workMonths: [0, 3, 11, 12, 13, 30, 120],
  basis: ['preparation', 'experience', 'earlier-attempt'],
  route: ['school', 'apprenticeship', 'continuing', 'none'],
  entryDiploma: ['bac-general', 'bac-technologique', 'bac-professionnel', 'daeu', 'level-4-title', 'foreign', 'none'],
  schoolYears: [0, 1, 1.5, 2, 3],
  contractMonths: [6, 12, 18, 24, 36],
  trainingCentreHours: [0, 600, 674, 675, 1012.5, 1349, 1350, 1500],
  practicePeriod: either,
  trainingDecision: ['none', 'adapted', 'positioned', 'waived'],
  experienceMonths: [0, 3, 11, 12, 13, 30, 120],
  experiencePartTime: either,
  jobLevel: ['below-technician', 'technician', 'higher-technician'],
  jobRelated: either,
  bornOn: ['1980-02-29', '1999-11-14', '1999-11-15', '2000-11-14', '2004-06-01', '2009-11-14', '2009-11-15'],
  french: either,
  keepsMarks: either,
  practiceExamObtained: either,
  continuingProfile: ['professionalisation-contract', 'first-training', 'retraining', 'advancement'],
  claimsExemption: either,
  disability: either,
  adjustments: ['none', 'granted', 'requested'],
  heightWorkSpeciality: either,
  heightWorkWaiver: either,
  registeredIndividualLastSession: either,
  birthPlace: [
    { country: 'FR', city: 'Lyon', arrondissement: '3' },
    { country: 'FR', city: 'Nice' },
    { country: 'DZ', city: 'Oran' },
  ],
  compulsoryLanguageTaught: either,
  optionalLanguage: either,
};

/**
 * Forms without end, each different from all before it, with so many of a hundred facts present. `now` has the facts of this version,
 * `before` those of the version before.
 */
export function* forms(seed, presentOfAHundred) {
  const random = dice(seed);
  const made = new Set();
  while (true) {
    const facts = {};
    for (const [fact, some] of Object.entries(values)) {
      if (random(100) < presentOfAHundred) facts[fact] = some[random(some.length)];
    }
    const key = JSON.stringify(facts);
    if (made.has(key)) continue;
    made.add(key);
    yield { now: facts, before: before(facts) };
  }
}

/** The next forms, so many of those that fit. */
export function next(source, count, fits = () => true) {
  const found = [];
  while (found.length < count) {
    const form = source.next().value;
    if (fits(form)) found.push(form);
  }
  return found;
}

/** The same person in the facts of the version before, of which about as many are absent. */
function before({ workStatus, workMonths, contractMonths, experiencePartTime, ...facts }) {
  if (workStatus !== undefined) facts.employed = workStatus === 'employee' || workStatus === 'self-employed';
  if (contractMonths !== undefined) facts.contractYears = contractMonths / 12;
  if (facts.department === 'abroad') facts.department = '75';
  if (facts.entryDiploma === 'foreign') facts.entryDiploma = 'none';
  if (facts.trainingDecision === 'waived') facts.trainingDecision = 'adapted';
  return facts;
}
