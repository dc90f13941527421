import { describe, expect, test } from 'vitest';
import type { CandidateFacts, Explainable, Explanation } from '../../src/index.ts';
import {
  accountActivation,
  accountToUse,
  assess,
  benefitValidity,
  candidateCategories,
  civilStatusGaps,
  clauseOf,
  convocation,
  deadlines,
  decisiveReadings,
  diffSessions,
  eligibility,
  explain,
  fileStanding,
  firstRound,
  nextQuestions,
  nice2026,
  registrationPhase,
  remedies,
  requiredPieces,
  resitDecision,
  resitOrals,
  resitTargets,
  uploadPhase,
  withReadings,
} from '../../src/index.ts';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';
import { sioSisr } from '../../src/regulations/sio.ts';
import { nice2026Clauses } from '../../src/sessions/nice-2026-clauses.ts';

const inFrench = (result: Explainable, session = nice2026): readonly string[] =>
  lines(explain(result, fr, nice2026Clauses, session));
const inEnglish = (result: Explainable): readonly string[] => lines(explain(result, en, nice2026Clauses, nice2026));
/** Sentence and clauses on a line, with plain spaces: « sentence | 2.residence ». */
const lines = (told: readonly Explanation[]): readonly string[] =>
  told.map(({ sentence, clauses }) => `${sentence} | ${clauses.join(', ')}`.replace(/[\u00a0\u202f]/g, ' '));

const noon = new Date('2025-11-05T12:00:00+01:00');

describe('dates are told on the clocks of the session', () => {
  test.each<[string, Explainable, readonly string[]]>([
    [
      'before the window opens',
      registrationPhase(new Date('2025-10-01T12:00:00Z'), nice2026),
      [
        'Les inscriptions ne sont pas encore ouvertes. | 1.window',
        'Ouverture des inscriptions : jeudi 9 octobre 2025 à 15 h. | 1.window',
      ],
    ],
    [
      'while it is open',
      registrationPhase(noon, nice2026),
      [
        'Les inscriptions sont ouvertes. | 1.window',
        'Clôture des inscriptions : mercredi 12 novembre 2025 à 17 h. | 1.window',
      ],
    ],
    [
      'after it closed',
      registrationPhase(new Date('2025-11-12T16:00:00.001Z'), nice2026),
      [
        'Les inscriptions sont closes. | 1.window',
        'Clôture des inscriptions : mercredi 12 novembre 2025 à 17 h. | 1.window',
      ],
    ],
    [
      'a whole last day is told as such, though its end is a midnight',
      uploadPhase(new Date('2025-11-14T12:00:00Z'), nice2026),
      [
        'C’est le dernier jour pour téléverser vos pièces. | 4.upload',
        'Fin du dépôt des pièces : vendredi 14 novembre 2025, toute la journée. | 4.upload',
      ],
    ],
    [
      'past it, the clause is another: nothing late is accepted',
      uploadPhase(new Date('2025-11-15T12:00:00Z'), nice2026),
      [
        'Le délai pour téléverser vos pièces est écoulé. | 4.no-late',
        'Fin du dépôt des pièces : vendredi 14 novembre 2025, toute la journée. | 4.no-late',
      ],
    ],
    [
      'an hour that is itself too late',
      uploadPhase(noon, { ...nice2026, uploads: { lastDay: '2025-11-14', closes: '12:30' } }),
      [
        'Le délai pour téléverser vos pièces n’est pas écoulé. | 4.upload',
        'Fin du dépôt des pièces : vendredi 14 novembre 2025 avant 12 h 30. | 4.upload',
      ],
    ],
    [
      'deadlines, in the order of the text',
      deadlines({ heightWorkSpeciality: true }, nice2026),
      [
        'Ouverture des inscriptions : jeudi 9 octobre 2025 à 15 h. | 1.window',
        'Clôture des inscriptions : mercredi 12 novembre 2025 à 17 h. | 1.window',
        'Fin du dépôt des pièces : vendredi 14 novembre 2025, toute la journée. | 4.upload',
        'Fin du dépôt de l’attestation R408 (travail en hauteur) : vendredi 14 novembre 2025, toute la journée. | 7.height-work',
      ],
    ],
    [
      'an activation link over the night in which summer time ends',
      accountActivation({ mailSentAt: new Date('2025-10-25T12:00:07+02:00') }, new Date('2025-10-26T12:00Z'), nice2026),
      [
        'Votre compte Cyclades attend son activation : suivez le lien reçu par mail. | 3.activation',
        'Le lien d’activation vaut jusqu’à ce moment compris : lundi 27 octobre 2025 à 11 h 00 min 07 s. | 3.activation',
      ],
    ],
    [
      'the account to use',
      accountToUse({ registeredIndividualLastSession: true }, nice2026),
      ['Gardez votre compte Cyclades de la session précédente et n’en créez pas d’autre. | 3.reuse'],
    ],
    [
      'a convocation',
      convocation('2026-05-16', noon, nice2026),
      [
        'Votre convocation peut encore paraître à temps dans votre espace Cyclades. | 9.convocation',
        'À attendre jusqu’à cette date : vendredi 1er mai 2026. | 9.convocation',
      ],
    ],
  ])('%s', (_, result, expected) => expect(inFrench(result)).toEqual(expected));

  test('closing excluded is « avant »', () => {
    const strict = withReadings(nice2026, { 'window-close': 'exclusive' });
    expect(inFrench(deadlines({ heightWorkSpeciality: false }, strict), strict)[1]).toBe(
      'Clôture des inscriptions : mercredi 12 novembre 2025 avant 17 h. | 1.window',
    );
  });

  test('a midnight that is itself in time is told as one', () => {
    const session = { ...nice2026, registration: { opens: '2025-10-09T15:00', closes: '2025-11-13T00:00' } };
    expect(inFrench(deadlines({ heightWorkSpeciality: false }, session), session)[1]).toBe(
      'Clôture des inscriptions : jeudi 13 novembre 2025 à 0 h. | 1.window',
    );
  });

  test('without a session no hour is told, and days are told as results give them', () => {
    expect(lines(explain(registrationPhase(noon, nice2026), en, nice2026Clauses))).toEqual([
      'Registration is open. | 1.window',
    ]);
    expect(lines(explain(uploadPhase(noon, nice2026), en, nice2026Clauses))).toHaveLength(1);
    expect(lines(explain(deadlines({ heightWorkSpeciality: false }, nice2026), en, nice2026Clauses)).at(-1)).toBe(
      'End of uploads: Friday 14 November 2025. | 4.upload',
    );
    const activation = accountActivation({ mailSentAt: noon }, noon, nice2026);
    expect(lines(explain(activation, en, nice2026Clauses))).toHaveLength(1);
  });
});

