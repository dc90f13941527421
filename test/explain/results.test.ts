import { describe, expect, test } from 'vitest';
import {
  explainBenefit,
  explainFirstRound,
  explainMarksNeeded,
  explainRegulation,
  explainResitDecision,
  explainResitOrals,
  explainResitTargets,
} from '../../src/explain/index.ts';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';
import type { FirstRound, Regulation } from '../../src/model/exam.ts';
import type { Labels } from '../../src/model/labels.ts';
import type { Session } from '../../src/model/session.ts';
import { batiment } from '../../src/regulations/batiment.ts';
import { gpme } from '../../src/regulations/gpme.ts';
import { sioSisr, sioSlam } from '../../src/regulations/sio.ts';
import { firstRound } from '../../src/resit/first-round.ts';
import { resitTargets } from '../../src/resit/resit-targets.ts';
import { nice2026 } from '../../src/sessions/nice-2026.ts';
import { coded, only, spoken } from './spoken.ts';

const exactly = (numerator: number, denominator = 1) => ({ numerator, denominator });
const at = (numerator: number, denominator = 1) => ({
  from: exactly(numerator, denominator),
  to: exactly(numerator, denominator),
});

describe('the first group of exams', () => {
  const refused: FirstRound = {
    outcome: 'refused',
    possible: ['refused'],
    because: [
      { reason: 'average-below-resit', clause: '8.refused', given: exactly(175, 22), needed: { atLeast: 8 } },
      {
        reason: 'professional-average-below-bound',
        clause: '8.refused',
        given: exactly(9999, 1000),
        needed: { atLeast: 10 },
      },
    ],
    average: at(175, 22),
    professionalAverage: at(9999, 1000),
    points: null,
    weights: null,
    missing: [],
  };

  test('a refusal: both averages beside their bounds, cut and never rounded', () => {
    const sentences = explainFirstRound(refused, fr);
    expect(spoken(sentences)).toEqual([
      'D’après ces notes, vous êtes refusé(e). | 8.refused',
      'Moyenne générale : 7,95 sur 20. | 8.average',
      'Moyenne des épreuves professionnelles : 9,99 sur 20. | 8.resit',
      'Votre moyenne générale est trop basse pour le rattrapage : 7,95, il faut 8. | 8.refused',
      'Votre moyenne des épreuves professionnelles est insuffisante : 9,99, il faut 10. | 8.refused',
    ]);
    expect(coded(sentences)).toEqual([
      'verdict refused',
      'result average',
      'result professional-average',
      'reason average-below-resit',
      'reason professional-average-below-bound',
    ]);
    expect(sentences[1]?.source).toBe('Code de l’éducation, D643-22');
    expect(spoken(explainFirstRound(refused, en))[3]).toBe(
      'Your average is too low for the resit (rattrapage): 7.95, 8 needed. | 8.refused',
    );
  });

  test('a pass, exactly on the bound', () => {
    const passed: FirstRound = {
      outcome: 'passed',
      possible: ['passed'],
      because: [
        { reason: 'average-reaches-pass', clause: '8.pass', given: exactly(10), needed: { atLeast: exactly(10) } },
      ],
      average: at(10),
      professionalAverage: null,
      points: null,
      weights: null,
      missing: [],
    };
    expect(spoken(explainFirstRound(passed, fr))).toEqual([
      'D’après ces notes, vous êtes admis(e). | 8.pass',
      'Moyenne générale : 10,00 sur 20. | 8.average',
      'Votre moyenne générale atteint le seuil d’admission : 10 pour un seuil de 10. | 8.pass',
    ]);
  });

  test('an open result says what it lies between and what is left', () => {
    const open: FirstRound = {
      outcome: 'undetermined',
      possible: ['passed', 'resit', 'refused'],
      because: [],
      average: { from: exactly(281, 100), to: exactly(1736, 100) },
      professionalAverage: { from: exactly(0), to: exactly(20) },
      points: null,
      weights: null,
      missing: ['E3', 'E5', 'E7'],
    };
    expect(spoken(explainFirstRound(open, fr))).toEqual([
      'Les notes connues ne suffisent pas encore pour connaître le résultat.',
      'Moyenne générale : entre 2,81 et 17,36 sur 20. | 8.average',
      'Moyenne des épreuves professionnelles : entre 0,00 et 20,00 sur 20. | 8.resit',
      'Encore possible : admission.',
      'Encore possible : rattrapage.',
      'Encore possible : refus.',
      'Notes pas encore connues : E3, E5 et E7.',
    ]);
    expect(coded(explainFirstRound(open, en)).slice(3)).toEqual([
      'result passed',
      'result resit',
      'result refused',
      'result marks-missing',
    ]);
  });

  test('an elimination has no average', () => {
    const eliminated: FirstRound = {
      outcome: 'eliminated',
      possible: ['eliminated'],
      because: [{ reason: 'absent-from-compulsory-exam', clause: '9.absence' }],
      average: null,
      professionalAverage: null,
      points: null,
      weights: null,
      missing: ['E2'],
    };
    expect(spoken(explainFirstRound(eliminated, fr))).toEqual([
      'Vous êtes éliminé(e), quelles que soient vos notes. | 9.absence',
      'Vous avez été absent(e) à une épreuve obligatoire. | 9.absence',
      'Notes pas encore connues : E2.',
    ]);
  });

  test('the progressive form leaves the result for a later session', () => {
    const later: FirstRound = {
      outcome: 'in-progress',
      possible: ['in-progress'],
      because: [{ reason: 'exam-postponed', clause: '8.progressive' }],
      average: null,
      professionalAverage: null,
      points: null,
      weights: null,
      missing: [],
    };
    const sentences = explainFirstRound(later, fr);
    expect(spoken(sentences)).toEqual([
      'Vous n’avez pas encore de résultat : il vous reste des épreuves à passer à une session suivante. | 8.progressive',
      'Vous laissez au moins une épreuve pour une session suivante (forme progressive). | 8.progressive',
    ]);
    expect(sentences[0]?.source).toBe('Code de l’éducation, D643-14');
  });

  test('a page passes only the parts of the labels that it needs', () => {
    const parts = only(fr, 'locale', 'sources', 'templates', 'reasons', 'measured', 'measures', 'outcomes', 'possible');
    expect(explainFirstRound(refused, parts)).toEqual(explainFirstRound(refused, fr));
  });
});

