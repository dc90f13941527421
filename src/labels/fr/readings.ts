import type { Labels } from '../../model/labels.ts';

/** The question of each doubtful reading, and its values. */
export const readings: Labels['readings'] = {
  'window-close': {
    question: 'L’heure de clôture fait-elle encore partie des inscriptions ?',
    values: {
      inclusive: 'Oui : à l’heure exacte, l’inscription est encore possible.',
      exclusive: 'Non : à l’heure exacte, l’inscription n’est plus possible.',
    },
  },
  'upload-day': {
    question: 'Le jour limite de dépôt est-il lui-même compris ?',
    values: {
      inclusive: 'Oui : un dépôt fait ce jour-là est encore à temps.',
      eve: 'Non : la veille est le dernier jour de dépôt.',
    },
  },
  'defence-day-age': {
    question: 'Jusqu’à quel âge le certificat de JDC est-il demandé ?',
    values: {
      inclusive: 'Jusqu’à l’âge qu’indique la circulaire, cette année d’âge comprise.',
      statute: 'Jusqu’à l’âge que fixe le code du service national, cette année d’âge non comprise.',
    },
  },
  'experience-level': {
    question: 'Quel niveau d’emploi compte comme expérience professionnelle ?',
    values: {
      technician: 'Un emploi de technicien suffit.',
      'higher-technician': 'Il faut un emploi de technicien supérieur.',
    },
  },
  'repeat-justifies': {
    question: 'Une tentative précédente à la même spécialité justifie-t-elle l’inscription ?',
    values: {
      yes: 'Oui : elle suffit à elle seule.',
      no: 'Non : il faut une préparation ou une expérience professionnelle.',
    },
  },
  'adapted-duration': {
    question: 'Une décision de formation aménagée ou de positionnement remplace-t-elle les durées exigées ?',
    values: {
      yes: 'Oui : elle tient lieu des durées exigées.',
      no: 'Non : les durées restent exigées.',
    },
  },
  'past-employment': {
    question: 'Un emploi terminé compte-t-il pour une inscription comme salarié(e) ?',
    values: {
      counts: 'Oui : il suffit d’avoir travaillé assez longtemps.',
      'does-not-count': 'Non : il faut être encore salarié(e).',
    },
  },
  'other-contract-lengths': {
    question:
      'Combien d’heures de CFA faut-il sous un contrat d’apprentissage dont la circulaire ne prévoit pas la durée ?',
    values: {
      'pro-rata': 'Un nombre d’heures proportionnel à la durée du contrat.',
      'to-check': 'C’est au service des examens de le dire.',
    },
  },
  'apprentice-row': {
    question: 'À qui demande-t-on les deux pièces de l’apprentissage ?',
    values: {
      apprentices: 'Aux seuls candidats en apprentissage.',
      'distance-learners': 'À tous les candidats de l’enseignement à distance, et à eux seuls.',
    },
  },
  'continuing-activity': {
    question:
      'En formation continue, la preuve d’une année d’activité est-elle demandée même si la préparation suffit ?',
    values: {
      literal: 'Oui : elle est demandée comme le tableau des pièces l’écrit.',
      'prepared-exempt': 'Non : une préparation qui remplit les conditions la rend inutile.',
    },
  },
  'height-work-scope': {
    question: 'À qui demande-t-on l’attestation R408 (travail en hauteur) ?',
    values: {
      everyone: 'À toutes les catégories de candidats, dans les spécialités concernées.',
      rows: 'Aux seules catégories dont le tableau des pièces la mentionne, dans les spécialités concernées.',
    },
  },
  'language-choice': {
    question: 'Dans l’enseignement à distance, à quelle condition une langue obligatoire peut-elle être choisie ?',
    values: {
      taught: 'Il faut qu’elle vous ait été enseignée.',
      examiner: 'Il faut qu’un examinateur soit trouvé, ce que le service des examens peut dire.',
    },
  },
  'kept-mark-end': {
    question: 'Une note dont le bénéfice prend fin pendant la période des épreuves compte-t-elle encore ?',
    values: {
      session: 'Oui : elle compte pour toute la session.',
      day: 'Elle compte jusqu’à son dernier jour : tout dépend du jour de l’épreuve.',
    },
  },
};

/** The parts of an assessment, as nouns. */
export const assessment: Labels['assessment'] = {
  session: 'la session',
  registration: 'les dates d’inscription',
  upload: 'le délai de dépôt des pièces',
  account: 'le compte à utiliser',
  categories: 'votre catégorie de candidat',
  eligibility: 'votre droit de vous inscrire ou ses motifs',
  pieces: 'les pièces à fournir',
  deadlines: 'vos échéances',
  language: 'le choix de la langue obligatoire',
  civilStatus: 'l’état civil à compléter',
  contradictions: 'les réponses qui se contredisent',
  notices: 'les conseils',
};
