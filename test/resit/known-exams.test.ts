import { describe, expect, expectTypeOf, test } from 'vitest';
import type { FirstRound, Regulation, Result, Results } from '../../src/model/exam.ts';
import { batiment } from '../../src/regulations/batiment.ts';
import { cg } from '../../src/regulations/cg.ts';
import { gpme } from '../../src/regulations/gpme.ts';
import { mco } from '../../src/regulations/mco.ts';
import { ndrc } from '../../src/regulations/ndrc.ts';
import { sioSisr, sioSlam } from '../../src/regulations/sio.ts';
import { doubtfulExams } from '../../src/resit/doubtful-exams.ts';
import { firstRound } from '../../src/resit/first-round.ts';
import { marksNeeded } from '../../src/resit/marks-needed.ts';
import { resitDecision } from '../../src/resit/resit-decision.ts';
import { resitOrals } from '../../src/resit/resit-orals.ts';
import { resitTargets } from '../../src/resit/resit-targets.ts';
import { nice2026 } from '../../src/sessions/nice-2026.ts';

/** Marks that lead to a resit. */
const marks = { E1: 8, E2: 9, E3: 8, E4: 8.5, E5: 10, E6: 10.5, E7: 10.5 };
const orals = { E2: 'absent', E3: 13 } as const;
type Sio = 'E1' | 'E2' | 'E3' | 'E4' | 'E5' | 'E6' | 'E7';

describe('a published regulation knows its exams', () => {
  test.each([sioSisr, sioSlam, mco, ndrc, cg, gpme])('$id: its type names E1 up to the last one', ({ exams }) => {
    // The types below are written by hand: this holds them to the data.
    expect(exams.map(({ exam }) => exam)).toEqual(exams.map((_, index) => `E${index + 1}`));
  });
  test('and how many it has', () => {
    expectTypeOf(sioSisr).toEqualTypeOf<Regulation<Sio>>();
    expectTypeOf(sioSlam).toEqualTypeOf<Regulation<Sio>>();
    expectTypeOf(mco).toEqualTypeOf<Regulation<Sio | 'E8'>>();
    expectTypeOf(ndrc).toEqualTypeOf<Regulation<Exclude<Sio, 'E7'>>>();
    expectTypeOf(cg).toEqualTypeOf<Regulation<Sio | 'E8'>>();
    expectTypeOf(gpme).toEqualTypeOf<Regulation<Exclude<Sio, 'E7'>>>();
    expect([sioSisr, sioSlam, mco, ndrc, cg, gpme].map(({ exams }) => exams.length)).toEqual([7, 7, 8, 6, 8, 6]);
  });
  test('batiment: its type names the parts of its exams, and the optional one', () => {
    type Batiment = 'E1' | 'E2' | 'E31' | 'E32' | 'E41' | 'E42' | 'E5' | 'E61' | 'E62' | 'EF1';
    expectTypeOf(batiment).toEqualTypeOf<Regulation<Batiment>>();
    const names = ['E1', 'E2', 'E31', 'E32', 'E41', 'E42', 'E5', 'E61', 'E62', 'EF1'];
    expect(batiment.exams.map(({ exam }) => exam)).toEqual(names);
  });
});

describe('an exam that a regulation does not have does not compile, and breaks the contract', () => {
  test.each([
    // @ts-expect-error E99 is not an exam of SIO.
    ['firstRound', () => firstRound(sioSisr, { E99: 12 }, nice2026)],
    // @ts-expect-error E7 is not an exam of NDRC.
    ['firstRound', () => firstRound(ndrc, { E1: 12, E7: 12 }, nice2026)],
    // @ts-expect-error E99 is not an exam of SIO.
    ['resitOrals', () => resitOrals(sioSisr, { E99: 12 }, nice2026)],
    // @ts-expect-error E99 is not an exam of SIO.
    ['marksNeeded', () => marksNeeded(sioSisr, { E99: 12 }, nice2026)],
    // @ts-expect-error E99 is not an exam of SIO.
    ['resitTargets', () => resitTargets(sioSisr, { E99: 12 }, nice2026)],
    // @ts-expect-error E99 is not an exam of SIO.
    ['resitDecision', () => resitDecision(sioSisr, { E99: 12 }, orals, nice2026)],
    // @ts-expect-error E99 is not an exam of SIO.
    ['resitDecision', () => resitDecision(sioSisr, marks, { E99: 12 }, nice2026)],
  ])('%s', (rule, call) => expect(call).toThrow(new RegExp(`^${rule}: .*E(99|7)`)));
});

test('what a rule returns names the exams of the regulation', () => {
  const round = firstRound(sioSisr, { E1: 12 }, nice2026);
  expectTypeOf(round).toEqualTypeOf<FirstRound<Sio>>();
  expectTypeOf(round.missing).toEqualTypeOf<readonly Sio[]>();
  expect(round.missing).toEqual(['E2', 'E3', 'E4', 'E5', 'E6', 'E7']);

  const needed = marksNeeded(sioSisr, { E1: 12 }, nice2026);
  expectTypeOf(needed.missing).toEqualTypeOf<readonly Sio[]>();
  expect(needed.missing).toEqual(round.missing);

  const [doubtful] = doubtfulExams(sioSisr);
  expectTypeOf(doubtful?.exam).toEqualTypeOf<Sio | undefined>();
  expect(doubtful?.exam).toBe('E7');

  const [oral] = resitOrals(sioSisr, marks, nice2026);
  expectTypeOf(oral?.exam).toEqualTypeOf<Sio | undefined>();
  expect(oral?.exam).toBe('E1');

  const [target] = resitTargets(sioSisr, marks, nice2026);
  expectTypeOf(target?.exams).toEqualTypeOf<readonly [Sio, Sio] | readonly [Sio] | undefined>();
  expect(target?.exams).toEqual(['E1', 'E3']);

  const { kept } = resitDecision(sioSisr, marks, orals, nice2026);
  expectTypeOf(kept.E3).toEqualTypeOf<'first-round' | 'oral' | undefined>();
  expect(kept).toEqual({ E2: 'first-round', E3: 'oral' });
  // @ts-expect-error E99 is not an exam of SIO.
  expect(kept.E99).toBeUndefined();
});

describe('a regulation whose exams are not known to the compiler takes any results', () => {
  const parsed: Regulation = structuredClone(sioSisr);
  test('as those read from JSON', () => {
    expectTypeOf<Results>().toEqualTypeOf<{ readonly [exam: string]: Result | undefined }>();
    const round = firstRound(parsed, marks, nice2026);
    expectTypeOf(round.missing).toEqualTypeOf<readonly string[]>();
    expect(round).toEqual(firstRound(sioSisr, marks, nice2026));
    expect(resitDecision(parsed, marks, { E1: 10, E2: 10 }, nice2026).kept).toEqual({ E1: 'oral', E2: 'oral' });
    expect(() => firstRound(parsed, { E99: 12 }, nice2026)).toThrow('results.E99');
  });
  test('and a published one takes results read from JSON', () => {
    const read: Results = structuredClone(marks);
    expect(firstRound(sioSisr, read, nice2026).outcome).toBe('resit');
  });
});