describe('points that are missing for a pass', () => {
  const round = (points: FirstRound['points'], weights: FirstRound['weights']): FirstRound => ({
    outcome: 'resit',
    possible: ['resit'],
    because: [],
    average: null,
    professionalAverage: null,
    points,
    weights,
    missing: [],
  });
  const said = (points: FirstRound['points'], labels: Labels = fr, session: Partial<Session> | undefined = nice2026) =>
    spoken(explainFirstRound(round(points, exactly(22)), labels, session)).slice(1);
  test.each<[FirstRound['points'], string[], string]>([
    [at(417, 2), ['Il vous manque 11,5 points pour être admis(e). | 8.points'], '208.5 of 220'],
    [at(210), ['Il vous manque 10 points pour être admis(e). | 8.points'], 'no decimals where there are none'],
    [at(219), ['Il vous manque 1 point pour être admis(e). | 8.points'], 'one'],
    [at(437, 2), ['Il vous manque 1,5 point pour être admis(e). | 8.points'], 'less than two is singular in French'],
    [at(218), ['Il vous manque 2 points pour être admis(e). | 8.points'], 'two'],
    [at(626, 3), ['Il vous manque 11,34 points pour être admis(e). | 8.points'], '11.33 would not be enough'],
    [at(220), [], 'nothing is missing'],
    [at(221), [], 'more than enough'],
    [{ from: exactly(200), to: exactly(210) }, [], 'not certain yet'],
    [null, [], 'no points'],
    [at(1, Number.MAX_SAFE_INTEGER), [], 'an amount that is no fraction of safe integers'],
  ])('%j: %j: %s', (points, sentences) => expect(said(points)).toEqual(sentences));

  test('in English', () => {
    expect(said(at(417, 2), en)).toEqual(['You are 11.5 points short of a pass. | 8.points']);
    expect(said(at(219), en)).toEqual(['You are 1 point short of a pass. | 8.points']);
    expect(said(at(437, 2), en)).toEqual(['You are 1.5 points short of a pass. | 8.points']);
  });

  test('the bound is that of the session; without one they are left out', () => {
    expect(said(at(210), fr, { result: { ...nice2026.result, pass: 11 } })).toEqual([
      'Il vous manque 32 points pour être admis(e). | 8.points',
    ]);
    expect(said(at(210), fr, {})).toEqual([]);
    expect(spoken(explainFirstRound(round(at(210), exactly(22)), fr))).toHaveLength(1);
  });

  test('rest on the law, and come after the reasons', () => {
    const marks = { E1: 9, E2: 9, E3: 8.5, E4: 8.5, E5: 10, E6: 10, E7: 10 };
    const sentences = explainFirstRound(firstRound(sioSisr, marks, nice2026), fr, nice2026);
    expect(coded(sentences).at(-1)).toBe('result points-missing');
    expect(sentences.at(-1)).toMatchObject({
      sentence: 'Il vous manque 13 points pour être admis(e).',
      source: 'Code de l’éducation, D643-22',
    });
  });
});

