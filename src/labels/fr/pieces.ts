import type { Labels } from '../../model/labels.ts';

/** What each piece is called, what to provide, and what is refused in its place. */
export const pieces: Labels['pieces'] = {
  'signed-confirmation': {
    name: 'Confirmation d’inscription signée',
    provide: 'Téléversez la dernière version de votre confirmation d’inscription, relue, datée et signée par vous.',
    slot: 'la confirmation d’inscription',
    refused: 'Une version plus ancienne, antérieure à une modification de votre inscription, ne compte pas.',
  },
  'identity-document': {
    name: 'Pièce d’identité',
    provide: 'Téléversez une copie de votre pièce d’identité, recto et verso.',
    slot: 'la pièce d’identité',
    refused: 'Une seule face ne suffit pas.',
  },
  'defence-day-certificate': {
    name: 'Certificat de participation à la JDC',
    provide:
      'Téléversez une copie de votre certificat de participation à la Journée défense et citoyenneté (JDC, autrefois JAPD). Si vous avez une attestation provisoire ou d’exemption, demandez au service des examens si elle suffit.',
    slot: 'le certificat de JDC',
    refused: 'L’attestation de recensement n’est pas acceptée à la place de ce certificat.',
  },
  transcripts: {
    name: 'Relevés de notes',
    provide: 'Téléversez une copie de vos relevés de notes de BTS, pour chaque session passée, le plus récent compris.',
    slot: 'les relevés de notes',
  },
  'practice-proof': {
    name: 'Justificatif de pratique professionnelle',
    provide: 'Téléversez soit vos attestations de stage, soit vos certificats de travail.',
    slot: 'la pratique professionnelle',
  },
  'height-work-attestation': {
    name: 'Attestation R408 (travail en hauteur)',
    provide: 'Téléversez une copie de votre attestation R408 de formation au travail en hauteur.',
    slot: 'l’attestation R408',
    refused: 'Un certificat médical seul n’en tient pas lieu : la dispense demande deux documents.',
  },
  'schooling-certificates': {
    name: 'Certificats de scolarité',
    provide: 'Téléversez un certificat de scolarité pour chacune des deux années de votre préparation.',
    slot: 'les certificats de scolarité',
    refused: 'Un certificat pour une seule des deux années ne suffit pas.',
  },
  'apprenticeship-contract': {
    name: 'Contrat d’apprentissage',
    provide:
      'Téléversez une copie de votre contrat d’apprentissage, signé par vous, par l’employeur et par le centre de formation.',
    slot: 'le contrat d’apprentissage',
    refused: 'Un contrat auquel manque l’une des trois signatures ne suffit pas.',
  },
  'employer-attestation': {
    name: 'Attestation de l’employeur',
    provide: 'Téléversez une copie de l’attestation par laquelle l’employeur confirme votre statut d’apprenti(e).',
    slot: 'l’attestation de l’employeur',
  },
  'activity-year-proof': {
    name: 'Justificatif d’une année d’activité professionnelle',
    provide:
      'Téléversez de quoi prouver une année de travail effectif, par exemple des certificats de travail, dans un emploi qui correspond au diplôme.',
    slot: 'l’année d’activité professionnelle',
  },
  'professionalisation-contract': {
    name: 'Contrat de professionnalisation',
    provide: 'Téléversez une copie de votre contrat de professionnalisation, ou de chacun si vous en avez plusieurs.',
    slot: 'le contrat de professionnalisation',
  },
  'professionalisation-work-certificate': {
    name: 'Certificat de travail (contrat de professionnalisation)',
    provide: 'Téléversez une copie du certificat de travail qui se rapporte à votre contrat de professionnalisation.',
    slot: 'le certificat de travail du contrat de professionnalisation',
  },
  'internship-attestations': {
    name: 'Attestations de stage',
    provide: 'Téléversez les attestations des stages que le règlement du diplôme exige.',
    slot: 'les attestations de stage',
  },
  'advancement-work-certificates': {
    name: 'Certificats de travail (perfectionnement)',
    provide:
      'Téléversez les certificats de travail de vos emplois salariés avant l’examen, dans le secteur du diplôme, avec leurs dates et la mention du temps plein ou partiel.',
    slot: 'les certificats de travail du perfectionnement',
  },
  'experience-work-certificates': {
    name: 'Certificats de travail (expérience professionnelle)',
    provide:
      'Téléversez les certificats de travail qui prouvent la durée de votre expérience, le niveau de votre emploi et son rapport avec la spécialité. Si vous travaillez à votre compte, demandez au service des examens quel document déposer à leur place.',
    slot: 'les certificats de travail de l’expérience professionnelle',
  },
  'adapted-training-decision': {
    name: 'Décision de formation aménagée',
    provide: 'Téléversez une copie de la décision qui vous accorde une formation aménagée.',
    slot: 'la décision de formation aménagée',
  },
  'positioning-decision': {
    name: 'Décision de positionnement',
    provide: 'Téléversez une copie de la décision de positionnement qui vous concerne.',
    slot: 'la décision de positionnement',
  },
  'exemption-proof': {
    name: 'Justificatif de dispense d’épreuves',
    provide:
      'Téléversez une copie du document qui prouve la dispense : attestation de validation des acquis (VAE), diplôme ou relevé de notes.',
    slot: 'la dispense d’épreuves',
  },
  'adjustment-notification': {
    name: 'Notification d’aménagement d’épreuves',
    provide: 'Téléversez la notification de l’aménagement d’épreuves qui vous a déjà été accordé.',
    slot: 'la notification d’aménagement d’épreuves',
  },
  'disabled-worker-recognition': {
    name: 'Reconnaissance de la qualité de travailleur handicapé (RQTH)',
    provide:
      'Téléversez le justificatif qui vous reconnaît la qualité de travailleur handicapé ; le certificat médical est demandé en plus.',
    slot: 'la reconnaissance de travailleur handicapé',
    refused: 'Sans le certificat médical, elle ne suffit pas à la dispense.',
  },
  'height-work-medical-certificate': {
    name: 'Certificat médical (dispense de l’attestation R408)',
    provide:
      'Téléversez le certificat médical qui déclare votre handicap incompatible avec la formation R408 ; la reconnaissance de travailleur handicapé est demandée en plus.',
    slot: 'le certificat médical de la dispense R408',
    refused: 'Sans la reconnaissance de travailleur handicapé, il ne suffit pas à la dispense.',
  },
};

