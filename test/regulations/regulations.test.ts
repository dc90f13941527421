import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { regulationFaults } from '../../src/authoring/regulation-faults.ts';
import type { Regulation } from '../../src/model/exam.ts';
import { batiment } from '../../src/regulations/batiment.ts';
import { cg } from '../../src/regulations/cg.ts';
import { gpme } from '../../src/regulations/gpme.ts';
import { mco } from '../../src/regulations/mco.ts';
import { ndrc } from '../../src/regulations/ndrc.ts';
import { sioSisr, sioSlam } from '../../src/regulations/sio.ts';
import { firstRound } from '../../src/resit/first-round.ts';
import { resitOrals } from '../../src/resit/resit-orals.ts';
import { nice2026 } from '../../src/sessions/nice-2026.ts';

const root = join(import.meta.dirname, '../..');

describe.each([sioSisr, sioSlam, mco, ndrc, cg, gpme, batiment])('$id', (regulation) => {
  test('has no fault', () => expect(regulationFaults(regulation)).toEqual([]));

  test('says where it was read, and how reliable each exam is', () => {
    expect(regulation.source).toMatch(/Arrêté/);
    for (const { confidence, basis } of regulation.exams) {
      expect(['primary', 'secondary', 'deduced']).toContain(confidence);
      expect(basis === undefined).toBe(confidence === 'primary');
    }
  });

  test('passes whoever has 10 everywhere', () => {
    const results = Object.fromEntries(regulation.exams.map(({ exam }) => [exam, 10]));
    expect(firstRound(regulation, results, nice2026).outcome).toBe('passed');
  });
});

test.each([
  [sioSisr, 22],
  [sioSlam, 22],
  [mco, 21],
  [ndrc, 21],
  [cg, 39],
  [gpme, 33],
  [batiment, 28],
])('$id: the coefficients add up to %i', ({ exams }, total) => {
  const compulsory = exams.filter(({ domain }) => domain !== 'optional');
  expect(compulsory.reduce((sum, { coefficient }) => sum + Number(coefficient), 0)).toBe(total);
});

test('every regulation is in the package, by an entry of its own', () => {
  const names = readdirSync(join(root, 'src/regulations')).map((file) => file.replace('.ts', ''));
  expect(names).toEqual(['batiment', 'cg', 'gpme', 'mco', 'ndrc', 'sio']);
  for (const name of names) {
    expect(Object.keys(packageFile.exports)).toContain(`./regulations/${name}`);
    for (const list of ['tsup.config.ts', 'typedoc.json']) {
      expect(readFileSync(join(root, list), 'utf8')).toContain(`src/regulations/${name}.ts`);
    }
  }
});

test('what stands in the way of a resit in bâtiment: seven points of 280 are missing, and four general exams to choose from', () => {
  const results = { E1: 9, E2: 9, E31: 10, E32: 9, E41: 10, E42: 10, E5: 10, E61: 10, E62: 10, EF1: 11 };
  const { outcome, points, weights } = firstRound(batiment, results, nice2026);
  // 36 + 18 + 20 + 18 + 180 of the professional exams, and a point of the optional one.
  expect({ outcome, points: points?.from.numerator, weights: weights?.numerator }).toEqual({
    outcome: 'resit',
    points: 273,
    weights: 28,
  });
  expect(resitOrals(batiment, results, nice2026).map(({ exam, oral }) => `${exam} ${oral}`)).toEqual([
    'E1 20',
    'E2 10',
    'E31 20',
    'E32 20',
  ]);
});