test('an exam that is postponed: no result yet, and why, on its article of law', () => {
  const sentences = explainFirstRound(firstRound(sioSisr, { E1: 12, E2: 'postponed', E3: 9 }, nice2026), fr, nice2026);
  expect(spoken(sentences)).toEqual([
    'Vous n’avez pas encore de résultat : il vous reste des épreuves à passer à une session suivante. | 8.progressive',
    'Vous laissez au moins une épreuve pour une session suivante (forme progressive). | 8.progressive',
    'Notes pas encore connues : E4, E5, E6 et E7.',
  ]);
  expect(sentences[0]?.source).toBe('Code de l’éducation, D643-14');
});

test('a resit with one oral: the exams office must be asked', () => {
  const alone = { E1: 'exempt', E2: 'exempt', E3: 'exempt', E4: 9.5, E5: 10, E6: 10, E7: 10 } as const;
  const sentences = explainFirstRound(firstRound(sioSisr, alone, nice2026), fr, nice2026);
  expect(coded(sentences)).toContain('reason fewer-orals-than-two');
  expect(spoken(sentences)).toContain(
    'Moins de deux épreuves vous sont ouvertes à l’oral de rattrapage : demandez au service des examens comment il se déroule pour vous. | 8.orals',
  );
  expect(spoken(explainResitTargets(resitTargets(sioSisr, alone, nice2026), fr))).toEqual([
    'E4 : 10 à l’oral suffit. | 8.orals 8.decision',
  ]);
});

describe('what is doubtful about a regulation', () => {
  test('no row was read: that, and how reliable each exam is', () => {
    const sentences = explainRegulation(gpme, only(fr, 'locale', 'sources', 'templates'));
    expect(spoken(sentences)).toEqual([
      'Aucune ligne de ce règlement d’examen n’a été lue en entier dans un texte officiel : faites vérifier tout résultat par le service des examens.',
      'À vérifier, car tiré de sources non officielles qui concordent : E1, E2 et E3.',
      'À vérifier, car déduit, faute d’un texte officiel lisible : E4, E5 et E6.',
    ]);
    expect(coded(sentences)).toEqual(['doubt regulation-unread', 'doubt secondary', 'doubt deduced']);
  });
  test.each<[Pick<Regulation, 'exams'>, string[], string]>([
    [sioSlam, ['doubt secondary', 'doubt deduced'], 'two rows of seven'],
    [batiment, ['doubt deduced'], 'one'],
    [{ exams: [sioSisr.exams[0]] }, [], 'none'],
    [{ exams: [{ exam: 'A', title: '', domain: 'general', coefficient: 1 }] }, [], 'one’s own exam says nothing of it'],
    // as: a list read from a file may be empty.
    [{ exams: [] as unknown as Regulation['exams'] }, [], 'no exams'],
  ])('%#: %j: %s', (regulation, codes) => {
    expect(coded(explainRegulation(regulation, en))).toEqual(codes);
  });
});

