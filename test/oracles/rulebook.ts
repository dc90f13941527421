import type { Piece, Readings } from '../../src/index.ts';
import type { CompleteForm } from './complete-form.ts';

/**
 * The rulebook once more, for complete forms only, in plain truth values: what the library is held against. The office's answer
 * stands between no and yes.
 */
export type Decision = 'no' | 'office' | 'yes';

const inOrder: readonly Decision[] = ['no', 'office', 'yes'];
const truth = (holds: boolean): Decision => (holds ? 'yes' : 'no');
const officeIf = (holds: boolean): Decision => (holds ? 'office' : 'no');
/** All are needed: the least decides. */
const every = (...parts: readonly Decision[]): Decision => inOrder.find((each) => parts.includes(each)) ?? 'yes';
/** One is enough: the greatest decides. */
const some = (...parts: readonly Decision[]): Decision =>
  [...inOrder].reverse().find((each) => parts.includes(each)) ?? 'no';
const opposite = (part: Decision): Decision => (part === 'office' ? 'office' : truth(part === 'no'));

const isFormer = ({ previousOutcome }: CompleteForm): boolean =>
  ['refused', 'eliminated', 'undecided', 'absent'].includes(previousOutcome);

export function residenceByTheBook({ department }: CompleteForm): Decision {
  if (department === 'abroad') return 'office';
  return truth(department === '06' || department === '83');
}

function employeeByTheBook(form: CompleteForm, readings: Readings): Decision {
  const aYear = form.workMonths >= 12 || form.experienceMonths >= 12;
  if (form.workStatus === 'employee') return truth(aYear);
  if (form.workStatus === 'former-employee') return truth(aYear && readings['past-employment'] === 'counts');
  return officeIf(form.workStatus === 'self-employed' && aYear);
}

/** The three categories, in the order of the text. */
export function categoriesByTheBook(form: CompleteForm, readings: Readings): Readonly<Record<string, Decision>> {
  return {
    'former-candidate': truth(isFormer(form)),
    employee: employeeByTheBook(form, readings),
    'distance-learner': truth(form.distanceLearner),
  };
}

function centreHoursByTheBook({ contractMonths, trainingCentreHours }: CompleteForm, readings: Readings): Decision {
  if (contractMonths === 24) return truth(trainingCentreHours >= 1350);
  if (contractMonths === 12) return truth(trainingCentreHours >= 675);
  const inProportion = readings['other-contract-lengths'] === 'pro-rata' && contractMonths >= 6 && contractMonths <= 24;
  return inProportion ? truth(trainingCentreHours * 12 >= 675 * contractMonths) : 'office';
}

export function preparationByTheBook(form: CompleteForm, readings: Readings): Decision {
  const practice = form.practicePeriod ? 'yes' : officeIf(form.claimsExemption);
  if (form.route === 'none') return 'no';
  if (form.route === 'continuing') return practice;
  const decided =
    form.trainingDecision === 'waived' || (form.trainingDecision !== 'none' && readings['adapted-duration'] === 'yes');
  const duration = form.route === 'school' ? truth(form.schoolYears >= 2) : centreHoursByTheBook(form, readings);
  const diploma = form.entryDiploma === 'foreign' ? 'office' : truth(form.entryDiploma !== 'none');
  return every(practice, decided ? 'yes' : duration, diploma);
}

export function experienceByTheBook(form: CompleteForm, readings: Readings): Decision {
  const levels =
    readings['experience-level'] === 'technician' ? ['technician', 'higher-technician'] : ['higher-technician'];
  const holds = form.experienceMonths >= 12 && levels.includes(form.jobLevel) && form.jobRelated;
  return every(truth(holds), form.experiencePartTime ? 'office' : 'yes');
}

export function eligibilityByTheBook(form: CompleteForm, readings: Readings): Decision {
  const justified = (): Decision => {
    if (form.basis === 'preparation') return preparationByTheBook(form, readings);
    if (form.basis === 'experience') return experienceByTheBook(form, readings);
    return truth(readings['repeat-justifies'] === 'yes' && isFormer(form) && form.sameSpeciality);
  };
  const { 'former-candidate': former, employee, 'distance-learner': distance } = categoriesByTheBook(form, readings);
  return every(
    residenceByTheBook(form),
    some(...[former, employee, distance].map((each) => each ?? 'no')),
    justified(),
  );
}

export function languageByTheBook(form: CompleteForm, readings: Readings): Decision {
  if (!form.distanceLearner) return 'yes';
  return readings['language-choice'] === 'examiner' ? 'office' : truth(form.compulsoryLanguageTaught);
}

/** A row of the table of pieces: what it asks for, by which clause, and whether it does. */
export type Row = readonly [piece: Piece, clause: string, asks: Decision];

/** The rows that ask for a piece, or may as far as the office is concerned, in the order of the rulebook's table. */
export function groundsByTheBook(form: CompleteForm, readings: Readings): readonly Row[] {
  return rowsByTheBook(form, readings).filter(([, , asks]) => asks !== 'no');
}

/** Whether a piece is due: as soon as one row asks for it. */
export function dueByTheBook(piece: Piece, form: CompleteForm, readings: Readings): Decision {
  return some(...rowsByTheBook(form, readings).flatMap(([name, , asks]) => (name === piece ? [asks] : [])));
}

/** Every row of the table. */
export function rowsByTheBook(form: CompleteForm, readings: Readings): readonly Row[] {
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
  const notSpared =
    readings['continuing-activity'] === 'literal' ? 'yes' : opposite(preparationByTheBook(form, readings));
  const underContract = continuing && form.continuingProfile === 'professionalisation-contract';
  const learning = ['first-training', 'retraining'].includes(form.continuingProfile);
  const rows: readonly (readonly [Piece, string, boolean | Decision])[] = [
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
    ['activity-year-proof', '5.continuing.activity', every(truth(continuing && !satBefore), notSpared)],
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
  return rows.map(([piece, clause, asks]) => [piece, clause, typeof asks === 'boolean' ? truth(asks) : asks]);
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
