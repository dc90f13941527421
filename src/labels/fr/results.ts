import type { Labels } from '../../model/labels.ts';

/** What the first group of exams, or the resit, leads to. */
export const outcomes: Labels['outcomes'] = {
  passed: 'D’après ces notes, vous êtes admis(e).',
  resit: 'D’après ces notes, vous avez accès au rattrapage.',
  refused: 'D’après ces notes, vous êtes refusé(e).',
  eliminated: 'Vous êtes éliminé(e), quelles que soient vos notes.',
  'in-progress': 'Vous n’avez pas encore de résultat : il vous reste des épreuves à passer à une session suivante.',
  undetermined: 'Les notes connues ne suffisent pas encore pour connaître le résultat.',
};

/** The outcomes as nouns. */
export const possible: Labels['possible'] = {
  passed: 'admission',
  resit: 'rattrapage',
  refused: 'refus',
  eliminated: 'élimination',
  'in-progress': 'suite à une session suivante',
};

/** Whether a kept mark counts. */
export const validities: Labels['validities'] = {
  valid: 'Cette note compte pour la session.',
  expired: 'Cette note ne compte plus : son délai est écoulé.',
  'not-kept': 'Cette note ne peut pas être conservée.',
  unknown: 'Il reste à vérifier si cette note compte pour la session.',
};