describe('faults', () => {
  const [first, ...others] = mco.exams;
  const [plainFirst, ...plainOthers] = ndrc.exams;
  const optional = (exam: string): Regulation['exams'][number] => ({ exam, title: exam, domain: 'optional' });
  const general = (exam: string): Regulation['exams'][number] => ({
    exam,
    title: exam,
    domain: 'general',
    coefficient: 1,
  });
  test.each<[string[], Regulation, string]>([
    [['exams: none is professional'], { ...ndrc, exams: [plainFirst] }, 'one domain only'],
    [
      ['exams: none is general'],
      { ...ndrc, exams: [{ exam: 'E4', title: '', domain: 'professional', coefficient: 1 }] },
      'the other only',
    ],
    // as: a list read from a file.
    [
      ['exams: none is general', 'exams: none is professional'],
      { ...ndrc, exams: [] as unknown as Regulation['exams'] },
      'no exams at all',
    ],
    [
      ['exams: 10 are compulsory, at most 9 may be'],
      { ...ndrc, exams: [...ndrc.exams, general('E7'), general('E8'), general('E9'), general('E10')] },
      'one more than nine',
    ],
    [[], { ...ndrc, exams: [...ndrc.exams, general('E7'), general('E8'), general('E9')] }, 'nine'],
    [
      ['exams: 3 are optional, at most 2 may be'],
      { ...ndrc, exams: [...ndrc.exams, optional('A'), optional('B'), optional('C')] },
      'one more than two',
    ],
    [[], { ...ndrc, exams: [...ndrc.exams, optional('A'), optional('B')] }, 'two, of coefficient 1 by default'],
    [
      ['exams[0].coefficient: 0 is not an exact number above 0'],
      { ...ndrc, exams: [{ ...plainFirst, coefficient: 0 }, ...plainOthers] },
      'nothing',
    ],
    [
      ['exams[0].coefficient: 0 is not an exact number above 0'],
      { ...mco, exams: [{ ...first, coefficient: 0 }, ...others] },
      'no share can be checked without it',
    ],
    [
      ['exams[0].coefficient: -1 is not an exact number above 0'],
      { ...ndrc, exams: [{ ...plainFirst, coefficient: -1 }, ...plainOthers] },
      'below 0',
    ],
    [
      ['exams[6].exam: E1 stands twice'],
      { ...ndrc, exams: [...ndrc.exams, general('E1')] },
      'a name that two exams share',
    ],
    [['exams[6].exam: is empty'], { ...ndrc, exams: [...ndrc.exams, general(' ')] }, 'an empty name'],
    [
      ['exams[6].resit: only a general exam has a resit oral'],
      { ...ndrc, exams: [...ndrc.exams, { ...optional('A'), resit: true }] },
      'a resit of an optional exam',
    ],
    [
      ['exams[6].domain: other is not general, professional or optional'],
      // as: a list read from a file.
      {
        ...ndrc,
        exams: [...ndrc.exams, { ...general('E7'), domain: 'other' as 'general' } as Regulation['exams'][number]],
      },
      'an unknown domain',
    ],
    [
      [
        'exams[0].ects: 19 is not its share of 120 by coefficient (D643-34)',
        'exams: the ECTS add up to 122, not to 120 (D643-34)',
      ],
      { ...mco, exams: [{ ...first, ects: 19 }, ...others] },
      '3 of 21 is 17 or 18',
    ],
    [
      ['exams: the ECTS add up to 121, not to 120 (D643-34)'],
      { ...mco, exams: [{ ...first, ects: 18 }, ...others] },
      'one too many',
    ],
    [
      [
        'exams[0].ects: 16 is not its share of 120 by coefficient (D643-34)',
        'exams: the ECTS add up to 119, not to 120 (D643-34)',
      ],
      { ...mco, exams: [{ ...first, ects: 16 }, ...others] },
      'one too few',
    ],
    [
      ['exams[0].ects: 17.5 is not a whole number from 0 up', 'exams: the ECTS add up to 120.5, not to 120 (D643-34)'],
      { ...mco, exams: [{ ...first, ects: 17.5 }, ...others] },
      'half a point',
    ],
    [[], { ...mco, exams: [{ ...first, ects: undefined }, ...others] }, 'not printed everywhere'],
    [[], { ...mco, exams: [...mco.exams, { ...optional('EF'), ects: 30 }] }, 'an optional exam has no share'],
    [
      [
        'exams[0].ects: 0 is not its share of 120 by coefficient (D643-34)',
        'exams: the ECTS add up to 103, not to 120 (D643-34)',
      ],
      { ...mco, exams: [{ ...first, ects: 0 }, ...others] },
      '0 is a number, and too little',
    ],
    [
      ['exams[0].ects: -1 is not a whole number from 0 up', 'exams: the ECTS add up to 102, not to 120 (D643-34)'],
      { ...mco, exams: [{ ...first, ects: -1 }, ...others] },
      'below 0',
    ],
    [
      ['exams[0].coefficient: undefined is not an exact number above 0'],
      {
        ...ndrc,
        exams: [{ ...plainFirst, coefficient: undefined } as unknown as Regulation['exams'][0], ...plainOthers],
      },
      'only an optional exam has a default coefficient',
    ],
    [[], { ...ndrc, exams: [...ndrc.exams, { ...general('E7'), resit: false }] }, 'a general exam without an oral'],
  ])('%j: %#', (faults, regulation) => expect(regulationFaults(regulation)).toEqual(faults));

  test.each<[string[], unknown, string]>([
    [['exams: is not a list'], null, 'no exams at all'],
    [['exams: is not a list'], { exams: {} }, 'an object for a list'],
    [
      ['exams[0]: is not an object', 'exams[2]: is not an object'],
      { exams: [null, general('E1'), 'E2'] },
      'only what is not an exam is reported',
    ],
    [
      ['exams[6].domain: an object is not general, professional or optional'],
      { ...ndrc, exams: [...ndrc.exams, { ...general('E7'), domain: { toString: 1 } }] },
      'an object that cannot be written as a text',
    ],
    [
      ['exams[6].exam: is empty'],
      { ...ndrc, exams: [...ndrc.exams, { ...general('E7'), exam: 7 }] },
      'a number for a name',
    ],
  ])('%j of what JSON may hold: %#', (faults, regulation) =>
    // as: what a file may hold.
    expect(regulationFaults(regulation as Regulation)).toEqual(faults),
  );
});
