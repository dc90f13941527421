import type { BirthPlace, CandidateFacts, FactName } from 'candidat-bts';
import type { Dice } from './dice.ts';

/** An invented dossier. */
export interface InventedDossier {
  readonly id: string;
  readonly facts: CandidateFacts;
}

/**
 * An invented candidate of no statistics: mostly from the academy, mostly at a distance, one in three there for the second
 * time, and three in a hundred with something left out.
 */
export function inventedDossier(number: number, dice: Dice): InventedDossier {
  const facts = { ...background(dice), ...training(dice), ...person(dice) };
  return { id: `N26-${String(number).padStart(7, '0')}`, facts: dice.chance(3) ? halfFilled(facts, dice) : facts };
}

function background({ among, chance }: Dice): CandidateFacts {
  const previousOutcome = among([
    ['never-sat', 62],
    ['refused', 27],
    ['absent', 5],
    ['eliminated', 3],
    ['undecided', 1],
    ['passed', 2],
  ] as const);
  const again = previousOutcome !== 'never-sat';
  return {
    department: among([
      ['06', 52],
      ['83', 42],
      ['13', 3],
      ['2A', 1],
      ['75', 1],
      ['974', 1],
    ]),
    previousOutcome,
    ...(again ? { sameSpeciality: chance(90), practiceExamObtained: chance(30) } : {}),
    registeredIndividualLastSession: again && chance(70),
    keepsMarks: again && chance(60),
    claimsExemption: chance(12),
  };
}

function training(dice: Dice): CandidateFacts {
  const { among, chance, whole } = dice;
  const basis = among([
    ['preparation', 66],
    ['experience', 20],
    ['earlier-attempt', 14],
  ] as const);
  const employed = basis === 'experience' ? chance(96) : chance(35);
  const route =
    basis === 'preparation'
      ? among([
          ['school', 62],
          ['continuing', 24],
          ['apprenticeship', 11],
          ['none', 3],
        ] as const)
      : among([
          ['none', 70],
          ['school', 20],
          ['continuing', 10],
        ] as const);
  return {
    basis,
    route,
    distanceLearner: basis === 'preparation' ? chance(92) : chance(40),
    entryDiploma: among([
      ['bac-general', 34],
      ['bac-technologique', 30],
      ['bac-professionnel', 26],
      ['daeu', 3],
      ['level-4-title', 5],
      ['none', 2],
    ]),
    practicePeriod: chance(90),
    trainingDecision: among([
      ['none', 88],
      ['positioned', 8],
      ['adapted', 4],
    ]),
    ...(route === 'school'
      ? {
          schoolYears: among([
            [2, 78],
            [1, 12],
            [3, 6],
            [1.5, 4],
          ]),
        }
      : {}),
    ...(route === 'apprenticeship' ? apprenticeship(dice) : {}),
    ...(route === 'continuing'
      ? {
          continuingProfile: among([
            ['retraining', 45],
            ['first-training', 25],
            ['advancement', 15],
            ['professionalisation-contract', 15],
          ] as const),
        }
      : {}),
    employed,
    ...(employed
      ? {
          experienceMonths: basis === 'experience' ? whole(18, 180) : whole(0, 60),
          jobLevel: among([
            ['below-technician', 30],
            ['technician', 50],
            ['higher-technician', 20],
          ] as const),
          jobRelated: chance(basis === 'experience' ? 90 : 50),
        }
      : { experienceMonths: 0 }),
    compulsoryLanguageTaught: chance(96),
    optionalLanguage: chance(22),
  };
}

function apprenticeship({ among, whole }: Dice): CandidateFacts {
  const contractYears = among([
    [2, 80],
    [1, 12],
    [3, 8],
  ]);
  return { contractYears, trainingCentreHours: contractYears * 675 + 10 * whole(-12, 20) };
}

function person(dice: Dice): CandidateFacts {
  const { among, chance, whole } = dice;
  const disability = chance(5);
  const heightWorkSpeciality = chance(4);
  const year =
    among([
      [2006, 4],
      [2005, 8],
      [2004, 12],
      [2003, 12],
      [2002, 10],
    ]) -
    among([
      [0, 60],
      [5, 20],
      [10, 12],
      [20, 8],
    ]);
  return {
    bornOn: `${year}-${twoDigits(whole(1, 12))}-${twoDigits(whole(1, 28))}`,
    french: chance(91),
    birthPlace: birthPlace(dice),
    disability,
    adjustments: disability
      ? among([
          ['none', 30],
          ['granted', 45],
          ['requested', 25],
        ])
      : 'none',
    heightWorkSpeciality,
    ...(heightWorkSpeciality ? { heightWorkWaiver: chance(4) } : {}),
  };
}

function birthPlace({ among, chance, whole }: Dice): BirthPlace {
  const city = among([
    ['Nice', 40],
    ['Toulon', 25],
    ['Cannes', 10],
    ['Marseille', 10],
    ['Paris', 8],
    ['Tunis', 4],
    ['Praia', 3],
  ]);
  const country = { Tunis: 'TN', Praia: 'CV' }[city] ?? 'FR';
  const arrondissements = { Marseille: 16, Paris: 20 }[city];
  if (arrondissements === undefined || chance(10)) return { country, city };
  return { country, city, arrondissement: String(whole(1, arrondissements)) };
}

/** Some facts, one to three of which nobody has answered yet. */
function halfFilled(facts: CandidateFacts, { whole }: Dice): CandidateFacts {
  // as: Object.keys forgets that the keys of facts are facts.
  const names = Object.keys(facts) as FactName[];
  const left = { ...facts };
  for (let number = whole(1, 3); number > 0; number -= 1) {
    const name = names[whole(0, names.length - 1)];
    if (name !== undefined) delete left[name];
  }
  return left;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
