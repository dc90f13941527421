import type { Labels } from '../model/labels.ts';

/**
 * The words in French, for candidates.
 *
 * @example
 * ```ts
 * `Parce que ${fr.reasons['job-unrelated']}.`; // 'Parce que votre emploi est sans rapport avec la spécialité.'
 * ```
 */
export const fr: Labels = {
  locale: 'fr-FR',
  eligibility: {
    yes: 'D’après vos réponses, vous pouvez vous inscrire dans cette académie.',
    no: 'D’après vos réponses, vous ne pouvez pas vous inscrire dans cette académie.',
    unknown:
      'Vos réponses ne suffisent pas pour dire si vous pouvez vous inscrire : complétez-les ou interrogez le service des examens.',
  },
  categories: {
    'former-candidate': 'Vous êtes candidat(e) d’une session précédente.',
    employee: 'Vous êtes salarié(e) avec une expérience professionnelle.',
    'distance-learner': 'Vous êtes candidat(e) de l’enseignement à distance.',
  },
  reasons: {
    'lives-in-this-academy': 'vous habitez un département de cette académie',
    'lives-in-another-academy': 'vous habitez un département d’une autre académie, où vous devez vous inscrire',
    'former-candidate': 'vous vous étiez inscrit(e) à une session précédente, sans obtenir le diplôme',
    'not-a-former-candidate':
      'vous ne comptez pas parmi les anciens candidats (refusés, éliminés, sans décision finale ou absents)',
    'employed-with-experience': 'vous avez un emploi et une expérience professionnelle assez longue',
    'not-employed': 'vous n’avez pas d’emploi rémunéré',
    'employed-with-too-little-experience':
      'votre expérience professionnelle est trop courte pour une inscription comme salarié(e)',
    'distance-learner': 'vous suivez une formation à distance',
    'not-a-distance-learner': 'vous ne suivez pas de formation à distance',
    'had-a-practice-period': 'votre préparation comprend une période de pratique professionnelle',
    'had-no-practice-period': 'votre préparation ne comprend pas de période de pratique professionnelle',
    'entry-diploma-held': 'vous avez un diplôme qui ouvre l’accès à la formation',
    'no-entry-diploma': 'vous n’avez pas de diplôme qui ouvre l’accès à la formation',
    'schooled-long-enough': 'votre formation par la voie scolaire est assez longue',
    'schooled-too-briefly': 'votre formation par la voie scolaire est trop courte',
    'enough-training-centre-hours': 'vos heures de formation en CFA sont assez nombreuses',
    'too-few-training-centre-hours': 'vos heures de formation en CFA sont trop peu nombreuses',
    'contract-length-unlisted':
      'la circulaire ne prévoit pas la durée de votre contrat d’apprentissage, que le service des examens doit vérifier',
    'training-adapted-by-decision':
      'votre formation a été adaptée par une décision (formation aménagée ou positionnement)',
    'in-continuing-training': 'vous préparez le diplôme en formation continue, sans durée minimale',
    'no-preparation': 'vous n’avez suivi aucune des voies de préparation au diplôme',
    'experience-long-enough': 'l’expérience professionnelle est assez longue',
    'experience-too-short': 'l’expérience professionnelle est trop courte',
    'job-level-sufficient': 'le niveau de votre emploi est suffisant',
    'job-level-too-low': 'le niveau de votre emploi est insuffisant',
    'job-related': 'votre emploi est en rapport avec la spécialité',
    'job-unrelated': 'votre emploi est sans rapport avec la spécialité',
    'sat-this-speciality-before': 'vous avez déjà tenté cette spécialité de BTS sans l’obtenir',
    'no-earlier-attempt': 'vous n’avez pas de tentative précédente sans succès à faire valoir',
    'earlier-attempt-at-another-speciality': 'votre tentative précédente portait sur une autre spécialité',
    'earlier-attempt-not-a-justification': 'votre tentative précédente ne suffit pas à justifier l’inscription',
    'full-time-long-enough': 'vos périodes d’emploi à temps plein avant l’examen sont assez longues',
    'part-time-long-enough': 'vos périodes d’emploi à temps partiel avant l’examen sont assez longues',
    'employment-too-short': 'vos périodes d’emploi avant l’examen sont trop courtes',
    'employment-mixed':
      'vos emplois mêlent temps plein et temps partiel sans que l’un des deux suffise, ce que le service des examens doit vérifier',
    'compulsory-language-taught': 'la langue obligatoire choisie vous a été enseignée',
    'compulsory-language-not-taught': 'la langue obligatoire choisie ne vous a pas été enseignée',
    'language-choice-free': 'le choix de la langue obligatoire est libre hors de l’enseignement à distance',
    'height-work-attested': 'l’attestation R408 (travail en hauteur) est fournie',
    'height-work-waiver-documented': 'les deux documents de la demande de dispense sont fournis',
    'height-work-not-concerned': 'votre situation n’exige pas l’attestation R408 (travail en hauteur)',
    'height-work-unproven':
      'ni l’attestation R408 (travail en hauteur) ni les deux documents de la demande de dispense ne sont fournis',
    'kept-mark-in-time': 'le bénéfice de cette note court encore au moment de l’examen',
    'kept-mark-out-of-time': 'le bénéfice de cette note a pris fin avant l’examen',
    'kept-mark-may-end-before-exam':
      'le bénéfice de cette note prend fin pendant la période des épreuves, et le jour de l’épreuve n’est pas connu',
    'kept-mark-of-recent-session': 'la session où vous avez obtenu cette note est assez récente',
    'kept-mark-of-old-session': 'la session où vous avez obtenu cette note est trop ancienne',
    'mark-high-enough-to-keep': 'cette note est assez élevée pour être conservée',
    'mark-too-low-to-keep': 'cette note est trop basse pour être conservée dans la forme globale de l’examen',
    'mark-carried-over':
      'cette note, trop basse pour un bénéfice, peut être reportée dans la forme progressive de l’examen',
    'exam-form-unknown': 'la forme de l’examen, globale ou progressive, n’est pas connue',
    'unit-changed': 'le règlement de cette épreuve a changé, ce que le service des examens doit vérifier',
    'average-reaches-pass': 'votre moyenne générale atteint le seuil d’admission',
    'average-reaches-resit': 'votre moyenne générale ouvre l’accès au rattrapage',
    'average-below-resit': 'votre moyenne générale est trop basse pour le rattrapage',
    'professional-average-reaches-bound': 'votre moyenne des épreuves professionnelles est suffisante',
    'professional-average-below-bound': 'votre moyenne des épreuves professionnelles est insuffisante',
    'professional-exams-exempted': 'vous êtes dispensé(e) de toutes les épreuves professionnelles',
    'absent-from-compulsory-exam': 'vous avez été absent(e) à une épreuve obligatoire',
  },
  pieces: {
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
        'Téléversez une copie de votre certificat de participation à la Journée défense et citoyenneté (JDC, autrefois JAPD).',
      slot: 'le certificat de JDC',
      refused: 'L’attestation de recensement n’est pas acceptée à la place de ce certificat.',
    },
    transcripts: {
      name: 'Relevés de notes',
      provide:
        'Téléversez une copie de vos relevés de notes de BTS, pour chaque session passée, le plus récent compris.',
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
        'Téléversez les certificats de travail qui prouvent la durée de votre expérience, le niveau de votre emploi et son rapport avec la spécialité.',
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
  },
  situations: {
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
  },
  deadlines: {
    'registration-opens': 'Ouverture des inscriptions',
    'registration-closes': 'Clôture des inscriptions',
    'upload-closes': 'Fin du dépôt des pièces',
    'height-work-closes': 'Fin du dépôt de l’attestation R408 (travail en hauteur)',
  },
  registration: {
    'not-yet-open': 'Les inscriptions ne sont pas encore ouvertes.',
    open: 'Les inscriptions sont ouvertes.',
    closed: 'Les inscriptions sont closes.',
  },
  upload: {
    open: 'Le délai pour téléverser vos pièces n’est pas écoulé.',
    'last-day': 'C’est le dernier jour pour téléverser vos pièces.',
    closed: 'Le délai pour téléverser vos pièces est écoulé.',
  },
  account: {
    reuse: 'Gardez votre compte Cyclades de la session précédente et n’en créez pas d’autre.',
    create: 'Créez un compte Cyclades pour vous inscrire.',
    unknown:
      'Pour savoir quel compte Cyclades utiliser, dites si vous étiez candidat individuel à la session précédente.',
  },
  activation: {
    active: 'Votre compte Cyclades est activé.',
    pending: 'Votre compte Cyclades attend son activation : suivez le lien reçu par mail.',
    deleted: 'Votre compte Cyclades est supprimé, faute d’activation à temps : recommencez la procédure.',
  },
  convocation: {
    awaited: 'Votre convocation peut encore paraître à temps dans votre espace Cyclades.',
    overdue: 'Votre convocation aurait déjà dû paraître dans votre espace Cyclades : contactez le service des examens.',
  },
  language: {
    yes: 'Vous pouvez choisir cette langue obligatoire.',
    no: 'Vous ne pouvez pas choisir cette langue obligatoire.',
    unknown: 'Vos réponses ne permettent pas encore de dire si vous pouvez choisir cette langue obligatoire.',
  },
  standings: {
    incomplete: 'Votre dossier est incomplet : au moins une pièce manque ou n’est pas valable.',
    filed: 'Votre dossier est déposé : toutes les pièces sûrement demandées y sont, mais il n’est pas encore validé.',
    accepted: 'Votre dossier est accepté : toutes les pièces sont conformes.',
    cancelled: 'Votre candidature est annulée : au moins une pièce demandée manquait à la fin du délai.',
    'to-check': 'Le délai est écoulé et une pièce reste en question : le service des examens doit se prononcer.',
  },
  rejections: {
    late: 'envoi hors délai',
    paper: 'envoi sur papier',
    bundled: 'plusieurs pièces dans un même fichier',
    'refused-document': 'document non accepté à la place de la pièce demandée',
    'stale-confirmation': 'confirmation antérieure à la dernière modification de l’inscription',
    'not-conforming': 'pièce déclarée non conforme',
  },
  gaps: {
    'birth-city': 'Commune ou ville de naissance',
    'birth-country': 'Pays de naissance',
    'birth-arrondissement': 'Arrondissement de naissance',
  },
  outcomes: {
    passed: 'D’après ces notes, vous êtes admis(e).',
    resit: 'D’après ces notes, vous avez accès au rattrapage.',
    refused: 'D’après ces notes, vous êtes refusé(e).',
    eliminated: 'Vous êtes éliminé(e), quelles que soient vos notes.',
    undetermined: 'Les notes connues ne suffisent pas encore pour connaître le résultat.',
  },
  validities: {
    valid: 'Cette note compte pour la session.',
    expired: 'Cette note ne compte plus : son délai est écoulé.',
    'not-kept': 'Cette note ne peut pas être conservée.',
    unknown: 'Il reste à vérifier si cette note compte pour la session.',
  },
  advancement: {
    yes: 'L’emploi déclaré suffit pour le perfectionnement.',
    no: 'L’emploi déclaré ne suffit pas pour le perfectionnement.',
    unknown: 'Seul le service des examens peut dire si l’emploi déclaré suffit pour le perfectionnement.',
  },
  heightWork: {
    yes: 'L’attestation R408 (travail en hauteur) ne vous empêche pas de passer les épreuves.',
    no: 'Sans l’attestation R408 (travail en hauteur), vous ne pourrez pas passer les épreuves.',
    unknown: 'Il reste à savoir si l’attestation R408 (travail en hauteur) vous est demandée.',
  },
  possible: { passed: 'admission', resit: 'rattrapage', refused: 'refus', eliminated: 'élimination' },
  sources: { circular: 'circulaire, {section}', law: '{section}' },
  templates: {
    dated: '{name} : {when}.',
    perhaps: 'Peut-être, selon vos réponses : {sentence}',
    slot: 'À déposer seule, à l’emplacement prévu pour {slot}.',
    missing: 'À compléter : {name}.',
    'piece-missing': 'Il manque : {name}.',
    'piece-perhaps-missing': 'Il manque peut-être : {name}.',
    'submission-refused': 'Envoi n° {number}, qui ne compte pas : {because}.',
    'last-day': 'Dernier jour : {day}.',
    'link-lives-until': 'Le lien d’activation vaut jusqu’à ce moment compris : {moment}.',
    'expected-by': 'À attendre jusqu’à cette date : {day}.',
    average: 'Moyenne générale : {average}.',
    'professional-average': 'Moyenne des épreuves professionnelles : {average}.',
    'out-of-20': '{average} sur 20',
    between: 'entre {from} et {to} sur 20',
    'still-possible': 'Encore possible : {outcome}.',
    'marks-missing': 'Notes pas encore connues : {exams}.',
    oral: '{exam} : {preparation} min de préparation, {oral} min d’oral.',
    'oral-kept': '{exam} : la note de l’oral est retenue.',
    'first-mark-kept': '{exam} : la note du premier groupe est retenue.',
    target: '{exams} : {mark} aux deux oraux suffit.',
    'target-out-of-reach': '{exams} : hors d’atteinte, même avec 20 aux deux oraux.',
    'other-answer': 'Une autre réponse changerait le refus : {questions}',
    'other-answers': 'D’autres réponses, toutes ensemble, changeraient le refus : {questions}',
    reading: '{question} {value}',
    changed: '{part} : {after} (avant : {before}).',
    added: '{part}, en plus : {after}.',
    removed: '{part}, en moins : {before}.',
    'hours-for-years': '{atLeast} h pour un contrat de {contractYears} an(s)',
  },
  clock: {
    at: '{day} à {time}',
    before: '{day} avant {time}',
    'whole-day': '{day}, toute la journée',
    first: '1er',
    hour: '{hour} h',
    'hour-minute': '{hour} h {minute}',
    'hour-second': '{hour} h {minute} min {second} s',
  },
  notices: {
    'do-not-wait': 'Inscrivez-vous tôt, sans attendre les derniers jours.',
    'one-speciality-only': 'Vous ne pouvez présenter qu’une seule spécialité de BTS par session.',
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
  },
  facts: {
    department: {
      question: 'Dans quel département habitez-vous ?',
      help: 'Donnez le code du département de votre domicile, zéro compris, par exemple 01, 2A ou 971.',
    },
    previousOutcome: {
      question: 'Comment s’est terminée votre dernière tentative au BTS ?',
      help: 'Retenez la tentative la plus récente ; une inscription sans venue aux épreuves en est une aussi.',
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
      help: 'Comparez la spécialité inscrite sur votre relevé de notes avec celle que vous choisissez cette fois.',
    },
    employed: {
      question: 'Avez-vous un emploi rémunéré ?',
      help: 'Un travail payé compte, à temps plein comme à temps partiel.',
    },
    distanceLearner: {
      question: 'Suivez-vous une formation à distance ?',
      help: 'Le CNED compte, et tout autre organisme d’enseignement à distance aussi.',
    },
    basis: {
      question: 'Sur quoi appuyez-vous votre inscription ?',
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
        none: 'Aucun de ces diplômes',
      },
    },
    schoolYears: {
      question: 'Combien d’années de formation aurez-vous suivies au moment des épreuves ?',
      help: 'Comptez les années de préparation au BTS qui seront achevées à ce moment-là, l’année en cours comprise.',
    },
    contractYears: {
      question: 'Combien d’années dure votre contrat d’apprentissage ?',
      help: 'Reprenez la durée écrite dans le contrat.',
    },
    trainingCentreHours: {
      question: 'Combien d’heures de formation avez-vous en CFA ?',
      help: 'Comptez les heures passées au centre de formation d’apprentis, pas celles passées dans l’entreprise.',
    },
    practicePeriod: {
      question: 'Votre préparation comprend-elle une période de pratique professionnelle ?',
      help: 'Il s’agit en général d’un stage ou d’un temps de travail en entreprise.',
    },
    trainingDecision: {
      question: 'Une décision a-t-elle réduit ou adapté votre formation ?',
      help: 'Il s’agit d’une décision écrite, de formation aménagée ou de positionnement, à votre nom.',
      options: {
        none: 'Non, aucune',
        adapted: 'Oui, une formation aménagée',
        positioned: 'Oui, un positionnement',
      },
    },
    experienceMonths: {
      question: 'Combien de mois de travail effectif aurez-vous au moment des épreuves ?',
      help: 'Comptez seulement les mois complets, y compris ceux qui restent à faire d’ici là.',
    },
    jobLevel: {
      question: 'Quel est le niveau de votre emploi ?',
      help: 'Votre contrat de travail, votre bulletin de paie ou votre employeur peuvent vous l’indiquer.',
      options: {
        'below-technician': 'En dessous de technicien',
        technician: 'Technicien',
        'higher-technician': 'Technicien supérieur ou plus',
      },
    },
    jobRelated: {
      question: 'Votre emploi est-il en rapport avec la spécialité de BTS choisie ?',
      help: 'Comparez votre travail avec les activités que décrit le référentiel de la spécialité.',
    },
    registeredIndividualLastSession: {
      question: 'À la session précédente, étiez-vous inscrit(e) comme candidat individuel ?',
      help: 'Une inscription faite par un établissement, à un autre titre, ne compte pas.',
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
    bornOn: {
      question: 'Quelle est votre date de naissance ?',
      help: 'Reprenez celle de votre pièce d’identité : elle dit si le certificat de JDC vous est demandé.',
    },
    french: {
      question: 'Avez-vous la nationalité française ?',
      help: 'Répondez oui même si vous avez aussi une autre nationalité.',
    },
    birthPlace: {
      question: 'Où êtes-vous né(e) ?',
      help: 'En France, donnez la commune, avec l’arrondissement à Paris, Lyon ou Marseille ; à l’étranger, la ville et le pays.',
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
    employment: {
      question: 'Quels emplois salariés occupez-vous avant l’examen dans le secteur du diplôme ?',
      help: 'Pour chaque période, donnez le premier jour, le dernier jour et le temps de travail, plein ou partiel.',
    },
    keepsMarks: {
      question: 'Gardez-vous des notes de sessions précédentes ?',
      help: 'C’est le bénéfice de notes : une note suffisante et encore valable vous évite de repasser l’épreuve.',
    },
    claimsExemption: {
      question: 'Demandez-vous une dispense d’épreuves ?',
      help: 'Une dispense se prouve par un diplôme, un relevé de notes ou une validation des acquis (VAE).',
    },
    compulsoryLanguageTaught: {
      question: 'La langue obligatoire que vous choisissez vous a-t-elle été enseignée ?',
      help: 'Dans l’enseignement à distance, la langue choisie doit faire partie des cours que vous avez suivis.',
    },
    optionalLanguage: {
      question: 'Présentez-vous une épreuve facultative de langue ?',
      help: 'Elle s’ajoute aux épreuves obligatoires, si vous le souhaitez.',
    },
    heightWorkSpeciality: {
      question: 'Votre spécialité exige-t-elle l’attestation R408 (travail en hauteur) ?',
      help: 'Le référentiel de la spécialité le dit ; dans le doute, ne répondez pas encore.',
    },
    heightWorkWaiver: {
      question: 'Demandez-vous une dispense de l’attestation R408 (travail en hauteur) ?',
      help: 'Il y faut deux documents : la reconnaissance de travailleur handicapé et un certificat médical.',
    },
  },
  readings: {
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
  },
  session: {
    id: 'Nom de la session',
    year: 'Année de la session',
    zone: 'Fuseau horaire de l’académie',
    departments: 'Département de l’académie',
    'registration.opens': 'Ouverture des inscriptions',
    'registration.closes': 'Clôture des inscriptions',
    'uploads.lastDay': 'Dernier jour de dépôt des pièces',
    'uploads.closes': 'Heure limite du dernier jour de dépôt',
    activationHours: 'Délai pour activer le compte, en heures',
    convocationDays: 'Délai minimal entre la convocation et l’épreuve, en jours',
    'examSeason.from': 'Début de la période des épreuves',
    'examSeason.to': 'Fin de la période des épreuves',
    agesCountedOn: 'Jour où l’âge est compté',
    'defenceDayAges.from': 'Âge à partir duquel le certificat de JDC est demandé',
    'defenceDayAges.to': 'Âge jusqu’auquel le certificat de JDC est demandé',
    'defenceDayAges.statuteBelow': 'Âge auquel le code du service national ne demande plus le certificat de JDC',
    'training.schoolYears': 'Durée de la formation par la voie scolaire, en années',
    'training.hours': 'Heures de CFA exigées pour une durée de contrat',
    'experience.months': 'Durée de l’expérience professionnelle exigée, en mois',
    'advancement.full.months': 'Perfectionnement à temps plein : durée d’emploi, en mois',
    'advancement.full.withinYears': 'Perfectionnement à temps plein : années prises en compte avant l’examen',
    'advancement.part.months': 'Perfectionnement à temps partiel : durée d’emploi, en mois',
    'advancement.part.withinYears': 'Perfectionnement à temps partiel : années prises en compte avant l’examen',
    'benefits.years': 'Durée du bénéfice d’une note, en années',
    'benefits.from': 'Note à partir de laquelle un bénéfice est possible',
    'result.pass': 'Moyenne d’admission',
    'result.resitFrom': 'Moyenne à partir de laquelle le rattrapage est ouvert',
    'result.professionalFrom': 'Moyenne des épreuves professionnelles exigée pour le rattrapage',
    'result.orals': 'Nombre d’épreuves orales du rattrapage',
    'orals.usual.preparation': 'Préparation d’un oral de rattrapage, en minutes',
    'orals.usual.oral': 'Durée d’un oral de rattrapage, en minutes',
    'orals.language.preparation': 'Préparation d’un oral de rattrapage en langue, en minutes',
    'orals.language.oral': 'Durée d’un oral de rattrapage en langue, en minutes',
    pieces: 'Ligne du tableau des pièces',
    'pieces.order': 'Ordre du tableau des pièces',
    'readings.window-close': 'Lecture retenue : l’heure de clôture des inscriptions',
    'readings.upload-day': 'Lecture retenue : le jour limite de dépôt',
    'readings.defence-day-age': 'Lecture retenue : l’âge pour le certificat de JDC',
    'readings.experience-level': 'Lecture retenue : le niveau d’emploi de l’expérience professionnelle',
    'readings.repeat-justifies': 'Lecture retenue : la tentative précédente comme justification',
    'readings.adapted-duration': 'Lecture retenue : la décision sur la formation et les durées exigées',
    'readings.apprentice-row': 'Lecture retenue : les deux pièces de l’apprentissage',
    'readings.continuing-activity': 'Lecture retenue : la preuve d’une année d’activité en formation continue',
    'readings.height-work-scope': 'Lecture retenue : l’attestation R408 (travail en hauteur)',
  },
  messages: {
    missing: 'Ce renseignement manque.',
    'unknown-key': 'Le champ « {key} » n’existe pas.',
    'not-an-object': 'Il faut un objet, avec un champ par renseignement.',
    'not-a-list': 'Il faut une liste.',
    'empty-list': 'Il faut au moins un élément dans cette liste.',
    'not-a-text': 'Il faut un texte.',
    'not-true-or-false': 'Il faut répondre par oui (true) ou par non (false).',
    'not-a-number': 'Il faut un nombre.',
    'not-whole': 'Il faut un nombre entier.',
    'too-large': 'Il faut un nombre moins grand.',
    'below-zero': 'Il faut un nombre d’au moins 0.',
    'not-above-zero': 'Il faut un nombre supérieur à 0.',
    'not-one-of': 'Il faut l’une de ces valeurs : {options}.',
    'not-a-day': 'Il faut un jour écrit AAAA-MM-JJ, par exemple 2001-05-17.',
    'day-does-not-exist': 'Ce jour n’existe pas dans le calendrier.',
    'ends-before-it-begins': 'La fin ne peut pas précéder le début.',
    'not-an-hour': 'Il faut une heure et ses minutes, par exemple 17:00.',
    'not-a-local-time': 'Il faut un jour, un T et une heure, par exemple 2025-11-12T17:00.',
    'not-an-instant': 'Il faut un instant avec son décalage horaire, par exemple 2025-11-12T16:59:00+01:00.',
    'not-an-exact-number': 'Il faut un nombre exact : neuf décimales au plus, ou une fraction.',
    'not-a-mark': 'Il faut une note de 0 à 20, par exemple 12,5, ou l’un des résultats sans note.',
    'mark-out-of-range': 'Une note va de 0 à 20.',
    'mark-too-fine': 'Une note a neuf décimales au plus ; au-delà, il faut une fraction.',
    'exam-is-compulsory': 'Seule une épreuve facultative peut ne pas être présentée.',
    'unknown-exam': 'L’épreuve « {key} » ne figure pas au règlement d’examen.',
  },
};