/** Whom a row of the table of pieces concerns. */
export const situations: Labels['situations'] = {
  everyone: 'tous les candidats',
  'french-of-defence-day-age': 'les Français d’un âge que la JDC concerne',
  'former-candidate': 'les candidats d’une session précédente',
  'former-candidate-without-practice-exam':
    'les candidats d’une session précédente qui n’ont pas obtenu l’épreuve fondée sur la pratique professionnelle',
  'former-candidate-working-at-height':
    'les candidats d’une session précédente, sans dispense, dans une spécialité qui exige l’attestation R408',
  'distance-learner-not-continuing': 'les candidats de l’enseignement à distance, hors formation continue',
  'distance-learner-repeating-with-kept-marks':
    'les candidats de l’enseignement à distance qui redoublent et gardent des notes',
  apprentice: 'les candidats en apprentissage',
  'distance-learner-working-at-height':
    'les candidats de l’enseignement à distance, sans dispense, dans une spécialité qui exige l’attestation R408',
  'continuing-new-to-the-speciality':
    'les candidats à distance en formation continue qui n’ont jamais présenté la spécialité',
  'continuing-repeating-the-speciality':
    'les candidats à distance en formation continue qui ont déjà présenté la spécialité sans succès',
  'continuing-under-professionalisation-contract':
    'les candidats à distance en formation continue sous contrat de professionnalisation',
  'continuing-first-training-or-retraining':
    'les candidats à distance en formation continue, en première formation ou en reconversion',
  'continuing-advancement': 'les candidats à distance en formation continue, en perfectionnement',
  'relying-on-experience': 'les candidats qui invoquent leur expérience professionnelle',
  'adapted-training': 'les candidats qui ont une décision de formation aménagée',
  positioned: 'les candidats qui ont une décision de positionnement',
  'claiming-exemption': 'les candidats qui demandent une dispense d’épreuves',
  'adjustments-granted': 'les candidats à qui un aménagement d’épreuves est accordé',
  'keeping-marks': 'les candidats qui gardent des notes',
  'working-at-height': 'tous les candidats, sans dispense, dans une spécialité qui exige l’attestation R408',
  'height-work-waiver-asked': 'les candidats qui demandent une dispense de l’attestation R408',
};

/** Where a file stands. */
export const standings: Labels['standings'] = {
  incomplete: 'Votre dossier est incomplet : au moins une pièce manque ou n’est pas valable.',
  filed: 'Votre dossier est déposé : toutes les pièces sûrement demandées y sont, mais il n’est pas encore validé.',
  accepted: 'Votre dossier est accepté : toutes les pièces sont conformes.',
  cancelled: 'Votre candidature est annulée : au moins une pièce demandée manquait à la fin du délai.',
  'to-check': 'Le délai est écoulé et une pièce reste en question : le service des examens doit se prononcer.',
};

/** Why a submission does not count. */
export const rejections: Labels['rejections'] = {
  late: 'envoi hors délai',
  paper: 'envoi sur papier ou par la poste',
  bundled: 'plusieurs pièces dans un même fichier',
  'refused-document': 'document non accepté à la place de la pièce demandée',
  'stale-confirmation': 'confirmation antérieure à la dernière modification de l’inscription',
  'not-conforming': 'pièce déclarée non conforme',
};

/** What is missing of the place of birth. */
export const gaps: Labels['gaps'] = {
  'birth-city': 'Commune ou ville de naissance',
  'birth-country': 'Pays de naissance',
  'birth-arrondissement': 'Arrondissement de naissance',
};