test('a confidence that is none of the library’s is refused, not taken for a good one', () => {
  const exam = { exam: 'A', title: '', domain: 'general', coefficient: 1, confidence: 'guessed' };
  // as: what a file may hold.
  const call = () => explainRegulation({ exams: [exam] } as unknown as Regulation, fr);
  expect(call).toThrow(
    'explainRegulation: `regulation.exams[0].confidence` must be one of primary, secondary, deduced, got "guessed".',
  );
});

describe('a kept mark', () => {
  test('too low: the mark beside the least that is kept, on an article of law', () => {
    const sentences = explainBenefit(
      {
        validity: 'not-kept',
        because: [
          { reason: 'mark-too-low-to-keep', clause: '7.threshold', given: exactly(19, 2), needed: { atLeast: 10 } },
        ],
      },
      fr,
    );
    expect(spoken(sentences)).toEqual([
      'Cette note ne peut pas être conservée. | 7.threshold',
      'Cette note est trop basse pour être conservée dans la forme globale de l’examen : 9,5, il faut 10. | 7.threshold',
    ]);
    expect(sentences[0]?.source).toBe('Code de l’éducation, D643-15, D643-23');
  });

  test('valid, up to its last day', () => {
    const sentences = explainBenefit(
      {
        validity: 'valid',
        lastDay: '2029-06-20',
        because: [
          { reason: 'kept-mark-in-time', clause: '7.validity' },
          { reason: 'mark-high-enough-to-keep', clause: '7.threshold', given: exactly(12), needed: { atLeast: 10 } },
        ],
      },
      fr,
    );
    expect(spoken(sentences)).toEqual([
      'Cette note compte pour la session. | 7.validity 7.threshold',
      'Le bénéfice de cette note court encore au moment de l’examen. | 7.validity',
      'Dernier jour où cette note compte : mercredi 20 juin 2029. | 7.validity',
      'Cette note est assez élevée pour être conservée : 12 pour un seuil de 10. | 7.threshold',
    ]);
    expect(sentences[0]?.source).toMatch(/^circulaire, §5.; Code de l’éducation, D643-15, D643-23$/);
    expect(coded(sentences)[2]).toBe('deadline last-day');
  });

  test('of a session that is too long ago, named by its year', () => {
    const [, why] = explainBenefit(
      {
        validity: 'expired',
        because: [
          { reason: 'kept-mark-of-old-session', clause: '7.session-years', given: 2020, needed: { atLeast: 2021 } },
        ],
      },
      fr,
    );
    expect(spoken(why === undefined ? [] : [why])).toEqual([
      'La session où vous avez obtenu cette note est trop ancienne : 2020, il faut 2021 ou après. | 7.session-years',
    ]);
  });
});

describe('what the exams still to come must bring', () => {
  test('to pass, and for a resit', () => {
    const sentences = explainMarksNeeded({ missing: ['E5', 'E6'], pass: exactly(12), resit: exactly(19, 2) }, fr);
    expect(spoken(sentences)).toEqual([
      'Pour être admis(e), il suffit de 12 en E5 et E6. | 8.pass',
      'Pour accéder au rattrapage, il suffit de 9,5 en E5 et E6. | 8.resit',
    ]);
    expect(coded(sentences)).toEqual(['result pass', 'result resit']);
  });
  test('no mark passes, and none opens a resit', () => {
    expect(spoken(explainMarksNeeded({ missing: ['E5'], pass: null, resit: null }, fr))).toEqual([
      'Vous n’auriez accès ni à l’admission ni au rattrapage, même avec 20 en E5. | 8.pass',
    ]);
  });
  test('no mark passes, but one opens a resit', () => {
    expect(spoken(explainMarksNeeded({ missing: ['E5'], pass: null, resit: exactly(20) }, fr))).toEqual([
      'Vous ne seriez pas admis(e), même avec 20 en E5. | 8.pass',
      'Pour accéder au rattrapage, il suffit de 20 en E5. | 8.resit',
    ]);
  });
  test('a 0 is enough', () => {
    expect(spoken(explainMarksNeeded({ missing: ['E5'], pass: exactly(8), resit: exactly(0) }, fr))).toEqual([
      'Pour être admis(e), il suffit de 8 en E5. | 8.pass',
      'Vous aurez au moins accès au rattrapage, quelle que soit la note en E5. | 8.resit',
    ]);
    expect(spoken(explainMarksNeeded({ missing: ['E5', 'E6'], pass: exactly(0), resit: null }, fr))).toEqual([
      'Vous serez admis(e), quelle que soit la note en E5 et E6. | 8.pass',
    ]);
  });
  test('a third is rounded up, or it would not be enough', () => {
    expect(spoken(explainMarksNeeded({ missing: ['E5'], pass: exactly(34, 3), resit: null }, en))).toEqual([
      'To pass, 11.34 in E5 is enough. | 8.pass',
    ]);
  });
  test('nothing where no exam is to come', () => {
    expect(explainMarksNeeded({ missing: [], pass: exactly(0), resit: null }, fr)).toEqual([]);
  });
});

