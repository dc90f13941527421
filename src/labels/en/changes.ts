import type { Labels } from '../../model/labels.ts';

/** What a candidate would have to change, readable after "if". */
export const changes: Labels['changes'] = {
  department: { change: 'you lived in department {needed}' },
  previousOutcome: {
    change: 'your earlier attempt at a BTS had ended in {needed}',
    values: {
      'never-sat': 'nothing (no attempt at all)',
      refused: 'a refusal (ajournement)',
      eliminated: 'an elimination',
      undecided: 'no final decision',
      absent: 'an absence from the exam',
      passed: 'a pass',
    },
  },
  sameSpeciality: {
    change: 'that attempt was at {needed}',
    values: { true: 'the same speciality', false: 'another speciality' },
  },
  distanceLearner: {
    change: 'you {needed} this BTS in distance education',
    values: { true: 'followed', false: 'did not follow' },
  },
  workStatus: {
    change: 'you {needed}',
    values: {
      employee: 'were an employee',
      'former-employee': 'had been an employee',
      'self-employed': 'were self-employed',
      none: 'had never worked',
    },
  },
  workMonths: { change: 'your paid work reached {needed}' },
  basis: {
    change: 'you registered on the grounds of {needed}',
    values: {
      preparation: 'a preparation for the diploma',
      experience: 'work experience',
      'earlier-attempt': 'an earlier attempt at the same speciality',
    },
  },
  route: {
    change: 'you prepared for the diploma {needed}',
    values: {
      school: 'at school (voie scolaire)',
      apprenticeship: 'in apprenticeship',
      continuing: 'in continuing training (formation continue)',
      none: 'by none of these routes',
    },
  },
  entryDiploma: {
    change: 'you held {needed}',
    values: {
      'bac-general': 'a baccalauréat général',
      'bac-technologique': 'a baccalauréat technologique',
      'bac-professionnel': 'a baccalauréat professionnel',
      daeu: 'a diploma of access to university studies (DAEU)',
      'level-4-title': 'another title or diploma at level 4 or above',
      foreign: 'a foreign diploma',
      none: 'a diploma of another level',
    },
  },
  schoolYears: { change: 'your training at school (voie scolaire) lasted at least {needed}' },
  contractMonths: { change: 'your apprenticeship contract lasted {needed}' },
  trainingCentreHours: { change: 'you had at least {needed} of training at the training centre (CFA)' },
  practicePeriod: {
    change: 'your preparation {needed} period of professional practice',
    values: { true: 'included a', false: 'included no' },
  },
  trainingDecision: {
    change: 'your training rested on {needed}',
    values: {
      none: 'no decision that shortens, adapts or waives it',
      adapted: 'a decision of adapted training (formation aménagée)',
      positioned: 'a positioning decision (positionnement)',
      waived: 'a waiver of its duration granted by the rector',
    },
  },
  experienceMonths: { change: 'your work experience reached {needed}' },
  experiencePartTime: {
    change: 'your work experience was {needed}',
    values: { true: 'part time', false: 'full time' },
  },
  jobLevel: {
    change: 'your job was {needed}',
    values: {
      'below-technician': 'below the level of a technician',
      technician: 'at the level of a technician',
      'higher-technician': 'at the level of a higher technician (technicien supérieur)',
    },
  },
  jobRelated: {
    change: 'your job was {needed} to the speciality',
    values: { true: 'related', false: 'unrelated' },
  },
};
