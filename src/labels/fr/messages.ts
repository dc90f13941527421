import type { Labels } from '../../model/labels.ts';

/** A sentence per thing that can be wrong with input; `{key}` and `{options}` are filled in by `issueInWords`. */
export const messages: Labels['messages'] = {
  missing: 'Ce renseignement manque.',
  'unknown-key': 'Le champ « {key} » n’existe pas.',
  'not-an-object': 'Il faut un objet, avec un champ par renseignement.',
  'not-a-list': 'Il faut une liste.',
  'empty-list': 'Il faut au moins un élément dans cette liste.',
  'not-a-text': 'Saisissez du texte.',
  'not-true-or-false': 'Répondez par oui ou par non.',
  'not-a-number': 'Saisissez un nombre.',
  'doubtful-number':
    'Ce nombre peut se lire de deux façons : écrivez-le sans séparateur de milliers (1350), ou avec une ou deux décimales (1,35).',
  'not-whole': 'Saisissez un nombre entier.',
  'too-large': 'Saisissez un nombre plus petit.',
  'below-zero': 'Saisissez un nombre supérieur ou égal à 0.',
  'not-above-zero': 'Saisissez un nombre supérieur à 0.',
  'not-one-of': 'Choisissez l’une de ces possibilités : {options}.',
  'not-a-department':
    'Donnez le numéro d’un département, par exemple 06, 2A ou 971 ; si vous habitez hors de France, écrivez « étranger ».',
  'not-a-country': 'Écrivez le nom du pays en français (Maroc) ou ses deux lettres (MA).',
  'not-a-day': 'Écrivez la date sous la forme AAAA-MM-JJ, par exemple 2001-05-17.',
  'year-without-century': 'Écrivez l’année avec ses quatre chiffres, par exemple 2001.',
  'day-does-not-exist': 'Ce jour n’existe pas dans le calendrier.',
  'ends-before-it-begins': 'La fin ne peut pas précéder le début.',
  'not-an-hour': 'Il faut une heure et ses minutes, par exemple 17:00.',
  'not-a-local-time': 'Il faut un jour, seul ou suivi d’un T et d’une heure, par exemple 2025-11-12T17:00.',
  'not-an-instant': 'Il faut un instant avec son décalage horaire, par exemple 2025-11-12T16:59:00+01:00.',
  'not-an-exact-number': 'Il faut un nombre exact : neuf décimales au plus, ou une fraction.',
  'not-a-mark':
    'Saisissez une note de 0 à 20, par exemple 12,5, ou l’un de ces mots : absent, excusé (force majeure), dispensé, reporté ou, pour une épreuve facultative, non présenté.',
  'mark-out-of-range': 'Une note va de 0 à 20.',
  'mark-too-fine': 'Une note a neuf décimales au plus ; au-delà, il faut une fraction.',
  'exam-is-compulsory': 'Seule une épreuve facultative peut ne pas être présentée.',
  'unknown-exam': 'L’épreuve « {key} » ne figure pas au règlement d’examen.',
};
