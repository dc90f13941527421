import type { Labels } from '../../model/labels.ts';

/** Readable after "because". */
export const reasons: Labels['reasons'] = {
  'lives-in-this-academy': 'vous habitez un département de cette académie',
  'lives-in-another-academy': 'vous habitez un département d’une autre académie, où vous devez vous inscrire',
  'lives-abroad':
    'vous habitez hors de France, et la circulaire ne dit pas quelle académie inscrit les candidats de l’étranger : demandez au service des examens de cette académie si elle peut vous inscrire',
  'former-candidate': 'vous vous étiez inscrit(e) à une session précédente, sans obtenir le diplôme',
  'not-a-former-candidate':
    'vous ne comptez pas parmi les anciens candidats (refusés, éliminés, sans décision finale ou absents)',
  'employed-with-experience': 'vous avez travaillé assez longtemps pour une inscription comme salarié(e)',
  'self-employed':
    'vous travaillez à votre compte, et la circulaire ne parle que de salariés : demandez au service des examens si votre activité compte',
  'never-worked': 'vous n’avez jamais travaillé',
  'no-longer-employed': 'vous n’êtes plus salarié(e)',
  'employed-with-too-little-experience':
    'vous n’avez pas travaillé assez longtemps pour une inscription comme salarié(e)',
  'distance-learner': 'vous suivez, ou avez suivi, ce BTS à distance',
  'not-a-distance-learner': 'vous n’avez pas suivi ce BTS à distance',
  'had-a-practice-period': 'votre préparation comprend une période de pratique professionnelle',
  'had-no-practice-period': 'votre préparation ne comprend pas de période de pratique professionnelle',
  'practice-perhaps-exempted':
    'votre préparation ne comprend pas de période de pratique professionnelle, mais vous demandez une dispense d’épreuves : demandez au service des examens si elle vous dispense aussi de cette période',
  'no-preparation': 'vous n’avez suivi aucune des voies de préparation au diplôme',
  'schooled-long-enough': 'votre formation par la voie scolaire est assez longue',
  'schooled-too-briefly':
    'votre formation par la voie scolaire est trop courte, sauf si le recteur vous dispense de sa durée (maladie, accident, maternité ou force majeure)',
  'enough-training-centre-hours': 'vos heures de formation en CFA sont assez nombreuses',
  'too-few-training-centre-hours':
    'vos heures de formation en CFA sont trop peu nombreuses, sauf si le recteur vous dispense de leur durée (maladie, accident, maternité ou force majeure)',
  'contract-length-unlisted':
    'la durée de votre contrat d’apprentissage n’est pas prévue : demandez au service des examens combien d’heures de formation il vous faut',
  'training-duration-waived': 'le recteur vous a dispensé(e) de la durée de formation',
  'training-adapted-by-decision':
    'votre formation a été adaptée par une décision (formation aménagée ou positionnement)',
  'in-continuing-training': 'vous préparez le diplôme en formation continue, sans durée minimale',
  'entry-diploma-held': 'vous avez un diplôme qui ouvre l’accès à la formation',
  'no-entry-diploma': 'vous n’avez pas de diplôme qui ouvre l’accès à la formation',
  'foreign-diploma': 'votre diplôme est étranger : demandez au service des examens s’il ouvre l’accès à la formation',
  'experience-long-enough': 'votre expérience professionnelle est assez longue',
  'experience-too-short': 'votre expérience professionnelle est trop courte',
  'job-level-sufficient': 'le niveau de votre emploi est suffisant',
  'job-level-too-low': 'le niveau de votre emploi est insuffisant',
  'job-related': 'votre emploi est en rapport avec la spécialité',
  'job-unrelated': 'votre emploi est sans rapport avec la spécialité',
  'part-time-experience':
    'votre expérience professionnelle est à temps partiel : demandez au service des examens comment elle compte',
  'sat-this-speciality-before': 'vous avez déjà tenté cette spécialité de BTS sans l’obtenir',
  'no-earlier-attempt': 'vous n’avez pas de tentative précédente sans succès à faire valoir',
  'earlier-attempt-at-another-speciality': 'votre tentative précédente portait sur une autre spécialité',
  'earlier-attempt-not-a-justification': 'votre tentative précédente ne suffit pas à justifier l’inscription',
  'full-time-long-enough': 'vos périodes d’emploi à temps plein avant l’examen sont assez longues',
  'part-time-long-enough': 'vos périodes d’emploi à temps partiel avant l’examen sont assez longues',
  'employment-too-short': 'vos périodes d’emploi avant l’examen sont trop courtes',
  'employment-mixed':
    'vos emplois mêlent temps plein et temps partiel sans que l’un des deux suffise : demandez au service des examens s’ils comptent ensemble',
  'employment-scattered':
    'vos périodes d’emploi comptent assez de jours, mais trop peu de mois complets : demandez au service des examens si leurs jours s’additionnent',
  'compulsory-language-taught': 'la langue obligatoire choisie vous a été enseignée',
  'compulsory-language-not-taught': 'la langue obligatoire choisie ne vous a pas été enseignée',
  'language-choice-free': 'le choix de la langue obligatoire est libre hors de l’enseignement à distance',
  'language-examiner-needed':
    'la langue obligatoire choisie suppose qu’un examinateur soit trouvé : demandez au service des examens s’il y en a un',
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
  'unit-changed':
    'le règlement de cette épreuve a changé : demandez au service des examens si votre note compte encore',
  'average-reaches-pass': 'votre moyenne générale atteint le seuil d’admission',
  'average-reaches-resit': 'votre moyenne générale ouvre l’accès au rattrapage',
  'average-below-resit': 'votre moyenne générale est trop basse pour le rattrapage',
  'professional-average-reaches-bound': 'votre moyenne des épreuves professionnelles est suffisante',
  'professional-average-below-bound': 'votre moyenne des épreuves professionnelles est insuffisante',
  'professional-exams-exempted': 'vous êtes dispensé(e) de toutes les épreuves professionnelles',
  'fewer-orals-than-two':
    'moins de deux épreuves vous sont ouvertes à l’oral de rattrapage : demandez au service des examens comment il se déroule pour vous',
  'exam-postponed': 'vous laissez au moins une épreuve pour une session suivante (forme progressive)',
  'absent-from-compulsory-exam': 'vous avez été absent(e) à une épreuve obligatoire',
};

