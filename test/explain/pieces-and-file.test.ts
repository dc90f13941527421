import { describe, expect, test } from 'vitest';
import { explainCategories, explainFileStanding, explainGaps, explainPieces } from '../../src/explain/index.ts';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';
import type { RequiredPiece } from '../../src/model/piece.ts';
import { coded, only, plain, spoken } from './spoken.ts';

const certain = (piece: RequiredPiece['piece'], ...clauses: RequiredPiece['clauses']): RequiredPiece => ({
  piece,
  due: 'certainly',
  clauses,
  missing: [],
});

describe('pieces', () => {
  test('say what to provide, each on the clauses that ask for it, in the order of the text', () => {
    const due = [
      certain('transcripts', '5.former.transcripts', '7.kept-marks'),
      certain('identity-document', '5.common.identity'),
    ];
    expect(explainPieces(due, only(fr, 'sources', 'templates', 'pieces'))).toEqual([
      {
        kind: 'piece',
        code: 'identity-document',
        sentence: fr.pieces['identity-document'].provide,
        clauses: ['5.common.identity'],
        source: 'circulaire, §5',
      },
      {
        kind: 'piece',
        code: 'transcripts',
        sentence: fr.pieces.transcripts.provide,
        clauses: ['5.former.transcripts', '7.kept-marks'],
        source: 'circulaire, §5, §7',
      },
    ]);
    expect(explainPieces([], fr)).toEqual([]);
  });

  test('one that is only perhaps due says so', () => {
    const perhaps: RequiredPiece = { ...certain('exemption-proof', '5.important.exemption'), due: 'perhaps' };
    expect(spoken(explainPieces([perhaps], fr))).toEqual([
      'Peut-être, selon vos réponses : téléversez une copie du document qui prouve la dispense : attestation de validation des acquis (VAE), diplôme ou relevé de notes. | 5.important.exemption',
    ]);
  });

  test('the defence-day certificate names the proofs that only the office can judge', () => {
    expect(fr.pieces['defence-day-certificate'].provide).toMatch(/attestation provisoire ou d’exemption/);
    expect(en.pieces['defence-day-certificate'].provide).toMatch(/provisional or an exemption attestation/);
  });
});

describe('a file', () => {
  test('its standing, what it lacks, and why a submission does not count, each rejection on its own clause', () => {
    const sentences = explainFileStanding(
      {
        standing: 'incomplete',
        missing: ['signed-confirmation'],
        perhaps: ['transcripts'],
        rejected: [
          { submission: 0, because: ['paper', 'bundled'] },
          { submission: 2, because: ['stale-confirmation'] },
        ],
      },
      fr,
    );
    expect(spoken(sentences)).toEqual([
      'Votre dossier est incomplet : au moins une pièce manque ou n’est pas valable. | 4.upload',
      'Il manque : confirmation d’inscription signée. | 4.upload',
      'Il manque peut-être : relevés de notes. | 4.upload',
      'Envoi n° 3, qui ne compte pas : confirmation antérieure à la dernière modification de l’inscription. | 4.latest-version',
      'Envoi n° 1, qui ne compte pas : envoi sur papier ou par la poste. | 4.no-paper',
      'Envoi n° 1, qui ne compte pas : plusieurs pièces dans un même fichier. | 5.separate',
    ]);
    expect(coded(sentences)).toEqual([
      'verdict incomplete',
      'piece signed-confirmation',
      'piece transcripts',
      'reason stale-confirmation',
      'reason paper',
      'reason bundled',
    ]);
  });

  test.each([
    ['incomplete', '4.upload'],
    ['filed', '4.acknowledgement'],
    ['accepted', '4.acknowledgement'],
    ['cancelled', '4.cancelled'],
    ['to-check', '4.cancelled'],
  ] as const)('%s rests on %s', (standing, clause) => {
    const file = { standing, missing: [], perhaps: [], rejected: [] };
    expect(spoken(explainFileStanding(file, en))).toEqual([`${en.standings[standing]} | ${clause}`]);
  });

  test.each([
    ['late', '4.no-late'],
    ['paper', '4.no-paper'],
    ['bundled', '5.separate'],
    ['refused-document', '5.common.defence-day'],
    ['stale-confirmation', '4.latest-version'],
    ['not-conforming', '4.acknowledgement'],
  ] as const)('a submission that is %s fails %s', (rejection, clause) => {
    const file = {
      standing: 'filed',
      missing: [],
      perhaps: [],
      rejected: [{ submission: 1, because: [rejection] }],
    } as const;
    expect(spoken(explainFileStanding(file, en))[1]).toBe(
      `Submission no. 2, which does not count: ${en.rejections[rejection]}. | ${clause}`,
    );
  });
});

test('categories: those that apply, those that may, and what would decide', () => {
  const sentences = explainCategories(
    { certain: ['distance-learner'], possible: ['employee'], missing: ['workMonths'] },
    only(fr, 'sources', 'templates', 'categories', 'facts'),
  );
  expect(spoken(sentences)).toEqual([
    'Peut-être, selon vos réponses : vous travaillez, ou avez travaillé, assez longtemps comme salarié(e). | 2.employee',
    'Vous êtes candidat(e) de l’enseignement à distance. | 2.distance',
    plain(fr.facts.workMonths.question),
  ]);
  expect(coded(sentences)).toEqual(['result employee', 'result distance-learner', 'question workMonths']);
});

test('no category at all is said', () => {
  expect(spoken(explainCategories({ certain: [], possible: [], missing: [] }, en))).toEqual([
    'You belong to none of the categories of individual candidates (candidats individuels). | 2.former 2.employee 2.distance',
  ]);
});

test('what the place of birth lacks', () => {
  expect(spoken(explainGaps(['birth-city', 'birth-country', 'birth-arrondissement'], fr))).toEqual([
    'À compléter : commune ou ville de naissance. | 5.birth-france 5.birth-abroad',
    'À compléter : arrondissement de naissance. | 5.birth-france',
    'À compléter : pays de naissance. | 5.birth-abroad',
  ]);
});
