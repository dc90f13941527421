import type { Labels } from '../../model/labels.ts';

/** How to ask for each fact: question, help and options. */
export const facts: Labels['facts'] = {
  department: {
    question: 'Dans quel département habitez-vous ?',
    help: 'Donnez le code du département de votre domicile, zéro compris, par exemple 01, 2A ou 971, ou dites que vous habitez hors de France.',
    options: { abroad: 'Hors de France, ou à Monaco' },
  },
  previousOutcome: {
    question: 'Comment s’est terminée votre tentative précédente au BTS ?',
    help: 'S’il y en a eu plusieurs, retenez celle de cette spécialité, sinon une tentative sans succès. Une inscription sans venue aux épreuves en est une aussi.',
    options: {
      'never-sat': 'Aucune tentative : c’est ma première inscription',
      refused: 'Refus (ajournement)',
      eliminated: 'Élimination',
      undecided: 'Sans décision finale',
      absent: 'Absence à l’examen',
      passed: 'Réussite',
    },
  },
  sameSpeciality: {
    question: 'Cette tentative portait-elle sur la même spécialité de BTS ?',
    help: 'Comparez la spécialité inscrite sur votre relevé de notes avec celle que vous choisissez cette fois ; un ancien nom de la même spécialité compte aussi.',
  },
  distanceLearner: {
    question: 'Suivez-vous, ou avez-vous suivi, ce BTS à distance ?',
    help: 'Le CNED compte, et tout autre organisme d’enseignement à distance aussi.',
  },
  workStatus: {
    question: 'Travaillez-vous, ou avez-vous déjà travaillé ?',
    help: 'Tout travail rémunéré compte, à temps plein comme à temps partiel.',
    options: {
      employee: 'Je suis salarié(e)',
      'former-employee': 'J’ai été salarié(e), je ne le suis plus',
      'self-employed': 'Je travaille à mon compte',
      none: 'Je n’ai jamais travaillé',
    },
  },
  workMonths: {
    question: 'Combien de mois de travail rémunéré aurez-vous en tout au moment des épreuves ?',
    help: 'Comptez seulement les mois complets, dans n’importe quel emploi.',
  },
  basis: {
    question: 'À quel titre vous inscrivez-vous ?',
    help: 'Une seule justification suffit : choisissez celle que vous pourrez prouver.',
    options: {
      preparation: 'Une préparation au diplôme',
      experience: 'Une expérience professionnelle',
      'earlier-attempt': 'Une tentative précédente à la même spécialité',
    },
  },
  route: {
    question: 'Par quelle voie préparez-vous le diplôme ?',
    help: 'Une formation à distance relève aussi de l’une de ces voies : votre organisme peut vous dire laquelle.',
    options: {
      school: 'Voie scolaire',
      apprenticeship: 'Apprentissage',
      continuing: 'Formation continue',
      none: 'Aucune de ces voies',
    },
  },
  entryDiploma: {
    question: 'Quel diplôme vous ouvre l’accès à la formation ?',
    help: 'Un seul de ces diplômes suffit ; il compte pour la voie scolaire et pour l’apprentissage.',
    options: {
      'bac-general': 'Baccalauréat général',
      'bac-technologique': 'Baccalauréat technologique',
      'bac-professionnel': 'Baccalauréat professionnel',
      daeu: 'Diplôme d’accès aux études universitaires (DAEU)',
      'level-4-title': 'Autre titre ou diplôme de niveau 4 ou plus (ancien niveau IV)',
      foreign: 'Diplôme étranger',
      none: 'Aucun de ces diplômes',
    },
  },
  schoolYears: {
    question: 'Combien d’années de formation aurez-vous suivies au moment des épreuves ?',
    help: 'Comptez les années de préparation au BTS qui seront achevées à ce moment-là, l’année en cours comprise.',
  },
  contractMonths: {
    question: 'Combien de mois dure votre contrat d’apprentissage ?',
    help: 'Reprenez la durée écrite dans le contrat ; deux ans font 24 mois.',
  },
  trainingCentreHours: {
    question: 'Combien d’heures de formation aurez-vous suivies en CFA au moment des épreuves ?',
    help: 'Comptez les heures passées au centre de formation d’apprentis, pas celles passées dans l’entreprise.',
  },
  practicePeriod: {
    question: 'Votre préparation comprend-elle une période de pratique professionnelle ?',
    help: 'Il s’agit en général d’un stage ou d’un temps de travail en entreprise.',
  },
  trainingDecision: {
    question: 'Une décision a-t-elle réduit ou adapté votre formation, ou vous dispense-t-elle de sa durée ?',
    help: 'Il s’agit d’une décision écrite à votre nom : formation aménagée, positionnement, ou dispense de durée accordée par le recteur.',
    options: {
      none: 'Non, aucune',
      adapted: 'Oui, une formation aménagée',
      positioned: 'Oui, un positionnement',
      waived: 'Oui, une dispense de durée',
    },
  },
  experienceMonths: {
    question:
      'Combien de mois de travail effectif aurez-vous, au moment des épreuves, dans un emploi en rapport avec la spécialité ?',
    help: 'Comptez seulement les mois complets, y compris ceux qui restent à faire d’ici là ; les autres emplois ne comptent pas ici.',
  },
  experiencePartTime: {
    question: 'Avez-vous fait ces mois à temps partiel ?',
    help: 'Répondez oui dès que l’un de ces mois l’a été.',
  },
  jobLevel: {
    question: 'Quel est le niveau de cet emploi ?',
    help: 'Votre contrat de travail, votre bulletin de paie ou votre employeur peuvent vous l’indiquer.',
    options: {
      'below-technician': 'En dessous de technicien',
      technician: 'Technicien',
      'higher-technician': 'Technicien supérieur ou plus',
    },
  },
  jobRelated: {
    question: 'Cet emploi est-il en rapport avec la spécialité de BTS choisie ?',
    help: 'Comparez votre travail avec les activités que décrit le référentiel de la spécialité.',
  },
  bornOn: {
    question: 'Quelle est votre date de naissance ?',
    help: 'Reprenez celle de votre pièce d’identité : elle dit si le certificat de JDC vous est demandé.',
  },
  french: {
    question: 'Avez-vous la nationalité française ?',
    help: 'Répondez oui même si vous avez aussi une autre nationalité.',
  },
  keepsMarks: {
    question: 'Gardez-vous des notes de sessions précédentes ?',
    help: 'C’est le bénéfice de notes : une note suffisante et encore valable vous évite de repasser l’épreuve.',
  },
  practiceExamObtained: {
    question: 'Avez-vous déjà obtenu la ou les épreuves qui exigent une pratique professionnelle ?',
    help: 'Le référentiel dit quelles épreuves reposent sur un stage ou un emploi, et votre relevé de notes si vous les avez obtenues.',
  },
  continuingProfile: {
    question: 'Quelle est votre situation en formation continue ?',
    help: 'Le perfectionnement prolonge le métier que vous exercez, la reconversion vous mène vers un autre.',
    options: {
      'professionalisation-contract': 'Contrat de professionnalisation',
      'first-training': 'Première formation',
      retraining: 'Reconversion',
      advancement: 'Perfectionnement',
    },
  },
  claimsExemption: {
    question: 'Demandez-vous une dispense d’épreuves ?',
    help: 'Une dispense se prouve par un diplôme, un relevé de notes ou une validation des acquis (VAE).',
  },
  disability: {
    question: 'Avez-vous un handicap ou une maladie invalidante ?',
    help: 'Cette réponse compte si vous souhaitez un aménagement d’épreuves.',
  },
  adjustments: {
    question: 'Où en êtes-vous d’un aménagement d’épreuves ?',
    help: 'S’il vous a déjà été accordé, vous en avez reçu la notification.',
    options: {
      none: 'Je n’en demande pas',
      granted: 'J’en ai déjà un',
      requested: 'Je fais une nouvelle demande',
    },
  },
  heightWorkSpeciality: {
    question: 'Votre spécialité exige-t-elle l’attestation R408 (travail en hauteur) ?',
    help: 'Le référentiel de la spécialité le dit ; dans le doute, ne répondez pas encore.',
  },
  heightWorkWaiver: {
    question: 'Demandez-vous une dispense de l’attestation R408 (travail en hauteur) ?',
    help: 'Il y faut deux documents : la reconnaissance de travailleur handicapé et un certificat médical.',
  },
  registeredIndividualLastSession: {
    question: 'À la session précédente, étiez-vous inscrit(e) comme candidat individuel ?',
    help: 'Une inscription faite par un établissement, à un autre titre, ne compte pas.',
  },
  birthPlace: {
    question: 'Où êtes-vous né(e) ?',
    help: 'En France, donnez la commune, avec l’arrondissement à Paris, Lyon ou Marseille ; à l’étranger, la ville et le pays.',
  },
  compulsoryLanguageTaught: {
    question: 'La langue obligatoire que vous choisissez vous a-t-elle été enseignée ?',
    help: 'Dans l’enseignement à distance, la langue choisie doit faire partie des cours que vous avez suivis.',
  },
  optionalLanguage: {
    question: 'Présentez-vous une épreuve facultative de langue ?',
    help: 'Elle s’ajoute aux épreuves obligatoires, si vous le souhaitez.',
  },
};