/** The reasons that go on after their amount, which stands as `{measure}`; the others end with it. */
export const measured: Labels['measured'] = {
  'schooled-too-briefly':
    'votre formation par la voie scolaire est trop courte : {measure}, sauf si le recteur vous dispense de sa durée (maladie, accident, maternité ou force majeure)',
  'too-few-training-centre-hours':
    'vos heures de formation en CFA sont trop peu nombreuses : {measure}, sauf si le recteur vous dispense de leur durée (maladie, accident, maternité ou force majeure)',
};

/** How an amount is said, alone and beside the amount that is needed. */
export const measures: Labels['measures'] = {
  years: {
    amount: { one: '{amount} an', other: '{amount} ans' },
    short: { one: '{given} sur {needed} demandé', other: '{given} sur les {needed} demandés' },
    enough: { one: '{given} pour {needed} demandé', other: '{given} pour {needed} demandés' },
  },
  months: {
    amount: '{amount} mois',
    short: { one: '{given} sur {needed} demandé', other: '{given} sur les {needed} demandés' },
    enough: { one: '{given} pour {needed} demandé', other: '{given} pour {needed} demandés' },
  },
  hours: {
    amount: { one: '{amount} heure', other: '{amount} heures' },
    short: { one: '{given} sur {needed} demandée', other: '{given} sur les {needed} demandées' },
    enough: { one: '{given} pour {needed} demandée', other: '{given} pour {needed} demandées' },
  },
  mark: { amount: '{amount}', short: '{given}, il faut {needed}', enough: '{given} pour un seuil de {needed}' },
  session: { amount: '{amount}', short: '{given}, il faut {needed} ou après', enough: '{given}, au plus tôt {needed}' },
};
