import { expect, test } from 'vitest';
import { nice2026, type Regulation, type Results, resitOrals } from '../../src/index.ts';
import { sioSisr } from '../../src/regulations/sio.ts';

const open: Results = { E1: 8, E2: 9, E3: 8, E4: 8, E5: 10, E6: 10, E7: 10 };

test('lists the general exams, ten minutes and ten for a language', () => {
  expect(resitOrals(sioSisr, open, nice2026)).toEqual([
    { exam: 'E1', preparation: 20, oral: 20 },
    { exam: 'E2', preparation: 10, oral: 10 },
    { exam: 'E3', preparation: 20, oral: 20 },
    { exam: 'E4', preparation: 20, oral: 20 },
  ]);
});

test.each<[Results, string[], string]>([
  [{ ...open, E1: 'exempt' }, ['E2', 'E3', 'E4'], 'an exempted exam has no oral'],
  [{ ...open, E5: 12, E1: 'excused' }, ['E1', 'E2', 'E3', 'E4'], 'an exam missed for force majeure has one'],
  [{ ...open, E1: 20, E2: 20 }, [], 'passed already'],
  [{ ...open, E5: 9 }, [], 'refused'],
  [{ ...open, E1: 'absent' }, [], 'eliminated'],
  [{ E1: 8 }, [], 'not decided yet'],
])('%j: %j: %s', (results, exams) =>
  expect(resitOrals(sioSisr, results, nice2026).map(({ exam }) => exam)).toEqual(exams),
);

test('leaves out an exam that its regulation closes to orals', () => {
  const [first, ...others] = sioSisr.exams;
  const regulation: Regulation = { ...sioSisr, exams: [{ ...first, resit: false }, ...others] };
  expect(resitOrals(regulation, open, nice2026).map(({ exam }) => exam)).toEqual(['E2', 'E3', 'E4']);
});
