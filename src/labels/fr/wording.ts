import type { Labels } from '../../model/labels.ts';

/** BCP 47 tag, for `Intl`. */
export const locale: Labels['locale'] = 'fr-FR';

/** Where clauses stand: in sections of the circular, in articles of the law, or in both. */
export const sources: Labels['sources'] = {
  circular: 'circulaire, {sections}',
  law: 'Code de l’éducation, {articles}',
  both: '{circular} ; {law}',
};

/** The values of a fact that is true or false. */
export const either: Labels['either'] = { true: 'oui', false: 'non' };

/** Sentences about values; the names in braces are replaced by the values. */
export const templates: Labels['templates'] = {
  dated: '{name} : {when}.',
  perhaps: 'Peut-être, selon vos réponses : {sentence}',
  slot: 'À déposer seule, à l’emplacement prévu pour {slot}.',
  missing: 'À compléter : {name}.',
  'piece-missing': 'Il manque : {name}.',
  'piece-perhaps-missing': 'Il manque peut-être : {name}.',
  'submission-refused': 'Envoi n° {number}, qui ne compte pas : {because}.',
  'last-day': 'Dernier jour où cette note compte : {day}.',
  'link-lives-until': 'Le lien d’activation est valable jusqu’au {moment} inclus.',
  'expected-by': 'Elle doit paraître au plus tard le {day}.',
  measured: '{reason} : {measure}',
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
  'target-alone': '{exams} : {mark} à l’oral suffit.',
  'target-alone-out-of-reach': '{exams} : hors d’atteinte, même avec 20 à l’oral.',
  'point-missing': 'Il vous manque {points} point pour être admis(e).',
  'points-missing': 'Il vous manque {points} points pour être admis(e).',
  'needed-to-pass': 'Pour être admis(e), il suffit de {mark} en {exams}.',
  'needed-for-resit': 'Pour accéder au rattrapage, il suffit de {mark} en {exams}.',
  'certain-to-pass': 'Vous serez admis(e), quelle que soit la note en {exams}.',
  'certain-of-resit': 'Vous aurez au moins accès au rattrapage, quelle que soit la note en {exams}.',
  'pass-out-of-reach': 'Vous ne seriez pas admis(e), même avec 20 en {exams}.',
  'out-of-reach': 'Vous n’auriez accès ni à l’admission ni au rattrapage, même avec 20 en {exams}.',
  'regulation-unread':
    'Aucune ligne de ce règlement d’examen n’a été lue en entier dans un texte officiel : faites vérifier tout résultat par le service des examens.',
  'exams-secondary': 'À vérifier, car tiré de sources non officielles qui concordent : {exams}.',
  'exams-deduced': 'À vérifier, car déduit, faute d’un texte officiel lisible : {exams}.',
  remedy: 'Vous pourriez vous inscrire si {change}.',
  remedies: 'Vous pourriez vous inscrire si, à la fois : {changes}.',
  'changed-answer': '{change} (votre réponse : {given})',
  reading: 'Le texte se lit de deux façons. {question} {value}',
  'reading-matters': '{reading} L’autre lecture changerait : {parts}.',
  'reading-pieces': '{reading} Pièces concernées : {pieces}.',
  changed: '{part} : {after} (avant : {before}).',
  added: '{part}, en plus : {after}.',
  removed: '{part}, en moins : {before}.',
  'hours-for-length': '{hours} pour un contrat de {length}',
  'step-from': '{step} À partir du {when}.',
  'step-until': '{step} Jusqu’au {when}.',
  'link-expired': 'Le lien d’activation a expiré et le compte a été supprimé. {step}',
  series: '{one} ; {other}',
};
