import { describe, expect, test } from 'vitest';
import { explainChanges } from '../../src/explain/index.ts';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';
import type { SessionChange } from '../../src/model/session-change.ts';
import { coded, only, spoken } from './spoken.ts';

const row = { piece: 'transcripts', when: 'former-candidate', clause: '5.former.transcripts', follows: null } as const;
const change = (
  part: SessionChange['part'],
  before: SessionChange['before'],
  after: SessionChange['after'],
): SessionChange => ({
  part,
  path: part,
  before,
  after,
});

describe('what a new session changes, on the clause whose value it is', () => {
  test.each<[string, SessionChange, string]>([
    [
      'a clock time, as it is written',
      change('registration.closes', '2025-11-12T17:00', '2026-11-13T12:30'),
      'Clôture des inscriptions : vendredi 13 novembre 2026 à 12 h 30 (avant : mercredi 12 novembre 2025 à 17 h). | 1.window',
    ],
    [
      'a day',
      change('uploads.lastDay', '2025-11-14', '2026-05-01'),
      'Dernier jour de dépôt des pièces : vendredi 1er mai 2026 (avant : vendredi 14 novembre 2025). | 4.upload',
    ],
    [
      'an hour that was not there',
      change('uploads.closes', null, '12:00'),
      'Heure limite du dernier jour de dépôt, en plus : 12:00. | 4.upload',
    ],
    ['a department less', change('departments', '83', null), 'Département de l’académie, en moins : 83. | 2.residence'],
    [
      'a count',
      change('activationHours', 48, 72),
      'Délai pour activer le compte, en heures : 72 (avant : 48). | 3.activation',
    ],
    ['a year, without a space in it', change('year', 2026, 2027), 'Année de la session : 2027 (avant : 2026).'],
    ['a mark with its comma', change('result.pass', 10, 9.5), 'Moyenne d’admission : 9,5 (avant : 10). | 8.pass'],
    [
      'hours for a length of contract',
      change('training.hours', { contractMonths: 12, atLeast: 675 }, { contractMonths: 12, atLeast: 1 }),
      'Heures de CFA exigées pour une durée de contrat : 1 heure pour un contrat de 12 mois (avant : 675 heures pour un contrat de 12 mois). | 2.apprenticeship',
    ],
    [
      'a row, on its own clause',
      change('pieces', null, row),
      'Ligne du tableau des pièces, en plus : Relevés de notes (les candidats d’une session précédente). | 5.former.transcripts',
    ],
    [
      'a row on another clause',
      change('pieces', row, { ...row, clause: '7.kept-marks', when: 'keeping-marks' }),
      'Ligne du tableau des pièces : Relevés de notes (les candidats qui gardent des notes) (avant : Relevés de notes (les candidats d’une session précédente)). | 5.former.transcripts 7.kept-marks',
    ],
    [
      'the order of the rows, by their pieces',
      change(
        'pieces.order',
        ['5.common.identity/identity-document', '7.kept-marks/transcripts#2'],
        ['7.kept-marks/transcripts#2'],
      ),
      'Ordre du tableau des pièces : Relevés de notes (avant : Pièce d’identité et Relevés de notes).',
    ],
    [
      'a reading, by what it says',
      change('readings.window-close', 'inclusive', 'exclusive'),
      'Lecture retenue : l’heure de clôture des inscriptions : Non : à l’heure exacte, l’inscription n’est plus possible (avant : Oui : à l’heure exacte, l’inscription est encore possible). | 1.window',
    ],
    ['its name', change('id', 'nice-2026', 'nice-2027'), 'Nom de la session : nice-2027 (avant : nice-2026).'],
  ])('%s', (_, changed, line) => expect(spoken(explainChanges([changed], fr))).toEqual([line]));

  test.each([
    ['convocationDays', '9.convocation'],
    ['examSeason.to', '9.calendar'],
    ['agesCountedOn', '5.common.defence-day'],
    ['defenceDayAges.to', '5.common.defence-day'],
    ['training.schoolYears', '2.school'],
    ['training.proRata.from', '2.apprenticeship'],
    ['experience.months', '2.experience'],
    ['advancement.full.months', '5.continuing.advancement'],
    ['benefits.years', '7.validity'],
    ['benefits.from', '7.threshold'],
    ['result.resitFrom', '8.resit'],
    ['result.professionalFrom', '8.resit'],
    ['result.orals', '8.orals'],
    ['orals.usual.oral', '8.duration'],
  ] as const)('%s is a value of %s', (part, clause) => {
    expect(explainChanges([change(part, 1, 2)], en)[0]?.clauses).toEqual([clause]);
  });

  test.each([
    ['readings.upload-day', 'inclusive', '4.upload'],
    ['readings.defence-day-age', 'statute', '5.common.defence-day'],
    ['readings.experience-level', 'technician', '2.experience'],
    ['readings.repeat-justifies', 'yes', '2.justification'],
    ['readings.adapted-duration', 'yes', '2.school'],
    ['readings.past-employment', 'counts', '2.employee'],
    ['readings.other-contract-lengths', 'pro-rata', '2.apprenticeship'],
    ['readings.apprentice-row', 'apprentices', '5.distance.apprentice-contract'],
    ['readings.continuing-activity', 'literal', '5.continuing.activity'],
    ['readings.height-work-scope', 'rows', '5.former.height-work'],
    ['readings.language-choice', 'taught', '6.compulsory'],
    ['readings.kept-mark-end', 'day', '7.validity'],
  ] as const)('%s: %s bears on %s, and where it bears on others, first on that', (part, value, clause) => {
    expect(explainChanges([change(part, null, value)], en)[0]?.clauses[0]).toBe(clause);
  });
});

test('the code of a change is its path; changes come in the order of the text', () => {
  const changes = [
    { ...change('result.pass', 10, 11), path: 'result.pass' },
    { ...change('departments', '83', null), path: 'departments.83' },
    change('id', 'a', 'b'),
  ];
  expect(coded(explainChanges(changes, en))).toEqual(['result departments.83', 'result result.pass', 'result id']);
});

test('a page passes only the parts of the labels that it needs', () => {
  const parts = only(
    en,
    'locale',
    'sources',
    'templates',
    'clock',
    'pieces',
    'situations',
    'readings',
    'measures',
    'session',
  );
  const changes = [change('pieces', row, null), change('uploads.lastDay', null, '2025-11-14')];
  expect(explainChanges(changes, parts)).toEqual(explainChanges(changes, en));
});
