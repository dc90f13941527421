import type { ReadingId, Readings } from '../model/session.ts';

/** Every doubtful reading with the values it can take. */
export const readingValues: { readonly [Id in ReadingId]: readonly Readings[Id][] } = {
  'window-close': ['inclusive', 'exclusive'],
  'upload-day': ['inclusive', 'eve'],
  'defence-day-age': ['inclusive', 'statute'],
  'experience-level': ['technician', 'higher-technician'],
  'repeat-justifies': ['yes', 'no'],
  'adapted-duration': ['yes', 'no'],
  'apprentice-row': ['apprentices', 'distance-learners'],
  'continuing-activity': ['literal', 'prepared-exempt'],
  'height-work-scope': ['everyone', 'rows'],
};
