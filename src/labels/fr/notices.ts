import type { Labels } from '../../model/labels.ts';

/** Advice, one sentence each. */
export const notices: Labels['notices'] = {
  'do-not-wait': 'Inscrivez-vous tôt, sans attendre les derniers jours.',
  'one-speciality-only': 'Vous ne pouvez présenter qu’une seule spécialité de BTS par session.',
  'student-engagement':
    'Si vous souhaitez que votre engagement étudiant soit pris en compte, demandez-le avant la clôture des inscriptions.',
  'register-in-person': 'L’inscription est personnelle : faites-la vous-même, pour éviter erreurs et oublis.',
  'email-of-your-own': 'Indiquez une adresse mail valide, que vous ne partagez avec personne.',
  'upload-everything-again':
    'Les pièces fournies pour la session précédente ne comptent plus : téléversez-les toutes de nouveau.',
  'registration-can-be-modified':
    'Tant que les inscriptions sont ouvertes, vous pouvez modifier la vôtre. Chaque modification enregistrée produit une nouvelle confirmation d’inscription, la seule qui compte.',
  'declare-disability':
    'Si vous avez un handicap ou une maladie invalidante et souhaitez un aménagement d’épreuves, répondez « OUI » à la question sur le handicap.',
  'request-adjustments-apart':
    'Une nouvelle demande d’aménagement d’épreuves se fait à part, sur le service en ligne de l’académie : ce n’est pas une pièce à téléverser.',
  'civil-status-as-on-identity-document':
    'Vérifiez votre état civil : il doit être le même que sur la pièce d’identité que vous montrerez aux épreuves.',
  'optional-language-elsewhere':
    'L’épreuve facultative de langue peut avoir lieu dans une autre académie. Si aucune ne peut l’organiser, il vous faudra faire un autre choix.',
  'reform-may-change-marks':
    'Si le règlement de la spécialité a changé, un bénéfice de notes ou une dispense peut être modifié ou supprimé : consultez le référentiel en vigueur.',
  'enter-marks-exam-by-exam':
    'Saisissez vos bénéfices de notes et vos dispenses épreuve par épreuve, et téléversez le relevé de notes ou le diplôme qui les prouve.',
  'report-changes': 'Signalez sans tarder au service des examens tout changement de situation ou d’adresse.',
  'calendar-not-known-yet':
    'Les dates des épreuves ne sont pas encore fixées à l’inscription : votre convocation vous les donnera.',
  'exams-may-be-elsewhere': 'Certaines épreuves peuvent se tenir ailleurs : vous aurez peut-être à vous déplacer.',
  'enrolment-is-not-registration':
    'S’inscrire à une formation à distance ne vous inscrit pas à l’examen : ce sont deux démarches distinctes.',
  'session-over':
    'Les épreuves de cette session sont passées : ces règles ne valent plus, reportez-vous à la circulaire de la session suivante.',
};
