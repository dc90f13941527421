import type { Piece, Readings } from '../../src/index.ts';
import type { CompleteForm } from './complete-form.ts';

/** The rulebook once more, for complete forms only, in plain truth values: what the library is held against. */
export type Decision = 'yes' | 'no' | 'office';

const truth = (holds: boolean): Decision => (holds ? 'yes' : 'no');
const isFormer = ({ previousOutcome }: CompleteForm): boolean =>
  ['refused', 'eliminated', 'undecided', 'absent'].includes(previousOutcome);

export function preparationByTheBook(form: CompleteForm, readings: Readings): Decision {
  const replaced = readings['adapted-duration'] === 'yes' && form.trainingDecision !== 'none';
  if (form.route === 'none' || !form.practicePeriod) return 'no';
  if (form.route === 'continuing') return 'yes';
  if (form.entryDiploma === 'none') return 'no';
  if (form.route === 'school') return truth(replaced || form.schoolYears >= 2);
  if (replaced) return 'yes';
  if (form.contractYears === 2) return truth(form.trainingCentreHours >= 1350);
  if (form.contractYears === 1) return truth(form.trainingCentreHours >= 675);
  return 'office';
}

export function experienceByTheBook(form: CompleteForm, readings: Readings): Decision {
  const levels =
    readings['experience-level'] === 'technician' ? ['technician', 'higher-technician'] : ['higher-technician'];
  return truth(form.experienceMonths >= 12 && levels.includes(form.jobLevel) && form.jobRelated);
}

export function eligibilityByTheBook(form: CompleteForm, readings: Readings): Decision {
  if (form.department !== '06' && form.department !== '83') return 'no';
  if (!isFormer(form) && !(form.employed && form.experienceMonths >= 12) && !form.distanceLearner) return 'no';
  if (form.basis === 'preparation') return preparationByTheBook(form, readings);
  if (form.basis === 'experience') return experienceByTheBook(form, readings);
  return truth(readings['repeat-justifies'] === 'yes' && isFormer(form) && form.sameSpeciality);
}

/** Which grounds ask for which pieces, in the order of the rulebook's table. */
export function groundsByTheBook(form: CompleteForm, readings: Readings): readonly (readonly [Piece, string])[] {
  const former = isFormer(form);
  const distance = form.distanceLearner;
  const continuing = distance && form.route === 'continuing';
  const satBefore = former && form.sameSpeciality;
  const lastBirthday = readings['defence-day-age'] === 'statute' ? '2000-11-15' : '1999-11-15';
  const ofAge = form.bornOn >= lastBirthday && form.bornOn <= '2009-11-14';
  const apprentice = readings['apprentice-row'] === 'apprentices' ? form.route === 'apprenticeship' : distance;
  const height = form.heightWorkSpeciality && !form.heightWorkWaiver;
  const everywhere = readings['height-work-scope'] === 'everyone';
  const waiver = form.heightWorkSpeciality && form.heightWorkWaiver && (everywhere || former || distance);
  const spared =
    readings['continuing-activity'] === 'prepared-exempt' && preparationByTheBook(form, readings) === 'yes';
  const underContract = continuing && form.continuingProfile === 'professionalisation-contract';
  const learning = ['first-training', 'retraining'].includes(form.continuingProfile);
  const rows: readonly (readonly [Piece, string, boolean])[] = [
    ['signed-confirmation', '5.common.confirmation', true],
    ['identity-document', '5.common.identity', true],
    ['defence-day-certificate', '5.common.defence-day', form.french && ofAge],
    ['transcripts', '5.former.transcripts', former],
    ['practice-proof', '5.former.practice', former && !form.practiceExamObtained],
    ['height-work-attestation', '5.former.height-work', former && height],
    ['schooling-certificates', '5.distance.schooling', distance && form.route !== 'continuing'],
    ['transcripts', '5.distance.transcript', distance && former && form.keepsMarks],
    ['apprenticeship-contract', '5.distance.apprentice-contract', apprentice],
    ['employer-attestation', '5.distance.apprentice-employer', apprentice],
    ['height-work-attestation', '5.distance.height-work', distance && height],
    ['activity-year-proof', '5.continuing.activity', continuing && !satBefore && !spared],
    ['transcripts', '5.continuing.repeat', continuing && satBefore],
    ['professionalisation-contract', '5.continuing.professionalisation-contract', underContract],
    ['professionalisation-work-certificate', '5.continuing.professionalisation-work', underContract],
    ['internship-attestations', '5.continuing.internships', continuing && learning],
    [
      'advancement-work-certificates',
      '5.continuing.advancement',
      continuing && form.continuingProfile === 'advancement',
    ],
    ['experience-work-certificates', '5.experience.work', form.basis === 'experience'],
    ['adapted-training-decision', '5.important.adapted', form.trainingDecision === 'adapted'],
    ['positioning-decision', '5.important.positioning', form.trainingDecision === 'positioned'],
    ['exemption-proof', '5.important.exemption', form.claimsExemption],
    ['adjustment-notification', '4.adjustment-granted', form.adjustments === 'granted'],
    ['transcripts', '7.kept-marks', form.keepsMarks],
    ['height-work-attestation', '7.height-work', everywhere && height],
    ['disabled-worker-recognition', '7.height-waiver.recognition', waiver],
    ['height-work-medical-certificate', '7.height-waiver.medical', waiver],
  ];
  return rows.filter(([, , holds]) => holds).map(([piece, clause]) => [piece, clause]);
}

/** Every piece, in the order in which the table first names it. */
export const tableOrder: readonly Piece[] = [
  'signed-confirmation',
  'identity-document',
  'defence-day-certificate',
  'transcripts',
  'practice-proof',
  'height-work-attestation',
  'schooling-certificates',
  'apprenticeship-contract',
  'employer-attestation',
  'activity-year-proof',
  'professionalisation-contract',
  'professionalisation-work-certificate',
  'internship-attestations',
  'advancement-work-certificates',
  'experience-work-certificates',
  'adapted-training-decision',
  'positioning-decision',
  'exemption-proof',
  'adjustment-notification',
  'disabled-worker-recognition',
  'height-work-medical-certificate',
];
