import type { FactName, Needed, Readings, Reason, ReasonId } from '../../src/index.ts';
import type { CompleteForm } from './complete-form.ts';
import type { Decision } from './rulebook.ts';

/**
 * Why an answer to a complete form is what it is, by the rulebook: the reasons of all that fails, or of all that holds, or of all
 * that only the office can tell, in the order of the table of chapter 2. Of an office reason `needed` is left open.
 */
export interface Verdict {
  readonly answer: Decision;
  readonly because: readonly Reason[];
}

/** The rows of the table of chapter 2; the reading that replaces a duration stands beside the waiver that does. */
const table = [
  '2.residence',
  '2.former',
  '2.employee',
  '2.distance',
  '2.preparation',
  '2.school',
  '2.apprenticeship',
  '2.continuing',
  '2.entry',
  '2.duration-waiver',
  '2.adapted-duration',
  '2.justification',
  '2.experience',
] as const;
type Clause = (typeof table)[number];

const yearsLike = ['employee', 'former-employee'] as const;
const formers = ['refused', 'eliminated', 'undecided', 'absent'] as const;
const diplomas = ['bac-general', 'bac-technologique', 'bac-professionnel', 'daeu', 'level-4-title'] as const;

export function residenceVerdict(form: CompleteForm): Verdict {
  const abroad = form.department === 'abroad';
  const here = form.department === '06' || form.department === '83';
  const says = on(form, '2.residence', 'department', { oneOf: ['06', '83'] });
  if (abroad) return says('office', 'lives-abroad');
  return here ? says('yes', 'lives-in-this-academy') : says('no', 'lives-in-another-academy');
}

function categoryVerdict(form: CompleteForm, readings: Readings): Verdict {
  const attempt = on(form, '2.former', 'previousOutcome', { oneOf: formers });
  const isFormer = (formers as readonly string[]).includes(form.previousOutcome);
  const distance = on(form, '2.distance', 'distanceLearner', { oneOf: [true] });
  return any(
    isFormer ? attempt('yes', 'former-candidate') : attempt('no', 'not-a-former-candidate'),
    employeeVerdict(form, readings),
    form.distanceLearner ? distance('yes', 'distance-learner') : distance('no', 'not-a-distance-learner'),
  );
}

function employeeVerdict(form: CompleteForm, readings: Readings): Verdict {
  const counting = readings['past-employment'] === 'counts' ? yearsLike : (['employee'] as const);
  const status = on(form, '2.employee', 'workStatus', { oneOf: counting });
  if (form.workStatus === 'none') return status('no', 'never-worked');
  if (form.workStatus === 'former-employee' && counting.length === 1) return status('no', 'no-longer-employed');
  const { workMonths, experienceMonths } = form;
  // The months that reach a year; where neither do, those nearest to it.
  const nearest = workMonths >= 12 || workMonths >= experienceMonths ? 'workMonths' : 'experienceMonths';
  const months = on(form, '2.employee', nearest, { atLeast: 12 });
  if (form[nearest] < 12) return months('no', 'employed-with-too-little-experience');
  return form.workStatus === 'self-employed'
    ? status('office', 'self-employed')
    : months('yes', 'employed-with-experience');
}

export function preparationVerdict(form: CompleteForm, readings: Readings): Verdict {
  const practice = on(form, '2.preparation', 'practicePeriod', { oneOf: [true] });
  const exemption = on(form, '2.preparation', 'claimsExemption', { oneOf: [true] });
  const practised = form.claimsExemption
    ? exemption('office', 'practice-perhaps-exempted')
    : practice('no', 'had-no-practice-period');
  const parts = [form.practicePeriod ? practice('yes', 'had-a-practice-period') : practised];
  const route = (clause: Clause, oneOf: readonly string[]) => on(form, clause, 'route', { oneOf });
  if (form.route === 'none') {
    parts.push(route('2.preparation', ['school', 'apprenticeship', 'continuing'])('no', 'no-preparation'));
  } else if (form.route === 'continuing') {
    parts.push(route('2.continuing', ['continuing'])('yes', 'in-continuing-training'));
  } else {
    const duration = form.route === 'school' ? schoolVerdict(form) : centreVerdict(form, readings);
    parts.push(any(duration, decisionVerdict(form, readings)), diplomaVerdict(form));
  }
  return all(...parts);
}

function schoolVerdict(form: CompleteForm): Verdict {
  const years = on(form, '2.school', 'schoolYears', { atLeast: 2 });
  return form.schoolYears >= 2 ? years('yes', 'schooled-long-enough') : years('no', 'schooled-too-briefly');
}

/** The hours that each length of the enumerated forms requires: 675 × months / 12. */
const hoursFor: Readonly<Record<number, number>> = { 6: 337.5, 7: 393.75, 12: 675, 18: 1012.5, 24: 1350 };