const refusedElsewhere: CandidateFacts = {
  department: '75',
  previousOutcome: 'refused',
  sameSpeciality: true,
  basis: 'earlier-attempt',
};

describe('answers', () => {
  test.each<[string, Explainable, readonly string[]]>([
    [
      'a refusal with its reason',
      eligibility(refusedElsewhere, nice2026),
      ['You live in a department of another academy, where you must register. | 2.residence'],
    ],
    [
      'an open answer with the questions that are left',
      eligibility({ department: '06', previousOutcome: 'refused', basis: 'earlier-attempt' }, nice2026),
      ['Was that attempt at the same BTS speciality? | '],
    ],
    [
      'categories that hold and those that may',
      candidateCategories({ previousOutcome: 'refused', distanceLearner: false }, nice2026),
      [
        'You are a candidate of an earlier session. | 2.former',
        'Perhaps, depending on your answers: you are an employee with professional experience. | 2.employee',
      ],
    ],
    [
      'remedies',
      remedies(refusedElsewhere, nice2026),
      ['Another answer would change the refusal: In which department do you live? | '],
    ],
    [
      'the next question',
      nextQuestions({ ...refusedElsewhere, department: '06' }, nice2026).slice(0, 1),
      [`${en.facts[nextQuestions({ ...refusedElsewhere, department: '06' }, nice2026)[0] ?? 'route'].question} | `],
    ],
    [
      'a kept mark',
      benefitValidity({ mark: 12, obtainedOn: '2021-06-30' }, nice2026),
      [
        'It is still to be checked whether this mark counts in this session. | 7.validity',
        `${upper(en.reasons['kept-mark-may-end-before-exam'])}. | 7.validity`,
        'Last day: Tuesday 30 June 2026. | 7.validity',
      ],
    ],
  ])('%s', (_, result, expected) => expect(inEnglish(result)).toEqual(expected));

  test('sources stand beside, each once', () => {
    const [first] = explain(['height-work-unproven'], fr, nice2026Clauses);
    expect(first).toMatchObject({ clauses: ['7.height-work', '7.height-waiver'], sources: ['circulaire, §7'] });
    const [law] = explain(['one-speciality-only'], fr, nice2026Clauses);
    expect(law?.sources).toEqual(['Code de l’éducation, D643-29']);
  });
});

