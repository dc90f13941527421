import { describe, expect, test } from 'vitest';
import type { Regulation } from '../../src/index.ts';
import { firstRound, nice2026, regulationFaults } from '../../src/index.ts';
import { mco } from '../../src/regulations/mco.ts';
import { ndrc } from '../../src/regulations/ndrc.ts';
import { sioSisr, sioSlam } from '../../src/regulations/sio.ts';

describe.each([sioSisr, sioSlam, mco, ndrc])('$id', (regulation) => {
  test('has no fault', () => expect(regulationFaults(regulation)).toEqual([]));

  test('says where it was read, and per exam how sure it is', () => {
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
])('$id: the coefficients come to %i', ({ exams }, total) => {
  expect(exams.reduce((sum, { coefficient }) => sum + Number(coefficient), 0)).toBe(total);
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
      'nothing at all',
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
    [[], { ...ndrc, exams: [...ndrc.exams, optional('A'), optional('B')] }, 'two, of coefficient 1 without saying so'],
    [
      ['exams[0].coefficient: 0 is not an exact number above 0'],
      { ...ndrc, exams: [{ ...plainFirst, coefficient: 0 }, ...plainOthers] },
      'nothing',
    ],
    [
      ['exams[0].coefficient: 0 is not an exact number above 0'],
      { ...mco, exams: [{ ...first, coefficient: 0 }, ...others] },
      'no share can be told without it',
    ],
    [
      ['exams[0].coefficient: -1 is not an exact number above 0'],
      { ...ndrc, exams: [{ ...plainFirst, coefficient: -1 }, ...plainOthers] },
      'below nothing',
    ],
    [['exams[6].exam: E1 stands twice'], { ...ndrc, exams: [...ndrc.exams, general('E1')] }, 'a doubled name'],
    [['exams[6].exam: is empty'], { ...ndrc, exams: [...ndrc.exams, general(' ')] }, 'an empty name'],
    [
      ['exams[6].resit: only a general exam has an oral of the resit'],
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
      ['exams[0].ects: 19 is not its share of 120 by coefficient', 'exams: the ECTS come to 122, not to 120'],
      { ...mco, exams: [{ ...first, ects: 19 }, ...others] },
      '3 of 21 is 17 or 18',
    ],
    [
      ['exams: the ECTS come to 121, not to 120'],
      { ...mco, exams: [{ ...first, ects: 18 }, ...others] },
      'one too many',
    ],
    [
      ['exams[0].ects: 16 is not its share of 120 by coefficient', 'exams: the ECTS come to 119, not to 120'],
      { ...mco, exams: [{ ...first, ects: 16 }, ...others] },
      'one too few',
    ],
    [
      ['exams[0].ects: 17.5 is no whole number from 0 up', 'exams: the ECTS come to 120.5, not to 120'],
      { ...mco, exams: [{ ...first, ects: 17.5 }, ...others] },
      'half a point',
    ],
    [[], { ...mco, exams: [{ ...first, ects: undefined }, ...others] }, 'not printed everywhere'],
    [[], { ...mco, exams: [...mco.exams, { ...optional('EF'), ects: 30 }] }, 'an optional exam has no share'],
    [
      ['exams[0].ects: 0 is not its share of 120 by coefficient', 'exams: the ECTS come to 103, not to 120'],
      { ...mco, exams: [{ ...first, ects: 0 }, ...others] },
      'nothing is a number, and too little',
    ],
    [
      ['exams[0].ects: -1 is no whole number from 0 up', 'exams: the ECTS come to 102, not to 120'],
      { ...mco, exams: [{ ...first, ects: -1 }, ...others] },
      'less than nothing',
    ],
    [
      ['exams[0].coefficient: undefined is not an exact number above 0'],
      {
        ...ndrc,
        exams: [{ ...plainFirst, coefficient: undefined } as unknown as Regulation['exams'][0], ...plainOthers],
      },
      'only an optional exam counts 1 without saying so',
    ],
    [[], { ...ndrc, exams: [...ndrc.exams, { ...general('E7'), resit: false }] }, 'a general exam without an oral'],
  ])('%j: %#', (faults, regulation) => expect(regulationFaults(regulation)).toEqual(faults));

  test.each<[string[], unknown, string]>([
    [['exams: is not a list'], null, 'nothing at all'],
    [['exams: is not a list'], { exams: {} }, 'an object for a list'],
    [
      ['exams[0]: is not an object', 'exams[2]: is not an object'],
      { exams: [null, general('E1'), 'E2'] },
      'what is no exam is told first, alone',
    ],
    [
      ['exams[6].domain: an object is not general, professional or optional'],
      { ...ndrc, exams: [...ndrc.exams, { ...general('E7'), domain: { toString: 1 } }] },
      'an object that cannot be a text',
    ],
    [['exams[6].exam: is empty'], { ...ndrc, exams: [...ndrc.exams, { ...general('E7'), exam: 7 }] }, 'no name'],
  ])('%j of what JSON may hold: %#', (faults, regulation) =>
    // as: what a file may hold.
    expect(regulationFaults(regulation as Regulation)).toEqual(faults),
  );
});
