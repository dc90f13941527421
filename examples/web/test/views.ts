import { fr } from 'candidat-bts/labels/fr';

/** Every view of the page in the states that look different, for the tests that look at all of them. */
const eligible = 'department=06&previousOutcome=refused&sameSpeciality=oui&basis=earlier-attempt';
const marks = 'note.E1=9&note.E2=8,5&note.E3=7,5&note.E4=9&note.E5=10,5&note.E6=10&note.E7=10,5';

export const views: Readonly<Record<string, string>> = {
  accueil: '#accueil',
  'question-a-choix': '#inscription',
  'question-departement': '#inscription?question=department&department=83',
  'question-date': '#inscription?question=bornOn',
  'question-nombre': '#inscription?question=experienceMonths',
  'verdict-oui': `#inscription?${eligible}`,
  'verdict-non': '#inscription?department=75&previousOutcome=never-sat&employed=non&distanceLearner=non',
  'verdict-incertain': `#inscription?plus-tard=${Object.keys(fr.facts).join('+')}`,
  'dossier-vide': '#dossier',
  dossier: `#dossier?${eligible}&pretes=identity-document`,
  'notes-en-cours': '#notes?note.E1=9&note.E2=25&note.E5=11',
  'notes-rattrapage': `#notes?${marks}`,
  'notes-hors-datteinte': '#notes?note.E1=5&note.E2=5&note.E3=6&note.E4=6&note.E5=10&note.E6=10&note.E7=10',
  'notes-elimination': '#notes?note.E1=absent',
  'notes-propres': '#notes?bts=own&epreuve=general·2·Maths&epreuve=professional·3·Atelier&note.É1=9',
};

export const lastMinutes = '2025-11-12T16:55:28+01:00';