describe('pieces and the file', () => {
  test('a piece on the grounds that ask for it', () => {
    const facts: CandidateFacts = { previousOutcome: 'never-sat', keepsMarks: true, distanceLearner: false };
    const told = inEnglish(requiredPieces(facts, nice2026));
    expect(told).toContain(`${en.pieces.transcripts.provide} | 7.kept-marks`);
    expect(told[0]).toBe(
      'Perhaps, depending on your answers: upload the notification of the exam adjustments that you have already been granted. | 4.adjustment-granted',
    );
  });

  test('where the file stands, what is missing, what does not count and by which clauses', () => {
    const at = new Date('2025-11-13T12:00:00Z');
    const file = {
      submissions: [
        { pieces: ['signed-confirmation', 'identity-document'], at, by: 'paper' },
        { pieces: ['signed-confirmation'], at },
      ],
      lastModifiedAt: new Date('2025-11-13T13:00:00Z'),
    } as const;
    const facts: CandidateFacts = {
      previousOutcome: 'never-sat',
      distanceLearner: false,
      basis: 'experience',
      route: 'none',
      french: false,
      keepsMarks: false,
      claimsExemption: false,
      trainingDecision: 'none',
      adjustments: 'none',
      heightWorkSpeciality: false,
    };
    expect(inFrench(fileStanding(file, facts, new Date('2025-11-13T18:00:00Z'), nice2026))).toEqual([
      'Votre dossier est incomplet : au moins une pièce manque ou n’est pas valable. | 4.upload',
      'Il manque : confirmation d’inscription signée. | 4.upload',
      'Il manque : pièce d’identité. | 4.upload',
      'Il manque : certificats de travail (expérience professionnelle). | 4.upload',
      'Envoi n° 2, qui ne compte pas : confirmation antérieure à la dernière modification de l’inscription. | 4.latest-version',
      'Envoi n° 1, qui ne compte pas : envoi sur papier, plusieurs pièces dans un même fichier et confirmation antérieure à la dernière modification de l’inscription. | 4.no-paper, 5.separate, 4.latest-version',
    ]);
  });

  test('what the place of birth lacks', () => {
    expect(inFrench(civilStatusGaps({ birthPlace: { country: 'FR', city: 'Lyon' } }))).toEqual([
      'À compléter : arrondissement de naissance. | 5.birth-france',
    ]);
  });
});

test('a piece that is only perhaps missing', () => {
  const file = fileStanding({ submissions: [] }, {}, noon, nice2026);
  expect(file.perhaps).toContain('transcripts');
  const name = fr.pieces.transcripts.name.charAt(0).toLowerCase() + fr.pieces.transcripts.name.slice(1);
  expect(explain(file, fr, nice2026Clauses, nice2026).map(({ sentence }) => sentence)).toContain(
    fr.templates['piece-perhaps-missing'].replace('{name}', name),
  );
});

test('a kept mark has a last day only where it is known', () => {
  const ofSession = benefitValidity({ mark: 12, obtainedInSession: 2024 }, nice2026);
  const ofDay = benefitValidity({ mark: 12, obtainedOn: '2024-06-20' }, nice2026);
  const lastDays = (validity: typeof ofDay) => inFrench(validity).filter((line) => line.startsWith('Dernier jour : '));
  expect(lastDays(ofSession)).toEqual([]);
  expect(lastDays(ofDay)).toEqual(['Dernier jour : mercredi 20 juin 2029. | 7.validity']);
});