function centreVerdict(form: CompleteForm, readings: Readings): Verdict {
  const named = form.contractMonths === 12 || form.contractMonths === 24;
  const atLeast =
    named || readings['other-contract-lengths'] === 'pro-rata' ? hoursFor[form.contractMonths] : undefined;
  if (atLeast === undefined) {
    return on(form, '2.apprenticeship', 'contractMonths', { oneOf: [] })('office', 'contract-length-unlisted');
  }
  const hours = on(form, '2.apprenticeship', 'trainingCentreHours', { atLeast });
  return form.trainingCentreHours >= atLeast
    ? hours('yes', 'enough-training-centre-hours')
    : hours('no', 'too-few-training-centre-hours');
}

/** A decision that replaces the duration; without one there is nothing to say. */
function decisionVerdict(form: CompleteForm, readings: Readings): Verdict {
  const says = (clause: Clause, oneOf: readonly string[]) => on(form, clause, 'trainingDecision', { oneOf });
  if (form.trainingDecision === 'waived')
    return says('2.duration-waiver', ['waived'])('yes', 'training-duration-waived');
  if (form.trainingDecision === 'none' || readings['adapted-duration'] === 'no') return { answer: 'no', because: [] };
  return says('2.adapted-duration', ['adapted', 'positioned'])('yes', 'training-adapted-by-decision');
}

function diplomaVerdict(form: CompleteForm): Verdict {
  const diploma = on(form, '2.entry', 'entryDiploma', { oneOf: diplomas });
  if (form.entryDiploma === 'foreign') return diploma('office', 'foreign-diploma');
  return form.entryDiploma === 'none' ? diploma('no', 'no-entry-diploma') : diploma('yes', 'entry-diploma-held');
}

export function experienceVerdict(form: CompleteForm, readings: Readings): Verdict {
  const levels =
    readings['experience-level'] === 'technician' ? ['technician', 'higher-technician'] : ['higher-technician'];
  const months = on(form, '2.experience', 'experienceMonths', { atLeast: 12 });
  const level = on(form, '2.experience', 'jobLevel', { oneOf: levels });
  const field = on(form, '2.experience', 'jobRelated', { oneOf: [true] });
  const partTime = on(form, '2.experience', 'experiencePartTime', { oneOf: [true] });
  return all(
    form.experienceMonths >= 12 ? months('yes', 'experience-long-enough') : months('no', 'experience-too-short'),
    levels.includes(form.jobLevel) ? level('yes', 'job-level-sufficient') : level('no', 'job-level-too-low'),
    form.jobRelated ? field('yes', 'job-related') : field('no', 'job-unrelated'),
    form.experiencePartTime ? partTime('office', 'part-time-experience') : { answer: 'yes', because: [] },
  );
}

function attemptVerdict(form: CompleteForm, readings: Readings): Verdict {
  const clause = '2.justification';
  if (readings['repeat-justifies'] === 'no') {
    const ground = on(form, clause, 'basis', { oneOf: ['preparation', 'experience'] });
    return ground('no', 'earlier-attempt-not-a-justification');
  }
  const attempt = on(form, clause, 'previousOutcome', { oneOf: formers });
  const same = on(form, clause, 'sameSpeciality', { oneOf: [true] });
  // A condition on two facts names the one that decides: without an attempt, its speciality is no reason.
  if (!(formers as readonly string[]).includes(form.previousOutcome)) return attempt('no', 'no-earlier-attempt');
  return form.sameSpeciality
    ? same('yes', 'sat-this-speciality-before')
    : same('no', 'earlier-attempt-at-another-speciality');
}

export function eligibilityVerdict(form: CompleteForm, readings: Readings): Verdict {
  const justified = {
    preparation: preparationVerdict(form, readings),
    experience: experienceVerdict(form, readings),
    'earlier-attempt': attemptVerdict(form, readings),
  };
  return all(residenceVerdict(form), categoryVerdict(form, readings), justified[form.basis]);
}

/** Says what follows from one fact, with its value and what is, or would have been, enough. */
function on(form: CompleteForm, clause: Clause, fact: FactName & keyof CompleteForm, needed: Needed) {
  return (answer: Decision, reason: ReasonId): Verdict => {
    const data = answer === 'office' ? {} : { needed };
    return { answer, because: [{ reason, clause, fact, given: form[fact], ...data }] };
  };
}

const worst = ['no', 'office', 'yes'] as const;
const best = ['yes', 'office', 'no'] as const;
const all = (...parts: readonly Verdict[]): Verdict => joined(worst, parts);
const any = (...parts: readonly Verdict[]): Verdict => joined(best, parts);

function joined(preferred: readonly Decision[], parts: readonly Verdict[]): Verdict {
  const answer = preferred.find((each) => parts.some((part) => part.answer === each)) ?? 'no';
  const because = parts.filter((part) => part.answer === answer).flatMap((part) => part.because);
  const place = ({ clause }: Reason): number => (table as readonly string[]).indexOf(clause);
  return { answer, because: [...because].sort((one, other) => place(one) - place(other)) };
}
