import { expect, test } from 'vitest';
import type { Regulation, Results } from '../../src/model/exam.ts';
import { sioSisr } from '../../src/regulations/sio.ts';
import { resitOrals } from '../../src/resit/resit-orals.ts';
import { nice2026 } from '../../src/sessions/nice-2026.ts';

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
  [{ ...open, E1: 'postponed' }, [], 'in progress'],
  [{ ...open, E1: 'exempt', E2: 'exempt', E3: 'exempt' }, ['E4'], 'the only one is still open'],
  [{ E1: 8 }, [], 'not decided yet'],
])('%j: %j: %s', (results, exams) =>
  expect(resitOrals(sioSisr, results, nice2026).map(({ exam }) => exam)).toEqual(exams),
);

test('leaves out an exam that its regulation closes to orals', () => {
  const [first, ...others] = sioSisr.exams;
  const regulation: Regulation = { ...sioSisr, exams: [{ ...first, resit: false }, ...others] };
  expect(resitOrals(regulation, open, nice2026).map(({ exam }) => exam)).toEqual(['E2', 'E3', 'E4']);
});

test.each<[string, unknown]>([
  ['session.orals', undefined],
  ['session.orals', { result: nice2026.result }],
  ['session.orals.usual', { ...nice2026, orals: { language: { preparation: 10, oral: 10 } } }],
  ['session.orals.language', { ...nice2026, orals: { usual: { preparation: 20, oral: 20 } } }],
  ['session.result', { orals: nice2026.orals }],
])('a session without %s breaks the contract', (argument, session) => {
  // as: a caller without a compiler.
  const call = () => resitOrals(sioSisr, open, session as typeof nice2026);
  expect(call).toThrow(`resitOrals: \`${argument}\` must be an object`);
});
