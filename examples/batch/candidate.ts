import type { BirthPlace, CandidateFacts, FactName } from 'candidat-bts';
import type { Dice } from './dice.ts';

/** An invented dossier. */
export interface InventedDossier {
  readonly id: string;
  readonly facts: CandidateFacts;
}

/**
 * An invented candidate, not drawn from statistics: most live in the academy and learn at a distance, one in three comes for the
 * second time, and three in a hundred leave something out.
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
      ['83', 41],
      ['13', 3],
      ['2A', 1],
      ['75', 1],
      ['974', 1],
      ['abroad', 1],
    ] as const),
    previousOutcome,
    ...(again ? { sameSpeciality: chance(90), practiceExamObtained: chance(30) } : {}),
    registeredIndividualLastSession: again && chance(70),
    keepsMarks: again && chance(60),
    claimsExemption: chance(12),
  };
}

function training(dice: Dice): CandidateFacts {
  const { among, chance } = dice;
  const basis = among([
    ['preparation', 66],
    ['experience', 20],
    ['earlier-attempt', 14],
  ] as const);
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
    distanceLearner: basis === 'preparation' ? chance(92) : chance(40),
    ...work(basis, dice),
    basis,
    route,
    entryDiploma: among([
      ['bac-general', 34],
      ['bac-technologique', 30],
      ['bac-professionnel', 25],
      ['daeu', 3],
      ['level-4-title', 4],
      ['foreign', 2],
      ['none', 2],
    ] as const),
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
    practicePeriod: chance(90),
    trainingDecision: among([
      ['none', 87],
      ['positioned', 8],
      ['adapted', 4],
      ['waived', 1],
    ] as const),
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
    compulsoryLanguageTaught: chance(96),
    optionalLanguage: chance(22),
  };
}

/** The work of a candidate, and the experience of those who rely on it; nobody has more of it than of work. */
function work(basis: CandidateFacts['basis'], { among, chance, whole }: Dice): CandidateFacts {
  const workStatus =
    basis === 'experience'
      ? among([
          ['employee', 76],
          ['former-employee', 18],
          ['self-employed', 6],
        ] as const)
      : among([
          ['none', 50],
          ['employee', 30],
          ['former-employee', 18],
          ['self-employed', 2],
        ] as const);
  if (workStatus === 'none') return { workStatus };
  const workMonths = basis === 'experience' ? whole(6, 180) : whole(1, 60);
  if (basis !== 'experience') return { workStatus, workMonths };
  return {
    workStatus,
    workMonths,
    experienceMonths: whole(Math.floor(workMonths / 3), workMonths),
    experiencePartTime: chance(10),
    jobLevel: among([
      ['below-technician', 30],
      ['technician', 50],
      ['higher-technician', 20],
    ] as const),
    jobRelated: chance(90),
  };
}

function apprenticeship({ among, whole }: Dice): CandidateFacts {
  const contractMonths = among([
    [24, 72],
    [12, 12],
    [36, 6],
    [18, 5],
    [23, 5],
  ]);
  return { contractMonths, trainingCentreHours: Math.round((675 * contractMonths) / 12) + 10 * whole(-12, 20) };
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
        ] as const)
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
  if (chance(2)) return { country };
  if (arrondissements === undefined || chance(10)) return { country, city };
  return { country, city, arrondissement: String(whole(1, arrondissements)) };
}

/** The same facts without one to three of them, which nobody has answered yet. */
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
