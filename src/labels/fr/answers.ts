import type { Labels } from '../../model/labels.ts';

/** An answer to a question that goes without saying. */
export const answer: Labels['answer'] = {
  yes: 'Oui.',
  no: 'Non.',
  unknown: 'Vos réponses ne suffisent pas encore pour le dire.',
  office: 'Seul le service des examens peut le dire.',
};

/** May this candidate register? */
export const eligibility: Labels['eligibility'] = {
  yes: 'D’après vos réponses, vous pouvez vous inscrire dans cette académie.',
  no: 'D’après vos réponses, vous ne pouvez pas vous inscrire dans cette académie.',
  unknown:
    'Vos réponses ne suffisent pas encore pour dire si vous pouvez vous inscrire : complétez-les ou interrogez le service des examens.',
  office: 'Seul le service des examens peut dire si vous pouvez vous inscrire dans cette académie.',
};

/** Does this candidate live in a department of the academy? */
export const residence: Labels['residence'] = {
  yes: 'Votre domicile dépend de cette académie.',
  no: 'Votre domicile ne dépend pas de cette académie.',
  unknown: 'Indiquez votre département pour savoir si votre domicile dépend de cette académie.',
  office: 'Seul le service des examens peut dire si cette académie peut vous inscrire.',
};

/** Does the preparation justify the registration? */
export const preparation: Labels['preparation'] = {
  yes: 'Votre préparation au diplôme justifie votre inscription.',
  no: 'Votre préparation au diplôme ne suffit pas à justifier votre inscription.',
  unknown: 'Vos réponses ne suffisent pas encore pour dire si votre préparation justifie votre inscription.',
  office: 'Seul le service des examens peut dire si votre préparation justifie votre inscription.',
};

/** Does the work experience justify the registration? */
export const workExperience: Labels['workExperience'] = {
  yes: 'Votre expérience professionnelle justifie votre inscription.',
  no: 'Votre expérience professionnelle ne suffit pas à justifier votre inscription.',
  unknown:
    'Vos réponses ne suffisent pas encore pour dire si votre expérience professionnelle justifie votre inscription.',
  office: 'Seul le service des examens peut dire si votre expérience professionnelle justifie votre inscription.',
};

/** Is the compulsory language open to this candidate? */
export const language: Labels['language'] = {
  yes: 'Vous pouvez choisir cette langue obligatoire.',
  no: 'Vous ne pouvez pas choisir cette langue obligatoire.',
  unknown: 'Vos réponses ne suffisent pas encore pour dire si vous pouvez choisir cette langue obligatoire.',
  office: 'Seul le service des examens peut dire si vous pouvez choisir cette langue obligatoire.',
};

/** Is the employment enough for an advancement? */
export const advancement: Labels['advancement'] = {
  yes: 'Les emplois déclarés suffisent pour le perfectionnement.',
  no: 'Les emplois déclarés ne suffisent pas pour le perfectionnement.',
  unknown: 'Il reste à vérifier si les emplois déclarés suffisent pour le perfectionnement.',
  office: 'Seul le service des examens peut dire si les emplois déclarés suffisent pour le perfectionnement.',
};

/** Can the exams be sat, as far as the R408 attestation goes? */
export const heightWork: Labels['heightWork'] = {
  yes: 'L’attestation R408 (travail en hauteur) ne vous empêche pas de passer les épreuves.',
  no: 'Sans l’attestation R408 (travail en hauteur), vous ne pourrez pas passer les épreuves.',
  unknown: 'Il reste à savoir si l’attestation R408 (travail en hauteur) vous est demandée.',
  office: 'Seul le service des examens peut dire si l’attestation R408 (travail en hauteur) vous est demandée.',
};

/** `none`: no category at all. */
export const categories: Labels['categories'] = {
  'former-candidate': 'Vous avez déjà été candidat(e) à une session précédente.',
  employee: 'Vous travaillez, ou avez travaillé, assez longtemps comme salarié(e).',
  'distance-learner': 'Vous êtes candidat(e) de l’enseignement à distance.',
  none: 'Vous n’entrez dans aucune des catégories de candidats individuels.',
};

/** Answers that cannot all be true. */
export const contradictions: Labels['contradictions'] = {
  'never-sat-but-same-speciality':
    'Vous dites n’avoir jamais tenté le BTS, mais aussi avoir tenté cette spécialité : vérifiez ces deux réponses.',
  'never-sat-but-earlier-attempt':
    'Vous dites n’avoir jamais tenté le BTS, mais vous vous inscrivez au titre d’une tentative précédente : vérifiez ces deux réponses.',
  'never-sat-but-keeps-marks':
    'Vous dites n’avoir jamais tenté le BTS, mais garder des notes de sessions précédentes : vérifiez ces deux réponses.',
  'never-sat-but-registered':
    'Vous dites n’avoir jamais tenté le BTS, mais avoir été inscrit(e) à la session précédente : vérifiez ces deux réponses.',
  'no-work-but-months':
    'Vous dites n’avoir jamais travaillé, mais donnez des mois de travail : vérifiez ces deux réponses.',
  'more-experience-than-work':
    'Vous donnez plus de mois d’expérience que de mois de travail en tout : vérifiez ces deux réponses.',
  'profile-on-another-route':
    'Vous donnez une situation de formation continue, mais préparez le diplôme par une autre voie : vérifiez ces deux réponses.',
  'impossible-birth': 'Cette date de naissance n’est pas possible : vérifiez-la.',
  'more-experience-than-life':
    'Vous donnez plus de mois d’expérience que vous n’en avez vécu depuis vos 14 ans : vérifiez ces deux réponses.',
  'waiver-without-height-work':
    'Vous demandez une dispense de l’attestation R408, que votre spécialité n’exige pas : vérifiez ces deux réponses.',
};
