import { expect, test } from 'vitest';
import type { Regulation } from '../../src/model/exam.ts';
import { batiment } from '../../src/regulations/batiment.ts';
import { cg } from '../../src/regulations/cg.ts';
import { gpme } from '../../src/regulations/gpme.ts';
import { mco } from '../../src/regulations/mco.ts';
import { ndrc } from '../../src/regulations/ndrc.ts';
import { sioSisr, sioSlam } from '../../src/regulations/sio.ts';
import { doubtfulExams } from '../../src/resit/doubtful-exams.ts';

test.each<[Regulation, string, string]>([
  [sioSisr, 'E7 deduced', 'the row of E7 was cut in the copy that was read'],
  [sioSlam, 'E6 secondary, E7 deduced', 'so it was, and the row of E6 is that of the other option'],
  [mco, 'E8 deduced', 'one row was cut'],
  [
    ndrc,
    'E1 secondary, E2 secondary, E3 secondary, E4 secondary, E5 secondary, E6 secondary',
    'two coefficients were read, but no domain',
  ],
  [cg, 'E3 secondary, E4 secondary, E5 secondary, E6 secondary, E7 secondary, E8 secondary', 'the text was read to E2'],
  [
    gpme,
    'E1 secondary, E2 secondary, E3 secondary, E4 deduced, E5 deduced, E6 deduced',
    'no row of it was read in an official text',
  ],
  [batiment, 'E32 deduced', 'whether it is open to an oral'],
])('$id: %s: %s', (regulation, expected) => {
  const doubtful = doubtfulExams(regulation);
  expect(doubtful.map(({ exam, confidence }) => `${exam} ${confidence}`).join(', ')).toBe(expected);
  for (const { basis } of doubtful) expect(basis).toMatch(/\w/);
});

test('an exam of one’s own is not doubtful, and one without a basis has none', () => {
  const exam = { title: '', domain: 'general', coefficient: 1 } as const;
  const regulation: Regulation = {
    id: 'own',
    title: 'Own',
    exams: [
      { ...exam, exam: 'A' },
      { ...exam, exam: 'B', confidence: 'primary' },
      { ...exam, exam: 'C', confidence: 'secondary' },
    ],
  };
  expect(doubtfulExams(regulation)).toStrictEqual([{ exam: 'C', confidence: 'secondary' }]);
});

test.each<[unknown, string]>([
  [undefined, '`regulation` must be an object'],
  [{}, '`regulation.exams` must be a list'],
  [{ exams: [null] }, '`regulation.exams[0]` must be an object'],
])('%j breaks the contract', (regulation, message) => {
  // as: a caller without a compiler.
  expect(() => doubtfulExams(regulation as Regulation)).toThrow(`doubtfulExams: ${message}`);
});