describe('results of the exams', () => {
  const marks = { E1: 9, E2: 8.5, E3: 7.5, E4: 9, E5: 10.5, E6: 10, E7: 10.5 };

  test('a resit, with averages cut and never rounded', () => {
    // 208.5 points of 22; professional 124 of 12.
    expect(inFrench(firstRound(sioSisr, marks, nice2026))).toEqual([
      'Moyenne générale : 9,47 sur 20. | 8.average',
      'D’après ces notes, vous avez accès au rattrapage. | 8.resit',
      'Votre moyenne générale ouvre l’accès au rattrapage. | 8.resit',
      'Votre moyenne des épreuves professionnelles est suffisante. | 8.resit',
      'Moyenne des épreuves professionnelles : 10,33 sur 20. | 8.resit',
    ]);
  });

  test('an open result tells what it lies between', () => {
    const told = inEnglish(firstRound(sioSisr, { ...marks, E7: undefined }, nice2026));
    expect(told).toEqual([
      'Average: between 7.56 and 11.20 out of 20. | 8.average',
      'Average of the professional exams: between 6.83 and 13.50 out of 20. | 8.resit',
      'The marks known so far do not settle the result yet. | ',
      'Still possible: a pass. | ',
      'Still possible: a resit. | ',
      'Still possible: a refusal. | ',
      'Marks not known yet: E7. | ',
    ]);
  });

  test('an elimination has no average', () => {
    expect(inFrench(firstRound(sioSisr, { ...marks, E1: 'absent' }, nice2026))).toEqual([
      'Vous êtes éliminé(e), quelles que soient vos notes. | 9.absence',
      'Vous avez été absent(e) à une épreuve obligatoire. | 9.absence',
    ]);
  });

  test('orals, marks needed, and the decision', () => {
    expect(inEnglish(resitOrals(sioSisr, marks, nice2026))[1]).toBe(
      'E2: 10 min of preparation, 10 min of oral. | 8.orals, 8.duration',
    );
    expect(inEnglish(resitTargets(sioSisr, marks, nice2026))[0]).toBe(
      'E1 and E3: 10.5 at both orals is enough. | 8.orals, 8.decision',
    );
    expect(inFrench(resitDecision(sioSisr, marks, { E2: 12, E3: 'absent' }, nice2026))).toEqual([
      'Moyenne générale : 9,79 sur 20. | 8.average',
      'E2 : la note de l’oral est retenue. | 8.best',
      'E3 : la note du premier groupe est retenue. | 8.best',
      'D’après ces notes, vous êtes refusé(e). | 8.decision',
    ]);
  });

  test('a pair that no marks can lift is said to be out of reach', () => {
    const target = { exams: ['E1', 'E2'], reachable: false, evenly: null, frontier: [] } as const;
    expect(inFrench([target])).toEqual([
      'E1 et E2 : hors d’atteinte, même avec 20 aux deux oraux. | 8.orals, 8.decision',
    ]);
  });
});

describe('what a new session changes', () => {
  const before = nice2026;
  test.each<[string, typeof nice2026, readonly string[]]>([
    [
      'an hour of the window, told as the clocks show it',
      { ...before, registration: { ...before.registration, closes: '2025-11-13T12:30' } },
      [
        'Clôture des inscriptions : jeudi 13 novembre 2025 à 12 h 30 (avant : mercredi 12 novembre 2025 à 17 h). | 1.window',
      ],
    ],
    [
      'a day, and an hour that was not there',
      { ...before, uploads: { lastDay: '2025-11-15', closes: '12:00' } },
      [
        'Dernier jour de dépôt des pièces : samedi 15 novembre 2025 (avant : vendredi 14 novembre 2025). | 4.upload',
        'Heure limite du dernier jour de dépôt, en plus : 12:00. | 4.upload',
      ],
    ],
    [
      'a department less',
      { ...before, departments: ['06'] },
      ['Département de l’académie, en moins : 83. | 2.residence'],
    ],
    [
      'a reading, in words',
      withReadings(before, { 'upload-day': 'eve' }),
      [
        'Lecture retenue : le jour limite de dépôt : Non : la veille est le dernier jour de dépôt (avant : Oui : un dépôt fait ce jour-là est encore à temps). | 4.upload',
      ],
    ],
    [
      'hours of a contract',
      { ...before, training: { ...before.training, hours: [{ contractYears: 2, atLeast: 1350 }] } },
      [
        'Heures de CFA exigées pour une durée de contrat, en moins : 675 h pour un contrat de 1 an(s). | 2.apprenticeship',
      ],
    ],
    [
      'a row of the table',
      { ...before, pieces: before.pieces.filter(({ clause }) => clause !== '5.important.positioning') },
      [
        'Ligne du tableau des pièces, en moins : Décision de positionnement (les candidats qui ont une décision de positionnement). | 5.important.positioning',
      ],
    ],
    [
      'a reading that nobody has words for, as it stands',
      { ...before, readings: { ...before.readings, 'upload-day': 'sometimes' as 'eve' } },
      [
        'Lecture retenue : le jour limite de dépôt : sometimes (avant : Oui : un dépôt fait ce jour-là est encore à temps). | 4.upload',
      ],
    ],
    ['its name', { ...before, id: 'nice-2027' }, ['Nom de la session : nice-2027 (avant : nice-2026). | ']],
  ])('%s', (_, after, expected) => expect(inFrench(diffSessions(before, after))).toEqual(expected));

  test('the order of the rows', () => {
    const [first, second, ...others] = before.pieces;
    if (first === undefined || second === undefined) throw new Error('there are rows');
    const [told] = inFrench(diffSessions(before, { ...before, pieces: [second, first, ...others] }));
    expect(told).toBe(
      'Ordre du tableau des pièces : Pièce d’identité et Confirmation d’inscription signée (avant : Confirmation d’inscription signée et Pièce d’identité). | ',
    );
  });
});

