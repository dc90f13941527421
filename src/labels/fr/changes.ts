import type { Labels } from '../../model/labels.ts';

/** What a candidate would have to change, readable after "if". */
export const changes: Labels['changes'] = {
  department: { change: 'vous habitiez le département {needed}' },
  previousOutcome: {
    change: 'votre tentative précédente au BTS avait abouti à {needed}',
    values: {
      'never-sat': 'rien (aucune tentative)',
      refused: 'un refus (ajournement)',
      eliminated: 'une élimination',
      undecided: 'une absence de décision finale',
      absent: 'une absence à l’examen',
      passed: 'une réussite',
    },
  },
  sameSpeciality: {
    change: 'cette tentative portait sur {needed}',
    values: { true: 'la même spécialité', false: 'une autre spécialité' },
  },
  distanceLearner: {
    change: '{needed}',
    values: { true: 'vous suiviez ce BTS à distance', false: 'vous ne suiviez pas ce BTS à distance' },
  },
  workStatus: {
    change: 'vous {needed}',
    values: {
      employee: 'étiez salarié(e)',
      'former-employee': 'aviez été salarié(e)',
      'self-employed': 'travailliez à votre compte',
      none: 'n’aviez jamais travaillé',
    },
  },
  workMonths: { change: 'votre travail rémunéré atteignait {needed}' },
  basis: {
    change: 'vous vous inscriviez au titre {needed}',
    values: {
      preparation: 'd’une préparation au diplôme',
      experience: 'd’une expérience professionnelle',
      'earlier-attempt': 'd’une tentative précédente à la même spécialité',
    },
  },
  route: {
    change: 'vous prépariez le diplôme {needed}',
    values: {
      school: 'par la voie scolaire',
      apprenticeship: 'en apprentissage',
      continuing: 'en formation continue',
      none: 'par aucune de ces voies',
    },
  },
  entryDiploma: {
    change: 'vous aviez {needed}',
    values: {
      'bac-general': 'un baccalauréat général',
      'bac-technologique': 'un baccalauréat technologique',
      'bac-professionnel': 'un baccalauréat professionnel',
      daeu: 'un diplôme d’accès aux études universitaires (DAEU)',
      'level-4-title': 'un autre titre ou diplôme de niveau 4 au moins',
      foreign: 'un diplôme étranger',
      none: 'un diplôme d’un autre niveau',
    },
  },
  schoolYears: { change: 'votre formation par la voie scolaire durait au moins {needed}' },
  contractMonths: { change: 'votre contrat d’apprentissage durait {needed}' },
  trainingCentreHours: { change: 'vous aviez au moins {needed} de formation en CFA' },
  practicePeriod: {
    change: 'votre préparation {needed} période de pratique professionnelle',
    values: { true: 'comprenait une', false: 'ne comprenait pas de' },
  },
  trainingDecision: {
    change: 'votre formation relevait {needed}',
    values: {
      none: 'd’aucune décision qui la réduise, l’adapte ou en dispense',
      adapted: 'd’une décision de formation aménagée',
      positioned: 'd’une décision de positionnement',
      waived: 'd’une dispense de durée accordée par le recteur',
    },
  },
  experienceMonths: { change: 'votre expérience professionnelle atteignait {needed}' },
  experiencePartTime: {
    change: 'votre expérience professionnelle était {needed}',
    values: { true: 'à temps partiel', false: 'à temps plein' },
  },
  jobLevel: {
    change: 'votre emploi était {needed}',
    values: {
      'below-technician': 'en dessous du niveau de technicien',
      technician: 'de niveau technicien',
      'higher-technician': 'de niveau technicien supérieur',
    },
  },
  jobRelated: {
    change: 'votre emploi était {needed} avec la spécialité',
    values: { true: 'en rapport', false: 'sans rapport' },
  },
};
