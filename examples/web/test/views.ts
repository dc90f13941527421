import { fr } from 'candidat-bts/labels/fr';

/** Every view of the page in the states that look different, for the tests that look at all of them. */
const eligible = 'department=06&previousOutcome=refused&sameSpeciality=oui&basis=earlier-attempt';
const marks = 'bts=sio-sisr&note.E1=9&note.E2=8,5&note.E3=7,5&note.E4=9&note.E5=10,5&note.E6=10&note.E7=10,5';

export const views: Readonly<Record<string, string>> = {
  accueil: '#accueil',
  'question-a-choix': '#inscription',
  'question-departement': '#inscription?question=department&department=83',
  'question-date': '#inscription?question=bornOn',
  'question-nombre': '#inscription?question=experienceMonths',
  'verdict-oui': `#inscription?${eligible}`,
  'question-lieu': '#inscription?question=birthPlace&birthPlace.country=FR',
  'verdict-non':
    '#inscription?department=83&previousOutcome=never-sat&distanceLearner=oui&basis=preparation&route=apprenticeship&entryDiploma=bac-professionnel&contractMonths=24&trainingCentreHours=1300&practicePeriod=oui&trainingDecision=none',
  'verdict-service': `#inscription?${eligible.replace('06', 'abroad')}`,
  contradiction: '#inscription?previousOutcome=never-sat&keepsMarks=oui',
  'verdict-incertain': `#inscription?plus-tard=${Object.keys(fr.facts).join('+')}`,
  'dossier-vide': '#dossier',
  dossier: `#dossier?${eligible}&pretes=identity-document&bornOn=2000-01-01&french=oui&birthPlace.city=Lyon`,
  'dossier-refuse': `#dossier?${eligible.replace('06', '75')}`,
  'notes-en-cours': '#notes?bts=sio-sisr&note.E1=9&note.E2=25&note.E5=11',
  'notes-rattrapage': `#notes?${marks}`,
  'notes-hors-datteinte':
    '#notes?bts=sio-sisr&note.E1=5&note.E2=5&note.E3=6&note.E4=6&note.E5=10&note.E6=10&note.E7=10',
  'notes-elimination': '#notes?bts=mco&note.E1=absent',
  'notes-vide': '#notes',
  'notes-propres': '#notes?bts=own&epreuve=general·2·Maths&epreuve=professional·3·Atelier&note.É1=9',
};

export const lastMinutes = '2025-11-12T16:55:28+01:00';
