import type { ClauseId } from '../model/clause.ts';
import type { ReadingId } from '../model/readings.ts';

/** The clauses that each reading bears on. */
export const readingClauses: Readonly<Record<ReadingId, readonly ClauseId[]>> = {
  'window-close': ['1.window'],
  'upload-day': ['4.upload'],
  'defence-day-age': ['5.common.defence-day'],
  'experience-level': ['2.experience'],
  'repeat-justifies': ['2.justification'],
  'adapted-duration': ['2.school', '2.apprenticeship', '2.adapted-duration'],
  'past-employment': ['2.employee'],
  'other-contract-lengths': ['2.apprenticeship'],
  'apprentice-row': ['5.distance.apprentice-contract', '5.distance.apprentice-employer'],
  'continuing-activity': ['5.continuing.activity'],
  'height-work-scope': [
    '5.former.height-work',
    '5.distance.height-work',
    '7.height-work',
    '7.height-waiver.recognition',
    '7.height-waiver.medical',
  ],
  'language-choice': ['6.compulsory'],
  'kept-mark-end': ['7.validity', '7.session-years'],
};
