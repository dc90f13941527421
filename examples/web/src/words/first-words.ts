/**
 * The parts of the labels that the first view shows, and no others: whole they are an eighth of the script that such a view may
 * load. The journeys, which come after it, take theirs from `words.ts`.
 */
export { clock, deadlines, locale, notices, registration, upload } from 'candidat-bts/labels/fr';