test('orals, with the minutes of each part', () => {
  const orals = [
    { exam: 'E2', preparation: 10, oral: 10 },
    { exam: 'E3', preparation: 20, oral: 20 },
  ];
  expect(spoken(explainResitOrals(orals, fr))).toEqual([
    'E2 : 10 min de préparation, 10 min d’oral. | 8.orals 8.duration',
    'E3 : 20 min de préparation, 20 min d’oral. | 8.orals 8.duration',
  ]);
  expect(coded(explainResitOrals(orals, en))).toEqual(['result E2', 'result E3']);
});

test.each([
  [exactly(21, 2), 'E1 et E3 : 10,5 aux deux oraux suffit.', 'one decimal where one is enough'],
  [exactly(12), 'E1 et E3 : 12 aux deux oraux suffit.', 'none where there is none'],
  [exactly(201, 20), 'E1 et E3 : 10,05 aux deux oraux suffit.', 'two where it takes them'],
  [exactly(10), 'E1 et E3 : 10 aux deux oraux suffit.', 'a zero before the comma stays'],
  [exactly(29, 3), 'E1 et E3 : 9,67 aux deux oraux suffit.', 'rounded up after the second: 9.66 would not be enough'],
  [null, 'E1 et E3 : hors d’atteinte, même avec 20 aux deux oraux.', 'no mark is enough'],
] as const)('a target of two orals (%#): %s', (evenly, sentence, _why) => {
  const target = { exams: ['E1', 'E3'], evenly };
  expect(spoken(explainResitTargets([target], fr))).toEqual([`${sentence} | 8.orals 8.decision`]);
  expect(coded(explainResitTargets([target], fr))).toEqual(['result E1+E3']);
});

test.each([
  [exactly(14), 'E3: 14 at the oral is enough.'],
  [null, 'E3: out of reach, even with 20 at the oral.'],
] as const)('a target of the only oral that is open (%#)', (evenly, sentence) => {
  expect(spoken(explainResitTargets([{ exams: ['E3'], evenly }], en))).toEqual([`${sentence} | 8.orals 8.decision`]);
});

test('targets keep their order: the best first', () => {
  const targets = [
    { exams: ['E2', 'E4'], evenly: exactly(9) },
    { exams: ['E1', 'E2'], evenly: exactly(11) },
  ];
  expect(coded(explainResitTargets(targets, en))).toEqual(['result E2+E4', 'result E1+E2']);
});

test('the decision: outcome, new average, and which mark counts', () => {
  const decision = { outcome: 'refused', average: exactly(979, 100), kept: { E2: 'oral', E3: 'first-round' } } as const;
  const sentences = explainResitDecision(decision, only(fr, 'locale', 'sources', 'templates', 'outcomes'));
  expect(spoken(sentences)).toEqual([
    'D’après ces notes, vous êtes refusé(e). | 8.decision',
    'Moyenne générale : 9,79 sur 20. | 8.average',
    'E2 : la note de l’oral est retenue. | 8.best',
    'E3 : la note du premier groupe est retenue. | 8.best',
  ]);
  expect(coded(sentences)).toEqual(['verdict refused', 'result average', 'result E2', 'result E3']);
});
