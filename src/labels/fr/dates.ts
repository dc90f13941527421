import type { Labels } from '../../model/labels.ts';

/** The names of the deadlines. */
export const deadlines: Labels['deadlines'] = {
  'registration-opens': 'Ouverture des inscriptions',
  'registration-closes': 'Clôture des inscriptions',
  'upload-closes': 'Fin du dépôt des pièces',
  'height-work-closes': 'Fin du dépôt de l’attestation R408 (travail en hauteur)',
};

/** Whether registration is open. */
export const registration: Labels['registration'] = {
  'not-yet-open': 'Les inscriptions ne sont pas encore ouvertes.',
  open: 'Les inscriptions sont ouvertes.',
  closed: 'Les inscriptions sont closes.',
};

/** Whether pieces can still be uploaded. */
export const upload: Labels['upload'] = {
  open: 'Le délai pour téléverser vos pièces n’est pas écoulé.',
  'last-day': 'C’est le dernier jour pour téléverser vos pièces.',
  closed: 'Le délai pour téléverser vos pièces est écoulé.',
};

/** Which account to use. */
export const account: Labels['account'] = {
  reuse: 'Gardez votre compte Cyclades de la session précédente et n’en créez pas d’autre.',
  create: 'Créez un compte Cyclades pour vous inscrire.',
  unknown:
    'Pour savoir quel compte Cyclades utiliser, dites si vous étiez candidat individuel à la session précédente.',
};

/** What became of an account. */
export const activation: Labels['activation'] = {
  active: 'Votre compte Cyclades est activé.',
  pending: 'Votre compte Cyclades attend son activation : suivez le lien reçu par mail.',
  deleted: 'Votre compte Cyclades est supprimé, faute d’activation à temps : recommencez la procédure.',
};

/** Whether a convocation is late. */
export const convocation: Labels['convocation'] = {
  awaited: 'Votre convocation peut encore paraître à temps dans votre espace Cyclades.',
  overdue: 'Votre convocation aurait déjà dû paraître dans votre espace Cyclades : contactez le service des examens.',
  undated:
    'La convocation aux oraux de rattrapage suit les résultats de quelques jours : aucun texte n’en fixe la date.',
};

/** How a time of day is said; `first` is the first day of a month. */
export const clock: Labels['clock'] = {
  at: '{day} à {time}',
  before: '{day} avant {time}',
  'whole-day': '{day}, toute la journée',
  first: '1er',
  hour: '{hour} h',
  'hour-minute': '{hour} h {minute}',
  'hour-second': '{hour} h {minute} min {second} s',
};

/** The steps on the way to the exams, by their state. */
export const steps: Labels['steps'] = {
  'create-account': {
    done: 'Vous avez un compte Cyclades.',
    now: 'Créez votre compte Cyclades.',
    later: 'Ensuite : créer votre compte Cyclades.',
    missed: 'Il est trop tard pour créer un compte Cyclades.',
    'not-needed': 'Vous n’avez pas de compte Cyclades à créer.',
  },
  'activate-account': {
    done: 'Votre compte Cyclades est activé.',
    now: 'Activez votre compte Cyclades : suivez le lien reçu par mail.',
    later: 'Ensuite : activer votre compte Cyclades.',
    missed: 'Il est trop tard pour activer un compte Cyclades.',
    'not-needed': 'Votre compte Cyclades de la session précédente est déjà activé.',
  },
  register: {
    done: 'Vous êtes inscrit(e).',
    now: 'Inscrivez-vous.',
    later: 'Ensuite : vous inscrire.',
    missed: 'Il est trop tard pour vous inscrire.',
    'not-needed': 'Vous n’avez pas à vous inscrire.',
  },
  'sign-and-upload': {
    done: 'Votre confirmation signée et vos pièces sont déposées.',
    now: 'Signez votre confirmation d’inscription et téléversez vos pièces.',
    later: 'Ensuite : signer votre confirmation d’inscription et téléverser vos pièces.',
    missed: 'Il est trop tard pour téléverser vos pièces.',
    'not-needed': 'Vous n’avez pas de pièce à téléverser.',
  },
  acknowledgement: {
    done: 'Vous avez reçu l’accusé de réception de votre dossier.',
    now: 'Attendez l’accusé de réception de votre dossier.',
    later: 'Ensuite : recevoir l’accusé de réception de votre dossier.',
    missed: 'Vous n’avez pas reçu l’accusé de réception de votre dossier.',
    'not-needed': 'Vous n’avez pas d’accusé de réception à attendre.',
  },
  convocation: {
    done: 'Vous avez reçu votre convocation.',
    now: 'Attendez votre convocation.',
    later: 'Ensuite : recevoir votre convocation.',
    missed: 'Vous n’avez pas reçu votre convocation.',
    'not-needed': 'Vous n’avez pas de convocation à attendre.',
  },
  exams: {
    done: 'Les épreuves sont passées.',
    now: 'Les épreuves sont en cours.',
    later: 'Ensuite : passer les épreuves.',
    missed: 'Les épreuves ont eu lieu sans vous.',
    'not-needed': 'Vous n’avez pas d’épreuve à passer.',
  },
};