describe('the whole, and lists of codes', () => {
  test('an assessment says each thing once, in the order of the text, open questions last', () => {
    const told = explain(assess({ department: '75' }, noon, nice2026), fr, nice2026Clauses, nice2026);
    expect(told[0]?.sentence).toBe(fr.registration.open);
    expect(told.filter(({ sentence }) => sentence.startsWith('Clôture'))).toHaveLength(1);
    expect(told.at(-1)?.sentence).toMatch(/\?$/);
    expect(told.map(({ sentence }) => sentence)).toContain(fr.eligibility.no);
  });

  test('an assessment says all that its parts say', () => {
    const whole = assess({ french: true, heightWorkSpeciality: true }, noon, nice2026);
    const told = explain(whole, fr, nice2026Clauses, nice2026).map(({ sentence }) => sentence);
    const { registration, account, categories, pieces, deadlines, notices } = whole;
    for (const part of [registration, account, categories, pieces, deadlines, notices] as const) {
      for (const { sentence } of explain(part, fr, nice2026Clauses, nice2026)) expect(told).toContain(sentence);
    }
  });

  test('what else would change a refusal: one answer, or several together', () => {
    const { basis, department } = fr.facts;
    expect(
      explain([['department'], ['department', 'basis']], fr, nice2026Clauses).map((each) => each.sentence),
    ).toEqual([
      fr.templates['other-answer'].replace('{questions}', department.question),
      fr.templates['other-answers'].replace('{questions}', `${department.question} ${basis.question}`),
    ]);
  });

  test('readings with the value chosen where a session is given', () => {
    const ids = decisiveReadings({}, noon, nice2026).slice(0, 1);
    const { question, values } = fr.readings['window-close'];
    expect(explain(ids, fr, nice2026Clauses, nice2026)).toEqual([
      { sentence: `${question} ${values.inclusive}`, clauses: ['1.window'], sources: ['circulaire, §1'] },
    ]);
    expect(explain(ids, fr, nice2026Clauses)[0]?.sentence).toBe(question);
  });

  test('reasons, notices and pieces by their codes alone', () => {
    expect(inFrench(['transcripts', 'do-not-wait', 'job-unrelated'])).toEqual([
      `${fr.notices['do-not-wait']} | 1.advice`,
      'Votre emploi est sans rapport avec la spécialité. | 2.experience',
      `${fr.pieces.transcripts.provide} | 5.former.transcripts, 5.distance.transcript, 5.continuing.repeat, 7.kept-marks`.replace(
        /[\u00a0\u202f]/g,
        ' ',
      ),
    ]);
  });

  test.each<[string, unknown]>([
    ['a code of nobody', ['toString']],
    ['an object of nobody', { colour: 'red' }],
    ['a list of such', [{ colour: 'red' }]],
  ])('%s is refused by name', (_, result) => {
    expect(() => explain(result as Explainable, fr, nice2026Clauses)).toThrow(/^explain: `result` must be a result/);
  });
});

test.each<[string, () => unknown]>([
  ['explain: `result` must be an object, got 7.', () => explain(7 as never, fr, nice2026Clauses)],
  ['explain: `result` must be an object, got 7.', () => explain([7] as never, fr, nice2026Clauses)],
  [
    'explain: `result` must be a result of the library, got "nobody".',
    () => explain(['nobody'] as never, fr, nice2026Clauses),
  ],
  [
    'explain: `result` must be a result of the library, got a list.',
    () => explain([['french', 'colour']] as never, fr, nice2026Clauses),
  ],
  [
    'explain: `result` must be a result of the library, got a list.',
    () => explain([['french', ['route']]] as never, fr, nice2026Clauses),
  ],
  [
    'explain: `at` must be an instant, got "soon".',
    () => explain([{ ...deadlines({}, nice2026)[0], at: 'soon' }] as never, fr, nice2026Clauses, nice2026),
  ],
  ['clauseOf: `code` must be a code of the library, got "nobody".', () => clauseOf('nobody' as never)],
  ['clauseOf: `code` must be a code of the library, got an object.', () => clauseOf({ toString: 0 } as never)],
  ['clauseOf: `code` must be a code of the library, got "toString".', () => clauseOf('toString' as never)],
])('%s (%#)', (message, call) => expect(call).toThrow(message));

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
